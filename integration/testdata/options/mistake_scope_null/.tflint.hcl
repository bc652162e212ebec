plugin "azurerm-mtls" {
  enabled = true
  scope = null
}
