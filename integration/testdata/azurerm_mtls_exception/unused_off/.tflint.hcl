plugin "azurerm-mtls" {
  enabled = true

  exception {
    resource = "azurerm_linux_web_app.gone"
    reason   = "Browser-facing; Entra ID sign-in is required"
    owner    = "team-gone"
  }
}
