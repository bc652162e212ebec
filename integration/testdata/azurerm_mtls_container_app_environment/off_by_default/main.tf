# Nobody has switched the rule on.
resource "azurerm_container_app_environment" "off" {
  name                = "off"
  location            = "westeurope"
  resource_group_name = "rg-orders"
  mutual_tls_enabled  = false
}
