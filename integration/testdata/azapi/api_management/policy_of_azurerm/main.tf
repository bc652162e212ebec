# A policy of azurerm for a service of azapi.

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

resource "azapi_resource" "service" {
  type      = "Microsoft.ApiManagement/service@2024-05-01"
  name      = "service"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    sku = { name = "Developer", capacity = 1 }
    properties = {
      publisherEmail     = "apis@example.com"
      publisherName      = "Orders"
      virtualNetworkType = "Internal"
      hostnameConfigurations = [
        { type = "Proxy", hostName = "api.example.com", negotiateClientCertificate = true },
      ]
    }
  }
}

resource "azurerm_api_management_policy" "service" {
  api_management_id = azapi_resource.service.id
  xml_content       = "<policies><inbound><choose><when condition=\"@(context.Request.Certificate == null)\" /></choose></inbound></policies>"
}
