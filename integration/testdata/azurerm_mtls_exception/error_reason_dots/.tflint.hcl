plugin "azurerm-mtls" {
  enabled = true

  exception {
    resource = "azurerm_linux_web_app.portal"
    reason   = "..."
    owner    = "team-portal"
  }
}
