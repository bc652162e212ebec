plugin "azurerm-mtls" {
  enabled = true

  out_of_scope_tags = { audience = ["browser"] }
}

plugin "terraform" {
  enabled = false
}
