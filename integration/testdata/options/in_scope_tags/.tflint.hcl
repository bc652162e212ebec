plugin "azurerm-mtls" {
  enabled = true
  in_scope_tags = { traffic = ["m2m", "b2b"], tier = ["1"] }
}
