plugin "azurerm-mtls" {
  enabled = true
}

rule "azurerm_mtls_exception" {
  enabled   = true
  warn_days = -1
}
