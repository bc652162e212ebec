# Policies look at the certificate that the gateway asks for. What is not known would be a notice here.

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

resource "azapi_resource" "service_off" {
  type      = "Microsoft.ApiManagement/service@2024-05-01"
  name      = "service-off"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    sku = { name = "Developer", capacity = 1 }
    properties = {
      publisherEmail     = "apis@example.com"
      publisherName      = "Orders"
      virtualNetworkType = "Internal"
      hostnameConfigurations = [
        { type = "Proxy", hostName = "api.example.com", negotiateClientCertificate = false }, # want: azurerm_mtls_api_management: negotiateClientCertificate is false, so the gateway never asks for a client certificate; set it to true and validate the certificate in a policy
      ]
    }
  }
}

resource "azapi_resource" "policy" {
  type      = "Microsoft.ApiManagement/service/policies@2024-05-01"
  name      = "policy"
  parent_id = azapi_resource.service.id
  body = {
    properties = {
      format = "rawxml"
      value  = "<policies><inbound><validate-client-certificate validate-revocation=\"true\" /></inbound></policies>"
    }
  }
}
