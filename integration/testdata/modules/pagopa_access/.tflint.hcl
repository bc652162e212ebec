plugin "terraform" {
  enabled = false
}

plugin "azurerm-mtls" {
  enabled          = true
  unknown_exposure = "report"
}
