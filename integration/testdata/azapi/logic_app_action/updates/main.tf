# Updates of workflows.

terraform {
  required_providers {
    azapi = {
      source  = "Azure/azapi"
      version = "~> 2.4"
    }
  }
}

# What an update contains wins, also where it is one member of many.
resource "azapi_resource" "updated" {
  type      = "Microsoft.Logic/workflows@2019-05-01"
  name      = "updated"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      definition = {
        actions = {
          Pay    = { type = "Http", inputs = { uri = "https://x.example.com", authentication = { type = "Basic" } } }
          Refund = { type = "Http", inputs = { uri = "https://x.example.com", authentication = { type = "Basic" } } } # want: azurerm_mtls_logic_app_action: authentication type of action "Refund" is "Basic", so the endpoint is called with a secret that can be stolen and replayed; use "ClientCertificate" or "ManagedServiceIdentity"
        }
      }
    }
  }
}

resource "azapi_update_resource" "certificate" {
  type        = "Microsoft.Logic/workflows@2019-05-01"
  resource_id = azapi_resource.updated.id
  body = {
    properties = {
      definition = {
        actions = {
          Pay   = { inputs = { authentication = { type = "ClientCertificate", pfx = "@parameters('pfx')" } } }
          Added = { type = "Http", inputs = { uri = "https://x.example.com", authentication = { type = "Basic" } } } # want: azurerm_mtls_logic_app_action: authentication type of action "Added" is "Basic", so the endpoint is called with a secret that can be stolen and replayed; use "ClientCertificate" or "ManagedServiceIdentity"
        }
      }
    }
  }
}

variable "harden" {
  type = bool
}

# One that may not be there leaves what it contains open.
resource "azapi_resource" "perhaps_updated" {
  type      = "Microsoft.Logic/workflows@2019-05-01"
  name      = "perhaps-updated"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      definition = {
        actions = {
          Pay    = { type = "Http", inputs = { uri = "https://x.example.com", authentication = { type = "Basic" } } }
          Refund = { type = "Http", inputs = { uri = "https://x.example.com", authentication = { type = "Basic" } } } # want: azurerm_mtls_logic_app_action: authentication type of action "Refund" is "Basic", so the endpoint is called with a secret that can be stolen and replayed; use "ClientCertificate" or "ManagedServiceIdentity"
        }
      }
    }
  }
}

resource "azapi_update_resource" "perhaps" {
  count = var.harden ? 1 : 0

  type        = "Microsoft.Logic/workflows@2019-05-01"
  resource_id = azapi_resource.perhaps_updated.id
  body = {
    properties = {
      definition = {
        actions = {
          Pay = { inputs = { authentication = { type = "ClientCertificate", pfx = "@parameters('pfx')" } } }
        }
      }
    }
  }
}
