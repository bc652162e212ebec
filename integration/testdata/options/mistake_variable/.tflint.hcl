plugin "azurerm-mtls" {
  enabled = true
  scope = var.scope
}
