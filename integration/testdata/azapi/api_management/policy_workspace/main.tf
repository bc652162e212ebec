# A policy of a workspace validates certificates: the host name requires one.

terraform {
  required_providers {
    azapi = {
      source  = "Azure/azapi"
      version = "~> 2.4"
    }
  }
}

resource "azapi_resource" "policy" {
  type      = "Microsoft.ApiManagement/service/workspaces/policies@2024-05-01"
  name      = "policy"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-api/providers/Microsoft.ApiManagement/service/apim/workspaces/orders"
  body = {
    properties = {
      format = "rawxml"
      value  = "<policies><inbound><base /><validate-client-certificate validate-trust=\"true\" /></inbound></policies>"
    }
  }
}

resource "azapi_resource" "service" {
  type      = "Microsoft.ApiManagement/service@2024-05-01"
  name      = "apim"
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
      ]
    }
  }
}
