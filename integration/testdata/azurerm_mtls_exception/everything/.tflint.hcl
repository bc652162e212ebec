plugin "azurerm-mtls" {
  enabled = true
  scope   = "all"

  exception {
    resource = "*"
    reason   = "Browser-facing; Entra ID sign-in is required"
    owner    = "team-portal"
  }
}
