# What is void is excepted by an exception for all that is weak about it, and by no other.

resource "azurerm_linux_web_app" "whole" {
  name                          = "app-whole"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  https_only                    = true
  client_certificate_enabled    = true
  client_certificate_mode       = "Required" # want: azurerm_mtls_coverage: inventory: azurerm_linux_web_app.whole, family app_service, exposure internal (public_network_access_enabled is false), enforcement required (client_certificate_mode is "Required"), in scope

  site_config {}
}

resource "azurerm_linux_web_app" "hole" {
  name                               = "app-hole"
  location                           = "westeurope"
  resource_group_name                = "rg-orders"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled      = false
  https_only                         = true
  client_certificate_enabled         = true
  client_certificate_mode            = "Required"
  client_certificate_exclusion_paths = "/" # want: azurerm_mtls_coverage: inventory: azurerm_linux_web_app.hole, family app_service, exposure internal (public_network_access_enabled is false), enforcement off (client_certificate_exclusion_paths is "/", so no path requires a client certificate, because every path starts with "/"), in scope, excepted

  site_config {}
}

resource "azurerm_linux_web_app" "family" {
  name                               = "app-family"
  location                           = "westeurope"
  resource_group_name                = "rg-orders"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled      = false
  https_only                         = true
  client_certificate_enabled         = true
  client_certificate_mode            = "Required"
  client_certificate_exclusion_paths = "/" # want: azurerm_mtls_coverage: 1 of 3 in-scope endpoints require a client certificate (33 per cent), the minimum is 100 per cent: 2 off, 2 excepted # want: azurerm_mtls_coverage: inventory: azurerm_linux_web_app.family, family app_service, exposure internal (public_network_access_enabled is false), enforcement off (client_certificate_exclusion_paths is "/", so no path requires a client certificate, because every path starts with "/"), in scope

  site_config {}
}

resource "azurerm_linux_web_app" "both" {
  name                               = "app-both"
  location                           = "westeurope"
  resource_group_name                = "rg-orders"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled      = false
  https_only                         = true
  client_certificate_enabled         = true
  client_certificate_mode            = "Optional"
  client_certificate_exclusion_paths = "/" # want: azurerm_mtls_coverage: inventory: azurerm_linux_web_app.both, family app_service, exposure internal (public_network_access_enabled is false), enforcement off (client_certificate_exclusion_paths is "/", so no path requires a client certificate, because every path starts with "/"), in scope, excepted

  site_config {}
}

resource "azurerm_linux_web_app" "half" {
  name                               = "app-half"
  location                           = "westeurope"
  resource_group_name                = "rg-orders"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled      = false
  https_only                         = true
  client_certificate_enabled         = true
  client_certificate_mode            = "Optional"
  client_certificate_exclusion_paths = "/" # want: azurerm_mtls_coverage: inventory: azurerm_linux_web_app.half, family app_service, exposure internal (public_network_access_enabled is false), enforcement off (client_certificate_exclusion_paths is "/", so no path requires a client certificate, because every path starts with "/"), in scope

  site_config {}
}
