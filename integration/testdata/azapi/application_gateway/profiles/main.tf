# Profiles that no listener names: nobody is asked for a certificate that they would trust.

terraform {
  required_providers {
    azapi = {
      source  = "Azure/azapi"
      version = "~> 2.4"
    }
  }
}

locals {
  gateway = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/applicationGateways/agw"
}

resource "azapi_resource" "unused" {
  type      = "Microsoft.Network/applicationGateways@2024-05-01"
  name      = "unused"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      frontendIPConfigurations = [
        { name = "public", properties = { publicIPAddress = { id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/publicIPAddresses/pip" } } },
        { name = "private", properties = { privateIPAddress = "10.0.0.4", privateIPAllocationMethod = "Static" } },
      ]
      sslProfiles = [
        { name = "mtls", properties = { trustedClientCertificates = [{ id = "${local.gateway}/trustedClientCertificates/ca" }] } }, # want: azurerm_mtls_application_gateway ERROR: no listener names this SSL profile, so it asks nobody for a client certificate; set sslProfile.id on the listener
      ]
      httpListeners = [
        {
          name = "a"
          properties = {
            frontendIPConfiguration = { id = "${local.gateway}/frontendIPConfigurations/public" }
            protocol                = "Https"
          }
        },
      ]
    }
  }
}

resource "azapi_resource" "used" {
  type      = "Microsoft.Network/applicationGateways@2024-05-01"
  name      = "used"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      frontendIPConfigurations = [
        { name = "public", properties = { publicIPAddress = { id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/publicIPAddresses/pip" } } },
        { name = "private", properties = { privateIPAddress = "10.0.0.4", privateIPAllocationMethod = "Static" } },
      ]
      sslProfiles = [
        { name = "mtls", properties = { trustedClientCertificates = [{ id = "${local.gateway}/trustedClientCertificates/ca" }] } },
      ]
      httpListeners = [
        {
          name = "a"
          properties = {
            frontendIPConfiguration = { id = "${local.gateway}/frontendIPConfigurations/public" }
            protocol                = "Https"
            sslProfile              = { id = "${local.gateway}/sslProfiles/mtls" }
          }
        },
      ]
    }
  }
}

resource "azapi_resource" "used_by_tls" {
  type      = "Microsoft.Network/applicationGateways@2024-05-01"
  name      = "used-by-tls"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      frontendIPConfigurations = [
        { name = "public", properties = { publicIPAddress = { id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/publicIPAddresses/pip" } } },
        { name = "private", properties = { privateIPAddress = "10.0.0.4", privateIPAllocationMethod = "Static" } },
      ]
      sslProfiles = [
        { name = "mtls", properties = { trustedClientCertificates = [{ id = "${local.gateway}/trustedClientCertificates/ca" }] } },
      ]
      listeners = [
        {
          name = "a"
          properties = {
            frontendIPConfiguration = { id = "${local.gateway}/frontendIPConfigurations/public" }
            protocol                = "Tls"
            sslProfile              = { id = "${local.gateway}/sslProfiles/mtls" }
          }
        },
      ]
    }
  }
}

resource "azapi_resource" "one_of_two_used" {
  type      = "Microsoft.Network/applicationGateways@2024-05-01"
  name      = "one-of-two-used"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      frontendIPConfigurations = [
        { name = "public", properties = { publicIPAddress = { id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/publicIPAddresses/pip" } } },
        { name = "private", properties = { privateIPAddress = "10.0.0.4", privateIPAllocationMethod = "Static" } },
      ]
      sslProfiles = [
        { name = "mtls", properties = { trustedClientCertificates = [{ id = "${local.gateway}/trustedClientCertificates/ca" }] } },
        { name = "other", properties = { trustedClientCertificates = [{ id = "${local.gateway}/trustedClientCertificates/ca" }] } }, # want: azurerm_mtls_application_gateway ERROR: no listener names this SSL profile, so it asks nobody for a client certificate; set sslProfile.id on the listener
      ]
      httpListeners = [
        {
          name = "a"
          properties = {
            frontendIPConfiguration = { id = "${local.gateway}/frontendIPConfigurations/public" }
            protocol                = "Https"
            sslProfile              = { id = "${local.gateway}/sslProfiles/mtls" }
          }
        },
      ]
    }
  }
}

# It would ask nobody anyhow.
resource "azapi_resource" "unused_without_certificates" {
  type      = "Microsoft.Network/applicationGateways@2024-05-01"
  name      = "unused-without-certificates"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      frontendIPConfigurations = [
        { name = "public", properties = { publicIPAddress = { id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/publicIPAddresses/pip" } } },
        { name = "private", properties = { privateIPAddress = "10.0.0.4", privateIPAllocationMethod = "Static" } },
      ]
      sslProfiles = [{ name = "policy", properties = { trustedClientCertificates = [] } }]
      httpListeners = [
        {
          name = "a"
          properties = {
            frontendIPConfiguration = { id = "${local.gateway}/frontendIPConfigurations/public" }
            protocol                = "Https"
          }
        },
      ]
    }
  }
}

variable "listeners" {
  type = any
}

resource "azapi_resource" "unused_listeners_unknown" {
  type      = "Microsoft.Network/applicationGateways@2024-05-01"
  name      = "unused-listeners-unknown"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      frontendIPConfigurations = [
        { name = "public", properties = { publicIPAddress = { id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/publicIPAddresses/pip" } } },
        { name = "private", properties = { privateIPAddress = "10.0.0.4", privateIPAllocationMethod = "Static" } },
      ]
      sslProfiles = [
        { name = "mtls", properties = { trustedClientCertificates = [{ id = "${local.gateway}/trustedClientCertificates/ca" }] } },
      ]
      httpListeners = var.listeners
    }
  }
}

variable "profile" {
  type = string
}

# It may be the one.
resource "azapi_resource" "unused_name_unknown" {
  type      = "Microsoft.Network/applicationGateways@2024-05-01"
  name      = "unused-name-unknown"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      frontendIPConfigurations = [
        { name = "public", properties = { publicIPAddress = { id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/publicIPAddresses/pip" } } },
        { name = "private", properties = { privateIPAddress = "10.0.0.4", privateIPAllocationMethod = "Static" } },
      ]
      sslProfiles = [
        { name = "${var.profile}", properties = { trustedClientCertificates = [{ id = "${local.gateway}/trustedClientCertificates/ca" }] } },
      ]
      httpListeners = [
        {
          name = "a"
          properties = {
            frontendIPConfiguration = { id = "${local.gateway}/frontendIPConfigurations/public" }
            protocol                = "Https"
            sslProfile              = { id = "${local.gateway}/sslProfiles/mtls" }
          }
        },
      ]
    }
  }
}

# The listeners may be declared elsewhere.
resource "azapi_update_resource" "unused_in_update" {
  type        = "Microsoft.Network/applicationGateways@2024-05-01"
  resource_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/applicationGateways/unused-in-update"
  body = {
    properties = {
      sslProfiles = [
        { name = "mtls", properties = { trustedClientCertificates = [{ id = "${local.gateway}/trustedClientCertificates/ca" }] } },
      ]
    }
  }
}
