# A block in a call keeps TFLint from saying what the calls are given: nothing is written.

module "gateway" {
  source = "./gateway"

  lifecycle {
    enabled = true
  }
}

resource "azurerm_linux_web_app" "off" {
  name                          = "app-off"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = false # want: azurerm_mtls_app_service: client_certificate_enabled is false, so no client certificate is asked for; set it to true

  site_config {}
}
