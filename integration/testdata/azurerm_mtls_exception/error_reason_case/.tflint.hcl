plugin "azurerm-mtls" {
  enabled = true

  exception {
    resource = "azurerm_linux_web_app.portal"
    reason   = "SETTINGS that need TLS renegotiation, together with HTTP2 or TLS 1-3!"
    owner    = "team-portal"
  }
}
