# With report_default = true an absent httpsOnly counts: false is the default of ARM too.

terraform {
  required_providers {
    azapi = {
      source  = "Azure/azapi"
      version = "~> 2.4"
    }
  }
}

resource "azapi_resource" "http_absent" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "http-absent"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = { # want: azurerm_mtls_plaintext: httpsOnly is not set, so a caller can sidestep the client certificate over plain HTTP; set it to true
    kind = "app,linux"
    properties = {
      clientCertEnabled = true
    }
  }
}

resource "azapi_resource" "http_absent_optional" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "http-absent-optional"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = { # want: azurerm_mtls_plaintext: httpsOnly is not set, so a caller can sidestep the client certificate over plain HTTP; set it to true
    kind = "app,linux"
    properties = {
      clientCertEnabled = true
      clientCertMode    = "Optional"
    }
  }
}

resource "azapi_resource" "http_absent_while_off" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "http-absent-while-off"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      clientCertEnabled = false
    }
  }
}

resource "azapi_resource" "https" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "https"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      clientCertEnabled = true
      httpsOnly         = true
    }
  }
}

# An update says nothing about it.
resource "azapi_update_resource" "http_absent_in_update" {
  type        = "Microsoft.Web/sites@2024-04-01"
  resource_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/sites/http-absent-in-update"
  body = {
    kind = "app,linux"
    properties = {
      clientCertEnabled = true
    }
  }
}
