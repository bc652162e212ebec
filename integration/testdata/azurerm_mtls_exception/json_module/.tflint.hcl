plugin "azurerm-mtls" {
  enabled = true

  exception {
    resource = "azurerm_linux_web_app.agreed"
    reason   = "Browser-facing; Entra ID sign-in is required"
    owner    = "team-portal"
  }

  exception {
    resource = "azurerm_linux_web_app.expired"
    reason   = "Browser-facing; Entra ID sign-in is required"
    owner    = "team-portal"
    expires  = "2026-11-20"
  }
}
