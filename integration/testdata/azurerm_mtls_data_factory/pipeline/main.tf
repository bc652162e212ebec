# Pipelines: every activity that calls an HTTP endpoint is an endpoint, wherever it is nested.

variable "authentication" {
  type = string
}

variable "url" {
  type = string
}

variable "json" {
  type = string
}

variable "known" {
  type    = string
  default = "Basic"
}

variable "secret" {
  type      = string
  default   = "Basic"
  sensitive = true
}

variable "password" {
  type      = string
  ephemeral = true
}

locals {
  properties = {
    url                = var.url
    authenticationType = "Digest"
  }
  json = jsonencode({ url = "https://partner.example.com", authenticationType = "Windows" })
}

resource "azurerm_data_factory_pipeline" "basic" {
  name            = "basic"
  data_factory_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  activities_json = jsonencode([
    { name = "a", type = "WebActivity", typeProperties = { url = "https://x.example.com", method = "POST", authentication = { type = "Basic", username = "u", password = "p" } } }, # want: azurerm_mtls_data_factory: authentication type of activity "a" is "Basic", so the endpoint is called with a secret that can be stolen and replayed; use "ClientCertificate" or "MSI"
  ])
}

resource "azurerm_data_factory_pipeline" "service_principal" {
  name            = "service-principal"
  data_factory_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  activities_json = jsonencode([
    { name = "a", type = "WebActivity", typeProperties = { url = "https://x.example.com", method = "POST", authentication = { type = "ServicePrincipal" } } }, # want: azurerm_mtls_data_factory: authentication type of activity "a" is "ServicePrincipal", so the endpoint is called with a secret that can be stolen and replayed; use "ClientCertificate" or "MSI"
  ])
}

resource "azurerm_data_factory_pipeline" "certificate" {
  name            = "certificate"
  data_factory_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  activities_json = jsonencode([
    { name = "a", type = "WebActivity", typeProperties = { url = "https://x.example.com", method = "POST", authentication = { type = "ClientCertificate", pfx = "x", password = "p" } } },
  ])
}

# An identity has no secret to steal.
resource "azurerm_data_factory_pipeline" "identity" {
  name            = "identity"
  data_factory_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  activities_json = jsonencode([
    { name = "a", type = "WebActivity", typeProperties = { url = "https://x.example.com", method = "POST", authentication = { type = "MSI", resource = "https://x" } } },
  ])
}

resource "azurerm_data_factory_pipeline" "user_identity" {
  name            = "user-identity"
  data_factory_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  activities_json = jsonencode([
    { name = "a", type = "WebActivity", typeProperties = { url = "https://x.example.com", method = "POST", authentication = { type = "UserAssignedManagedIdentity", resource = "https://x" } } },
  ])
}

resource "azurerm_data_factory_pipeline" "any_case" {
  name            = "any-case"
  data_factory_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  activities_json = jsonencode([
    { name = "a", type = "WebActivity", typeProperties = { url = "https://x.example.com", method = "POST", authentication = { type = "BASIC" } } }, # want: azurerm_mtls_data_factory: authentication type of activity "a" is "BASIC", so the endpoint is called with a secret that can be stolen and replayed; use "ClientCertificate" or "MSI"
    { name = "b", type = "WebActivity", typeProperties = { url = "https://x.example.com", method = "POST", authentication = { type = "msi" } } },
    { name = "c", type = "WEBHOOK", typeProperties = { url = "https://x.example.com", method = "POST", authentication = { type = "clientcertificate" } } },
    { name = "d", type = "webhook", typeProperties = { url = "https://x.example.com", method = "POST", authentication = { type = "serviceprincipal" } } }, # want: azurerm_mtls_data_factory: authentication type of activity "d" is "serviceprincipal", so the endpoint is called with a secret that can be stolen and replayed; use "ClientCertificate" or "MSI"
  ])
}

# The URL may carry a signature.
resource "azurerm_data_factory_pipeline" "no_authentication" {
  name            = "no-authentication"
  data_factory_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  activities_json = jsonencode([
    { name = "a", type = "WebActivity", typeProperties = { url = "https://x.example.com", method = "POST" } },
    { name = "b", type = "WebActivity", typeProperties = { url = "https://x.example.com", method = "POST", authentication = null } },
    { name = "c", type = "WebActivity", typeProperties = { url = "https://x.example.com", method = "POST", authentication = {} } },
  ])
}

# Only two kinds of authentication are known to be wrong.
resource "azurerm_data_factory_pipeline" "other_word" {
  name            = "other-word"
  data_factory_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  activities_json = jsonencode([
    { name = "a", type = "WebActivity", typeProperties = { url = "https://x.example.com", method = "POST", authentication = { type = "Digest" } } },
  ])
}

resource "azurerm_data_factory_pipeline" "webhook" {
  name            = "webhook"
  data_factory_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  activities_json = jsonencode([
    { name = "a", type = "WebHook", typeProperties = { url = "https://x.example.com", method = "POST", authentication = { type = "Basic" } } }, # want: azurerm_mtls_data_factory: authentication type of activity "a" is "Basic", so the endpoint is called with a secret that can be stolen and replayed; use "ClientCertificate" or "MSI"
  ])
}

resource "azurerm_data_factory_pipeline" "other_activities" {
  name            = "other-activities"
  data_factory_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  activities_json = jsonencode([
    { name = "a", type = "Copy", typeProperties = { url = "https://x.example.com", method = "POST", authentication = { type = "Basic" } } },
    { name = "b", type = "AzureFunctionActivity", typeProperties = { url = "https://x.example.com", method = "POST", authentication = { type = "Basic" } } },
    { name = "c", type = "WebActivity2", typeProperties = { url = "https://x.example.com", method = "POST", authentication = { type = "Basic" } } },
  ])
}

resource "azurerm_data_factory_pipeline" "several" {
  name            = "several"
  data_factory_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  activities_json = jsonencode([
    { name = "a", type = "WebActivity", typeProperties = { url = "https://x.example.com", method = "POST", authentication = { type = "Basic" } } }, # want: azurerm_mtls_data_factory: authentication type of activity "a" is "Basic", so the endpoint is called with a secret that can be stolen and replayed; use "ClientCertificate" or "MSI"
    { name = "b", type = "WebActivity", typeProperties = { url = "https://x.example.com", method = "POST", authentication = { type = "MSI" } } },
    { name = "c", type = "WebHook", typeProperties = { url = "https://x.example.com", method = "POST", authentication = { type = "Basic" } } }, # want: azurerm_mtls_data_factory: authentication type of activity "c" is "Basic", so the endpoint is called with a secret that can be stolen and replayed; use "ClientCertificate" or "MSI"
  ])
}

# The place that some exports have.
resource "azurerm_data_factory_pipeline" "flat_place" {
  name            = "flat-place"
  data_factory_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  activities_json = jsonencode([
    { name = "a", type = "WebActivity", typeProperties = { url = "x", authenticationType = "Basic" } }, # want: azurerm_mtls_data_factory: authentication type of activity "a" is "Basic", so the endpoint is called with a secret that can be stolen and replayed; use "ClientCertificate" or "MSI"
  ])
}

# The documented place comes first.
resource "azurerm_data_factory_pipeline" "both_places" {
  name            = "both-places"
  data_factory_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  activities_json = jsonencode([
    { name = "a", type = "WebActivity", typeProperties = { authenticationType = "Basic", authentication = { type = "MSI" } } },
  ])
}

resource "azurerm_data_factory_pipeline" "unknown" {
  name            = "unknown"
  data_factory_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  activities_json = jsonencode([
    { name = "a", type = "WebActivity", typeProperties = { url = "https://x.example.com", method = "POST", authentication = { type = var.authentication } } },
    { name = "b", type = "WebActivity", typeProperties = { url = "https://x.example.com", method = "POST", authentication = { type = var.known } } }, # want: azurerm_mtls_data_factory: authentication type of activity "b" is "Basic", so the endpoint is called with a secret that can be stolen and replayed; use "ClientCertificate" or "MSI"
    { name = "c", type = "WebActivity", typeProperties = { url = "https://x.example.com", method = "POST", authentication = { type = var.secret } } },
    { name = "d", type = "WebActivity", typeProperties = { url = "https://x.example.com", method = "POST", authentication = { type = "Basic", password = var.secret } } }, # want: azurerm_mtls_data_factory: authentication type of activity "d" is "Basic", so the endpoint is called with a secret that can be stolen and replayed; use "ClientCertificate" or "MSI"
  ])
}

resource "azurerm_data_factory_pipeline" "name_unknown" {
  name            = "name-unknown"
  data_factory_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  activities_json = jsonencode([
    { name = var.url, type = "WebActivity", typeProperties = { url = var.url, authentication = { type = "Basic" } } }, # want: azurerm_mtls_data_factory: authentication type is "Basic", so the endpoint is called with a secret that can be stolen and replayed; use "ClientCertificate" or "MSI"
  ])
}

resource "azurerm_data_factory_pipeline" "type_unknown" {
  name            = "type-unknown"
  data_factory_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  activities_json = jsonencode([
    { name = "a", type = var.authentication, typeProperties = { authentication = { type = "Basic" } } },
  ])
}

resource "azurerm_data_factory_pipeline" "nested" {
  name            = "nested"
  data_factory_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  activities_json = jsonencode([
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
          {
            value = "x"
            activities = [
              { name = "c", type = "WebActivity", typeProperties = { authentication = { type = "Basic" } } }, # want: azurerm_mtls_data_factory: authentication type of activity "c" is "Basic", so the endpoint is called with a secret that can be stolen and replayed; use "ClientCertificate" or "MSI"
            ]
          },
          { value = "y", activities = [{ name = "d", type = "WebActivity", typeProperties = { authentication = { type = "MSI" } } }] },
          { value = "z", activities = [] },
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
        expression = { value = "@true", type = "Expression" }
        activities = [
          {
            name = "each"
            type = "ForEach"
            typeProperties = {
              activities = [
                { name = "f", type = "WebActivity", typeProperties = { authentication = { type = "Basic" } } }, # want: azurerm_mtls_data_factory: authentication type of activity "f" is "Basic", so the endpoint is called with a secret that can be stolen and replayed; use "ClientCertificate" or "MSI"
              ]
            }
          },
        ]
      }
    },
  ])
}

# In a literal heredoc each finding stands at its own line.
resource "azurerm_data_factory_pipeline" "heredoc" {
  name            = "heredoc"
  data_factory_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  activities_json = <<JSON
  [
    {
      "name": "call",
      "type": "WebActivity",
      "typeProperties": {
        "url": "https://x.example.com",
        "method": "GET",
        "authentication": {
          "type": "Basic",
          "username": "u"
        }
      }
    },
    {
      "name": "each",
      "type": "ForEach",
      "typeProperties": {
        "activities": [
          { "name": "hook", "type": "WebHook",
            "typeProperties": { "authentication": { "type": "ServicePrincipal" } } },
          { "name": "right", "type": "WebHook", "typeProperties": { "authentication": { "type": "MSI" } } }
        ]
      }
    }
  ]
  JSON
}

resource "azurerm_data_factory_pipeline" "heredoc_indented" {
  name            = "heredoc-indented"
  data_factory_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  activities_json = <<-JSON
    [
      {
        "type": "WebActivity",
        "name": "Größe 🔐",
        "typeProperties": {
          "authentication": { "type": "Basic" }
        }
      }
    ]
  JSON
}

# Two activities on one line say the same once.
resource "azurerm_data_factory_pipeline" "heredoc_same_line" {
  name            = "heredoc-same-line"
  data_factory_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  activities_json = <<-JSON
    [
      { "name": "a", "type": "WebActivity", "typeProperties": { "authentication": { "type": "Basic" } } }, { "name": "b", "type": "WebActivity", "typeProperties": { "authentication": { "type": "Basic" } } }
    ]
  JSON
}

# With interpolation the finding stands at the argument.
resource "azurerm_data_factory_pipeline" "heredoc_interpolated" {
  name            = "heredoc-interpolated"
  data_factory_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  activities_json = <<JSON
  [
    { "name": "${var.known}", "type": "WebActivity", "typeProperties": { "authentication": { "type": "Basic" } } }
  ]
  JSON
}

resource "azurerm_data_factory_pipeline" "heredoc_unknown" {
  name            = "heredoc-unknown"
  data_factory_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  activities_json = <<JSON
  [
    { "name": "a", "type": "WebActivity", "typeProperties": { "url": "${var.url}", "authentication": { "type": "Basic" } } }
  ]
  JSON
}

# Expressions of Data Factory, and an escaped interpolation.
resource "azurerm_data_factory_pipeline" "heredoc_factory_expressions" {
  name            = "heredoc-factory-expressions"
  data_factory_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  activities_json = <<JSON
  [
    { "name": "a", "type": "WebActivity", "typeProperties": { "url": "@{concat('https://', pipeline().parameters.host)}/$${x}", "authentication": { "type": "Basic" } } }
  ]
  JSON
}

resource "azurerm_data_factory_pipeline" "plain_string" {
  name            = "plain-string"
  data_factory_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  activities_json = "[{\"name\":\"a\",\"type\":\"WebActivity\",\"typeProperties\":{\"authentication\":{\"type\":\"Basic\"}}}]" # want: azurerm_mtls_data_factory: authentication type of activity "a" is "Basic", so the endpoint is called with a secret that can be stolen and replayed; use "ClientCertificate" or "MSI"
}

# A list is expected.
resource "azurerm_data_factory_pipeline" "one_object" {
  name            = "one-object"
  data_factory_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  activities_json = jsonencode({ name = "a", type = "WebActivity", typeProperties = { authentication = { type = "Basic" } } })
}

resource "azurerm_data_factory_pipeline" "one_object_in_text" {
  name            = "one-object-in-text"
  data_factory_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  activities_json = "{\"name\":\"a\",\"type\":\"WebActivity\",\"typeProperties\":{\"authentication\":{\"type\":\"Basic\"}}}"
}

resource "azurerm_data_factory_pipeline" "for_expression" {
  name            = "for-expression"
  data_factory_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  activities_json = jsonencode([for name in ["a", "b"] : { name = name, type = "WebActivity", typeProperties = { authentication = { type = name == "a" ? "MSI" : "Basic" } } }]) # want: azurerm_mtls_data_factory: authentication type of activity "b" is "Basic", so the endpoint is called with a secret that can be stolen and replayed; use "ClientCertificate" or "MSI"
}

resource "azurerm_data_factory_pipeline" "concatenated" {
  name            = "concatenated"
  data_factory_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  activities_json = jsonencode(concat(
    [{ name = var.url, type = "Wait", typeProperties = { waitTimeInSeconds = 1 } }],
    [{ name = "a", type = "WebActivity", typeProperties = { authentication = { type = "Basic" } } }], # want: azurerm_mtls_data_factory: authentication type of activity "a" is "Basic", so the endpoint is called with a secret that can be stolen and replayed; use "ClientCertificate" or "MSI"
  ))
}

locals {
  activities = [{ name = var.url, type = "WebActivity", typeProperties = { authentication = { type = "Basic" } } }]
}

resource "azurerm_data_factory_pipeline" "local_activities" {
  name            = "local-activities"
  data_factory_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  activities_json = jsonencode(local.activities) # want: azurerm_mtls_data_factory: authentication type is "Basic", so the endpoint is called with a secret that can be stolen and replayed; use "ClientCertificate" or "MSI"
}

resource "azurerm_data_factory_pipeline" "file" {
  name            = "file"
  data_factory_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  activities_json = file("${path.module}/activities.json") # want: azurerm_mtls_data_factory: authentication type of activity "a" is "Basic", so the endpoint is called with a secret that can be stolen and replayed; use "ClientCertificate" or "MSI"
}

resource "azurerm_data_factory_pipeline" "json_variable" {
  name            = "json-variable"
  data_factory_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  activities_json = var.json
}

resource "azurerm_data_factory_pipeline" "no_activities" {
  name            = "no-activities"
  data_factory_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
}

resource "azurerm_data_factory_pipeline" "activities_null" {
  name            = "activities-null"
  data_factory_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  activities_json = null
}

resource "azurerm_data_factory_pipeline" "malformed_empty" {
  name            = "malformed-empty"
  data_factory_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  activities_json = ""
}

resource "azurerm_data_factory_pipeline" "malformed_cut" {
  name            = "malformed-cut"
  data_factory_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  activities_json = "[{\"type\":\"WebActivity\""
}

resource "azurerm_data_factory_pipeline" "malformed_scalar" {
  name            = "malformed-scalar"
  data_factory_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  activities_json = "5"
}

resource "azurerm_data_factory_pipeline" "malformed_list_of_lists" {
  name            = "malformed-list-of-lists"
  data_factory_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  activities_json = jsonencode([["WebActivity"]])
}

resource "azurerm_data_factory_pipeline" "malformed_list_of_texts" {
  name            = "malformed-list-of-texts"
  data_factory_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  activities_json = jsonencode(["WebActivity", null, 1, true])
}

resource "azurerm_data_factory_pipeline" "malformed_authentication" {
  name            = "malformed-authentication"
  data_factory_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  activities_json = jsonencode([{ name = "a", type = "WebActivity", typeProperties = { authentication = "Basic" } }])
}

resource "azurerm_data_factory_pipeline" "malformed_authentication_list" {
  name            = "malformed-authentication-list"
  data_factory_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  activities_json = jsonencode([{ name = "a", type = "WebActivity", typeProperties = { authentication = [{ type = "Basic" }] } }])
}

resource "azurerm_data_factory_pipeline" "malformed_properties_list" {
  name            = "malformed-properties-list"
  data_factory_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  activities_json = jsonencode([{ name = "a", type = "WebActivity", typeProperties = [{ authentication = { type = "Basic" } }] }])
}

resource "azurerm_data_factory_pipeline" "malformed_type" {
  name            = "malformed-type"
  data_factory_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  activities_json = jsonencode([{ name = "a", type = ["WebActivity"], typeProperties = { authentication = { type = "Basic" } } }])
}

resource "azurerm_data_factory_pipeline" "malformed_inner_activities" {
  name            = "malformed-inner-activities"
  data_factory_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  activities_json = jsonencode([{ name = "a", type = "ForEach", typeProperties = { activities = "WebActivity" } }])
}

resource "azurerm_data_factory_pipeline" "malformed_cases" {
  name            = "malformed-cases"
  data_factory_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  activities_json = jsonencode([{ name = "a", type = "Switch", typeProperties = { cases = "x", defaultActivities = {} } }])
}

# Nested more deeply than Data Factory takes: the rest is read all the same.
resource "azurerm_data_factory_pipeline" "deep" {
  name            = "deep"
  data_factory_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  activities_json = <<JSON
  [{ "name": "e", "type": "ForEach", "typeProperties": { "activities": [{ "name": "e", "type": "ForEach", "typeProperties": { "activities": [{ "name": "e", "type": "ForEach", "typeProperties": { "activities": [{ "name": "e", "type": "ForEach", "typeProperties": { "activities": [{ "name": "e", "type": "ForEach", "typeProperties": { "activities": [{ "name": "e", "type": "ForEach", "typeProperties": { "activities": [{ "name": "e", "type": "ForEach", "typeProperties": { "activities": [{ "name": "e", "type": "ForEach", "typeProperties": { "activities": [{ "name": "e", "type": "ForEach", "typeProperties": { "activities": [{ "name": "e", "type": "ForEach", "typeProperties": { "activities": [{ "name": "e", "type": "ForEach", "typeProperties": { "activities": [{ "name": "e", "type": "ForEach", "typeProperties": { "activities": [{ "name": "e", "type": "ForEach", "typeProperties": { "activities": [{ "name": "e", "type": "ForEach", "typeProperties": { "activities": [{ "name": "e", "type": "ForEach", "typeProperties": { "activities": [{ "name": "e", "type": "ForEach", "typeProperties": { "activities": [{ "name": "e", "type": "ForEach", "typeProperties": { "activities": [{ "name": "e", "type": "ForEach", "typeProperties": { "activities": [{ "name": "e", "type": "ForEach", "typeProperties": { "activities": [{ "name": "e", "type": "ForEach", "typeProperties": { "activities": [{ "name": "e", "type": "ForEach", "typeProperties": { "activities": [{ "name": "e", "type": "ForEach", "typeProperties": { "activities": [{ "name": "e", "type": "ForEach", "typeProperties": { "activities": [{ "name": "e", "type": "ForEach", "typeProperties": { "activities": [{ "name": "e", "type": "ForEach", "typeProperties": { "activities": [{ "name": "e", "type": "ForEach", "typeProperties": { "activities": [{ "name": "e", "type": "ForEach", "typeProperties": { "activities": [{ "name": "e", "type": "ForEach", "typeProperties": { "activities": [{ "name": "e", "type": "ForEach", "typeProperties": { "activities": [{ "name": "e", "type": "ForEach", "typeProperties": { "activities": [{ "name": "w", "type": "WebActivity", "typeProperties": { "authentication": { "type": "MSI" } } }] } }] } }] } }] } }] } }] } }] } }] } }] } }] } }] } }] } }] } }] } }] } }] } }] } }] } }] } }] } }] } }] } }] } }] } }] } }] } }] } }] } }] } }] } },
  { "name": "call", "type": "WebActivity", "typeProperties": { "authentication": { "type": "Basic" } } }
  ]
  JSON
}

resource "azurerm_data_factory_pipeline" "count_none" {
  count = 0

  name            = "count-none"
  data_factory_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  activities_json = jsonencode([
    { name = "a", type = "WebActivity", typeProperties = { url = "https://x.example.com", method = "POST", authentication = { type = "Basic" } } },
  ])
}

resource "azurerm_data_factory_pipeline" "each_value" {
  for_each = { a = "MSI", b = "Basic" }

  name            = "each-value"
  data_factory_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  activities_json = jsonencode([
    { name = "a", type = "WebActivity", typeProperties = { url = "https://x.example.com", method = "POST", authentication = { type = each.value } } }, # want: azurerm_mtls_data_factory: authentication type of activity "a" is "Basic" for ["b"], so the endpoint is called with a secret that can be stolen and replayed; use "ClientCertificate" or "MSI"
  ])
}

resource "azurerm_data_factory_pipeline" "each_unknown" {
  for_each = toset([var.url])

  name            = "each-unknown"
  data_factory_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  activities_json = jsonencode([
    { name = "a", type = "WebActivity", typeProperties = { url = "https://x.example.com", method = "POST", authentication = { type = each.value } } },
    { name = "b", type = "WebActivity", typeProperties = { url = "https://x.example.com", method = "POST", authentication = { type = "Basic" } } }, # want: azurerm_mtls_data_factory: authentication type of activity "b" is "Basic", so the endpoint is called with a secret that can be stolen and replayed; use "ClientCertificate" or "MSI"
  ])
}
