# The option that puts an endpoint in scope is named.

variable "public" {
  type = bool
}

resource "azurerm_linux_web_app" "unknown" {
  name                          = "app-unknown"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = var.public
  https_only                    = true
  client_certificate_enabled    = true
  client_certificate_mode       = "Required" # want: azurerm_mtls_coverage: inventory: azurerm_linux_web_app.unknown, family app_service, exposure unknown (public_network_access_enabled is not known (var.public has no value here)), enforcement required (client_certificate_mode is "Required"), in scope (unknown_exposure is "report")

  site_config {}
}
