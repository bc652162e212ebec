# Instances share what is written once: where one of them must stay as it is, none is changed.

variable "none" {
  type    = string
  default = null
}

resource "azurerm_linux_web_app" "mixed" {
  for_each = { orders = false, shop = true }

  name                          = "app-${each.key}"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = each.value
  client_certificate_enabled    = false # want: azurerm_mtls_app_service: client_certificate_enabled is false for ["orders"], so no client certificate is asked for; set it to true

  site_config {}
}

resource "azurerm_linux_web_app" "all_internal" {
  for_each = { orders = "Optional", stock = "Required" }

  name                          = "app-${each.key}"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = false # want: azurerm_mtls_app_service: client_certificate_enabled is false, so no client certificate is asked for, and client_certificate_mode has no effect; set it to true
  client_certificate_mode       = each.value

  site_config {}
}

# One of the two is behind a gateway.
resource "azurerm_linux_web_app" "one_behind" {
  count = 2

  name                          = "app-${count.index}"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = false

  site_config {}
}

resource "azurerm_cdn_frontdoor_origin" "one" {
  name                           = "one"
  cdn_frontdoor_origin_group_id  = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-edge/providers/Microsoft.Cdn/profiles/afd/originGroups/apps"
  enabled                        = true
  certificate_name_check_enabled = true
  host_name                      = azurerm_linux_web_app.one_behind[0].default_hostname
}

# Plain HTTP of an app behind a gateway is the gateway's, too.
resource "azurerm_linux_web_app" "behind" {
  name                          = "app-behind"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  https_only                    = false # want: azurerm_mtls_plaintext: https_only is false, so a caller can sidestep the client certificate over plain HTTP; set it to true

  site_config {}
}

resource "azurerm_cdn_frontdoor_origin" "behind" {
  name                           = "behind"
  cdn_frontdoor_origin_group_id  = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-edge/providers/Microsoft.Cdn/profiles/afd/originGroups/apps"
  enabled                        = true
  certificate_name_check_enabled = true
  host_name                      = azurerm_linux_web_app.behind.default_hostname
}
