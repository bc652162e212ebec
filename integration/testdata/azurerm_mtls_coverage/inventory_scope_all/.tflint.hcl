plugin "azurerm-mtls" {
  enabled = true

  scope = "all"
}

config {
  disabled_by_default = true
}

rule "azurerm_mtls_coverage" {
  enabled = true
  inventory = true
}
