plugin "azurerm-mtls" {
  enabled = true
}

rule "azurerm_mtls_coverage" {
  enabled = true
  minimum = 0
  explain = "azurerm_linux_web_app.*"
}
