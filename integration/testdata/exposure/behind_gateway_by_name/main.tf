# A gateway that names an app by the host name of its name, or of a binding, is in front of it.

resource "azurerm_cdn_frontdoor_origin" "named" {
  name                           = "named"
  cdn_frontdoor_origin_group_id  = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Cdn/profiles/edge/originGroups/apps"
  host_name                      = "app-named.azurewebsites.net"
  certificate_name_check_enabled = true
}

resource "azurerm_linux_web_app" "named" {
  name                          = "app-named"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = false

  site_config {}
}

resource "azurerm_cdn_frontdoor_origin" "bound" {
  name                           = "bound"
  cdn_frontdoor_origin_group_id  = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Cdn/profiles/edge/originGroups/apps"
  host_name                      = azurerm_app_service_custom_hostname_binding.bound.hostname
  certificate_name_check_enabled = true
}

resource "azurerm_linux_web_app" "bound" {
  name                          = "app-bound"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = false

  site_config {}
}

resource "azurerm_app_service_custom_hostname_binding" "bound" {
  hostname            = "orders.example.com"
  app_service_name    = azurerm_linux_web_app.bound.name
  resource_group_name = "rg-orders"
}

# Nothing is in front of this one.
resource "azurerm_linux_web_app" "direct" {
  name                          = "app-direct"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = false # want: azurerm_mtls_app_service: client_certificate_enabled is false, so no client certificate is asked for; set it to true

  site_config {}
}
