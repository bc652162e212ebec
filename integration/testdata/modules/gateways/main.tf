# A gateway stands in front of what a call makes where it has its address.

module "app" {
  source  = "Azure/avm-res-web-site/azurerm"
  version = "0.22.0"

  name = "app-app"
  deployment_slots = {
    staging = { name = "staging" } # want: azurerm_mtls_app_service: deployment_slots["staging"].client_certificate_enabled is false, the module's default, so no client certificate is asked for; set it to true
  }
}

module "slot" { # want: azurerm_mtls_app_service: client_certificate_enabled is false, the module's default, so no client certificate is asked for; set it to true
  source  = "Azure/avm-res-web-site/azurerm"
  version = "0.22.0"

  name = "app-slot"
  deployment_slots = {
    staging = { name = "staging" }
  }
}

module "named" {
  source  = "Azure/avm-res-web-site/azurerm"
  version = "0.22.0"

  name = "app-named"
}

module "named_in_object" {
  source  = "cloudnationhq/app/azure"
  version = "6.0.0"

  instance = {
    name                          = "app-object"
    type                          = "linux"
    public_network_access_enabled = false
  }
}

module "named_by_git" {
  source = "git::https://github.com/pagopa/terraform-azurerm-v4.git//app_service?ref=v10.24.2"

  name                          = "app-git"
  public_network_access_enabled = false
}

# The gateway has one instance as its target.
module "each" { # want: azurerm_mtls_app_service: client_certificate_enabled is false for ["south"], the module's default, so no client certificate is asked for; set it to true
  source   = "Azure/avm-res-web-site/azurerm"
  version  = "0.22.0"
  for_each = toset(["north", "south"])

  name = "app-each-${each.key}"
}

module "none" { # want: azurerm_mtls_app_service: client_certificate_enabled is false, the module's default, so no client certificate is asked for; set it to true
  source  = "Azure/avm-res-web-site/azurerm"
  version = "0.22.0"

  name = "app-none"
}

resource "azurerm_application_gateway" "this" {
  name                = "agw-orders"
  resource_group_name = "rg-orders"
  location            = "westeurope"

  sku {
    name     = "WAF_v2"
    tier     = "WAF_v2"
    capacity = 1
  }

  gateway_ip_configuration {
    name      = "gateway"
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/virtualNetworks/vnet/subnets/agw"
  }

  frontend_ip_configuration {
    name                 = "public"
    public_ip_address_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/publicIPAddresses/pip"
  }

  frontend_port {
    name = "https"
    port = 443
  }

  backend_address_pool {
    name  = "app"
    fqdns = [module.app.resource_uri]
  }

  backend_address_pool {
    name  = "slot"
    fqdns = [module.slot.web_app_deployment_slots["staging"].default_hostname]
  }

  backend_address_pool {
    name  = "each"
    fqdns = [module.each["north"].resource_uri]
  }

  backend_address_pool {
    name  = "named"
    fqdns = ["app-named.azurewebsites.net", "app-object.azurewebsites.net", "app-git.azurewebsites.net"]
  }

  backend_http_settings {
    name                  = "https"
    port                  = 443
    protocol              = "Https"
    cookie_based_affinity = "Disabled"
  }

  http_listener {
    name                           = "https"
    frontend_ip_configuration_name = "public"
    frontend_port_name             = "https"
    protocol                       = "Https"
    ssl_certificate_name           = "orders"
  }

  request_routing_rule {
    name                       = "app"
    priority                   = 100
    rule_type                  = "Basic"
    http_listener_name         = "https"
    backend_address_pool_name  = "app"
    backend_http_settings_name = "https"
  }
}
