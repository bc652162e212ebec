# Bodies that are not what they should be: nothing is known of them, and nothing breaks.

terraform {
  required_providers {
    azapi = {
      source  = "Azure/azapi"
      version = "~> 1.12"
    }
  }
}

# Text that is not JSON.
resource "azapi_resource" "empty_string" {
  type      = "Microsoft.Web/sites@2022-09-01"
  name      = "app-empty-string"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body      = ""
}

resource "azapi_resource" "blank_string" {
  type      = "Microsoft.Web/sites@2022-09-01"
  name      = "app-blank-string"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body      = "  "
}

resource "azapi_resource" "not_json" {
  type      = "Microsoft.Web/sites@2022-09-01"
  name      = "app-not-json"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body      = "publicNetworkAccess: Disabled, clientCertEnabled: false"
}

resource "azapi_resource" "cut_off" {
  type      = "Microsoft.Web/sites@2022-09-01"
  name      = "app-cut-off"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body      = "{\"properties\":{\"publicNetworkAccess\":\"Disabled\",\"clientCertEnabled\":false"
}

resource "azapi_resource" "trailing_comma" {
  type      = "Microsoft.Web/sites@2022-09-01"
  name      = "app-trailing-comma"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body      = "{\"properties\":{\"publicNetworkAccess\":\"Disabled\",\"clientCertEnabled\":false,}}"
}

resource "azapi_resource" "two_values" {
  type      = "Microsoft.Web/sites@2022-09-01"
  name      = "app-two-values"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body      = "{\"properties\":{\"publicNetworkAccess\":\"Disabled\",\"clientCertEnabled\":false}} {}"
}

resource "azapi_resource" "trailing_text" {
  type      = "Microsoft.Web/sites@2022-09-01"
  name      = "app-trailing-text"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body      = "{\"properties\":{\"publicNetworkAccess\":\"Disabled\",\"clientCertEnabled\":false}} and more"
}

resource "azapi_resource" "single_quotes" {
  type      = "Microsoft.Web/sites@2022-09-01"
  name      = "app-single-quotes"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body      = "{'properties':{'publicNetworkAccess':'Disabled','clientCertEnabled':false}}"
}

# JSON that is not an object.
resource "azapi_resource" "list" {
  type      = "Microsoft.Web/sites@2022-09-01"
  name      = "app-list"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body      = "[{\"properties\":{\"publicNetworkAccess\":\"Disabled\",\"clientCertEnabled\":false}}]"
}

resource "azapi_resource" "number" {
  type      = "Microsoft.Web/sites@2022-09-01"
  name      = "app-number"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body      = "1"
}

# A body of null says as much as no body: the app is public.
resource "azapi_resource" "only_null" {
  type      = "Microsoft.Web/sites@2022-09-01"
  name      = "app-only-null"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body      = "null"
}

resource "azapi_resource" "text_in_text" {
  type      = "Microsoft.Web/sites@2022-09-01"
  name      = "app-text-in-text"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body      = jsonencode("{}")
}

# An object is expected.
resource "azapi_resource" "properties_are_a_list" {
  type      = "Microsoft.Web/sites@2022-09-01"
  name      = "app-properties-are-a-list"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body      = jsonencode({ properties = [{ publicNetworkAccess = "Disabled", clientCertEnabled = false }] })
}

resource "azapi_resource" "properties_are_an_empty_list" {
  type      = "Microsoft.Web/sites@2022-09-01"
  name      = "app-properties-are-an-empty-list"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body      = jsonencode({ properties = [] })
}

resource "azapi_resource" "properties_are_text" {
  type      = "Microsoft.Web/sites@2022-09-01"
  name      = "app-properties-are-text"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body      = jsonencode({ properties = "publicNetworkAccess=Disabled" })
}

resource "azapi_resource" "properties_are_null" {
  type      = "Microsoft.Web/sites@2022-09-01"
  name      = "app-properties-are-null"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body      = jsonencode({ properties = null })
}

resource "azapi_resource" "properties_are_a_number" {
  type      = "Microsoft.Web/sites@2022-09-01"
  name      = "app-properties-are-a-number"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body      = "{\"properties\":5}"
}

# A boolean is expected: neither Terraform nor ARM takes a number for one.
resource "azapi_resource" "switch_is_a_number" {
  type      = "Microsoft.Web/sites@2022-09-01"
  name      = "app-switch-is-a-number"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body      = jsonencode({ properties = { publicNetworkAccess = "Disabled", clientCertEnabled = 0 } })
}

resource "azapi_resource" "switch_is_a_number_in_text" {
  type      = "Microsoft.Web/sites@2022-09-01"
  name      = "app-switch-is-a-number-in-text"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body      = "{\"properties\":{\"publicNetworkAccess\":\"Disabled\",\"clientCertEnabled\":0}}"
}

resource "azapi_resource" "switch_is_a_word" {
  type      = "Microsoft.Web/sites@2022-09-01"
  name      = "app-switch-is-a-word"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body      = jsonencode({ properties = { publicNetworkAccess = "Disabled", clientCertEnabled = "off" } })
}

resource "azapi_resource" "switch_is_a_list" {
  type      = "Microsoft.Web/sites@2022-09-01"
  name      = "app-switch-is-a-list"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body      = jsonencode({ properties = { publicNetworkAccess = "Disabled", clientCertEnabled = [false] } })
}

resource "azapi_resource" "switch_is_an_object" {
  type      = "Microsoft.Web/sites@2022-09-01"
  name      = "app-switch-is-an-object"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body      = "{\"properties\":{\"publicNetworkAccess\":\"Disabled\",\"clientCertEnabled\":{\"value\":false}}}"
}

# The exposure is not known.
resource "azapi_resource" "access_is_a_boolean" {
  type      = "Microsoft.Web/sites@2022-09-01"
  name      = "app-access-is-a-boolean"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body      = jsonencode({ properties = { publicNetworkAccess = false, clientCertEnabled = false } })
}

resource "azapi_resource" "access_is_a_list" {
  type      = "Microsoft.Web/sites@2022-09-01"
  name      = "app-access-is-a-list"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body      = jsonencode({ properties = { publicNetworkAccess = ["Disabled"], clientCertEnabled = false } })
}

resource "azapi_resource" "mode_is_an_object" {
  type      = "Microsoft.Web/sites@2022-09-01"
  name      = "app-mode-is-an-object"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body      = jsonencode({ properties = { publicNetworkAccess = "Disabled", clientCertEnabled = true, clientCertMode = {} } })
}

# Few parsers skip it.
resource "azapi_resource" "byte_order_mark" {
  type      = "Microsoft.Web/sites@2022-09-01"
  name      = "app-byte-order-mark"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body      = "\uFEFF{\"properties\":{\"publicNetworkAccess\":\"Disabled\",\"clientCertEnabled\":false}}"
}

# A number that would take a gigabyte to write out.
resource "azapi_resource" "huge_number" {
  type      = "Microsoft.Web/sites@2022-09-01"
  name      = "app-huge-number"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body      = "{\"properties\":{\"publicNetworkAccess\":\"Disabled\",\"clientCertEnabled\":1e999999999}}"
}

# A mode that is a number is not Required, whatever it is.
resource "azapi_resource" "mode_is_a_number" {
  type      = "Microsoft.Web/sites@2022-09-01"
  name      = "app-mode-is-a-number"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = jsonencode({
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = true
      clientCertMode      = 1 # want: azurerm_mtls_app_service: clientCertMode is 1, so nothing is required of callers, because there is no such mode; set it to "Required"
    }
  })
}

# Nested more deeply than ARM takes, before the switch.
resource "azapi_resource" "deep" {
  type      = "Microsoft.Web/sites@2022-09-01"
  name      = "app-deep"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body      = "{\"properties\":{\"publicNetworkAccess\":\"Disabled\",\"siteConfig\":[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]],\"clientCertEnabled\":false}}"
}

# The same in an object: what lies deep does not matter.
resource "azapi_resource" "deep_object" {
  type      = "Microsoft.Web/sites@2022-09-01"
  name      = "app-deep-object"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = jsonencode({
    properties = {
      publicNetworkAccess = "Disabled"
      siteConfig          = [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]
      clientCertEnabled   = false # want: azurerm_mtls_app_service: clientCertEnabled is false, so no client certificate is asked for; set it to true
    }
  })
}
