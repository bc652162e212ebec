plugin "azurerm-mtls" {
  enabled = true
  azurerm_version = "latest"
}
