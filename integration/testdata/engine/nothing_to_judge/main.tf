# A module without any endpoint.
resource "azurerm_service_plan" "orders" {
  name                = "plan-orders"
  location            = "westeurope"
  resource_group_name = "rg-orders"
  os_type             = "Linux"
  sku_name            = "P1v3"
}
