# Lists of listeners that a loop makes.

# One listener stands for all that the list may have.
resource "azapi_resource" "without" {
  type      = "Microsoft.Network/applicationGateways@2024-05-01"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  name      = "agw-without"
  location  = "westeurope"

  body = { # want: azurerm_mtls_application_gateway: sslProfile.id is not set, so the listener asks no caller for a client certificate; name one of the sslProfiles that has trustedClientCertificates
    properties = {
      frontendIPConfigurations = [{ name = "private", properties = { subnet = { id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/virtualNetworks/vnet/subnets/agw" } } }]
      httpListeners = [for name, listener in var.listeners : {
        name = "listener"
        properties = {
          protocol = "Https"
          hostName = listener.host
        }
      }]
    }
  }
}

resource "azapi_resource" "with_profile" {
  type      = "Microsoft.Network/applicationGateways@2024-05-01"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  name      = "agw-with-profile"
  location  = "westeurope"

  body = {
    properties = {
      frontendIPConfigurations = [{ name = "private", properties = { subnet = { id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/virtualNetworks/vnet/subnets/agw" } } }]
      sslProfiles              = [{ name = "mtls", properties = { trustedClientCertificates = [{ id = "/subscriptions/x/trustedClientCertificates/ca" }] } }]
      httpListeners = [for name, listener in var.listeners : {
        name = "listener"
        properties = {
          protocol   = "Https"
          hostName   = listener.host
          sslProfile = { id = "${var.gateway}/sslProfiles/mtls" }
        }
      }]
    }
  }
}

# Which profile is not known.
resource "azapi_resource" "own_profile" {
  type      = "Microsoft.Network/applicationGateways@2024-05-01"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  name      = "agw-own-profile"
  location  = "westeurope"

  body = {
    properties = {
      frontendIPConfigurations = [{ name = "private", properties = { subnet = { id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/virtualNetworks/vnet/subnets/agw" } } }]
      sslProfiles              = [{ name = "mtls", properties = { trustedClientCertificates = [{ id = "/subscriptions/x/trustedClientCertificates/ca" }] } }]
      httpListeners = [for name, listener in var.listeners : {
        name = "listener"
        properties = {
          protocol   = "Https"
          hostName   = listener.host
          sslProfile = { id = listener.profile } # want: azurerm_mtls_application_gateway NOTICE: sslProfile.id is not known (listener.profile has no value here), so it cannot be told whether a client certificate is required
        }
      }]
    }
  }
}

resource "azapi_resource" "plain" {
  type      = "Microsoft.Network/applicationGateways@2024-05-01"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  name      = "agw-plain"
  location  = "westeurope"

  body = {
    properties = {
      frontendIPConfigurations = [{ name = "private", properties = { subnet = { id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/virtualNetworks/vnet/subnets/agw" } } }]
      httpListeners = [for name, listener in var.listeners : {
        name = "listener"
        properties = {
          protocol = "Http"
          hostName = listener.host
        }
      }]
    }
  }
}

# Nor whether there is TLS.
resource "azapi_resource" "perhaps_plain" {
  type      = "Microsoft.Network/applicationGateways@2024-05-01"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  name      = "agw-perhaps-plain"
  location  = "westeurope"

  body = {
    properties = {
      frontendIPConfigurations = [{ name = "private", properties = { subnet = { id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/virtualNetworks/vnet/subnets/agw" } } }]
      httpListeners = [for name, listener in var.listeners : {
        name = "listener"
        properties = {
          protocol = listener.protocol # want: azurerm_mtls_application_gateway NOTICE: protocol is not known (listener.protocol has no value here), so it cannot be told whether a client certificate is required
          hostName = listener.host
        }
      }]
    }
  }
}

# No listener names the profile.
resource "azapi_resource" "profile_unused" {
  type      = "Microsoft.Network/applicationGateways@2024-05-01"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  name      = "agw-profile-unused"
  location  = "westeurope"

  body = { # want: azurerm_mtls_application_gateway: sslProfile.id is not set, so the listener asks no caller for a client certificate; name one of the sslProfiles that has trustedClientCertificates
    properties = {
      frontendIPConfigurations = [{ name = "private", properties = { subnet = { id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/virtualNetworks/vnet/subnets/agw" } } }]
      sslProfiles              = [{ name = "mtls", properties = { trustedClientCertificates = [{ id = "/subscriptions/x/trustedClientCertificates/ca" }] } }] # want: azurerm_mtls_application_gateway ERROR: no listener names this SSL profile, so it asks nobody for a client certificate; set sslProfile.id on the listener
      httpListeners = [for name, listener in var.listeners : {
        name = "listener"
        properties = {
          protocol = "Https"
          hostName = listener.host
        }
      }]
    }
  }
}

resource "azapi_resource" "values_only" {
  type      = "Microsoft.Network/applicationGateways@2024-05-01"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  name      = "agw-values-only"
  location  = "westeurope"

  body = { # want: azurerm_mtls_application_gateway: sslProfile.id is not set, so the listener asks no caller for a client certificate; name one of the sslProfiles that has trustedClientCertificates
    properties = {
      frontendIPConfigurations = [{ name = "private", properties = { subnet = { id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/virtualNetworks/vnet/subnets/agw" } } }]
      httpListeners = [for listener in var.listeners : {
        name = "listener"
        properties = {
          protocol = "Https"
          hostName = listener.host
        }
      }]
    }
  }
}

resource "azapi_resource" "added" {
  type      = "Microsoft.Network/applicationGateways@2024-05-01"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  name      = "agw-added"
  location  = "westeurope"

  body = { # want: azurerm_mtls_application_gateway: sslProfile.id is not set, so the listener asks no caller for a client certificate; name one of the sslProfiles that has trustedClientCertificates
    properties = {
      frontendIPConfigurations = [{ name = "private", properties = { subnet = { id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/virtualNetworks/vnet/subnets/agw" } } }]
      httpListeners = concat([{ name = "own", properties = { protocol = "Https", sslProfile = { id = "${var.gateway}/sslProfiles/mtls" } } }], [for listener in var.listeners : {
        name       = listener.name
        properties = { protocol = "Https" }
      }])
      sslProfiles = [{ name = "mtls", properties = { trustedClientCertificates = [{ id = "/subscriptions/x/trustedClientCertificates/ca" }] } }]
    }
  }
}

# A list that is known is that list.
resource "azapi_resource" "known" {
  type      = "Microsoft.Network/applicationGateways@2024-05-01"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  name      = "agw-known"
  location  = "westeurope"

  body = {
    properties = {
      frontendIPConfigurations = [{ name = "private", properties = { subnet = { id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/virtualNetworks/vnet/subnets/agw" } } }]
      httpListeners = [for name, listener in { a = { host = "a.example.com" } } : { # want: azurerm_mtls_application_gateway: sslProfile.id is not set, so the listener asks no caller for a client certificate; name one of the sslProfiles that has trustedClientCertificates
        name = "listener"
        properties = {
          protocol = "Https"
          hostName = listener.host
        }
      }]
    }
  }
}

resource "azapi_resource" "none" {
  type      = "Microsoft.Network/applicationGateways@2024-05-01"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  name      = "agw-none"
  location  = "westeurope"

  body = {
    properties = {
      frontendIPConfigurations = [{ name = "private", properties = { subnet = { id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/virtualNetworks/vnet/subnets/agw" } } }]
      httpListeners = [for name, listener in {} : {
        name = "listener"
        properties = {
          protocol = "Https"
          hostName = listener.host
        }
      }]
    }
  }
}

# Of these nothing is known.
resource "azapi_resource" "unknown" {
  type      = "Microsoft.Network/applicationGateways@2024-05-01"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  name      = "agw-unknown"
  location  = "westeurope"

  body = {
    properties = {
      frontendIPConfigurations = [{ name = "private", properties = { subnet = { id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/virtualNetworks/vnet/subnets/agw" } } }]
      httpListeners            = var.listeners # want: azurerm_mtls_application_gateway NOTICE: httpListeners is not known (var.listeners has no value here), so it cannot be told whether a client certificate is required
    }
  }
}

variable "listeners" {
  type = any
}

variable "gateway" {
  type = string
}
