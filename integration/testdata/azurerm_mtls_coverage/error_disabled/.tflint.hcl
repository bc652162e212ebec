plugin "azurerm-mtls" {
  enabled = true
}

rule "azurerm_mtls_coverage" {
  enabled = false
  minimum = 101
}
