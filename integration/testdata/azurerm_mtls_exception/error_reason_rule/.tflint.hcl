plugin "azurerm-mtls" {
  enabled = true

  exception {
    resource = "azurerm_linux_web_app.portal"
    reason   = "azurerm_mtls_app_service"
    owner    = "team-portal"
  }
}
