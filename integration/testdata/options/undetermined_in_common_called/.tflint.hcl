plugin "azurerm-mtls" {
  enabled      = true
  undetermined = "notice"
}
