# API Management, with every default written out. azurerm.tf declares the same.

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

resource "azapi_resource" "consumption_off" {
  type      = "Microsoft.ApiManagement/service@2024-05-01"
  name      = "consumption-off"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    sku = { name = "Consumption", capacity = 0 }
    properties = {
      publisherEmail          = "apis@example.com"
      publisherName           = "Orders"
      virtualNetworkType      = "None"
      enableClientCertificate = false # want: azurerm_mtls_api_management: enableClientCertificate is false, so callers without a certificate are let in; set it to true
    }
  }
}

resource "azapi_resource" "consumption_on" {
  type      = "Microsoft.ApiManagement/service@2024-05-01"
  name      = "consumption-on"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    sku = { name = "Consumption", capacity = 0 }
    properties = {
      publisherEmail          = "apis@example.com"
      publisherName           = "Orders"
      virtualNetworkType      = "None"
      enableClientCertificate = true
    }
  }
}

resource "azapi_resource" "other_tier_on" {
  type      = "Microsoft.ApiManagement/service@2024-05-01"
  name      = "other-tier-on"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    sku = { name = "Developer", capacity = 1 }
    properties = {
      publisherEmail          = "apis@example.com"
      publisherName           = "Orders"
      virtualNetworkType      = "None"
      enableClientCertificate = true # want: azurerm_mtls_unsupported: enableClientCertificate is true, so the apply fails, because only the Consumption tier has this switch; remove it, and set negotiateClientCertificate on the gateway's host names
    }
  }
}

resource "azapi_resource" "host_off" {
  type      = "Microsoft.ApiManagement/service@2024-05-01"
  name      = "host-off"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    sku = { name = "Developer", capacity = 1 }
    properties = {
      publisherEmail          = "apis@example.com"
      publisherName           = "Orders"
      virtualNetworkType      = "Internal"
      enableClientCertificate = false
      hostnameConfigurations = [
        {
          type                       = "Proxy"
          hostName                   = "api.example.com"
          negotiateClientCertificate = false # want: azurerm_mtls_api_management: negotiateClientCertificate is false, so the gateway never asks for a client certificate; set it to true and validate the certificate in a policy
        },
        {
          type                       = "Portal"
          hostName                   = "portal.example.com"
          negotiateClientCertificate = false
        },
      ]
    }
  }
}

resource "azapi_resource" "host_on" {
  type      = "Microsoft.ApiManagement/service@2024-05-01"
  name      = "host-on"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    sku = { name = "Developer", capacity = 1 }
    properties = {
      publisherEmail          = "apis@example.com"
      publisherName           = "Orders"
      virtualNetworkType      = "Internal"
      enableClientCertificate = false
      hostnameConfigurations = [
        {
          type                       = "Proxy"
          hostName                   = "api.example.com"
          negotiateClientCertificate = true
        },
        {
          type                       = "Portal"
          hostName                   = "portal.example.com"
          negotiateClientCertificate = false
        },
      ]
    }
  }
}

resource "azapi_resource" "public_host_off" {
  type      = "Microsoft.ApiManagement/service@2024-05-01"
  name      = "public-host-off"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    sku = { name = "Premium", capacity = 1 }
    properties = {
      publisherEmail          = "apis@example.com"
      publisherName           = "Orders"
      virtualNetworkType      = "External"
      enableClientCertificate = false
      hostnameConfigurations = [
        {
          type                       = "Proxy"
          hostName                   = "api.example.com"
          negotiateClientCertificate = false # want: azurerm_mtls_api_management: negotiateClientCertificate is false, so the gateway never asks for a client certificate; set it to true and validate the certificate in a policy
        },
        {
          type                       = "Portal"
          hostName                   = "portal.example.com"
          negotiateClientCertificate = false
        },
      ]
    }
  }
}

resource "azapi_resource" "no_host" {
  type      = "Microsoft.ApiManagement/service@2024-05-01"
  name      = "no-host"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    sku = { name = "Developer", capacity = 1 }
    properties = {
      publisherEmail          = "apis@example.com"
      publisherName           = "Orders"
      virtualNetworkType      = "Internal"
      enableClientCertificate = false
    }
  }
}

resource "azapi_resource" "gateway_off" {
  type      = "Microsoft.ApiManagement/service/gateways/hostnameConfigurations@2024-05-01"
  name      = "gateway-off"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.ApiManagement/service/apim/gateways/gw"
  body = {
    properties = {
      certificateId              = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.ApiManagement/service/apim/certificates/c"
      hostname                   = "gw.example.com"
      negotiateClientCertificate = false # want: azurerm_mtls_api_management: negotiateClientCertificate is false, so the gateway never asks for a client certificate; set it to true and validate the certificate in a policy
      http2Enabled               = true
      tls10Enabled               = false
      tls11Enabled               = false
    }
  }
}

resource "azapi_resource" "gateway_on" {
  type      = "Microsoft.ApiManagement/service/gateways/hostnameConfigurations@2024-05-01"
  name      = "gateway-on"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.ApiManagement/service/apim/gateways/gw"
  body = {
    properties = {
      certificateId              = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.ApiManagement/service/apim/certificates/c"
      hostname                   = "gw.example.com"
      negotiateClientCertificate = true
      http2Enabled               = true
      tls10Enabled               = false
      tls11Enabled               = false
    }
  }
}
