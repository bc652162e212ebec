# The option that puts an endpoint in scope is named.

resource "azurerm_linux_web_app" "external" {
  name                       = "app-external"
  location                   = "westeurope"
  resource_group_name        = "rg-orders"
  service_plan_id            = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  https_only                 = true
  client_certificate_enabled = true
  client_certificate_mode    = "Required" # want: azurerm_mtls_coverage: inventory: azurerm_linux_web_app.external, family app_service, exposure external (public_network_access_enabled is not set), enforcement required (client_certificate_mode is "Required"), in scope (scope is "all")

  site_config {}
}
