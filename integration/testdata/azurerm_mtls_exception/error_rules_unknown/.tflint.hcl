plugin "azurerm-mtls" {
  enabled = true

  exception {
    resource = "azurerm_linux_web_app.portal"
    rules    = ["azurerm_mtls_app_service", "azurerm_mtls_web_app"]
    reason   = "Browser-facing; Entra ID sign-in is required"
    owner    = "team-portal"
  }
}
