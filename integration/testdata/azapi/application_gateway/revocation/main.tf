# What a profile does not verify: a rule that is off by default.

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

resource "azapi_resource" "nothing" {
  type      = "Microsoft.Network/applicationGateways@2024-05-01"
  name      = "nothing"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      frontendIPConfigurations = [
        { name = "public", properties = { publicIPAddress = { id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/publicIPAddresses/pip" } } },
        { name = "private", properties = { privateIPAddress = "10.0.0.4", privateIPAllocationMethod = "Static" } },
      ]
      sslProfiles = [
        { name = "mtls", properties = { trustedClientCertificates = [{ id = "${local.gateway}/trustedClientCertificates/ca" }] } }, # want: azurerm_mtls_certificate_revocation: verifyClientRevocation is not "OCSP" and verifyClientCertIssuerDN is not true, so revoked certificates and certificates of any issuer under the trusted CA are accepted; set verifyClientRevocation to "OCSP" and verifyClientCertIssuerDN to true
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

resource "azapi_resource" "issuer_only" {
  type      = "Microsoft.Network/applicationGateways@2024-05-01"
  name      = "issuer-only"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      frontendIPConfigurations = [
        { name = "public", properties = { publicIPAddress = { id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/publicIPAddresses/pip" } } },
        { name = "private", properties = { privateIPAddress = "10.0.0.4", privateIPAllocationMethod = "Static" } },
      ]
      sslProfiles = [
        { name = "mtls", properties = { trustedClientCertificates = [{ id = "${local.gateway}/trustedClientCertificates/ca" }], clientAuthConfiguration = { verifyClientCertIssuerDN = true } } }, # want: azurerm_mtls_certificate_revocation: verifyClientRevocation is not "OCSP", so revoked certificates are accepted; set verifyClientRevocation to "OCSP"
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

resource "azapi_resource" "revocation_only" {
  type      = "Microsoft.Network/applicationGateways@2024-05-01"
  name      = "revocation-only"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      frontendIPConfigurations = [
        { name = "public", properties = { publicIPAddress = { id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/publicIPAddresses/pip" } } },
        { name = "private", properties = { privateIPAddress = "10.0.0.4", privateIPAllocationMethod = "Static" } },
      ]
      sslProfiles = [
        { name = "mtls", properties = { trustedClientCertificates = [{ id = "${local.gateway}/trustedClientCertificates/ca" }], clientAuthConfiguration = { verifyClientRevocation = "OCSP" } } }, # want: azurerm_mtls_certificate_revocation: verifyClientCertIssuerDN is not true, so certificates of any issuer under the trusted CA are accepted; set verifyClientCertIssuerDN to true
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

resource "azapi_resource" "revocation_none" {
  type      = "Microsoft.Network/applicationGateways@2024-05-01"
  name      = "revocation-none"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      frontendIPConfigurations = [
        { name = "public", properties = { publicIPAddress = { id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/publicIPAddresses/pip" } } },
        { name = "private", properties = { privateIPAddress = "10.0.0.4", privateIPAllocationMethod = "Static" } },
      ]
      sslProfiles = [
        { name = "mtls", properties = { trustedClientCertificates = [{ id = "${local.gateway}/trustedClientCertificates/ca" }], clientAuthConfiguration = { verifyClientCertIssuerDN = true, verifyClientRevocation = "None" } } }, # want: azurerm_mtls_certificate_revocation: verifyClientRevocation is not "OCSP", so revoked certificates are accepted; set verifyClientRevocation to "OCSP"
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

resource "azapi_resource" "both" {
  type      = "Microsoft.Network/applicationGateways@2024-05-01"
  name      = "both"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      frontendIPConfigurations = [
        { name = "public", properties = { publicIPAddress = { id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/publicIPAddresses/pip" } } },
        { name = "private", properties = { privateIPAddress = "10.0.0.4", privateIPAllocationMethod = "Static" } },
      ]
      sslProfiles = [
        { name = "mtls", properties = { trustedClientCertificates = [{ id = "${local.gateway}/trustedClientCertificates/ca" }], clientAuthConfiguration = { verifyClientCertIssuerDN = true, verifyClientRevocation = "ocsp" } } },
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

variable "verify" {
  type = bool
}

resource "azapi_resource" "unknown" {
  type      = "Microsoft.Network/applicationGateways@2024-05-01"
  name      = "unknown"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      frontendIPConfigurations = [
        { name = "public", properties = { publicIPAddress = { id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/publicIPAddresses/pip" } } },
        { name = "private", properties = { privateIPAddress = "10.0.0.4", privateIPAllocationMethod = "Static" } },
      ]
      sslProfiles = [
        { name = "mtls", properties = { trustedClientCertificates = [{ id = "${local.gateway}/trustedClientCertificates/ca" }], clientAuthConfiguration = { verifyClientCertIssuerDN = var.verify, verifyClientRevocation = "OCSP" } } },
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

resource "azapi_update_resource" "update" {
  type        = "Microsoft.Network/applicationGateways@2024-05-01"
  resource_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/applicationGateways/update"
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
