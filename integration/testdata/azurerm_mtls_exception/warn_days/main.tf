# warn_days moves the warning, not the end.

resource "azurerm_linux_web_app" "expired_yesterday" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true # want: azurerm_mtls_exception: the exception of team-portal for azurerm_linux_web_app.expired_yesterday expired on 2026-11-20; renew it with a new date, or remove it
  name                          = "app-expired-yesterday"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  https_only                    = true

  site_config {}
}

resource "azurerm_linux_web_app" "expires_in_7_days" { # want: azurerm_mtls_exception NOTICE: the exception of team-portal for azurerm_linux_web_app.expires_in_7_days ends after 2026-11-28; renew it with a new date, or make it unnecessary
  name                          = "app-expires-in-7-days"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  https_only                    = true

  site_config {}
}

resource "azurerm_linux_web_app" "expires_in_8_days" {
  name                          = "app-expires-in-8-days"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  https_only                    = true

  site_config {}
}
