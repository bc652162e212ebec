plugin "azurerm-mtls" {
  enabled = true

  unknown_exposure = "report"
}

config {
  disabled_by_default = true
}

rule "azurerm_mtls_coverage" {
  enabled = true
  inventory = true
}
