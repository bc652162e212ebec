plugin "azurerm-mtls" {
  enabled = true
}

config {
  disabled_by_default = true
}

rule "azurerm_mtls_coverage" {
  enabled = true
  minimum = 0
  explain = "azurerm_linux_web_app.api[\"eu\"]"
}
