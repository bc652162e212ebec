plugin "azurerm-mtls" {
  enabled = true

  scope = "all"
}

plugin "terraform" {
  enabled = false
}
