# A gateway of the root module has outputs of called modules as its targets.

module "behind" {
  source = "./app"

  name = "behind"
  mode = "Optional"
}

module "by_address" {
  source = "./app"

  name = "by-address"
  mode = "Optional"
}

# Nothing has it as its target.
module "alone" {
  source = "./app"

  name = "alone"
  mode = "Optional" # want: azurerm_mtls_app_service: client_certificate_mode of azurerm_linux_web_app.this in module.alone is "Optional", so callers without a certificate are let in; set the module's input mode to "Required"
}

# The gateway knows its name, and not its address.
module "named" {
  source = "./app"

  name = "named"
  mode = "Optional" # want: azurerm_mtls_app_service: client_certificate_mode of azurerm_linux_web_app.this in module.named is "Optional", so callers without a certificate are let in; set the module's input mode to "Required"
}

# One that is known to make a gateway.
module "gateway" {
  source  = "claranet/app-gateway/azurerm"
  version = "~> 8.0"

  pools = [{ fqdns = [module.given.hostname] }]
}

module "given" {
  source = "./app"

  name = "given"
  mode = "Optional"
}

locals {
  targets = { one = module.behind.hostname }
}

resource "azurerm_private_endpoint" "app" {
  name                = "pe-app"
  location            = "westeurope"
  resource_group_name = "rg-orders"
  subnet_id           = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/virtualNetworks/vnet/subnets/endpoints"

  private_service_connection {
    name                           = "app"
    private_connection_resource_id = module.by_address.id
    is_manual_connection           = false
    subresource_names              = ["sites"]
  }
}

resource "azurerm_cdn_frontdoor_origin" "behind" {
  name                           = "behind"
  cdn_frontdoor_origin_group_id  = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  certificate_name_check_enabled = true
  host_name                      = local.targets["one"]
}

resource "azurerm_cdn_frontdoor_origin" "by_address" {
  name                           = "by-address"
  cdn_frontdoor_origin_group_id  = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  certificate_name_check_enabled = true
  host_name                      = azurerm_private_endpoint.app.private_service_connection[0].private_ip_address
}

resource "azurerm_cdn_frontdoor_origin" "named" {
  name                           = "named"
  cdn_frontdoor_origin_group_id  = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  certificate_name_check_enabled = true
  host_name                      = "${module.named.region}.example.com"
}
