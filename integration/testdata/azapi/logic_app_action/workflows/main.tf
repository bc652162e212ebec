# Workflows in azapi's spelling have all their triggers and actions in one body.

terraform {
  required_providers {
    azapi = {
      source  = "Azure/azapi"
      version = "~> 2.4"
    }
  }
}

resource "azapi_resource" "several" {
  type      = "Microsoft.Logic/workflows@2019-05-01"
  name      = "several"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      definition = {
        triggers = {
          Poll    = { type = "Http", inputs = { method = "POST", uri = "https://x.example.com", authentication = { type = "Basic", username = "u", password = "p" } } } # want: azurerm_mtls_logic_app_action: authentication type of trigger "Poll" is "Basic", so the endpoint is called with a secret that can be stolen and replayed; use "ClientCertificate" or "ManagedServiceIdentity"
          Request = { type = "Request", kind = "Http", inputs = {} }
        }
        actions = {
          Pay   = { type = "Http", inputs = { method = "POST", uri = "https://x.example.com", authentication = { type = "Basic", username = "u", password = "p" } } } # want: azurerm_mtls_logic_app_action: authentication type of action "Pay" is "Basic", so the endpoint is called with a secret that can be stolen and replayed; use "ClientCertificate" or "ManagedServiceIdentity"
          Right = { type = "Http", inputs = { method = "POST", uri = "https://x.example.com", authentication = { type = "ClientCertificate", pfx = "x" } } }
          Group = {
            type = "Scope"
            actions = {
              Inner = { type = "Http", inputs = { method = "POST", uri = "https://x.example.com", authentication = { type = "Basic", username = "u", password = "p" } } } # want: azurerm_mtls_logic_app_action: authentication type of action "Inner" is "Basic", so the endpoint is called with a secret that can be stolen and replayed; use "ClientCertificate" or "ManagedServiceIdentity"
            }
          }
        }
      }
    }
  }
}

resource "azapi_resource" "lower_case" {
  type      = "Microsoft.Logic/workflows@2019-05-01"
  name      = "lower-case"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      definition = {
        ACTIONS = {
          Pay = { TYPE = "http", Inputs = { URI = "https://x.example.com", Authentication = { Type = "basic" } } } # want: azurerm_mtls_logic_app_action: authentication type of action "Pay" is "basic", so the endpoint is called with a secret that can be stolen and replayed; use "ClientCertificate" or "ManagedServiceIdentity"
        }
      }
    }
  }
}

resource "azapi_resource" "text" {
  type      = "Microsoft.Logic/workflows@2019-05-01"
  name      = "text"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = jsonencode({
    properties = {
      definition = jsondecode(file("${path.module}/definition.json")) # want: azurerm_mtls_logic_app_action: authentication type of action "Pay" is "Basic", so the endpoint is called with a secret that can be stolen and replayed; use "ClientCertificate" or "ManagedServiceIdentity"
    }
  })
}

resource "azapi_resource" "empty" {
  type      = "Microsoft.Logic/workflows@2019-05-01"
  name      = "empty"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      definition = {
      }
    }
  }
}

variable "definition" {
  type = any
}

resource "azapi_resource" "unknown" {
  type      = "Microsoft.Logic/workflows@2019-05-01"
  name      = "unknown"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      definition = var.definition
    }
  }
}

# The password is written apart.
resource "azapi_resource" "sensitive" {
  type      = "Microsoft.Logic/workflows@2019-05-01"
  name      = "sensitive"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      definition = {
        actions = {
          Pay = { type = "Http", inputs = { uri = "https://x.example.com", authentication = { type = "Basic", username = "u", password = "@parameters('password')" } } } # want: azurerm_mtls_logic_app_action: authentication type of action "Pay" is "Basic", so the endpoint is called with a secret that can be stolen and replayed; use "ClientCertificate" or "ManagedServiceIdentity"
        }
      }
    }
  }
  sensitive_body = {
    properties = {
      parameters = { password = { value = "p" } }
    }
  }
}

# Another type.
resource "azapi_resource" "integration_account" {
  type      = "Microsoft.Logic/integrationAccounts@2019-05-01"
  name      = "integration"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      definition = { actions = { Pay = { type = "Http", inputs = { authentication = { type = "Basic" } } } } }
    }
  }
}

# An update of a workflow from elsewhere may find an authentication there.
resource "azapi_update_resource" "elsewhere" {
  type        = "Microsoft.Logic/workflows@2019-05-01"
  resource_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Logic/workflows/elsewhere"
  body = {
    properties = {
      definition = {
        actions = {
          Pay    = { type = "Http", inputs = { headers = { Authorization = "Basic b3JkZXJzOnNlY3JldA==" } } }
          Refund = { type = "Http", inputs = { authentication = { type = "Basic" } } } # want: azurerm_mtls_logic_app_action: authentication type of action "Refund" is "Basic", so the endpoint is called with a secret that can be stolen and replayed; use "ClientCertificate" or "ManagedServiceIdentity"
        }
      }
    }
  }
}

resource "azapi_resource" "written_apart" {
  type      = "Microsoft.Logic/workflows@2019-05-01"
  name      = "written-apart"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      definition = {
        actions = {
          Pay    = { type = "Http", inputs = { uri = "https://x.example.com" } }
          Refund = { type = "Http", inputs = { uri = "https://x.example.com" } }
        }
      }
    }
  }
  sensitive_body = {
    properties = {
      definition = {
        actions = {
          Pay = { inputs = { authentication = { type = "Basic", password = "p" } } } # want: azurerm_mtls_logic_app_action: authentication type of action "Pay" is "Basic", so the endpoint is called with a secret that can be stolen and replayed; use "ClientCertificate" or "ManagedServiceIdentity"
        }
      }
    }
  }
}
