# Outputs of called modules with a host name in them. Of one that has several, only what the gateway names counts.

module "object" {
  source = "./apps"

  name = "object"
  mode = "Optional" # want: azurerm_mtls_app_service: client_certificate_mode of azurerm_linux_web_app.b in module.object is "Optional", so callers without a certificate are let in; set the module's input mode to "Required"
}

resource "azurerm_cdn_frontdoor_origin" "object" {
  name                           = "object"
  cdn_frontdoor_origin_group_id  = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  certificate_name_check_enabled = true
  host_name                      = module.object.object.host
}

module "list" {
  source = "./apps"

  name = "list"
  mode = "Optional"
}

resource "azurerm_cdn_frontdoor_origin" "list" {
  name                           = "list"
  cdn_frontdoor_origin_group_id  = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  certificate_name_check_enabled = true
  host_name                      = module.list.list[0].host
}

module "merged" {
  source = "./apps"

  name = "merged"
  mode = "Optional" # want: azurerm_mtls_app_service: client_certificate_mode of azurerm_linux_web_app.b in module.merged is "Optional", so callers without a certificate are let in; set the module's input mode to "Required"
}

resource "azurerm_cdn_frontdoor_origin" "merged" {
  name                           = "merged"
  cdn_frontdoor_origin_group_id  = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  certificate_name_check_enabled = true
  host_name                      = module.merged.merged.host
}

module "local" {
  source = "./apps"

  name = "local"
  mode = "Optional" # want: azurerm_mtls_app_service: client_certificate_mode of azurerm_linux_web_app.b in module.local is "Optional", so callers without a certificate are let in; set the module's input mode to "Required"
}

resource "azurerm_cdn_frontdoor_origin" "local" {
  name                           = "local"
  cdn_frontdoor_origin_group_id  = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  certificate_name_check_enabled = true
  host_name                      = module.local.local.host
}

module "map" {
  source = "./apps"

  name = "map"
  mode = "Optional" # want: azurerm_mtls_app_service: client_certificate_mode of azurerm_linux_web_app.b in module.map is "Optional", so callers without a certificate are let in; set the module's input mode to "Required"
}

resource "azurerm_cdn_frontdoor_origin" "map" {
  name                           = "map"
  cdn_frontdoor_origin_group_id  = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  certificate_name_check_enabled = true
  host_name                      = module.map.map["host"]
}

module "zipped" {
  source = "./apps"

  name = "zipped"
  mode = "Optional" # want: azurerm_mtls_app_service: client_certificate_mode of azurerm_linux_web_app.b in module.zipped is "Optional", so callers without a certificate are let in; set the module's input mode to "Required"
}

resource "azurerm_cdn_frontdoor_origin" "zipped" {
  name                           = "zipped"
  cdn_frontdoor_origin_group_id  = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  certificate_name_check_enabled = true
  host_name                      = module.zipped.zipped.a
}

module "apps" {
  source = "./apps"

  name = "apps"
  mode = "Optional" # want: azurerm_mtls_app_service: client_certificate_mode of azurerm_linux_web_app.b in module.apps is "Optional", so callers without a certificate are let in; set the module's input mode to "Required"
}

resource "azurerm_cdn_frontdoor_origin" "apps" {
  name                           = "apps"
  cdn_frontdoor_origin_group_id  = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  certificate_name_check_enabled = true
  host_name                      = module.apps.apps.a.default_hostname
}

module "names" {
  source = "./apps"

  name = "names"
  mode = "Optional" # want: azurerm_mtls_app_service: client_certificate_mode of azurerm_linux_web_app.b in module.names is "Optional", so callers without a certificate are let in; set the module's input mode to "Required"
}

resource "azurerm_cdn_frontdoor_origin" "names" {
  name                           = "names"
  cdn_frontdoor_origin_group_id  = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  certificate_name_check_enabled = true
  host_name                      = "${module.names.names.name}.azurewebsites.net"
}

module "app" {
  source = "./apps"

  name = "app"
  mode = "Optional" # want: azurerm_mtls_app_service: client_certificate_mode of azurerm_linux_web_app.b in module.app is "Optional", so callers without a certificate are let in; set the module's input mode to "Required"
}

resource "azurerm_cdn_frontdoor_origin" "app" {
  name                           = "app"
  cdn_frontdoor_origin_group_id  = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  certificate_name_check_enabled = true
  host_name                      = module.app.app.default_hostname
}

# Functions and loops of the root that take it out.

module "looked_up" {
  source = "./apps"

  name = "looked_up"
  mode = "Optional" # want: azurerm_mtls_app_service: client_certificate_mode of azurerm_linux_web_app.b in module.looked_up is "Optional", so callers without a certificate are let in; set the module's input mode to "Required"
}

resource "azurerm_cdn_frontdoor_origin" "looked_up" {
  name                           = "looked_up"
  cdn_frontdoor_origin_group_id  = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  certificate_name_check_enabled = true
  host_name                      = lookup(module.looked_up.apps, "a", null).default_hostname
}

module "merged_here" {
  source = "./apps"

  name = "merged_here"
  mode = "Optional" # want: azurerm_mtls_app_service: client_certificate_mode of azurerm_linux_web_app.a in module.merged_here is "Optional", so callers without a certificate are let in; set the module's input mode to "Required"
}

resource "azurerm_cdn_frontdoor_origin" "merged_here" {
  name                           = "merged_here"
  cdn_frontdoor_origin_group_id  = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  certificate_name_check_enabled = true
  host_name                      = merge(module.merged_here.apps, {}).b.default_hostname
}

module "any" {
  source = "./apps"

  name = "any"
  mode = "Optional"
}

resource "azurerm_cdn_frontdoor_origin" "any" {
  name                           = "any"
  cdn_frontdoor_origin_group_id  = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  certificate_name_check_enabled = true
  host_name                      = [for app in values(module.any.apps) : app.default_hostname][0]
}

module "all" {
  source = "./apps"

  name = "all"
  mode = "Optional"
}

resource "azurerm_cdn_frontdoor_origin" "all" {
  name                           = "all"
  cdn_frontdoor_origin_group_id  = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  certificate_name_check_enabled = true
  host_name                      = [for app in module.all.list : app.host][1]
}

# What the gateway names is no address.

module "region" {
  source = "./apps"

  name = "region"
  mode = "Optional" # want: azurerm_mtls_app_service: client_certificate_mode of azurerm_linux_web_app.a in module.region is "Optional", so callers without a certificate are let in; set the module's input mode to "Required" # want: azurerm_mtls_app_service: client_certificate_mode of azurerm_linux_web_app.b in module.region is "Optional", so callers without a certificate are let in; set the module's input mode to "Required"
}

resource "azurerm_cdn_frontdoor_origin" "region" {
  name                           = "region"
  cdn_frontdoor_origin_group_id  = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  certificate_name_check_enabled = true
  host_name                      = "${module.region.object.region}.example.com"
}

module "location" {
  source = "./apps"

  name = "location"
  mode = "Optional" # want: azurerm_mtls_app_service: client_certificate_mode of azurerm_linux_web_app.a in module.location is "Optional", so callers without a certificate are let in; set the module's input mode to "Required" # want: azurerm_mtls_app_service: client_certificate_mode of azurerm_linux_web_app.b in module.location is "Optional", so callers without a certificate are let in; set the module's input mode to "Required"
}

resource "azurerm_cdn_frontdoor_origin" "location" {
  name                           = "location"
  cdn_frontdoor_origin_group_id  = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  certificate_name_check_enabled = true
  host_name                      = "${module.location.app.location}.example.com"
}
