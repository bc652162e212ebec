plugin "azurerm-mtls" {
  enabled         = true
  undetermined    = "notice"
  azurerm_version = "5.2.0"
}
