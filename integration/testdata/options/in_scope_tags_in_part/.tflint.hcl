plugin "azurerm-mtls" {
  enabled = true

  in_scope_tags = { TRAFFIC = ["m2m"] }
}

plugin "terraform" {
  enabled = false
}
