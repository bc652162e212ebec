plugin "azurerm-mtls" {
  enabled = true
}

rule "azurerm_mtls_exclusion_paths" {
  enabled = true
  allowed = ["/"]
}
