resource "azurerm_logic_app_standard" "orders" {
  name                       = "logic-orders"
  location                   = "westeurope"
  resource_group_name        = "rg-orders"
  app_service_plan_id        = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  storage_account_name       = "storders"
  public_network_access      = "Disabled"
  client_certificate_mode    = var.mode
  storage_account_access_key = "example-key"
}

# Off as well, but only the root module knows the version, and there is nothing here that a caller could change.
resource "azurerm_logic_app_standard" "unset" {
  name                       = "logic-unset"
  location                   = "westeurope"
  resource_group_name        = "rg-orders"
  app_service_plan_id        = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  storage_account_name       = "storders"
  public_network_access      = "Disabled"
  storage_account_access_key = "example-key"
}

variable "mode" {
  type = string
}
