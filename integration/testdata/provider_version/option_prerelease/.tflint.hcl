plugin "azurerm-mtls" {
  enabled = true
  undetermined = "notice"
  azurerm_version = "5.0.0-beta1"
}
