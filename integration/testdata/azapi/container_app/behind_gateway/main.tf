# Container apps of azapi behind a gateway, and their tags.

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

resource "azapi_resource" "behind_gateway" {
  type      = "Microsoft.App/containerApps@2025-01-01"
  name      = "behind-gateway"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      environmentId = azapi_resource.internal.id
      configuration = {
        ingress = {
          external              = true
          clientCertificateMode = "ignore"
        }
      }
    }
  }
}

resource "azapi_resource" "beside_gateway" {
  type      = "Microsoft.App/containerApps@2025-01-01"
  name      = "beside-gateway"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      environmentId = azapi_resource.internal.id
      configuration = {
        ingress = {
          external              = true
          clientCertificateMode = "ignore" # want: azurerm_mtls_container_app: clientCertificateMode is "ignore", so no client certificate is asked for; set it to "require"
        }
      }
    }
  }
}

resource "azapi_resource" "internal" {
  type      = "Microsoft.App/managedEnvironments@2025-01-01"
  name      = "internal"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      vnetConfiguration = { internal = true }
    }
  }
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
    fqdns = [azapi_resource.behind_gateway.output.properties.configuration.ingress.fqdn]
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
