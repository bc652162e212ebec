# Logic Apps Standard in azapi have the switch that azurerm hides.

terraform {
  required_providers {
    azapi = {
      source  = "Azure/azapi"
      version = "~> 2.4"
    }
    azurerm = {
      source  = "hashicorp/azurerm"
      version = "~> 4.81"
    }
  }
}

resource "azapi_resource" "switch_missing" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "switch-missing"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = { # want: azurerm_mtls_logic_app: clientCertEnabled is not set, so no client certificate is asked for; set it to true
    kind = "functionapp,workflowapp"
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
    kind = "functionapp,workflowapp"
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = false # want: azurerm_mtls_logic_app: clientCertEnabled is false, so no client certificate is asked for; set it to true
    }
  }
}

resource "azapi_resource" "mode_alone" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "mode-alone"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = { # want: azurerm_mtls_logic_app: clientCertEnabled is not set, so no client certificate is asked for, and clientCertMode has no effect; set it to true
    kind = "functionapp,workflowapp"
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertMode      = "Required"
    }
  }
}

resource "azapi_resource" "mode_missing" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "mode-missing"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "functionapp,workflowapp"
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
    kind = "functionapp,linux,container,workflowapp,kubernetes"
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = true
      clientCertMode      = "OptionalInteractiveUser" # want: azurerm_mtls_logic_app: clientCertMode is "OptionalInteractiveUser", so callers without a certificate are let in; set it to "Required"
    }
  }
}

resource "azapi_resource" "public" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "public"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "functionapp,workflowapp"
    properties = {
      clientCertEnabled = false
    }
  }
}

resource "azapi_resource" "slot_off" {
  type      = "Microsoft.Web/sites/slots@2024-04-01"
  name      = "slot-off"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/sites/app"
  location  = "westeurope"
  body = {
    kind = "functionapp,workflowapp"
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = false # want: azurerm_mtls_logic_app: clientCertEnabled is false, so no client certificate is asked for; set it to true
    }
  }
}
