plugin "azurerm-mtls" {
  enabled = true

  in_scope_tags     = { traffic = ["b2b", "m2m"] }
  out_of_scope_tags = { audience = ["browser"] }
}

config {
  disabled_by_default = true
}

rule "azurerm_mtls_coverage" {
  enabled = true
  inventory = true
  minimum   = 0
}
