plugin "azurerm-mtls" {
  enabled = true
}

plugin "terraform" {
  enabled = false
}

rule "azurerm_mtls_certificate_revocation" {
  enabled = true
}
