# The host names of a gateway: one endpoint each, unless they belong to a portal or to the management plane.

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

# What is missing in a body stands at the body.
resource "azapi_resource" "negotiate_missing" {
  type      = "Microsoft.ApiManagement/service@2024-05-01"
  name      = "negotiate-missing"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = { # want: azurerm_mtls_api_management: negotiateClientCertificate is not set, so the gateway never asks for a client certificate; set it to true and validate the certificate in a policy
    sku = { name = "Developer", capacity = 1 }
    properties = {
      publisherEmail     = "apis@example.com"
      publisherName      = "Orders"
      virtualNetworkType = "Internal"
      hostnameConfigurations = [
        { type = "Proxy", hostName = "api.example.com" },
      ]
    }
  }
}

resource "azapi_resource" "negotiate_false" {
  type      = "Microsoft.ApiManagement/service@2024-05-01"
  name      = "negotiate-false"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    sku = { name = "Developer", capacity = 1 }
    properties = {
      publisherEmail     = "apis@example.com"
      publisherName      = "Orders"
      virtualNetworkType = "Internal"
      hostnameConfigurations = [
        { type = "Proxy", hostName = "api.example.com", negotiateClientCertificate = false }, # want: azurerm_mtls_api_management: negotiateClientCertificate is false, so the gateway never asks for a client certificate; set it to true and validate the certificate in a policy
      ]
    }
  }
}

resource "azapi_resource" "negotiate_false_lower_case" {
  type      = "Microsoft.ApiManagement/service@2024-05-01"
  name      = "negotiate-false-lower-case"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    sku = { name = "Developer", capacity = 1 }
    properties = {
      publisherEmail     = "apis@example.com"
      publisherName      = "Orders"
      virtualNetworkType = "internal"
      hostnameConfigurations = [
        { type = "proxy", hostName = "api.example.com", negotiateClientCertificate = false }, # want: azurerm_mtls_api_management: negotiateClientCertificate is false, so the gateway never asks for a client certificate; set it to true and validate the certificate in a policy
      ]
    }
  }
}

# Asked for, and no policy in this module says more.
resource "azapi_resource" "negotiate_true" {
  type      = "Microsoft.ApiManagement/service@2024-05-01"
  name      = "negotiate-true"
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

variable "negotiate" {
  type = bool
}

resource "azapi_resource" "negotiate_unknown" {
  type      = "Microsoft.ApiManagement/service@2024-05-01"
  name      = "negotiate-unknown"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    sku = { name = "Developer", capacity = 1 }
    properties = {
      publisherEmail     = "apis@example.com"
      publisherName      = "Orders"
      virtualNetworkType = "Internal"
      hostnameConfigurations = [
        { type = "Proxy", hostName = "api.example.com", negotiateClientCertificate = var.negotiate },
      ]
    }
  }
}

resource "azapi_resource" "one_of_three" {
  type      = "Microsoft.ApiManagement/service@2024-05-01"
  name      = "one-of-three"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    sku = { name = "Premium", capacity = 1 }
    properties = {
      publisherEmail     = "apis@example.com"
      publisherName      = "Orders"
      virtualNetworkType = "Internal"
      hostnameConfigurations = [
        { type = "Proxy", hostName = "a.example.com", negotiateClientCertificate = true },
        { type = "Proxy", hostName = "b.example.com", negotiateClientCertificate = false }, # want: azurerm_mtls_api_management: negotiateClientCertificate is false, so the gateway never asks for a client certificate; set it to true and validate the certificate in a policy
        { type = "Proxy", hostName = "c.example.com", negotiateClientCertificate = "true" },
      ]
    }
  }
}

# One finding for two host names that say the same.
resource "azapi_resource" "two_missing" {
  type      = "Microsoft.ApiManagement/service@2024-05-01"
  name      = "two-missing"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = { # want: azurerm_mtls_api_management: negotiateClientCertificate is not set, so the gateway never asks for a client certificate; set it to true and validate the certificate in a policy
    sku = { name = "Premium", capacity = 1 }
    properties = {
      publisherEmail     = "apis@example.com"
      publisherName      = "Orders"
      virtualNetworkType = "Internal"
      hostnameConfigurations = [
        { type = "Proxy", hostName = "a.example.com" },
        { type = "Proxy", hostName = "b.example.com" },
      ]
    }
  }
}

# Nobody calls an API there.
resource "azapi_resource" "other_hosts" {
  type      = "Microsoft.ApiManagement/service@2024-05-01"
  name      = "other-hosts"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    sku = { name = "Premium", capacity = 1 }
    properties = {
      publisherEmail     = "apis@example.com"
      publisherName      = "Orders"
      virtualNetworkType = "Internal"
      hostnameConfigurations = [
        { type = "Portal", hostName = "p.example.com" },
        { type = "DeveloperPortal", hostName = "d.example.com", negotiateClientCertificate = false },
        { type = "Management", hostName = "m.example.com" },
        { type = "Scm", hostName = "s.example.com" },
        { type = "ConfigurationApi", hostName = "c.example.com" },
      ]
    }
  }
}

variable "host_type" {
  type = string
}

resource "azapi_resource" "type_unknown" {
  type      = "Microsoft.ApiManagement/service@2024-05-01"
  name      = "type-unknown"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    sku = { name = "Premium", capacity = 1 }
    properties = {
      publisherEmail     = "apis@example.com"
      publisherName      = "Orders"
      virtualNetworkType = "Internal"
      hostnameConfigurations = [
        { type = var.host_type, hostName = "p.example.com" },
      ]
    }
  }
}

# ARM requires the type; without it nothing is known.
resource "azapi_resource" "type_absent" {
  type      = "Microsoft.ApiManagement/service@2024-05-01"
  name      = "type-absent"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    sku = { name = "Premium", capacity = 1 }
    properties = {
      publisherEmail     = "apis@example.com"
      publisherName      = "Orders"
      virtualNetworkType = "Internal"
      hostnameConfigurations = [
        { hostName = "p.example.com" },
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
      publisherEmail     = "apis@example.com"
      publisherName      = "Orders"
      virtualNetworkType = "Internal"
    }
  }
}

resource "azapi_resource" "empty_hosts" {
  type      = "Microsoft.ApiManagement/service@2024-05-01"
  name      = "empty-hosts"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    sku = { name = "Developer", capacity = 1 }
    properties = {
      publisherEmail         = "apis@example.com"
      publisherName          = "Orders"
      virtualNetworkType     = "Internal"
      hostnameConfigurations = []
    }
  }
}

variable "hosts" {
  type = any
}

resource "azapi_resource" "unknown_hosts" {
  type      = "Microsoft.ApiManagement/service@2024-05-01"
  name      = "unknown-hosts"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    sku = { name = "Developer", capacity = 1 }
    properties = {
      publisherEmail         = "apis@example.com"
      publisherName          = "Orders"
      virtualNetworkType     = "Internal"
      hostnameConfigurations = var.hosts
    }
  }
}

# A list is expected.
resource "azapi_resource" "hosts_in_an_object" {
  type      = "Microsoft.ApiManagement/service@2024-05-01"
  name      = "hosts-in-an-object"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    sku = { name = "Developer", capacity = 1 }
    properties = {
      publisherEmail         = "apis@example.com"
      publisherName          = "Orders"
      virtualNetworkType     = "Internal"
      hostnameConfigurations = { type = "Proxy", negotiateClientCertificate = false }
    }
  }
}

locals {
  hosts = [{ type = "Proxy", hostName = "api.example.com", negotiateClientCertificate = false }]
}

resource "azapi_resource" "local_hosts" {
  type      = "Microsoft.ApiManagement/service@2024-05-01"
  name      = "local-hosts"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    sku = { name = "Developer", capacity = 1 }
    properties = {
      publisherEmail         = "apis@example.com"
      publisherName          = "Orders"
      virtualNetworkType     = "Internal"
      hostnameConfigurations = local.hosts # want: azurerm_mtls_api_management: negotiateClientCertificate is false, so the gateway never asks for a client certificate; set it to true and validate the certificate in a policy
    }
  }
}

resource "azapi_resource" "for_hosts" {
  type      = "Microsoft.ApiManagement/service@2024-05-01"
  name      = "for-hosts"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    sku = { name = "Developer", capacity = 1 }
    properties = {
      publisherEmail         = "apis@example.com"
      publisherName          = "Orders"
      virtualNetworkType     = "Internal"
      hostnameConfigurations = [for name in ["a", "b"] : { type = "Proxy", hostName = "${name}.example.com", negotiateClientCertificate = name == "a" }] # want: azurerm_mtls_api_management: negotiateClientCertificate is false for host name "b.example.com", so the gateway never asks for a client certificate; set it to true and validate the certificate in a policy
    }
  }
}

resource "azapi_resource" "public" {
  type      = "Microsoft.ApiManagement/service@2024-05-01"
  name      = "public"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    sku = { name = "Developer", capacity = 1 }
    properties = {
      publisherEmail     = "apis@example.com"
      publisherName      = "Orders"
      virtualNetworkType = "External"
      hostnameConfigurations = [
        { type = "Proxy", hostName = "api.example.com", negotiateClientCertificate = false },
      ]
    }
  }
}

resource "azapi_resource" "public_by_default" {
  type      = "Microsoft.ApiManagement/service@2024-05-01"
  name      = "public-by-default"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    sku = { name = "Developer", capacity = 1 }
    properties = {
      publisherEmail = "apis@example.com"
      publisherName  = "Orders"
      hostnameConfigurations = [
        { type = "Proxy", hostName = "api.example.com", negotiateClientCertificate = false },
      ]
    }
  }
}

# That is about the management plane only.
resource "azapi_resource" "management_plane_closed" {
  type      = "Microsoft.ApiManagement/service@2024-05-01"
  name      = "management-plane-closed"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    sku = { name = "Developer", capacity = 1 }
    properties = {
      publisherEmail      = "apis@example.com"
      publisherName       = "Orders"
      publicNetworkAccess = "Disabled"
      hostnameConfigurations = [
        { type = "Proxy", hostName = "api.example.com", negotiateClientCertificate = false },
      ]
    }
  }
}

resource "azurerm_api_management_custom_domain" "of_azapi" {
  api_management_id = azapi_resource.no_host.id

  gateway {
    host_name                    = "api.example.com"
    key_vault_certificate_id     = "https://kv.vault.azure.net/secrets/api"
    negotiate_client_certificate = false # want: azurerm_mtls_api_management: negotiate_client_certificate is false, so the gateway never asks for a client certificate; set it to true and validate the certificate in a policy
  }
}

resource "azapi_update_resource" "update_false" {
  type        = "Microsoft.ApiManagement/service@2024-05-01"
  resource_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.ApiManagement/service/update-false"
  body = {
    sku = { name = "Developer", capacity = 1 }
    properties = {
      virtualNetworkType     = "Internal"
      hostnameConfigurations = [{ type = "Proxy", hostName = "a.example.com", negotiateClientCertificate = false }] # want: azurerm_mtls_api_management: negotiateClientCertificate is false, so the gateway never asks for a client certificate; set it to true and validate the certificate in a policy
    }
  }
}

# Absence in an update says nothing.
resource "azapi_update_resource" "update_missing" {
  type        = "Microsoft.ApiManagement/service@2024-05-01"
  resource_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.ApiManagement/service/update-missing"
  body = {
    sku = { name = "Developer", capacity = 1 }
    properties = {
      virtualNetworkType     = "Internal"
      hostnameConfigurations = [{ type = "Proxy", hostName = "a.example.com" }]
    }
  }
}

resource "azapi_resource" "in_text" {
  type      = "Microsoft.ApiManagement/service@2024-05-01"
  name      = "in-text"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body      = <<-JSON
    {
      "sku": { "name": "Premium", "capacity": 1 },
      "properties": {
        "virtualNetworkType": "Internal",
        "hostnameConfigurations": [
          { "type": "Portal", "hostName": "p.example.com" },
          { "type": "Proxy", "hostName": "a.example.com", "negotiateClientCertificate": false }
        ]
      }
    }
  JSON
}
