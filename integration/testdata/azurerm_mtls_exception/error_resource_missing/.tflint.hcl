plugin "azurerm-mtls" {
  enabled = true

  exception {
    reason = "Browser-facing; Entra ID sign-in is required"
    owner  = "team-portal"
  }
}
