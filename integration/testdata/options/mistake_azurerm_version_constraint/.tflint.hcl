plugin "azurerm-mtls" {
  enabled = true
  azurerm_version = "~> 5.0"
}
