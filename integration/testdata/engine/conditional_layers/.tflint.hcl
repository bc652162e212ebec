plugin "azurerm-mtls" {
  enabled      = true
  scope        = "all"
  undetermined = "notice"
}
