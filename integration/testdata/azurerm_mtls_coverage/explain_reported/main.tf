# The answer ends in what the rule of the family does.

resource "azurerm_linux_web_app" "api" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true # want: azurerm_mtls_coverage: why azurerm_linux_web_app.api of family app_service: exposure internal, because public_network_access_enabled is false; enforcement off, because client_certificate_enabled is not set; in scope, because it is internal; no exception; so azurerm_mtls_app_service reports it
  name                          = "app-api"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  https_only                    = true

  site_config {}
}

resource "azurerm_linux_web_app" "public" { # want: azurerm_mtls_coverage: why azurerm_linux_web_app.public of family app_service: exposure external, because public_network_access_enabled is not set; enforcement off, because client_certificate_enabled is not set; out of scope, because it is external; no exception; so azurerm_mtls_app_service reports nothing
  name                = "app-public"
  location            = "westeurope"
  resource_group_name = "rg-orders"
  service_plan_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  https_only          = true

  site_config {}
}
