# The host names of a self-hosted gateway, which runs where programs run.

terraform {
  required_providers {
    azapi = {
      source  = "Azure/azapi"
      version = "~> 2.4"
    }
  }
}

resource "azapi_resource" "missing" {
  type      = "Microsoft.ApiManagement/service/gateways/hostnameConfigurations@2024-05-01"
  name      = "missing"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.ApiManagement/service/apim/gateways/gw"
  body = { # want: azurerm_mtls_api_management: negotiateClientCertificate is not set, so the gateway never asks for a client certificate; set it to true and validate the certificate in a policy
    properties = {
      hostname = "gw.example.com"
    }
  }
}

resource "azapi_resource" "off" {
  type      = "Microsoft.ApiManagement/service/gateways/hostnameConfigurations@2024-05-01"
  name      = "off"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.ApiManagement/service/apim/gateways/gw"
  body = {
    properties = {
      hostname                   = "gw.example.com"
      negotiateClientCertificate = false # want: azurerm_mtls_api_management: negotiateClientCertificate is false, so the gateway never asks for a client certificate; set it to true and validate the certificate in a policy
    }
  }
}

resource "azapi_resource" "off_any_case" {
  type      = "microsoft.apimanagement/service/gateways/hostnameconfigurations@2021-08-01"
  name      = "off-any-case"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.ApiManagement/service/apim/gateways/gw"
  body = {
    properties = {
      hostname                   = "gw.example.com"
      negotiateClientCertificate = "false" # want: azurerm_mtls_api_management: negotiateClientCertificate is "false", so the gateway never asks for a client certificate; set it to true and validate the certificate in a policy
    }
  }
}

resource "azapi_resource" "on" {
  type      = "Microsoft.ApiManagement/service/gateways/hostnameConfigurations@2024-05-01"
  name      = "on"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.ApiManagement/service/apim/gateways/gw"
  body = {
    properties = {
      hostname                   = "gw.example.com"
      negotiateClientCertificate = true
    }
  }
}

variable "on" {
  type = bool
}

resource "azapi_resource" "unknown" {
  type      = "Microsoft.ApiManagement/service/gateways/hostnameConfigurations@2024-05-01"
  name      = "unknown"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.ApiManagement/service/apim/gateways/gw"
  body = {
    properties = {
      hostname                   = "gw.example.com"
      negotiateClientCertificate = var.on
    }
  }
}

resource "azapi_update_resource" "update_missing" {
  type        = "Microsoft.ApiManagement/service/gateways/hostnameConfigurations@2024-05-01"
  resource_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.ApiManagement/service/apim/gateways/gw"
  body = {
    properties = {
      hostname = "gw.example.com"
    }
  }
}

resource "azapi_update_resource" "update_off" {
  type        = "Microsoft.ApiManagement/service/gateways/hostnameConfigurations@2024-05-01"
  resource_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.ApiManagement/service/apim/gateways/gw"
  body = {
    properties = {
      negotiateClientCertificate = false # want: azurerm_mtls_api_management: negotiateClientCertificate is false, so the gateway never asks for a client certificate; set it to true and validate the certificate in a policy
    }
  }
}
