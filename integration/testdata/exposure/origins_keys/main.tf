# A host name may be the key of an object.

resource "azurerm_linux_web_app" "by_key" {
  name                          = "app-by-key"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = "Optional"

  site_config {}
}

resource "azurerm_cdn_frontdoor_origin" "by_key" {
  name                           = "by_key"
  cdn_frontdoor_origin_group_id  = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  certificate_name_check_enabled = true
  host_name                      = keys({ (azurerm_linux_web_app.by_key.default_hostname) = 1 })[0]
}

resource "azurerm_linux_web_app" "by_loop" {
  name                          = "app-by-loop"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = "Optional"

  site_config {}
}

resource "azurerm_cdn_frontdoor_origin" "by_loop" {
  name                           = "by_loop"
  cdn_frontdoor_origin_group_id  = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  certificate_name_check_enabled = true
  host_name                      = [for host, one in { (azurerm_linux_web_app.by_loop.default_hostname) = 1 } : host][0]
}

resource "azurerm_linux_web_app" "by_group" {
  name                          = "app-by-group"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = "Optional"

  site_config {}
}

resource "azurerm_cdn_frontdoor_origin" "by_group" {
  name                           = "by_group"
  cdn_frontdoor_origin_group_id  = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  certificate_name_check_enabled = true
  host_name                      = keys({ for app in [azurerm_linux_web_app.by_group] : app.default_hostname => true })[0]
}

# Nothing names it.
resource "azurerm_linux_web_app" "direct" {
  name                          = "app-direct"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = "Optional" # want: azurerm_mtls_app_service: client_certificate_mode is "Optional", so callers without a certificate are let in; set it to "Required"

  site_config {}
}
