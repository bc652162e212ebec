# Lists that name themselves end, and so do loops inside loops.

resource "azurerm_linux_web_app" "orders" {
  name                          = "app-orders"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = "Optional"

  site_config {}
}

resource "azurerm_cdn_frontdoor_origin" "flat" {
  name                           = "flat"
  cdn_frontdoor_origin_group_id  = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  certificate_name_check_enabled = true
  host_name                      = flatten(local.itself)[0]
}

resource "azurerm_cdn_frontdoor_origin" "splat" {
  name                           = "splat"
  cdn_frontdoor_origin_group_id  = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  certificate_name_check_enabled = true
  host_name                      = local.alias[*].x[0]
}

resource "azurerm_cdn_frontdoor_origin" "pair" {
  name                           = "pair"
  cdn_frontdoor_origin_group_id  = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  certificate_name_check_enabled = true
  host_name                      = local.pairs[0]
}

resource "azurerm_cdn_frontdoor_origin" "loops" {
  name                           = "loops"
  cdn_frontdoor_origin_group_id  = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  certificate_name_check_enabled = true
  host_name                      = local.loops[0][0][0]
}

locals {
  alias  = local.alias
  itself = [local.itself, [local.itself]]
  left   = [local.right, local.right]
  right  = [local.left, local.left]
  pairs  = flatten([for one in local.left : flatten(one)])
  apps   = [for number in range(30) : { app = azurerm_linux_web_app.orders, number = number }]
  loops  = [for a in local.apps : [for b in local.apps : [for c in local.apps : c.app.default_hostname]]]
}
