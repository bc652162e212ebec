# The older slots have no argument for client certificates in any version.
resource "azurerm_app_service_slot" "staging" { # want: azurerm_mtls_unsupported WARNING: azurerm_app_service_slot has no argument for client certificates, so the slot cannot require one; migrate to azurerm_linux_web_app_slot or azurerm_windows_web_app_slot
  name                = "staging"
  location            = "westeurope"
  resource_group_name = "rg-orders"
  app_service_name    = "app-orders"
  app_service_plan_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
}
