# Gateways of the root module that azapi declares.

module "door" {
  source = "./app"

  name = "door"
  mode = "Optional"
}

module "gateway" {
  source = "./app"

  name = "gateway"
  mode = "Optional"
}

module "alone" {
  source = "./app"

  name = "alone"
  mode = "Optional" # want: azurerm_mtls_app_service: client_certificate_mode of azurerm_linux_web_app.this in module.alone is "Optional", so callers without a certificate are let in; set the module's input mode to "Required"
}

resource "azapi_resource" "origin" {
  type      = "Microsoft.Cdn/profiles/originGroups/origins@2024-02-01"
  name      = "origin"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Cdn/profiles/afd/originGroups/orders"
  body = {
    properties = {
      hostName = module.door.host
    }
  }
}

resource "azapi_resource" "gateway" {
  type      = "Microsoft.Network/applicationGateways@2024-05-01"
  name      = "agw"
  location  = "westeurope"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  body = {
    properties = {
      backendAddressPools = [{
        name       = "orders"
        properties = { backendAddresses = [{ fqdn = module.gateway.object.host }] }
      }]
    }
  }
}

# No gateway.
resource "azapi_resource" "group" {
  type      = "Microsoft.Cdn/profiles/originGroups@2024-02-01"
  name      = "group"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Cdn/profiles/afd"
  body = {
    properties = {
      hostName = module.alone.host
    }
  }
}
