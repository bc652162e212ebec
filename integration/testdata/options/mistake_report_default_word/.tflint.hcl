plugin "azurerm-mtls" {
  enabled = true
}

rule "azurerm_mtls_plaintext" {
  enabled = true
  report_default = "yes"
}
