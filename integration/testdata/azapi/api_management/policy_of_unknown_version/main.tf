# The version of the policy's type is not known, and does not matter. What is not known would be a notice here.

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

resource "azapi_resource" "policy" {
  type      = "Microsoft.ApiManagement/service/policies@${var.api_version}"
  name      = "policy"
  parent_id = azapi_resource.service.id
  body = {
    properties = {
      format = "rawxml"
      value  = "<policies><inbound><validate-client-certificate validate-revocation=\"true\" /></inbound></policies>"
    }
  }
}

variable "api_version" {
  type = string
}
