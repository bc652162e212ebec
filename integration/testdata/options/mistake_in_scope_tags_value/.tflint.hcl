plugin "azurerm-mtls" {
  enabled = true
  in_scope_tags = { traffic = "programs" }
}
