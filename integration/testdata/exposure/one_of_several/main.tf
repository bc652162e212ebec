# Only one of two instances is behind the gateway. Nothing that is read tells them apart, so they are judged as one.
resource "azurerm_linux_web_app" "one_named" {
  for_each                      = toset(["front", "back"])
  name                          = "app-${each.key}"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false
  client_certificate_enabled    = false

  site_config {}
}

# All instances are behind it, each by its key.
resource "azurerm_linux_web_app" "all_named" {
  count                         = 2
  name                          = "app-${count.index}"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false
  client_certificate_enabled    = false

  site_config {}
}

# A key that no instance has names nobody.
resource "azurerm_linux_web_app" "wrongly_named" {
  for_each                      = toset(["front", "back"])
  name                          = "other-${each.key}"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false
  client_certificate_enabled    = false # want: azurerm_mtls_app_service: client_certificate_enabled is false, so no client certificate is asked for; set it to true

  site_config {}
}

resource "azurerm_cdn_frontdoor_origin" "one" {
  name                           = "one"
  cdn_frontdoor_origin_group_id  = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Cdn/profiles/front/originGroups/group"
  certificate_name_check_enabled = true
  host_name                      = azurerm_linux_web_app.one_named["front"].default_hostname
}

resource "azurerm_cdn_frontdoor_origin" "first" {
  name                           = "first"
  cdn_frontdoor_origin_group_id  = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Cdn/profiles/front/originGroups/group"
  certificate_name_check_enabled = true
  host_name                      = azurerm_linux_web_app.all_named[0].default_hostname
}

resource "azurerm_cdn_frontdoor_origin" "second" {
  name                           = "second"
  cdn_frontdoor_origin_group_id  = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Cdn/profiles/front/originGroups/group"
  certificate_name_check_enabled = true
  host_name                      = azurerm_linux_web_app.all_named[1].default_hostname
}

resource "azurerm_cdn_frontdoor_origin" "nobody" {
  name                           = "nobody"
  cdn_frontdoor_origin_group_id  = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Cdn/profiles/front/originGroups/group"
  certificate_name_check_enabled = true
  host_name                      = azurerm_linux_web_app.wrongly_named["side"].default_hostname
}
