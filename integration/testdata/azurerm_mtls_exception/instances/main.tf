# Instances of a resource are excepted, and reported, together.

variable "replicas" {
  type = number
}

resource "azurerm_linux_web_app" "by_name" {
  for_each = { eu = "Optional", us = "Required" }

  name                          = "app-by-name"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  https_only                    = true
  client_certificate_enabled    = true
  client_certificate_mode       = each.value

  site_config {}
}

resource "azurerm_linux_web_app" "unknown_count" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true # want: azurerm_mtls_exception: the exception of team-count for azurerm_linux_web_app.unknown_count expired on 2026-11-20; renew it with a new date, or remove it
  count = var.replicas

  name                          = "app-unknown-count"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  https_only                    = true

  site_config {}
}

resource "azurerm_linux_web_app" "three" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true # want: azurerm_mtls_exception: the exception of team-three for azurerm_linux_web_app.three expired on 2026-11-20; renew it with a new date, or remove it
  count = 3

  name                          = "app-three"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  https_only                    = true

  site_config {}
}
