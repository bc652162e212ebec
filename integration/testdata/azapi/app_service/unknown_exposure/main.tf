# With unknown_exposure = "report" what is not known counts as internal.

terraform {
  required_providers {
    azapi = {
      source  = "Azure/azapi"
      version = "~> 2.4"
    }
  }
}

variable "access" {
  type = string
}

resource "azapi_resource" "access_unknown" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "access-unknown"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      publicNetworkAccess = var.access
      clientCertEnabled   = false # want: azurerm_mtls_app_service: clientCertEnabled is false, so no client certificate is asked for; set it to true
    }
  }
}

resource "azapi_resource" "access_enabled" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "access-enabled"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      publicNetworkAccess = "Enabled"
      clientCertEnabled   = false
    }
  }
}

# Nothing but subnets: one of them may be that of a gateway.
resource "azapi_resource" "subnets_only" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "subnets-only"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      clientCertEnabled = false # want: azurerm_mtls_app_service: clientCertEnabled is false, so no client certificate is asked for; set it to true
      siteConfig = {
        ipSecurityRestrictionsDefaultAction = "deny"
        ipSecurityRestrictions = [
          { action = "Allow", priority = 100, vnetSubnetResourceId = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/v/subnets/apps" },
        ]
      }
    }
  }
}

# An address range is the internet.
resource "azapi_resource" "addresses_too" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "addresses-too"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      clientCertEnabled = false
      siteConfig = {
        ipSecurityRestrictionsDefaultAction = "Deny"
        ipSecurityRestrictions = [
          { action = "Allow", priority = 100, vnetSubnetResourceId = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/v/subnets/apps" },
          { action = "Allow", priority = 200, ipAddress = "203.0.113.0/24" },
        ]
      }
    }
  }
}

resource "azapi_resource" "allow_by_default" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "allow-by-default"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      clientCertEnabled = false
      siteConfig = {
        ipSecurityRestrictionsDefaultAction = "Allow"
        ipSecurityRestrictions = [
          { action = "Allow", priority = 100, vnetSubnetResourceId = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/v/subnets/apps" },
        ]
      }
    }
  }
}
