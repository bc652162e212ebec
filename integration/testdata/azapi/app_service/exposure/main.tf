# Who can reach a site in azapi's spelling.

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

variable "access_with_default" {
  type    = string
  default = "Disabled"
}

resource "azapi_resource" "access_disabled" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "access-disabled"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = false # want: azurerm_mtls_app_service: clientCertEnabled is false, so no client certificate is asked for; set it to true
    }
  }
}

resource "azapi_resource" "access_disabled_lower_case" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "access-disabled-lower-case"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      publicNetworkAccess = "disabled"
      clientCertEnabled   = false # want: azurerm_mtls_app_service: clientCertEnabled is false, so no client certificate is asked for; set it to true
    }
  }
}

resource "azapi_resource" "access_by_variable" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "access-by-variable"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      publicNetworkAccess = var.access_with_default
      clientCertEnabled   = false # want: azurerm_mtls_app_service: clientCertEnabled is false, so no client certificate is asked for; set it to true
    }
  }
}

# Public endpoints are out of scope.
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

# Open to the public is the service's default.
resource "azapi_resource" "access_absent" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "access-absent"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      httpsOnly         = true
      clientCertEnabled = false
    }
  }
}

resource "azapi_resource" "access_null" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "access-null"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      publicNetworkAccess = null
      clientCertEnabled   = false
    }
  }
}

# Not known: out of scope by default.
resource "azapi_resource" "access_unknown" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "access-unknown"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      publicNetworkAccess = var.access
      clientCertEnabled   = false
    }
  }
}

# That is azurerm's way of saying it, not ARM's: the exposure is none that anybody could know.
resource "azapi_resource" "access_false" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "access-false"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      publicNetworkAccess = false
      clientCertEnabled   = false
    }
  }
}

# A subnet may be that of a gateway, so that nobody knows.
resource "azapi_resource" "subnets_only" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "subnets-only"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      publicNetworkAccess = "Enabled"
      clientCertEnabled   = false
      siteConfig = {
        ipSecurityRestrictionsDefaultAction = "Deny"
        ipSecurityRestrictions = [
          { action = "Allow", priority = 100, vnetSubnetResourceId = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/v/subnets/apps" },
        ]
      }
    }
  }
}
