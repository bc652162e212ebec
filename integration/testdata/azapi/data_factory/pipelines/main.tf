# Activities of a pipeline in azapi's spelling: each is an endpoint.

terraform {
  required_providers {
    azapi = {
      source  = "Azure/azapi"
      version = "~> 2.4"
    }
  }
}

resource "azapi_resource" "basic" {
  type      = "Microsoft.DataFactory/factories/pipelines@2018-06-01"
  name      = "basic"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  body = {
    properties = {
      activities = [
        { name = "call", type = "WebActivity", typeProperties = { url = "https://x.example.com", method = "GET", authentication = { type = "Basic", username = "u", password = "p" } } }, # want: azurerm_mtls_data_factory: authentication type of activity "call" is "Basic", so the endpoint is called with a secret that can be stolen and replayed; use "ClientCertificate" or "MSI"
      ]
    }
  }
}

resource "azapi_resource" "principal" {
  type      = "Microsoft.DataFactory/factories/pipelines@2018-06-01"
  name      = "principal"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  body = {
    properties = {
      activities = [
        { name = "call", type = "WebActivity", typeProperties = { url = "https://x.example.com", method = "GET", authentication = { type = "ServicePrincipal" } } }, # want: azurerm_mtls_data_factory: authentication type of activity "call" is "ServicePrincipal", so the endpoint is called with a secret that can be stolen and replayed; use "ClientCertificate" or "MSI"
      ]
    }
  }
}

resource "azapi_resource" "certificate" {
  type      = "Microsoft.DataFactory/factories/pipelines@2018-06-01"
  name      = "certificate"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  body = {
    properties = {
      activities = [
        { name = "call", type = "WebActivity", typeProperties = { url = "https://x.example.com", method = "GET", authentication = { type = "ClientCertificate", pfx = "x" } } },
        { name = "call2", type = "WebActivity", typeProperties = { url = "https://x.example.com", method = "GET", authentication = { type = "clientCERTIFICATE" } } },
      ]
    }
  }
}

resource "azapi_resource" "identity" {
  type      = "Microsoft.DataFactory/factories/pipelines@2018-06-01"
  name      = "identity"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  body = {
    properties = {
      activities = [
        { name = "call", type = "WebActivity", typeProperties = { url = "https://x.example.com", method = "GET", authentication = { type = "MSI", resource = "https://x" } } },
        { name = "call2", type = "WebActivity", typeProperties = { url = "https://x.example.com", method = "GET", authentication = { type = "UserAssignedManagedIdentity" } } },
      ]
    }
  }
}

# The URL may carry a signature.
resource "azapi_resource" "none" {
  type      = "Microsoft.DataFactory/factories/pipelines@2018-06-01"
  name      = "none"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  body = {
    properties = {
      activities = [
        { name = "call", type = "WebActivity", typeProperties = { url = "https://x.example.com", method = "GET" } },
      ]
    }
  }
}

# A kind of authentication that activities do not have says nothing.
resource "azapi_resource" "other_word" {
  type      = "Microsoft.DataFactory/factories/pipelines@2018-06-01"
  name      = "other-word"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  body = {
    properties = {
      activities = [
        { name = "call", type = "WebActivity", typeProperties = { url = "https://x.example.com", method = "GET", authentication = { type = "Digest" } } },
      ]
    }
  }
}

resource "azapi_resource" "webhook" {
  type      = "Microsoft.DataFactory/factories/pipelines@2018-06-01"
  name      = "webhook"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  body = {
    properties = {
      activities = [
        { name = "call", type = "WebHook", typeProperties = { url = "https://x.example.com", method = "GET", authentication = { type = "Basic", username = "u", password = "p" } } }, # want: azurerm_mtls_data_factory: authentication type of activity "call" is "Basic", so the endpoint is called with a secret that can be stolen and replayed; use "ClientCertificate" or "MSI"
      ]
    }
  }
}

resource "azapi_resource" "other_activity" {
  type      = "Microsoft.DataFactory/factories/pipelines@2018-06-01"
  name      = "other-activity"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  body = {
    properties = {
      activities = [
        { name = "call", type = "AzureFunctionActivity", typeProperties = { url = "https://x.example.com", method = "GET", authentication = { type = "Basic", username = "u", password = "p" } } },
        { name = "call2", type = "Copy", typeProperties = { url = "https://x.example.com", method = "GET", authentication = { type = "Basic", username = "u", password = "p" } } },
      ]
    }
  }
}

resource "azapi_resource" "type_in_other_case" {
  type      = "Microsoft.DataFactory/factories/pipelines@2018-06-01"
  name      = "type-in-other-case"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  body = {
    properties = {
      activities = [
        { name = "call", type = "webactivity", typeProperties = { url = "https://x.example.com", method = "GET", authentication = { type = "Basic", username = "u", password = "p" } } }, # want: azurerm_mtls_data_factory: authentication type of activity "call" is "Basic", so the endpoint is called with a secret that can be stolen and replayed; use "ClientCertificate" or "MSI"
      ]
    }
  }
}

resource "azapi_resource" "two" {
  type      = "Microsoft.DataFactory/factories/pipelines@2018-06-01"
  name      = "two"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  body = {
    properties = {
      activities = [
        { name = "a", type = "WebActivity", typeProperties = { url = "https://x.example.com", method = "GET", authentication = { type = "basic" } } }, # want: azurerm_mtls_data_factory: authentication type of activity "a" is "basic", so the endpoint is called with a secret that can be stolen and replayed; use "ClientCertificate" or "MSI"
        { name = "b", type = "WebActivity", typeProperties = { url = "https://x.example.com", method = "GET", authentication = { type = "MSI" } } },
        { name = "c", type = "WebActivity", typeProperties = { url = "https://x.example.com", method = "GET", authentication = { type = "ServicePrincipal" } } }, # want: azurerm_mtls_data_factory: authentication type of activity "c" is "ServicePrincipal", so the endpoint is called with a secret that can be stolen and replayed; use "ClientCertificate" or "MSI"
      ]
    }
  }
}

# The place that some exports have.
resource "azapi_resource" "flat" {
  type      = "Microsoft.DataFactory/factories/pipelines@2018-06-01"
  name      = "flat"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  body = {
    properties = {
      activities = [
        { name = "call", type = "WebActivity", typeProperties = { url = "https://x.example.com", authenticationType = "Basic" } }, # want: azurerm_mtls_data_factory: authentication type of activity "call" is "Basic", so the endpoint is called with a secret that can be stolen and replayed; use "ClientCertificate" or "MSI"
      ]
    }
  }
}

variable "type" {
  type = string
}

variable "authentication" {
  type = any
}

resource "azapi_resource" "unknown" {
  type      = "Microsoft.DataFactory/factories/pipelines@2018-06-01"
  name      = "unknown"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  body = {
    properties = {
      activities = [
        { name = "call", type = "WebActivity", typeProperties = { url = "https://x.example.com", method = "GET", authentication = { type = var.type } } },
        { name = "call2", type = "WebActivity", typeProperties = { url = "https://x.example.com", method = "GET", authentication = var.authentication } },
        { name = "call3", type = "WebActivity", typeProperties = { url = "https://x.example.com", method = "GET", authentication = { type = "Basic", username = "u", password = "p" } } }, # want: azurerm_mtls_data_factory: authentication type of activity "call3" is "Basic", so the endpoint is called with a secret that can be stolen and replayed; use "ClientCertificate" or "MSI"
      ]
    }
  }
}

resource "azapi_update_resource" "update" {
  type        = "Microsoft.DataFactory/factories/pipelines@2018-06-01"
  resource_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  body = {
    properties = {
      activities = [
        { name = "call", type = "WebActivity", typeProperties = { url = "https://x.example.com", method = "GET", authentication = { type = "Basic", username = "u", password = "p" } } }, # want: azurerm_mtls_data_factory: authentication type of activity "call" is "Basic", so the endpoint is called with a secret that can be stolen and replayed; use "ClientCertificate" or "MSI"
      ]
    }
  }
}

resource "azapi_resource" "type_case" {
  type      = "microsoft.datafactory/FACTORIES/Pipelines@2018-06-01"
  name      = "type-case"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  body = {
    properties = {
      activities = [
        { name = "call", type = "WebActivity", typeProperties = { url = "https://x.example.com", method = "GET", authentication = { type = "Basic", username = "u", password = "p" } } }, # want: azurerm_mtls_data_factory: authentication type of activity "call" is "Basic", so the endpoint is called with a secret that can be stolen and replayed; use "ClientCertificate" or "MSI"
      ]
    }
  }
}

resource "azapi_resource" "nested" {
  type      = "Microsoft.DataFactory/factories/pipelines@2018-06-01"
  name      = "nested"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  body = {
    properties = {
      activities = [
        {
          name = "each"
          type = "ForEach"
          typeProperties = {
            items = { value = "@pipeline().parameters.items", type = "Expression" }
            activities = [
              {
                name = "if"
                type = "IfCondition"
                typeProperties = {
                  expression = { value = "@true", type = "Expression" }
                  ifTrueActivities = [
                    { name = "a", type = "WebActivity", typeProperties = { authentication = { type = "Basic" } } }, # want: azurerm_mtls_data_factory: authentication type of activity "a" is "Basic", so the endpoint is called with a secret that can be stolen and replayed; use "ClientCertificate" or "MSI"
                  ]
                  ifFalseActivities = [
                    { name = "b", type = "WebHook", typeProperties = { authentication = { type = "ServicePrincipal" } } }, # want: azurerm_mtls_data_factory: authentication type of activity "b" is "ServicePrincipal", so the endpoint is called with a secret that can be stolen and replayed; use "ClientCertificate" or "MSI"
                  ]
                }
              },
            ]
          }
        },
        {
          name = "switch"
          type = "Switch"
          typeProperties = {
            on = { value = "@item()", type = "Expression" }
            cases = [
              { value = "x", activities = [{ name = "c", type = "WebActivity", typeProperties = { authentication = { type = "Basic" } } }] }, # want: azurerm_mtls_data_factory: authentication type of activity "c" is "Basic", so the endpoint is called with a secret that can be stolen and replayed; use "ClientCertificate" or "MSI"
              { value = "y", activities = [{ name = "d", type = "WebActivity", typeProperties = { authentication = { type = "MSI" } } }] },
            ]
            defaultActivities = [
              { name = "e", type = "WebActivity", typeProperties = { authentication = { type = "Basic" } } }, # want: azurerm_mtls_data_factory: authentication type of activity "e" is "Basic", so the endpoint is called with a secret that can be stolen and replayed; use "ClientCertificate" or "MSI"
            ]
          }
        },
        {
          name = "until"
          type = "Until"
          typeProperties = {
            activities = [
              { name = "f", type = "WebActivity", typeProperties = { authentication = { type = "Basic" } } }, # want: azurerm_mtls_data_factory: authentication type of activity "f" is "Basic", so the endpoint is called with a secret that can be stolen and replayed; use "ClientCertificate" or "MSI"
            ]
          }
        },
      ]
    }
  }
}

variable "activities" {
  type = any
}

resource "azapi_resource" "activities_unknown" {
  type      = "Microsoft.DataFactory/factories/pipelines@2018-06-01"
  name      = "activities-unknown"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  body = {
    properties = {
      activities = var.activities
    }
  }
}

resource "azapi_resource" "no_activities" {
  type      = "Microsoft.DataFactory/factories/pipelines@2018-06-01"
  name      = "no-activities"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  body = {
    properties = {
      parameters = {}
    }
  }
}

# What is known of a list counts, whatever the rest.
resource "azapi_resource" "concatenated" {
  type      = "Microsoft.DataFactory/factories/pipelines@2018-06-01"
  name      = "concatenated"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  body = {
    properties = {
      activities = concat(var.activities, [
        { name = "call", type = "WebActivity", typeProperties = { url = "https://x.example.com", method = "GET", authentication = { type = "Basic", username = "u", password = "p" } } }, # want: azurerm_mtls_data_factory: authentication type of activity "call" is "Basic", so the endpoint is called with a secret that can be stolen and replayed; use "ClientCertificate" or "MSI"
      ])
    }
  }
}

resource "azapi_resource" "in_text" {
  type      = "Microsoft.DataFactory/factories/pipelines@2018-06-01"
  name      = "in-text"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body      = <<-JSON
    {
      "properties": {
        "activities": [
          {
            "name": "call",
            "type": "WebActivity",
            "typeProperties": {
              "authentication": {
                "type": "Basic"
              }
            }
          }
        ]
      }
    }
  JSON
}
