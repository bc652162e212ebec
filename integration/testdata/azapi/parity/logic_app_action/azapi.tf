terraform {
  required_providers {
    azapi = {
      source  = "Azure/azapi"
      version = "~> 2.4"
    }
  }
}

resource "azapi_resource" "basic" {
  type      = "Microsoft.Logic/workflows@2019-05-01"
  name      = "basic"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      definition = {
        actions = {
          Call = { type = "Http", inputs = { method = "POST", uri = "https://x.example.com", authentication = { type = "Basic", username = "u", password = "p" } } } # want: azurerm_mtls_logic_app_action: authentication type of action "Call" is "Basic", so the endpoint is called with a secret that can be stolen and replayed; use "ClientCertificate" or "ManagedServiceIdentity"
        }
      }
    }
  }
}

resource "azapi_resource" "certificate" {
  type      = "Microsoft.Logic/workflows@2019-05-01"
  name      = "certificate"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      definition = {
        actions = {
          Call = { type = "Http", inputs = { method = "POST", uri = "https://x.example.com", authentication = { type = "ClientCertificate", pfx = "x" } } }
        }
      }
    }
  }
}

resource "azapi_resource" "raw" {
  type      = "Microsoft.Logic/workflows@2019-05-01"
  name      = "raw"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      definition = {
        actions = {
          Call = { type = "Http", inputs = { uri = "https://x.example.com", authentication = { type = "Raw", value = "Bearer 1234" } } } # want: azurerm_mtls_logic_app_action NOTICE: authentication type of action "Call" is "Raw", so the endpoint is called with a secret that can be stolen and replayed; use "ClientCertificate" or "ManagedServiceIdentity"
        }
      }
    }
  }
}

resource "azapi_resource" "header" {
  type      = "Microsoft.Logic/workflows@2019-05-01"
  name      = "header"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      definition = {
        actions = {
          Call = { type = "Http", inputs = { uri = "https://x.example.com", headers = { Authorization = "Basic b3JkZXJzOnNlY3JldA==" } } } # want: azurerm_mtls_logic_app_action: Authorization header of action "Call" starts with "Basic ", so the endpoint is called with a secret that can be stolen and replayed; use authentication of type "ClientCertificate" or "ManagedServiceIdentity"
        }
      }
    }
  }
}

resource "azapi_resource" "webhook" {
  type      = "Microsoft.Logic/workflows@2019-05-01"
  name      = "webhook"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      definition = {
        actions = {
          Call = { type = "HttpWebhook", inputs = { subscribe = { uri = "https://x.example.com", authentication = { type = "Basic" } }, unsubscribe = { uri = "https://x.example.com", authentication = { type = "Basic" } } } } # want: azurerm_mtls_logic_app_action: subscribe authentication type of action "Call" is "Basic", so the endpoint is called with a secret that can be stolen and replayed; use "ClientCertificate" or "ManagedServiceIdentity" # want: azurerm_mtls_logic_app_action: unsubscribe authentication type of action "Call" is "Basic", so the endpoint is called with a secret that can be stolen and replayed; use "ClientCertificate" or "ManagedServiceIdentity"
        }
      }
    }
  }
}

resource "azapi_resource" "scope" {
  type      = "Microsoft.Logic/workflows@2019-05-01"
  name      = "scope"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      definition = {
        actions = {
          Call = { type = "Scope", actions = { Inner = { type = "Http", inputs = { method = "POST", uri = "https://x.example.com", authentication = { type = "Basic", username = "u", password = "p" } } } } } # want: azurerm_mtls_logic_app_action: authentication type of action "Inner" is "Basic", so the endpoint is called with a secret that can be stolen and replayed; use "ClientCertificate" or "ManagedServiceIdentity"
        }
      }
    }
  }
}
