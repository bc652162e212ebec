plugin "azurerm-mtls" {
  enabled = true
  undetermined = "notice"
  azurerm_version = "4.81.0"
}
