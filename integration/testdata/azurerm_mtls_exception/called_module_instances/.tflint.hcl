plugin "azurerm-mtls" {
  enabled = true

  exception {
    resource = "module.api.azurerm_linux_web_app.this"
    reason   = "Browser-facing; Entra ID sign-in is required"
    owner    = "team-portal"
  }
}
