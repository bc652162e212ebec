# Instances that are alike are judged as one, and each of them can be asked for.

resource "azurerm_linux_web_app" "api" {
  for_each = toset(["eu", "us"])

  name                          = "app-api"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  https_only                    = true
  client_certificate_enabled    = true
  client_certificate_mode       = "Optional" # want: azurerm_mtls_coverage: why azurerm_linux_web_app.api of family app_service: exposure internal, because public_network_access_enabled is false; enforcement optional, because client_certificate_mode is "Optional"; in scope, because it is internal; no exception; azurerm_mtls_app_service would report it, but is not enabled

  site_config {}
}
