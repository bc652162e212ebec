# The configuration of TFLint may be JSON.

resource "azurerm_linux_web_app" "portal" {
  name                          = "app-portal"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  https_only                    = true

  site_config {}
}

resource "azurerm_linux_web_app" "expired" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true # want: azurerm_mtls_exception: the exception of team-portal for azurerm_linux_web_app.expired expired on 2026-11-20; renew it with a new date, or remove it
  name                          = "app-expired"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  https_only                    = true

  site_config {}
}
