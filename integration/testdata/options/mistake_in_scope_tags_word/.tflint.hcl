plugin "azurerm-mtls" {
  enabled = true
  in_scope_tags = "m2m"
}
