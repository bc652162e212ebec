config {
  disabled_by_default = true
}

plugin "azurerm-mtls" {
  enabled = true
}

rule "azurerm_mtls_exclusion_paths" {
  enabled = true
}
