resource "azurerm_linux_web_app_slot" "in_inner" {
  name           = "staging"
  app_service_id = "/subscriptions/0/resourceGroups/orders/providers/Microsoft.Web/sites/orders"

  site_config {}
}
