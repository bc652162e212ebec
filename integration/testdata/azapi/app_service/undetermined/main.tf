# With undetermined = "notice" an update is told apart from a certainty.

terraform {
  required_providers {
    azapi = {
      source  = "Azure/azapi"
      version = "~> 2.4"
    }
  }
}

resource "azapi_update_resource" "switched_on" {
  type        = "Microsoft.Web/sites@2024-04-01"
  resource_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/sites/switched-on"
  body = { # want: azurerm_mtls_app_service NOTICE: clientCertMode is not known (azapi_update_resource does not set clientCertMode), so it cannot be told whether a client certificate is required
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = true
    }
  }
}

resource "azapi_update_resource" "nothing_about_it" {
  type        = "Microsoft.Web/sites@2024-04-01"
  resource_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/sites/nothing-about-it"
  body = { # want: azurerm_mtls_app_service NOTICE: clientCertEnabled is not known (azapi_update_resource does not set clientCertEnabled), so it cannot be told whether a client certificate is required
    properties = {
      publicNetworkAccess = "Disabled"
    }
  }
}

resource "azapi_update_resource" "switched_off" {
  type        = "Microsoft.Web/sites@2024-04-01"
  resource_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/sites/switched-off"
  body = {
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = false # want: azurerm_mtls_app_service: clientCertEnabled is false, so no client certificate is asked for, and clientCertMode has no effect; set it to true
    }
  }
}

variable "switch" {
  type = bool
}

resource "azapi_resource" "unknown" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "unknown"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = var.switch # want: azurerm_mtls_app_service NOTICE: clientCertEnabled is not known (var.switch has no value here), so it cannot be told whether a client certificate is required
    }
  }
}

resource "azapi_resource" "no_json" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "no-json"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body      = "{" # want: azurerm_mtls_app_service NOTICE: properties is not known (body is not an object), so it cannot be told whether a client certificate is required
}

resource "azapi_resource" "wrong_type" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "wrong-type"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = 0 # want: azurerm_mtls_app_service NOTICE: clientCertEnabled is not known (0 is neither true nor false), so it cannot be told whether a client certificate is required
    }
  }
}
