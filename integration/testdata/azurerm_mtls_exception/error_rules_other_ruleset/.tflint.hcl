plugin "azurerm-mtls" {
  enabled = true

  exception {
    resource = "azurerm_linux_web_app.portal"
    rules    = ["terraform_required_version"]
    reason   = "Browser-facing; Entra ID sign-in is required"
    owner    = "team-portal"
  }
}
