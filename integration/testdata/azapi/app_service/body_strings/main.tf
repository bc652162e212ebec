# The forms that a body takes in azapi 1.x, where it is JSON in a string.

terraform {
  required_providers {
    azapi = {
      source  = "Azure/azapi"
      version = "~> 1.12"
    }
  }
}

variable "text_of_caller" {
  type = string
}

variable "json" {
  type    = string
  default = "{\"properties\":{\"publicNetworkAccess\":\"Disabled\",\"clientCertEnabled\":false}}"
}

variable "json_of_caller" {
  type = string
}

variable "secret" {
  type      = string
  default   = "s3cret"
  sensitive = true
}

variable "mode" {
  type    = string
  default = "Optional"
}

locals {
  body = {
    kind = "app,linux"
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = false
      serverFarmId        = var.text_of_caller
    }
  }
  json = jsonencode({
    kind       = "functionapp"
    properties = { publicNetworkAccess = "Disabled", clientCertEnabled = false }
  })
  json_with_unknown = jsonencode({
    properties = { publicNetworkAccess = "Disabled", clientCertEnabled = false, serverFarmId = var.text_of_caller }
  })
}

# An object that is encoded on the spot: the finding stands at the leaf.
resource "azapi_resource" "encoded" {
  type      = "Microsoft.Web/sites@2022-09-01"
  name      = "app-encoded"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = jsonencode({
    kind = "app,linux"
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = false # want: azurerm_mtls_app_service: clientCertEnabled is false, so no client certificate is asked for; set it to true
      serverFarmId        = var.text_of_caller
      siteConfig          = { appSettings = [{ name = "KEY", value = var.secret }] }
    }
  })
}

resource "azapi_resource" "encoded_missing" {
  type      = "Microsoft.Web/sites@2022-09-01"
  name      = "app-encoded-missing"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = jsonencode({ # want: azurerm_mtls_app_service: clientCertEnabled is not set, so no client certificate is asked for; set it to true
    kind       = "app,linux"
    properties = { publicNetworkAccess = "Disabled" }
  })
}

# A local has no leaf to point at, and its unknown member hides nothing else.
resource "azapi_resource" "encoded_local" {
  type      = "Microsoft.Web/sites@2022-09-01"
  name      = "app-encoded-local"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body      = jsonencode(local.body) # want: azurerm_mtls_app_service: clientCertEnabled is false, so no client certificate is asked for; set it to true
}

resource "azapi_resource" "encoded_merge" {
  type      = "Microsoft.Web/sites@2022-09-01"
  name      = "app-encoded-merge"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = jsonencode(merge(local.body, {
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = true
      clientCertMode      = var.mode # want: azurerm_mtls_app_service: clientCertMode is "Optional", so callers without a certificate are let in; set it to "Required"
    }
  }))
}

resource "azapi_resource" "encoded_in_template" {
  type      = "Microsoft.Web/sites@2022-09-01"
  name      = "app-encoded-in-template"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = "${jsonencode({
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = false # want: azurerm_mtls_app_service: clientCertEnabled is false, so no client certificate is asked for; set it to true
    }
  })}"
}

resource "azapi_resource" "encoded_in_parentheses" {
  type      = "Microsoft.Web/sites@2022-09-01"
  name      = "app-encoded-in-parentheses"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = (jsonencode({
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = false # want: azurerm_mtls_app_service: clientCertEnabled is false, so no client certificate is asked for; set it to true
    }
  }))
}

# Text that is encoded elsewhere.
resource "azapi_resource" "json_local" {
  type      = "Microsoft.Web/sites@2022-09-01"
  name      = "app-json-local"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body      = local.json # want: azurerm_mtls_function_app: clientCertEnabled is false, so no client certificate is asked for; set it to true
}

# TFLint gives one unknown text for it; the local can be followed to what it encodes.
resource "azapi_resource" "json_local_with_unknown" {
  type      = "Microsoft.Web/sites@2022-09-01"
  name      = "app-json-local-with-unknown"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body      = local.json_with_unknown # want: azurerm_mtls_app_service: clientCertEnabled is false, so no client certificate is asked for; set it to true
}

resource "azapi_resource" "json_variable" {
  type      = "Microsoft.Web/sites@2022-09-01"
  name      = "app-json-variable"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body      = var.json # want: azurerm_mtls_app_service: clientCertEnabled is false, so no client certificate is asked for; set it to true
}

resource "azapi_resource" "json_without_value" {
  type      = "Microsoft.Web/sites@2022-09-01"
  name      = "app-json-without-value"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body      = var.json_of_caller
}

resource "azapi_resource" "json_sensitive" {
  type      = "Microsoft.Web/sites@2022-09-01"
  name      = "app-json-sensitive"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body      = sensitive(local.json)
}

# Everything on one line.
resource "azapi_resource" "plain_string" {
  type      = "Microsoft.Web/sites@2022-09-01"
  name      = "app-plain-string"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body      = "{\"kind\":\"app\",\"properties\":{\"publicNetworkAccess\":\"Disabled\",\"clientCertEnabled\":\"False\"}}" # want: azurerm_mtls_app_service: clientCertEnabled is "False", so no client certificate is asked for; set it to true
}

# A literal heredoc: the finding stands at the line of the leaf.
resource "azapi_resource" "heredoc" {
  type      = "Microsoft.Web/sites@2022-09-01"
  name      = "app-heredoc"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body      = <<JSON
{
  "kind": "app,linux",
  "properties": {
    "publicNetworkAccess": "disabled",
    "clientCertEnabled": true,
    "clientCertMode": "optional"
  }
}
JSON
}

resource "azapi_resource" "heredoc_indented" {
  type      = "Microsoft.Web/sites@2022-09-01"
  name      = "app-heredoc-indented"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body      = <<-JSON
    {
      "kind": "app,linux",
      "properties": {
        "publicNetworkAccess": "Disabled",
        "clientCertEnabled":
          false,
        "httpsOnly": true
      }
    }
  JSON
}

resource "azapi_resource" "heredoc_missing" {
  type      = "Microsoft.Web/sites@2022-09-01"
  name      = "app-heredoc-missing"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body      = <<-JSON
    {
      "properties": {
        "publicNetworkAccess": "Disabled"
      }
    }
  JSON
}

resource "azapi_resource" "heredoc_null" {
  type      = "Microsoft.Web/sites@2022-09-01"
  name      = "app-heredoc-null"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body      = <<-JSON
    {
      "properties": {
        "publicNetworkAccess": "Disabled",
        "clientCertEnabled": null
      }
    }
  JSON
}

# Characters of more than one byte before the leaf.
resource "azapi_resource" "heredoc_umlauts" {
  type      = "Microsoft.Web/sites@2022-09-01"
  name      = "app-heredoc-umlauts"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body      = <<-JSON
    {
      "tags": { "Straße": "Größe – 縦", "emoji": "🔐🔐" },
      "properties": { "publicNetworkAccess": "Disabled",
        "clientCertEnabled": false }
    }
  JSON
}

# Escapes make the text shorter than the source.
resource "azapi_resource" "heredoc_escapes" {
  type      = "Microsoft.Web/sites@2022-09-01"
  name      = "app-heredoc-escapes"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body      = <<-JSON
    {
      "tags": { "a": "$${not} %%{not} \n \u00e9" },
      "properties": {
        "publicNetworkAccess": "Disabled",
        "clientCertEnabled": false
      }
    }
  JSON
}

# With interpolation there is no line to point at but the first.
resource "azapi_resource" "heredoc_interpolated" {
  type      = "Microsoft.Web/sites@2022-09-01"
  name      = "app-heredoc-interpolated"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body      = <<-JSON
    {
      "properties": {
        "publicNetworkAccess": "Disabled",
        "clientCertEnabled": true,
        "clientCertMode": "${var.mode}"
      }
    }
  JSON
}

resource "azapi_resource" "heredoc_interpolated_unknown" {
  type      = "Microsoft.Web/sites@2022-09-01"
  name      = "app-heredoc-interpolated-unknown"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body      = <<-JSON
    {
      "properties": {
        "publicNetworkAccess": "Disabled",
        "clientCertEnabled": false,
        "serverFarmId": "${var.text_of_caller}"
      }
    }
  JSON
}

# Blanks and empty lines around.
resource "azapi_resource" "heredoc_crlf_like" {
  type      = "Microsoft.Web/sites@2022-09-01"
  name      = "app-heredoc-crlf-like"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body      = <<JSON


   { "properties": {
        "clientCertEnabled": false,
        "publicNetworkAccess": "Disabled" } }

JSON
}

resource "azapi_resource" "heredoc_right" {
  type      = "Microsoft.Web/sites@2022-09-01"
  name      = "app-heredoc-right"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body      = <<-JSON
    { "properties": { "publicNetworkAccess": "Disabled", "clientCertEnabled": true, "clientCertMode": "required" } }
  JSON
}

# A file beside the code.
resource "azapi_resource" "file" {
  type      = "Microsoft.Web/sites@2022-09-01"
  name      = "app-file"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body      = file("${path.module}/site.json") # want: azurerm_mtls_app_service: clientCertEnabled is not set, so no client certificate is asked for; set it to true
}

resource "azapi_resource" "template_file" {
  type      = "Microsoft.Web/sites@2022-09-01"
  name      = "app-template-file"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body      = templatefile("${path.module}/site.json.tftpl", { mode = var.mode }) # want: azurerm_mtls_app_service: clientCertMode is "Optional", so callers without a certificate are let in; set it to "Required"
}

# The same word in other places of the text is not the property.
resource "azapi_resource" "same_name_elsewhere" {
  type      = "Microsoft.Web/sites@2022-09-01"
  name      = "app-same-name-elsewhere"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body      = <<-JSON
    {
      "clientCertEnabled": true,
      "tags": { "clientCertEnabled": "true" },
      "properties": {
        "publicNetworkAccess": "Disabled",
        "siteConfig": { "clientCertEnabled": true },
        "clientCertEnabled": false
      }
    }
  JSON
}

# ARM takes the last of two members with the same name.
resource "azapi_resource" "duplicate_member" {
  type      = "Microsoft.Web/sites@2022-09-01"
  name      = "app-duplicate-member"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body      = <<-JSON
    {
      "properties": {
        "publicNetworkAccess": "Disabled",
        "clientCertEnabled": true,
        "clientCertEnabled": false
      }
    }
  JSON
}
