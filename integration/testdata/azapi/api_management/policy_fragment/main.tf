# A policy of azapi for a service of azurerm.

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

resource "azurerm_api_management" "service" {
  name                 = "apim"
  location             = "westeurope"
  resource_group_name  = "rg-orders"
  publisher_name       = "Orders"
  publisher_email      = "apis@example.com"
  sku_name             = "Developer_1"
  virtual_network_type = "Internal"

  virtual_network_configuration {
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/v/subnets/apim"
  }

  hostname_configuration {
    proxy {
      host_name                    = "api.example.com"
      negotiate_client_certificate = true
    }
  }
}

resource "azapi_resource" "fragment" {
  type      = "Microsoft.ApiManagement/service/policyFragments@2024-05-01"
  name      = "certificate"
  parent_id = azurerm_api_management.service.id
  body = {
    properties = {
      format = "rawxml"
      value  = "<fragment><validate-client-certificate /></fragment>"
    }
  }
}
