# Behind a gateway, which has no client certificate to present, a certificate cannot be required.

terraform {
  required_providers {
    azapi = {
      source  = "Azure/azapi"
      version = "~> 2.4"
    }
    azurerm = {
      source  = "hashicorp/azurerm"
      version = "~> 5.2"
    }
  }
}

resource "azapi_resource" "behind_azurerm_gateway" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "behind-azurerm-gateway"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = false
    }
  }
}

resource "azapi_resource" "behind_azapi_gateway" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "behind-azapi-gateway"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = false
    }
  }
}

resource "azapi_resource" "behind_front_door" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "behind-front-door"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = false
    }
  }
}

resource "azapi_resource" "behind_nothing" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "behind-nothing"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = false # want: azurerm_mtls_app_service: clientCertEnabled is false, so no client certificate is asked for; set it to true
    }
  }
}

resource "azurerm_linux_web_app" "behind_azapi_gateway" {
  name                          = "app-behind-azapi-gateway"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false
  client_certificate_enabled    = false

  site_config {}
}

resource "azurerm_cdn_frontdoor_origin" "orders" {
  name                           = "orders"
  cdn_frontdoor_origin_group_id  = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Cdn/profiles/p/originGroups/g"
  host_name                      = azapi_resource.behind_front_door.output.properties.defaultHostName
  certificate_name_check_enabled = true
}

resource "azurerm_application_gateway" "orders" {
  name                = "agw-orders"
  location            = "westeurope"
  resource_group_name = "rg-orders"

  sku {
    name     = "Standard_v2"
    tier     = "Standard_v2"
    capacity = 1
  }

  gateway_ip_configuration {
    name      = "ip"
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/v/subnets/agw"
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
    name  = "orders"
    fqdns = [azapi_resource.behind_azurerm_gateway.output.properties.defaultHostName]
  }

  backend_http_settings {
    name                  = "https"
    cookie_based_affinity = "Disabled"
    port                  = 443
    protocol              = "Https"
  }

  http_listener {
    name                           = "orders"
    frontend_ip_configuration_name = "public"
    frontend_port_name             = "https"
    protocol                       = "Http"
  }

  request_routing_rule {
    name                       = "orders"
    priority                   = 100
    rule_type                  = "Basic"
    http_listener_name         = "orders"
    backend_address_pool_name  = "orders"
    backend_http_settings_name = "https"
  }
}

# A gateway of azapi is a gateway too.
resource "azapi_resource" "gateway" {
  type      = "Microsoft.Network/applicationGateways@2024-05-01"
  name      = "gateway"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      backendAddressPools = [
        { name = "azapi", properties = { backendAddresses = [{ fqdn = azapi_resource.behind_azapi_gateway.output.properties.defaultHostName }] } },
        { name = "azurerm", properties = { backendAddresses = [{ fqdn = azurerm_linux_web_app.behind_azapi_gateway.default_hostname }] } },
      ]
    }
  }
}
