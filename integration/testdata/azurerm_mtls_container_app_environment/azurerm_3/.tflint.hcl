plugin "azurerm-mtls" {
  enabled = true
}

plugin "terraform" {
  enabled = false
}

rule "azurerm_mtls_container_app_environment" {
  enabled = true
}
