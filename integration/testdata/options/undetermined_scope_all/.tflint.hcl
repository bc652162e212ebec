plugin "azurerm-mtls" {
  enabled = true
  scope = "all"
  undetermined = "notice"
  out_of_scope_tags = { audience = ["browser"] }
}
