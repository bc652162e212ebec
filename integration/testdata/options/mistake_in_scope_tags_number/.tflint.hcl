plugin "azurerm-mtls" {
  enabled = true
  in_scope_tags = { tier = [4711] }
}
