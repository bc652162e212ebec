# The older slots have no argument for client certificates in any version, and this one is public.
resource "azurerm_app_service_slot" "staging" {
  name                = "staging"
  location            = "westeurope"
  resource_group_name = "rg-orders"
  app_service_name    = "app-orders"
  app_service_plan_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
}
