# A module between hands on an output of one that it calls.

module "plain" {
  source = "./m"

  name = "plain"
  mode = "Optional" # want: azurerm_mtls_app_service: client_certificate_mode of azurerm_linux_web_app.this in module.plain.module.two is "Optional", so callers without a certificate are let in; set the module's input mode to "Required"
}

resource "azurerm_cdn_frontdoor_origin" "plain" {
  name                           = "plain"
  cdn_frontdoor_origin_group_id  = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  certificate_name_check_enabled = true
  host_name                      = module.plain.inner_host
}

module "member" {
  source = "./m"

  name = "member"
  mode = "Optional" # want: azurerm_mtls_app_service: client_certificate_mode of azurerm_linux_web_app.this in module.member.module.one is "Optional", so callers without a certificate are let in; set the module's input mode to "Required"
}

resource "azurerm_cdn_frontdoor_origin" "member" {
  name                           = "member"
  cdn_frontdoor_origin_group_id  = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  certificate_name_check_enabled = true
  host_name                      = module.member.hosts.two
}

module "both" {
  source = "./m"

  name = "both"
  mode = "Optional"
}

resource "azurerm_cdn_frontdoor_origin" "both" {
  name                           = "both"
  cdn_frontdoor_origin_group_id  = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  certificate_name_check_enabled = true
  host_name                      = values(module.both.hosts)[0]
}

module "either" {
  source = "./m"

  name = "either"
  mode = "Optional"
}

resource "azurerm_cdn_frontdoor_origin" "either" {
  name                           = "either"
  cdn_frontdoor_origin_group_id  = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  certificate_name_check_enabled = true
  host_name                      = module.either.either
}

module "name" {
  source = "./m"

  name = "name"
  mode = "Optional" # want: azurerm_mtls_app_service: client_certificate_mode of azurerm_linux_web_app.this in module.name.module.one is "Optional", so callers without a certificate are let in; set the module's input mode to "Required" # want: azurerm_mtls_app_service: client_certificate_mode of azurerm_linux_web_app.this in module.name.module.two is "Optional", so callers without a certificate are let in; set the module's input mode to "Required"
}

resource "azurerm_cdn_frontdoor_origin" "name" {
  name                           = "name"
  cdn_frontdoor_origin_group_id  = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  certificate_name_check_enabled = true
  host_name                      = "${module.name.name}.example.com"
}

module "alone" {
  source = "./m"

  name = "alone"
  mode = "Optional" # want: azurerm_mtls_app_service: client_certificate_mode of azurerm_linux_web_app.this in module.alone.module.one is "Optional", so callers without a certificate are let in; set the module's input mode to "Required" # want: azurerm_mtls_app_service: client_certificate_mode of azurerm_linux_web_app.this in module.alone.module.two is "Optional", so callers without a certificate are let in; set the module's input mode to "Required"
}
