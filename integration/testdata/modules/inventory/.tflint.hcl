plugin "azurerm-mtls" {
  enabled = true
}

rule "azurerm_mtls_coverage" {
  enabled   = true
  inventory = true
}
