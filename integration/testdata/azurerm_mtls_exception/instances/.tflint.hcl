plugin "azurerm-mtls" {
  enabled = true

  exception {
    resource = "azurerm_linux_web_app.by_name"
    reason   = "Browser-facing; Entra ID sign-in is required"
    owner    = "team-portal"
  }

  exception {
    resource = "azurerm_linux_web_app.unknown_count"
    reason   = "Browser-facing; Entra ID sign-in is required"
    owner    = "team-count"
    expires  = "2026-11-20"
  }

  exception {
    resource = "azurerm_linux_web_app.three"
    reason   = "Browser-facing; Entra ID sign-in is required"
    owner    = "team-three"
    expires  = "2026-11-20"
  }
}
