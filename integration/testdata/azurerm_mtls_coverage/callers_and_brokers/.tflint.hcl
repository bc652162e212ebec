plugin "azurerm-mtls" {
  enabled = true
}

plugin "terraform" {
  enabled = false
}

rule "azurerm_mtls_coverage" {
  enabled   = true
  inventory = true
}
