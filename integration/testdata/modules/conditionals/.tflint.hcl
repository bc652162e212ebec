plugin "azurerm-mtls" {
  enabled          = true
  undetermined     = "notice"
  unknown_exposure = "report"
}
