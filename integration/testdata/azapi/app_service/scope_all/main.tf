# With scope = "all" exposure does not matter.

terraform {
  required_providers {
    azapi = {
      source  = "Azure/azapi"
      version = "~> 2.4"
    }
  }
}

resource "azapi_resource" "public" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "public"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      publicNetworkAccess = "Enabled"
      clientCertEnabled   = false # want: azurerm_mtls_app_service: clientCertEnabled is false, so no client certificate is asked for; set it to true
    }
  }
}

resource "azapi_resource" "public_by_default" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "public-by-default"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = { # want: azurerm_mtls_app_service: clientCertEnabled is not set, so no client certificate is asked for; set it to true
    kind = "app,linux"
    properties = {
      httpsOnly = true
    }
  }
}

resource "azapi_resource" "no_properties" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "no-properties"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = { # want: azurerm_mtls_app_service: clientCertEnabled is not set, so no client certificate is asked for; set it to true
    kind = "app,linux"
  }
}

# Without a body the finding stands at the resource.
resource "azapi_resource" "no_body" { # want: azurerm_mtls_app_service: clientCertEnabled is not set, so no client certificate is asked for; set it to true
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "no-body"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
}

resource "azapi_resource" "public_required" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "public-required"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      publicNetworkAccess = "Enabled"
      clientCertEnabled   = true
    }
  }
}
