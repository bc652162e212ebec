# Peer authentication in an environment: a rule that is off by default.

terraform {
  required_providers {
    azapi = {
      source  = "Azure/azapi"
      version = "~> 2.4"
    }
  }
}

resource "azapi_resource" "absent" {
  type      = "Microsoft.App/managedEnvironments@2025-01-01"
  name      = "absent"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = { # want: azurerm_mtls_container_app_environment: peerAuthentication.mtls.enabled is not set, so apps in this environment call each other without proof of who they are; set it to true
    properties = {
      zoneRedundant = false
    }
  }
}

resource "azapi_resource" "off" {
  type      = "Microsoft.App/managedEnvironments@2025-01-01"
  name      = "off"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      peerAuthentication = { mtls = { enabled = false } } # want: azurerm_mtls_container_app_environment: peerAuthentication.mtls.enabled is false, so apps in this environment call each other without proof of who they are; set it to true
    }
  }
}

resource "azapi_resource" "off_as_text" {
  type      = "Microsoft.App/managedEnvironments@2025-01-01"
  name      = "off-as-text"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      peerAuthentication = { mtls = { enabled = "false" } } # want: azurerm_mtls_container_app_environment: peerAuthentication.mtls.enabled is "false", so apps in this environment call each other without proof of who they are; set it to true
    }
  }
}

resource "azapi_resource" "on" {
  type      = "Microsoft.App/managedEnvironments@2025-01-01"
  name      = "on"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      peerAuthentication = { mtls = { enabled = true } }
    }
  }
}

variable "mtls" {
  type = bool
}

resource "azapi_resource" "unknown" {
  type      = "Microsoft.App/managedEnvironments@2025-01-01"
  name      = "unknown"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      peerAuthentication = { mtls = { enabled = var.mtls } }
    }
  }
}

resource "azapi_resource" "number" {
  type      = "Microsoft.App/managedEnvironments@2025-01-01"
  name      = "number"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      peerAuthentication = { mtls = { enabled = 0 } }
    }
  }
}

resource "azapi_resource" "empty" {
  type      = "Microsoft.App/managedEnvironments@2025-01-01"
  name      = "empty"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = { # want: azurerm_mtls_container_app_environment: peerAuthentication.mtls.enabled is not set, so apps in this environment call each other without proof of who they are; set it to true
    properties = {
      peerAuthentication = {}
    }
  }
}

# Encryption alone is no proof of who calls.
resource "azapi_resource" "encrypted_only" {
  type      = "Microsoft.App/managedEnvironments@2025-01-01"
  name      = "encrypted-only"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = { # want: azurerm_mtls_container_app_environment: peerAuthentication.mtls.enabled is not set, so apps in this environment call each other without proof of who they are; set it to true
    properties = {
      peerTrafficConfiguration = { encryption = { enabled = true } }
    }
  }
}

resource "azapi_update_resource" "update_absent" {
  type        = "Microsoft.App/managedEnvironments@2025-01-01"
  resource_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.App/managedEnvironments/update-absent"
  body = {
    properties = {
      publicNetworkAccess = "Disabled"
    }
  }
}

resource "azapi_update_resource" "update_off" {
  type        = "Microsoft.App/managedEnvironments@2025-01-01"
  resource_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.App/managedEnvironments/update-off"
  body = {
    properties = {
      peerAuthentication = { mtls = { enabled = false } } # want: azurerm_mtls_container_app_environment: peerAuthentication.mtls.enabled is false, so apps in this environment call each other without proof of who they are; set it to true
    }
  }
}
