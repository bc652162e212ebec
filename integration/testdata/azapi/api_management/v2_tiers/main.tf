# The v2 tiers in azapi's spelling. Only host names of the gateway are called by programs.

terraform {
  required_providers {
    azapi = {
      source  = "Azure/azapi"
      version = "~> 2.4"
    }
  }
}

resource "azapi_resource" "off" {
  type      = "Microsoft.ApiManagement/service@2024-05-01"
  name      = "apim-off"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-api"
  location  = "westeurope"
  body = {
    sku = { name = "PremiumV2", capacity = 1 }
    properties = {
      publisherName      = "Contoso"
      publisherEmail     = "api@example.com"
      virtualNetworkType = "Internal"
      hostnameConfigurations = [
        { type = "Proxy", hostName = "api.example.com", negotiateClientCertificate = false }, # want: azurerm_mtls_api_management: negotiateClientCertificate is false, so the gateway never asks for a client certificate; set it to true and validate the certificate in a policy
        { type = "ConfigurationApi", hostName = "config.example.com", negotiateClientCertificate = false },
      ]
    }
  }
}

resource "azapi_resource" "asked" {
  type      = "Microsoft.ApiManagement/service@2024-05-01"
  name      = "apim-asked"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-api"
  location  = "westeurope"
  body = {
    sku = { name = "PremiumV2", capacity = 1 }
    properties = {
      publisherName      = "Contoso"
      publisherEmail     = "api@example.com"
      virtualNetworkType = "Internal"
      hostnameConfigurations = [
        { type = "Proxy", hostName = "api.example.com", negotiateClientCertificate = true },
        { type = "ConfigurationApi", hostName = "config.example.com", negotiateClientCertificate = false },
      ]
    }
  }
}

resource "azapi_resource" "public" {
  type      = "Microsoft.ApiManagement/service@2024-05-01"
  name      = "apim-public"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-api"
  location  = "westeurope"
  body = {
    sku = { name = "StandardV2", capacity = 1 }
    properties = {
      publisherName      = "Contoso"
      publisherEmail     = "api@example.com"
      virtualNetworkType = "None"
      hostnameConfigurations = [
        { type = "Proxy", hostName = "api.example.com", negotiateClientCertificate = false },
        { type = "ConfigurationApi", hostName = "config.example.com", negotiateClientCertificate = false },
      ]
    }
  }
}
