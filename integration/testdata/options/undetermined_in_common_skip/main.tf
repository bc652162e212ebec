# Without the option nothing is said.

resource "azurerm_logic_app_standard" "first" {
  name                       = "logic-first"
  location                   = "westeurope"
  resource_group_name        = "rg-orders"
  app_service_plan_id        = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  storage_account_name       = "stlogic"
  storage_account_access_key = "key"
  public_network_access      = "Disabled"
  https_only                 = true
}

resource "azurerm_logic_app_standard" "second" {
  name                       = "logic-second"
  location                   = "westeurope"
  resource_group_name        = "rg-orders"
  app_service_plan_id        = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  storage_account_name       = "stlogic"
  storage_account_access_key = "key"
  public_network_access      = "Disabled"
  https_only                 = true
}
