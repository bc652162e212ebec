plugin "terraform" {
  enabled = false
}

plugin "azurerm-mtls" {
  enabled           = true
  in_scope_tags     = { traffic = ["m2m"] }
  out_of_scope_tags = { audience = ["browser"] }
}
