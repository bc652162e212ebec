plugin "azurerm-mtls" {
  enabled = true

  exception {
    resource = ""
    reason   = "Browser-facing; Entra ID sign-in is required"
    owner    = "team-portal"
  }
}
