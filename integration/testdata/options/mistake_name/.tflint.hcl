plugin "azurerm-mtls" {
  enabled = true
  scopes = "all"
}
