# Application gateways, with every default written out. azurerm.tf declares the same.

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

locals {
  gateway = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/applicationGateways/agw"
}

resource "azapi_resource" "listener_without_profile" {
  type      = "Microsoft.Network/applicationGateways@2024-05-01"
  name      = "listener-without-profile"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = { # want: azurerm_mtls_application_gateway: sslProfile.id is not set, so the listener asks no caller for a client certificate; name one of the sslProfiles that has trustedClientCertificates
    properties = {
      frontendIPConfigurations = [
        { name = "public", properties = { publicIPAddress = { id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/publicIPAddresses/pip" } } },
        { name = "private", properties = { privateIPAddress = "10.0.0.4", privateIPAllocationMethod = "Static", subnet = { id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/v/subnets/aca" } } },
      ]
      trustedClientCertificates = [{ name = "ca", properties = { data = "Y2E=" } }]
      sslProfiles = [

      ]
      httpListeners = [
        {
          name = "orders"
          properties = {
            frontendIPConfiguration = { id = "${local.gateway}/frontendIPConfigurations/private" }
            protocol                = "Https"
          }
        },
      ]
    }
  }
}

resource "azapi_resource" "listener_with_empty_profile" {
  type      = "Microsoft.Network/applicationGateways@2024-05-01"
  name      = "listener-with-empty-profile"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      frontendIPConfigurations = [
        { name = "public", properties = { publicIPAddress = { id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/publicIPAddresses/pip" } } },
        { name = "private", properties = { privateIPAddress = "10.0.0.4", privateIPAllocationMethod = "Static", subnet = { id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/v/subnets/aca" } } },
      ]
      trustedClientCertificates = [{ name = "ca", properties = { data = "Y2E=" } }]
      sslProfiles = [
        {
          name = "policy"
          properties = {
            trustedClientCertificates = []
            clientAuthConfiguration   = { verifyClientCertIssuerDN = false, verifyClientRevocation = "None", verifyClientAuthMode = "Strict" }
          }
        },
      ]
      httpListeners = [
        {
          name = "orders"
          properties = {
            frontendIPConfiguration = { id = "${local.gateway}/frontendIPConfigurations/private" }
            protocol                = "Https"
            sslProfile              = { id = "${local.gateway}/sslProfiles/policy" } # want: azurerm_mtls_application_gateway: the SSL profile that sslProfile.id names has no trustedClientCertificates, so the listener asks no caller for a client certificate; give the profile trusted client certificates
          }
        },
      ]
    }
  }
}

resource "azapi_resource" "listener_right" {
  type      = "Microsoft.Network/applicationGateways@2024-05-01"
  name      = "listener-right"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      frontendIPConfigurations = [
        { name = "public", properties = { publicIPAddress = { id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/publicIPAddresses/pip" } } },
        { name = "private", properties = { privateIPAddress = "10.0.0.4", privateIPAllocationMethod = "Static", subnet = { id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/v/subnets/aca" } } },
      ]
      trustedClientCertificates = [{ name = "ca", properties = { data = "Y2E=" } }]
      sslProfiles = [
        {
          name = "mtls"
          properties = {
            trustedClientCertificates = [{ id = "${local.gateway}/trustedClientCertificates/ca" }]
            clientAuthConfiguration   = { verifyClientCertIssuerDN = true, verifyClientRevocation = "OCSP", verifyClientAuthMode = "Strict" }
          }
        },
      ]
      httpListeners = [
        {
          name = "orders"
          properties = {
            frontendIPConfiguration = { id = "${local.gateway}/frontendIPConfigurations/private" }
            protocol                = "Https"
            sslProfile              = { id = "${local.gateway}/sslProfiles/mtls" }
          }
        },
      ]
    }
  }
}

resource "azapi_resource" "listener_unverified" {
  type      = "Microsoft.Network/applicationGateways@2024-05-01"
  name      = "listener-unverified"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      frontendIPConfigurations = [
        { name = "public", properties = { publicIPAddress = { id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/publicIPAddresses/pip" } } },
        { name = "private", properties = { privateIPAddress = "10.0.0.4", privateIPAllocationMethod = "Static", subnet = { id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/v/subnets/aca" } } },
      ]
      trustedClientCertificates = [{ name = "ca", properties = { data = "Y2E=" } }]
      sslProfiles = [
        { # want: azurerm_mtls_certificate_revocation: verifyClientRevocation is not "OCSP" and verifyClientCertIssuerDN is not true, so revoked certificates and certificates of any issuer under the trusted CA are accepted; set verifyClientRevocation to "OCSP" and verifyClientCertIssuerDN to true
          name = "mtls"
          properties = {
            trustedClientCertificates = [{ id = "${local.gateway}/trustedClientCertificates/ca" }]
            clientAuthConfiguration   = { verifyClientCertIssuerDN = false, verifyClientRevocation = "None", verifyClientAuthMode = "Strict" }
          }
        },
      ]
      httpListeners = [
        {
          name = "orders"
          properties = {
            frontendIPConfiguration = { id = "${local.gateway}/frontendIPConfigurations/private" }
            protocol                = "Https"
            sslProfile              = { id = "${local.gateway}/sslProfiles/mtls" }
          }
        },
      ]
    }
  }
}

resource "azapi_resource" "public_listener" {
  type      = "Microsoft.Network/applicationGateways@2024-05-01"
  name      = "public-listener"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      frontendIPConfigurations = [
        { name = "public", properties = { publicIPAddress = { id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/publicIPAddresses/pip" } } },
        { name = "private", properties = { privateIPAddress = "10.0.0.4", privateIPAllocationMethod = "Static", subnet = { id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/v/subnets/aca" } } },
      ]
      trustedClientCertificates = [{ name = "ca", properties = { data = "Y2E=" } }]
      sslProfiles = [

      ]
      httpListeners = [
        {
          name = "orders"
          properties = {
            frontendIPConfiguration = { id = "${local.gateway}/frontendIPConfigurations/public" }
            protocol                = "Https"
          }
        },
      ]
    }
  }
}

resource "azapi_resource" "plain_listener" {
  type      = "Microsoft.Network/applicationGateways@2024-05-01"
  name      = "plain-listener"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      frontendIPConfigurations = [
        { name = "public", properties = { publicIPAddress = { id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/publicIPAddresses/pip" } } },
        { name = "private", properties = { privateIPAddress = "10.0.0.4", privateIPAllocationMethod = "Static", subnet = { id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/v/subnets/aca" } } },
      ]
      trustedClientCertificates = [{ name = "ca", properties = { data = "Y2E=" } }]
      sslProfiles = [

      ]
      httpListeners = [
        {
          name = "orders"
          properties = {
            frontendIPConfiguration = { id = "${local.gateway}/frontendIPConfigurations/private" }
            protocol                = "Http"
          }
        },
      ]
    }
  }
}

resource "azapi_resource" "profile_unused" {
  type      = "Microsoft.Network/applicationGateways@2024-05-01"
  name      = "profile-unused"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      frontendIPConfigurations = [
        { name = "public", properties = { publicIPAddress = { id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/publicIPAddresses/pip" } } },
        { name = "private", properties = { privateIPAddress = "10.0.0.4", privateIPAllocationMethod = "Static", subnet = { id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/v/subnets/aca" } } },
      ]
      trustedClientCertificates = [{ name = "ca", properties = { data = "Y2E=" } }]
      sslProfiles = [
        { # want: azurerm_mtls_application_gateway ERROR: no listener names this SSL profile, so it asks nobody for a client certificate; set sslProfile.id on the listener
          name = "mtls"
          properties = {
            trustedClientCertificates = [{ id = "${local.gateway}/trustedClientCertificates/ca" }]
            clientAuthConfiguration   = { verifyClientCertIssuerDN = true, verifyClientRevocation = "OCSP", verifyClientAuthMode = "Strict" }
          }
        },
      ]
      httpListeners = [
        {
          name = "orders"
          properties = {
            frontendIPConfiguration = { id = "${local.gateway}/frontendIPConfigurations/public" }
            protocol                = "Https"
          }
        },
      ]
    }
  }
}

resource "azapi_resource" "profile_used_in_public" {
  type      = "Microsoft.Network/applicationGateways@2024-05-01"
  name      = "profile-used-in-public"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      frontendIPConfigurations = [
        { name = "public", properties = { publicIPAddress = { id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/publicIPAddresses/pip" } } },
        { name = "private", properties = { privateIPAddress = "10.0.0.4", privateIPAllocationMethod = "Static", subnet = { id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/v/subnets/aca" } } },
      ]
      trustedClientCertificates = [{ name = "ca", properties = { data = "Y2E=" } }]
      sslProfiles = [
        {
          name = "mtls"
          properties = {
            trustedClientCertificates = [{ id = "${local.gateway}/trustedClientCertificates/ca" }]
            clientAuthConfiguration   = { verifyClientCertIssuerDN = true, verifyClientRevocation = "OCSP", verifyClientAuthMode = "Strict" }
          }
        },
      ]
      httpListeners = [
        {
          name = "orders"
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
