plugin "azurerm-mtls" {
  enabled = true
  scope = "All"
}
