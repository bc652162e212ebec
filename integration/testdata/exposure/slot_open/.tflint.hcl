plugin "azurerm-mtls" {
  enabled = true
}

rule "azurerm_mtls_slot_drift" {
  enabled = false
}
