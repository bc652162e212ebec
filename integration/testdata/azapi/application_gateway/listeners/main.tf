# Listeners of a gateway in azapi's spelling, where names are the ends of IDs.

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

# What is missing in a body stands at the body.
resource "azapi_resource" "profile_missing" {
  type      = "Microsoft.Network/applicationGateways@2024-05-01"
  name      = "profile-missing"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = { # want: azurerm_mtls_application_gateway: sslProfile.id is not set, so the listener asks no caller for a client certificate; name one of the sslProfiles that has trustedClientCertificates
    properties = {
      frontendIPConfigurations = [
        { name = "public", properties = { publicIPAddress = { id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/publicIPAddresses/pip" } } },
        { name = "private", properties = { privateIPAddress = "10.0.0.4", privateIPAllocationMethod = "Static" } },
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

resource "azapi_resource" "profile_right" {
  type      = "Microsoft.Network/applicationGateways@2024-05-01"
  name      = "profile-right"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      frontendIPConfigurations = [
        { name = "public", properties = { publicIPAddress = { id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/publicIPAddresses/pip" } } },
        { name = "private", properties = { privateIPAddress = "10.0.0.4", privateIPAllocationMethod = "Static" } },
      ]
      sslProfiles = [
        {
          name = "mtls"
          properties = {
            trustedClientCertificates = [{ id = "${local.gateway}/trustedClientCertificates/ca" }]
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

resource "azapi_resource" "profile_any_case" {
  type      = "Microsoft.Network/applicationGateways@2024-05-01"
  name      = "profile-any-case"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      frontendIPConfigurations = [
        { name = "public", properties = { publicIPAddress = { id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/publicIPAddresses/pip" } } },
        { name = "private", properties = { privateIPAddress = "10.0.0.4", privateIPAllocationMethod = "Static" } },
      ]
      sslProfiles = [
        {
          name = "MTLS"
          properties = {
            trustedClientCertificates = [{ id = "${local.gateway}/trustedClientCertificates/ca" }]
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

resource "azapi_resource" "profile_without_certificates" {
  type      = "Microsoft.Network/applicationGateways@2024-05-01"
  name      = "profile-without-certificates"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      frontendIPConfigurations = [
        { name = "public", properties = { publicIPAddress = { id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/publicIPAddresses/pip" } } },
        { name = "private", properties = { privateIPAddress = "10.0.0.4", privateIPAllocationMethod = "Static" } },
      ]
      sslProfiles = [
        {
          name = "policy"
          properties = {
            trustedClientCertificates = []
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

# A profile that is not in this body.
resource "azapi_resource" "profile_elsewhere" {
  type      = "Microsoft.Network/applicationGateways@2024-05-01"
  name      = "profile-elsewhere"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      frontendIPConfigurations = [
        { name = "public", properties = { publicIPAddress = { id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/publicIPAddresses/pip" } } },
        { name = "private", properties = { privateIPAddress = "10.0.0.4", privateIPAllocationMethod = "Static" } },
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

# The gateway passes callers without a certificate to the backend.
resource "azapi_resource" "profile_passthrough" {
  type      = "Microsoft.Network/applicationGateways@2024-05-01"
  name      = "profile-passthrough"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      frontendIPConfigurations = [
        { name = "public", properties = { publicIPAddress = { id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/publicIPAddresses/pip" } } },
        { name = "private", properties = { privateIPAddress = "10.0.0.4", privateIPAllocationMethod = "Static" } },
      ]
      sslProfiles = [
        {
          name = "mtls"
          properties = {
            trustedClientCertificates = [{ id = "${local.gateway}/trustedClientCertificates/ca" }]
            clientAuthConfiguration   = { verifyClientAuthMode = "Passthrough" } # want: azurerm_mtls_application_gateway: verifyClientAuthMode is "Passthrough", so callers without a valid certificate are passed through to the backend; set it to "Strict"
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

resource "azapi_resource" "profile_passthrough_lower_case" {
  type      = "Microsoft.Network/applicationGateways@2024-05-01"
  name      = "profile-passthrough-lower-case"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      frontendIPConfigurations = [
        { name = "public", properties = { publicIPAddress = { id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/publicIPAddresses/pip" } } },
        { name = "private", properties = { privateIPAddress = "10.0.0.4", privateIPAllocationMethod = "Static" } },
      ]
      sslProfiles = [
        {
          name = "mtls"
          properties = {
            trustedClientCertificates = [{ id = "${local.gateway}/trustedClientCertificates/ca" }]
            clientAuthConfiguration   = { verifyClientAuthMode = "passthrough" } # want: azurerm_mtls_application_gateway: verifyClientAuthMode is "passthrough", so callers without a valid certificate are passed through to the backend; set it to "Strict"
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

# A public listener is out of scope.
resource "azapi_resource" "profile_passthrough_public" {
  type      = "Microsoft.Network/applicationGateways@2024-05-01"
  name      = "profile-passthrough-public"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      frontendIPConfigurations = [
        { name = "public", properties = { publicIPAddress = { id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/publicIPAddresses/pip" } } },
        { name = "private", properties = { privateIPAddress = "10.0.0.4", privateIPAllocationMethod = "Static" } },
      ]
      sslProfiles = [
        {
          name = "mtls"
          properties = {
            trustedClientCertificates = [{ id = "${local.gateway}/trustedClientCertificates/ca" }]
            clientAuthConfiguration   = { verifyClientAuthMode = "Passthrough" }
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

resource "azapi_resource" "profile_strict" {
  type      = "Microsoft.Network/applicationGateways@2024-05-01"
  name      = "profile-strict"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      frontendIPConfigurations = [
        { name = "public", properties = { publicIPAddress = { id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/publicIPAddresses/pip" } } },
        { name = "private", properties = { privateIPAddress = "10.0.0.4", privateIPAllocationMethod = "Static" } },
      ]
      sslProfiles = [
        {
          name = "mtls"
          properties = {
            trustedClientCertificates = [{ id = "${local.gateway}/trustedClientCertificates/ca" }]
            clientAuthConfiguration   = { verifyClientAuthMode = "Strict" }
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

variable "mode" {
  type = string
}

resource "azapi_resource" "profile_mode_unknown" {
  type      = "Microsoft.Network/applicationGateways@2024-05-01"
  name      = "profile-mode-unknown"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      frontendIPConfigurations = [
        { name = "public", properties = { publicIPAddress = { id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/publicIPAddresses/pip" } } },
        { name = "private", properties = { privateIPAddress = "10.0.0.4", privateIPAllocationMethod = "Static" } },
      ]
      sslProfiles = [
        {
          name = "mtls"
          properties = {
            trustedClientCertificates = [{ id = "${local.gateway}/trustedClientCertificates/ca" }]
            clientAuthConfiguration   = { verifyClientAuthMode = var.mode }
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

variable "trusted" {
  type = any
}

resource "azapi_resource" "profile_certificates_unknown" {
  type      = "Microsoft.Network/applicationGateways@2024-05-01"
  name      = "profile-certificates-unknown"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      frontendIPConfigurations = [
        { name = "public", properties = { publicIPAddress = { id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/publicIPAddresses/pip" } } },
        { name = "private", properties = { privateIPAddress = "10.0.0.4", privateIPAllocationMethod = "Static" } },
      ]
      sslProfiles = [
        {
          name = "mtls"
          properties = {
            trustedClientCertificates = var.trusted
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

resource "azapi_resource" "public" {
  type      = "Microsoft.Network/applicationGateways@2024-05-01"
  name      = "public"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      frontendIPConfigurations = [
        { name = "public", properties = { publicIPAddress = { id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/publicIPAddresses/pip" } } },
        { name = "private", properties = { privateIPAddress = "10.0.0.4", privateIPAllocationMethod = "Static" } },
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

resource "azapi_resource" "plain_http" {
  type      = "Microsoft.Network/applicationGateways@2024-05-01"
  name      = "plain-http"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      frontendIPConfigurations = [
        { name = "public", properties = { publicIPAddress = { id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/publicIPAddresses/pip" } } },
        { name = "private", properties = { privateIPAddress = "10.0.0.4", privateIPAllocationMethod = "Static" } },
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

resource "azapi_resource" "protocol_lower_case" {
  type      = "Microsoft.Network/applicationGateways@2024-05-01"
  name      = "protocol-lower-case"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = { # want: azurerm_mtls_application_gateway: sslProfile.id is not set, so the listener asks no caller for a client certificate; name one of the sslProfiles that has trustedClientCertificates
    properties = {
      frontendIPConfigurations = [
        { name = "public", properties = { publicIPAddress = { id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/publicIPAddresses/pip" } } },
        { name = "private", properties = { privateIPAddress = "10.0.0.4", privateIPAllocationMethod = "Static" } },
      ]
      httpListeners = [
        {
          name = "orders"
          properties = {
            frontendIPConfiguration = { id = "${local.gateway}/frontendIPConfigurations/private" }
            protocol                = "https"
          }
        },
      ]
    }
  }
}

resource "azapi_resource" "tls_listener" {
  type      = "Microsoft.Network/applicationGateways@2024-05-01"
  name      = "tls-listener"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = { # want: azurerm_mtls_application_gateway: sslProfile.id is not set, so the listener asks no caller for a client certificate; name one of the sslProfiles that has trustedClientCertificates
    properties = {
      frontendIPConfigurations = [
        { name = "public", properties = { publicIPAddress = { id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/publicIPAddresses/pip" } } },
        { name = "private", properties = { privateIPAddress = "10.0.0.4", privateIPAllocationMethod = "Static" } },
      ]
      listeners = [
        {
          name = "tls"
          properties = {
            frontendIPConfiguration = { id = "${local.gateway}/frontendIPConfigurations/private" }
            protocol                = "Tls"
          }
        },
      ]
    }
  }
}

resource "azapi_resource" "tcp_listener" {
  type      = "Microsoft.Network/applicationGateways@2024-05-01"
  name      = "tcp-listener"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      frontendIPConfigurations = [
        { name = "public", properties = { publicIPAddress = { id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/publicIPAddresses/pip" } } },
        { name = "private", properties = { privateIPAddress = "10.0.0.4", privateIPAllocationMethod = "Static" } },
      ]
      listeners = [
        {
          name = "tcp"
          properties = {
            frontendIPConfiguration = { id = "${local.gateway}/frontendIPConfigurations/private" }
            protocol                = "Tcp"
          }
        },
      ]
    }
  }
}

resource "azapi_resource" "two_frontends" {
  type      = "Microsoft.Network/applicationGateways@2024-05-01"
  name      = "two-frontends"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = { # want: azurerm_mtls_application_gateway: sslProfile.id is not set, so the listener asks no caller for a client certificate; name one of the sslProfiles that has trustedClientCertificates
    properties = {
      frontendIPConfigurations = [
        { name = "public", properties = { publicIPAddress = { id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/publicIPAddresses/pip" } } },
        { name = "private", properties = { privateIPAddress = "10.0.0.4", privateIPAllocationMethod = "Static" } },
      ]
      httpListeners = [
        {
          name = "a"
          properties = {
            frontendIPConfiguration = { id = "${local.gateway}/frontendIPConfigurations/private" }
            protocol                = "Https"
          }
        },
        {
          name = "b"
          properties = {
            frontendIPConfiguration = { id = "${local.gateway}/frontendIPConfigurations/public" }
            protocol                = "Https"
          }
        },
      ]
    }
  }
}

variable "frontend" {
  type = string
}

resource "azapi_resource" "frontend_unknown" {
  type      = "Microsoft.Network/applicationGateways@2024-05-01"
  name      = "frontend-unknown"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      frontendIPConfigurations = [
        { name = "public", properties = { publicIPAddress = { id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/publicIPAddresses/pip" } } },
        { name = "private", properties = { privateIPAddress = "10.0.0.4", privateIPAllocationMethod = "Static" } },
      ]
      httpListeners = [
        {
          name = "a"
          properties = {
            frontendIPConfiguration = { id = var.frontend }
            protocol                = "Https"
          }
        },
      ]
    }
  }
}

# There is no other frontend it could be.
resource "azapi_resource" "only_private" {
  type      = "Microsoft.Network/applicationGateways@2024-05-01"
  name      = "only-private"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = { # want: azurerm_mtls_application_gateway: sslProfile.id is not set, so the listener asks no caller for a client certificate; name one of the sslProfiles that has trustedClientCertificates
    properties = {
      frontendIPConfigurations = [{ name = "private", properties = { privateIPAddress = "10.0.0.4" } }]
      httpListeners = [
        {
          name = "a"
          properties = {
            frontendIPConfiguration = { id = var.frontend }
            protocol                = "Https"
          }
        },
      ]
    }
  }
}

resource "azapi_resource" "no_listeners" {
  type      = "Microsoft.Network/applicationGateways@2024-05-01"
  name      = "no-listeners"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      frontendIPConfigurations = [
        { name = "public", properties = { publicIPAddress = { id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/publicIPAddresses/pip" } } },
        { name = "private", properties = { privateIPAddress = "10.0.0.4", privateIPAllocationMethod = "Static" } },
      ]
      sslProfiles = []
    }
  }
}

variable "listeners" {
  type = any
}

resource "azapi_resource" "listeners_unknown" {
  type      = "Microsoft.Network/applicationGateways@2024-05-01"
  name      = "listeners-unknown"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      frontendIPConfigurations = [
        { name = "public", properties = { publicIPAddress = { id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/publicIPAddresses/pip" } } },
        { name = "private", properties = { privateIPAddress = "10.0.0.4", privateIPAllocationMethod = "Static" } },
      ]
      httpListeners = var.listeners
    }
  }
}

# A list is expected.
resource "azapi_resource" "listeners_in_an_object" {
  type      = "Microsoft.Network/applicationGateways@2024-05-01"
  name      = "listeners-in-an-object"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      frontendIPConfigurations = [
        { name = "public", properties = { publicIPAddress = { id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/publicIPAddresses/pip" } } },
        { name = "private", properties = { privateIPAddress = "10.0.0.4", privateIPAllocationMethod = "Static" } },
      ]
      httpListeners = { name = "a" }
    }
  }
}

variable "subscription_id" {
  type = string
}

locals {
  unknown_gateway = "/subscriptions/${var.subscription_id}/resourceGroups/rg/providers/Microsoft.Network/applicationGateways/agw"
}

# Of the IDs only the ends are known, and these are the names.
resource "azapi_resource" "ids_partly_known" {
  type      = "Microsoft.Network/applicationGateways@2024-05-01"
  name      = "ids-partly-known"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = { # want: azurerm_mtls_application_gateway: sslProfile.id is not set, so the listener asks no caller for a client certificate; name one of the sslProfiles that has trustedClientCertificates
    properties = {
      frontendIPConfigurations = [
        { name = "public", properties = { publicIPAddress = { id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/publicIPAddresses/pip" } } },
        { name = "private", properties = { privateIPAddress = "10.0.0.4", privateIPAllocationMethod = "Static" } },
      ]
      sslProfiles = [
        {
          name = "mtls"
          properties = {
            trustedClientCertificates = [{ id = "${local.gateway}/trustedClientCertificates/ca" }]
          }
        },
      ]
      httpListeners = [
        {
          name = "a"
          properties = {
            frontendIPConfiguration = { id = "${local.unknown_gateway}/frontendIPConfigurations/private" }
            protocol                = "Https"
            sslProfile              = { id = "${local.unknown_gateway}/sslProfiles/mtls" }
          }
        },
        {
          name = "b"
          properties = {
            frontendIPConfiguration = { id = "${local.unknown_gateway}/frontendIPConfigurations/private" }
            protocol                = "Https"
          }
        },
      ]
    }
  }
}

# Absence in an update says nothing.
resource "azapi_update_resource" "update_profile_missing" {
  type        = "Microsoft.Network/applicationGateways@2024-05-01"
  resource_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/applicationGateways/update-profile-missing"
  body = {
    properties = {
      frontendIPConfigurations = [
        { name = "public", properties = { publicIPAddress = { id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/publicIPAddresses/pip" } } },
        { name = "private", properties = { privateIPAddress = "10.0.0.4", privateIPAllocationMethod = "Static" } },
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

resource "azapi_resource" "in_text" {
  type      = "Microsoft.Network/applicationGateways@2024-05-01"
  name      = "in-text"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body      = <<-JSON
    {
      "properties": {
        "frontendIPConfigurations": [
          { "name": "private", "properties": { "privateIPAddress": "10.0.0.4" } }
        ],
        "sslProfiles": [
          { "name": "policy", "properties": { "trustedClientCertificates": [] } }
        ],
        "httpListeners": [
          {
            "name": "orders",
            "properties": {
              "protocol": "Https",
              "frontendIPConfiguration": { "id": "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/applicationGateways/agw/frontendIPConfigurations/private" },
              "sslProfile": { "id": "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/applicationGateways/agw/sslProfiles/policy" }
            }
          }
        ]
      }
    }
  JSON
}
