plugin "azurerm-mtls" {
  enabled = true
  scope = "internal"
  unknown_exposure = "skip"
  undetermined = "skip"
}
