plugin "azurerm-mtls" {
  enabled = true
}

config {
  disabled_by_default = true
}

rule "azurerm_mtls_coverage" {
  enabled        = true
  inventory      = true
  inventory_tags = ["team", "environment"]
  minimum        = 0
}
