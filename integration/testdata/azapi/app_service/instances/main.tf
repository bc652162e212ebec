# Resources that are there once, often, never, or who knows.

terraform {
  required_providers {
    azapi = {
      source  = "Azure/azapi"
      version = "~> 2.4"
    }
  }
}

variable "number" {
  type = number
}

variable "apps" {
  type = map(any)
}

variable "secret_apps" {
  type      = map(string)
  default   = { one = "Optional" }
  sensitive = true
}

locals {
  apps = {
    orders  = { enabled = true, mode = "Required", access = "Disabled" }
    billing = { enabled = true, mode = "Optional", access = "Disabled" }
    portal  = { enabled = false, mode = null, access = "Enabled" }
  }
}

resource "azapi_resource" "count_none" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "count-none"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  count     = 0
  body = {
    kind = "app,linux"
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = false
    }
  }
}

resource "azapi_resource" "count_some" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "count-some"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  count     = 2
  body = {
    kind = "app,linux"
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = false # want: azurerm_mtls_app_service: clientCertEnabled is false, so no client certificate is asked for; set it to true
    }
  }
}

# An unknown number is not none.
resource "azapi_resource" "count_unknown" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "count-unknown"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  count     = var.number
  body = {
    kind = "app,linux"
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = false # want: azurerm_mtls_app_service: clientCertEnabled is false, so no client certificate is asked for; set it to true
    }
  }
}

# Only the second.
resource "azapi_resource" "count_by_index" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "count-by-index"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  count     = 2
  body = {
    kind = "app,linux"
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = count.index == 0 # want: azurerm_mtls_app_service: clientCertEnabled is false for [1], so no client certificate is asked for; set it to true
    }
  }
}

resource "azapi_resource" "each_empty" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "each-empty"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  for_each  = {}
  body = {
    kind = "app,linux"
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = false
    }
  }
}

resource "azapi_resource" "each_set" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "each-set"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  for_each  = toset(["a", "b"])
  body = {
    kind = "app,linux"
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = false # want: azurerm_mtls_app_service: clientCertEnabled is false, so no client certificate is asked for; set it to true
    }
  }
}

resource "azapi_resource" "each_unknown" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "each-unknown"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  for_each  = var.apps
  body = {
    kind = "app,linux"
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = false # want: azurerm_mtls_app_service: clientCertEnabled is false, so no client certificate is asked for; set it to true
    }
  }
}

resource "azapi_resource" "each_unknown_value" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "each-unknown-value"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  for_each  = var.apps
  body = {
    kind = "app,linux"
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = each.value.enabled
    }
  }
}

# One of three is wrong, and it is the one with the mode.
resource "azapi_resource" "each_map" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "each-map"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  for_each  = local.apps
  body = {
    kind = "app,linux"
    properties = {
      publicNetworkAccess = each.value.access
      clientCertEnabled   = each.value.enabled
      clientCertMode      = each.value.mode # want: azurerm_mtls_app_service: clientCertMode is "Optional" for ["billing"], so callers without a certificate are let in; set it to "Required"
    }
  }
}

# The body is what differs.
resource "azapi_resource" "each_body" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "each-body"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  for_each  = { a = { properties = { publicNetworkAccess = "Disabled", clientCertEnabled = false } } }
  body      = each.value # want: azurerm_mtls_app_service: clientCertEnabled is false, so no client certificate is asked for; set it to true
}

resource "azapi_resource" "each_sensitive" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "each-sensitive"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  for_each  = nonsensitive(toset(keys(var.secret_apps)))
  body = {
    kind = "app,linux"
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = true
      clientCertMode      = var.secret_apps[each.key]
    }
  }
}

# Two families from one resource.
resource "azapi_resource" "each_kind" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "each-kind"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  for_each  = { web = "app,linux", functions = "functionapp,linux" }
  body = {
    kind = each.value
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = false # want: azurerm_mtls_app_service: clientCertEnabled is false for ["web"], so no client certificate is asked for; set it to true # want: azurerm_mtls_function_app: clientCertEnabled is false for ["functions"], so no client certificate is asked for; set it to true
    }
  }
}

resource "azapi_resource" "plan" {
  type      = "Microsoft.Web/serverfarms@2024-04-01"
  name      = "plan"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  for_each  = { free = "F1", basic = "B1" }
  body = {
    sku = { name = each.value }
  }
}

resource "azapi_resource" "on_free_instance" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "on-free-instance"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      serverFarmId      = azapi_resource.plan["free"].id
      clientCertEnabled = true # want: azurerm_mtls_unsupported: clientCertEnabled is true, so the apply fails, because azapi_resource.plan (name "F1") supports no client certificates; choose a plan of tier Basic or higher
    }
  }
}

resource "azapi_resource" "on_basic_instance" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "on-basic-instance"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      serverFarmId      = azapi_resource.plan["basic"].id
      clientCertEnabled = true
    }
  }
}

resource "azapi_resource" "on_some_instance" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "on-some-instance"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      serverFarmId      = azapi_resource.plan[var.number].id
      clientCertEnabled = true
    }
  }
}

resource "azapi_resource" "each_on_instance" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "each-on-instance"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  for_each  = toset(["free", "basic"])
  body = {
    kind = "app,linux"
    properties = {
      serverFarmId      = azapi_resource.plan[each.key].id
      clientCertEnabled = true # want: azurerm_mtls_unsupported: clientCertEnabled is true for ["free"], so the apply fails, because azapi_resource.plan (name "F1") supports no client certificates; choose a plan of tier Basic or higher
    }
  }
}

# What is left to others is not known.
resource "azapi_resource" "ignored_changes" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "ignored-changes"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  provider  = azapi
  body = {
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = false
    }
  }

  lifecycle {
    ignore_changes = [body, tags]
  }
}
