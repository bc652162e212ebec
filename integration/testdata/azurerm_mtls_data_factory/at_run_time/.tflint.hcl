plugin "azurerm-mtls" {
  enabled = true

  undetermined = "notice"
}

plugin "terraform" {
  enabled = false
}
