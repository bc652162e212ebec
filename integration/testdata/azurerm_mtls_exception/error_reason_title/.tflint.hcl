plugin "azurerm-mtls" {
  enabled = true

  exception {
    resource = "azurerm_linux_web_app.portal"
    reason   = "Web apps and their slots that do not require a client certificate."
    owner    = "team-portal"
  }
}
