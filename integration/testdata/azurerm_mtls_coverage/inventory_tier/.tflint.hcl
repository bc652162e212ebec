plugin "azurerm-mtls" {
  enabled = true

  scope = "all"
}

plugin "terraform" {
  enabled = false
}

rule "azurerm_mtls_coverage" {
  enabled   = true
  inventory = true
}
