# Function apps in azapi: the web-app table holds for them, since ARM's default mode is Required.

terraform {
  required_providers {
    azapi = {
      source  = "Azure/azapi"
      version = "~> 2.4"
    }
  }
}

resource "azapi_resource" "switch_missing" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "switch-missing"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = { # want: azurerm_mtls_function_app: clientCertEnabled is not set, so no client certificate is asked for; set it to true
    kind = "functionapp,linux"
    properties = {
      publicNetworkAccess = "Disabled"
    }
  }
}

resource "azapi_resource" "switch_off" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "switch-off"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "functionapp,linux"
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = false # want: azurerm_mtls_function_app: clientCertEnabled is false, so no client certificate is asked for; set it to true
    }
  }
}

# In azurerm this would be optional.
resource "azapi_resource" "mode_missing" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "mode-missing"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "functionapp,linux"
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = true
    }
  }
}

resource "azapi_resource" "mode_optional" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "mode-optional"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "functionapp,linux"
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = true
      clientCertMode      = "Optional" # want: azurerm_mtls_function_app: clientCertMode is "Optional", so callers without a certificate are let in; set it to "Required"
    }
  }
}

resource "azapi_resource" "mode_required" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "mode-required"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "functionapp,linux"
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = true
      clientCertMode      = "Required"
    }
  }
}

resource "azapi_resource" "public" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "public"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "functionapp,linux"
    properties = {
      clientCertEnabled = false
    }
  }
}

resource "azapi_resource" "flex_consumption" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "flex-consumption"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "functionapp,linux"
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = false # want: azurerm_mtls_function_app: clientCertEnabled is false, so no client certificate is asked for; set it to true
      functionAppConfig = {
        runtime = { name = "dotnet-isolated", version = "8.0" }
      }
    }
  }
}

resource "azapi_resource" "slot_off" {
  type      = "Microsoft.Web/sites/slots@2024-04-01"
  name      = "slot-off"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/sites/app"
  location  = "westeurope"
  body = {
    kind = "functionapp,linux"
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = false # want: azurerm_mtls_function_app: clientCertEnabled is false, so no client certificate is asked for; set it to true
    }
  }
}
