plugin "azurerm-mtls" {
  enabled          = true
  unknown_exposure = "report"
}
