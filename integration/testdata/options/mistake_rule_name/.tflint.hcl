plugin "azurerm-mtls" {
  enabled = true
}

rule "azurerm_mtls_web_app" {
  enabled = true
  
}
