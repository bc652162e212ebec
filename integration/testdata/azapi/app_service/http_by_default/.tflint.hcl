plugin "azurerm-mtls" {
  enabled = true
}

plugin "terraform" {
  enabled = false
}

rule "azurerm_mtls_plaintext" {
  enabled        = true
  report_default = true
}
