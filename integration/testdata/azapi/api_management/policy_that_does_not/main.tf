# Without a policy that looks at it, nothing says what happens to a caller without a certificate.

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
        { type = "Proxy", hostName = "api.example.com", negotiateClientCertificate = true }, # want: azurerm_mtls_api_management NOTICE: negotiateClientCertificate is true, so a client certificate is asked for, but no policy in this module is seen to validate it
      ]
    }
  }
}

resource "azapi_resource" "policy" {
  type      = "Microsoft.ApiManagement/service/apis/policies@2024-05-01"
  name      = "policy"
  parent_id = "${azapi_resource.service.id}/apis/orders"
  body = {
    properties = {
      format = "rawxml"
      value  = "<policies><inbound><!-- <validate-client-certificate /> --><base /></inbound></policies>"
    }
  }
}
