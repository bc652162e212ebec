terraform {
  required_providers {
    azapi = {
      source  = "Azure/azapi"
      version = "~> 2.4"
    }
  }
}

resource "azapi_resource" "right" {
  type      = "Microsoft.ApiManagement/service/backends@2024-05-01"
  name      = "right"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.ApiManagement/service/orders"
  body = {
    properties = {
      protocol = "http"
      url      = "https://orders.example.com"
      tls      = { validateCertificateChain = true, validateCertificateName = true }
    }
  }
}

resource "azapi_resource" "chain_off" {
  type      = "Microsoft.ApiManagement/service/backends@2024-05-01"
  name      = "chain-off"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.ApiManagement/service/orders"
  body = {
    properties = {
      protocol = "http"
      url      = "https://orders.example.com"
      tls      = { validateCertificateChain = false, validateCertificateName = true } # want: azurerm_mtls_api_management_backend: validateCertificateChain is false, so the gateway accepts a server certificate of any issuer; set it to true
    }
  }
}

resource "azapi_resource" "name_off" {
  type      = "Microsoft.ApiManagement/service/backends@2024-05-01"
  name      = "name-off"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.ApiManagement/service/orders"
  body = {
    properties = {
      protocol = "http"
      url      = "https://orders.example.com"
      tls      = { validateCertificateChain = true, validateCertificateName = false } # want: azurerm_mtls_api_management_backend: validateCertificateName is false, so the gateway accepts a server certificate of any host; set it to true
    }
  }
}

resource "azapi_resource" "clear" {
  type      = "Microsoft.ApiManagement/service/backends@2024-05-01"
  name      = "clear"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.ApiManagement/service/orders"
  body = {
    properties = {
      protocol    = "http"
      url         = "http://orders.internal" # want: azurerm_mtls_api_management_backend: url is "http://orders.internal", so the gateway sends its credentials in the clear; call the backend over https://
      credentials = { authorization = { scheme = "Basic", parameter = "secret" } }
    }
  }
}
