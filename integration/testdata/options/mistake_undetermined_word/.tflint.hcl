plugin "azurerm-mtls" {
  enabled = true
  undetermined = "report"
}
