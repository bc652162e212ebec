plugin "azurerm-mtls" {
  enabled = true
  scope = "all"
  out_of_scope_tags = { audience = ["browser"] }
}
