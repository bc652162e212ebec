# Mistakes in the neighbourhood: they are Terraform's to report, and hide no finding.

terraform {
  required_providers {
    azapi = {
      source  = "Azure/azapi"
      version = "~> 2.4"
    }
  }
}

# A variable that nobody declared.
resource "azapi_resource" "mistaken" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "mistaken"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      publicNetworkAccess = var.undeclared
      clientCertEnabled   = local.undeclared
    }
  }
}

resource "azapi_resource" "mistaken_each" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "mistaken-each"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  for_each  = toset(["a"])
  body = {
    kind = "app,linux"
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = each.value.nothing
    }
  }
}

resource "azapi_resource" "mistaken_function" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "mistaken-function"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = tobool("perhaps")
    }
  }
}

# Beside the mistake the leaf can be read.
resource "azapi_resource" "mistaken_neighbour" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "mistaken-neighbour"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = false # want: azurerm_mtls_app_service: clientCertEnabled is false, so no client certificate is asked for; set it to true
      serverFarmId        = var.undeclared
    }
  }
}

resource "azapi_resource" "mistaken_type" {
  type      = "${var.undeclared}"
  name      = "mistaken-type"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = false
    }
  }
}

resource "azapi_resource" "right_beside_it" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "right-beside-it"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  for_each  = toset(["a"])
  body = {
    kind = "app,linux"
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = false # want: azurerm_mtls_app_service: clientCertEnabled is false, so no client certificate is asked for; set it to true
    }
  }
}
