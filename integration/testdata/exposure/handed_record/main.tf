# A record leads to an app by its host name, and goes to a module that may be a gateway: the app is reported, and not fixed.

resource "azurerm_linux_web_app" "orders" {
  name                          = "app-orders"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = "Optional" # want: azurerm_mtls_app_service: client_certificate_mode is "Optional", so callers without a certificate are let in; set it to "Required"

  site_config {}
}

# Nothing leads to it.
resource "azurerm_linux_web_app" "stock" {
  name                          = "app-stock"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = "Optional" # want: azurerm_mtls_app_service: client_certificate_mode is "Optional", so callers without a certificate are let in; set it to "Required"

  site_config {}
}

resource "azurerm_dns_cname_record" "orders" {
  name                = "orders"
  zone_name           = "example.com"
  resource_group_name = "rg-orders"
  ttl                 = 300
  record              = "app-orders.azurewebsites.net"
}

module "edge" {
  source = "./edge"
  target = azurerm_dns_cname_record.orders.fqdn
}
