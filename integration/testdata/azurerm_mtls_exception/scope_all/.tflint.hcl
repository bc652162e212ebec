plugin "azurerm-mtls" {
  enabled = true
  scope   = "all"

  exception {
    resource = "azurerm_linux_web_app.portal"
    rules    = ["azurerm_mtls_app_service"]
    reason   = "Browser-facing; Entra ID sign-in is required"
    owner    = "team-portal"
    expires  = "2027-03-31"
  }
}
