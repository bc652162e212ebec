plugin "azurerm-mtls" {
  enabled           = true
  scope             = "all"
  in_scope_tags     = { Traffic = ["M2M"] }
  out_of_scope_tags = { Audience = ["Browser"], stage = ["dev", "test"] }
}
