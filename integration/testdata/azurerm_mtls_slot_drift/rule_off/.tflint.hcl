plugin "azurerm-mtls" {
  enabled = true
}

rule "azurerm_mtls_app_service" {
  enabled = false
}
