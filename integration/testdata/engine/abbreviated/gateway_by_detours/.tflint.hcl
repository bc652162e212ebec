plugin "azurerm-mtls" {
  enabled         = true
  azurerm_version = "4.81.0"
}
