# Tags stand at the resource, beside the body.

terraform {
  required_providers {
    azapi = {
      source  = "Azure/azapi"
      version = "~> 2.4"
    }
  }
}

variable "traffic" {
  type = string
}

resource "azapi_resource" "tagged_in" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "tagged-in"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  tags      = { traffic = "m2m" }
  body = {
    kind = "app,linux"
    properties = {
      clientCertEnabled = false # want: azurerm_mtls_app_service: clientCertEnabled is false, so no client certificate is asked for; set it to true
    }
  }
}

resource "azapi_resource" "tagged_in_any_case" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "tagged-in-any-case"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  tags      = { Traffic = "M2M", owner = var.traffic }
  body = {
    kind = "app,linux"
    properties = {
      clientCertEnabled = false # want: azurerm_mtls_app_service: clientCertEnabled is false, so no client certificate is asked for; set it to true
    }
  }
}

resource "azapi_resource" "tagged_out" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "tagged-out"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  tags      = { audience = "browser" }
  body = {
    kind = "app,linux"
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = false
    }
  }
}

# Out wins.
resource "azapi_resource" "tagged_both" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "tagged-both"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  tags      = { traffic = "m2m", audience = "browser" }
  body = {
    kind = "app,linux"
    properties = {
      clientCertEnabled = false
    }
  }
}

resource "azapi_resource" "tagged_unknown" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "tagged-unknown"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  tags      = { traffic = var.traffic }
  body = {
    kind = "app,linux"
    properties = {
      clientCertEnabled = false
    }
  }
}

# azapi takes tags in the body as well.
resource "azapi_resource" "tagged_in_the_body" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "tagged-in-the-body"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    tags = { traffic = "m2m" }
    properties = {
      clientCertEnabled = false # want: azurerm_mtls_app_service: clientCertEnabled is false, so no client certificate is asked for; set it to true
    }
  }
}

resource "azapi_resource" "untagged" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "untagged"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      clientCertEnabled = false
    }
  }
}
