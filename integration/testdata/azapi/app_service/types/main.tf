# How a type may be written: in any case, with any API version.

terraform {
  required_providers {
    azapi = {
      source  = "Azure/azapi"
      version = "~> 2.4"
    }
  }
}

resource "azapi_resource" "lower_case" {
  type      = "microsoft.web/sites@2024-04-01"
  name      = "app-lower-case"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app"
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = false # want: azurerm_mtls_app_service: clientCertEnabled is false, so no client certificate is asked for; set it to true
    }
  }
}

resource "azapi_resource" "upper_case" {
  type      = "MICROSOFT.WEB/SITES@2024-04-01"
  name      = "app-upper-case"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app"
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = false # want: azurerm_mtls_app_service: clientCertEnabled is false, so no client certificate is asked for; set it to true
    }
  }
}

resource "azapi_resource" "old_version" {
  type      = "Microsoft.Web/sites@2016-08-01"
  name      = "app-old-version"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app"
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = false # want: azurerm_mtls_app_service: clientCertEnabled is false, so no client certificate is asked for; set it to true
    }
  }
}

resource "azapi_resource" "preview_version" {
  type      = "Microsoft.Web/sites@2015-08-01-preview"
  name      = "app-preview-version"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app"
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = false # want: azurerm_mtls_app_service: clientCertEnabled is false, so no client certificate is asked for; set it to true
    }
  }
}

# A version that nobody has published.
resource "azapi_resource" "unknown_version" {
  type      = "Microsoft.Web/sites@2999-01-01"
  name      = "app-unknown-version"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app"
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = false # want: azurerm_mtls_app_service: clientCertEnabled is false, so no client certificate is asked for; set it to true
    }
  }
}

resource "azapi_resource" "empty_version" {
  type      = "Microsoft.Web/sites@"
  name      = "app-empty-version"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app"
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = false # want: azurerm_mtls_app_service: clientCertEnabled is false, so no client certificate is asked for; set it to true
    }
  }
}

# azapi refuses a type without a version, and the endpoint is plain all the same.
resource "azapi_resource" "no_version" {
  type      = "Microsoft.Web/sites"
  name      = "app-no-version"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app"
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = false # want: azurerm_mtls_app_service: clientCertEnabled is false, so no client certificate is asked for; set it to true
    }
  }
}

locals {
  api_version = "2024-04-01"
}

resource "azapi_resource" "version_by_local" {
  type      = "Microsoft.Web/sites@${local.api_version}"
  name      = "app-version-by-local"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app"
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = false # want: azurerm_mtls_app_service: clientCertEnabled is false, so no client certificate is asked for; set it to true
    }
  }
}

variable "type" {
  type    = string
  default = "Microsoft.Web/sites@2024-04-01"
}

resource "azapi_resource" "type_by_variable" {
  type      = var.type
  name      = "app-type-by-variable"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app"
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = false # want: azurerm_mtls_app_service: clientCertEnabled is false, so no client certificate is asked for; set it to true
    }
  }
}

# The version does not matter, so that it need not be known.
variable "version_of_caller" {
  type = string
}

resource "azapi_resource" "version_without_value" {
  type      = "Microsoft.Web/sites@${var.version_of_caller}"
  name      = "app-version-without-value"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app"
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = false # want: azurerm_mtls_app_service: clientCertEnabled is false, so no client certificate is asked for; set it to true
    }
  }
}

# What it is is not known.
variable "type_of_caller" {
  type = string
}

resource "azapi_resource" "type_without_value" {
  type      = var.type_of_caller
  name      = "app-type-without-value"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app"
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = false
    }
  }
}

# Sites, or something below them: what comes before the version is not known to its end.
resource "azapi_resource" "type_partly_known" {
  type      = "Microsoft.Web/sites${var.version_of_caller}"
  name      = "app-type-partly-known"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app"
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = false
    }
  }
}

resource "azapi_resource" "type_null" {
  type      = null
  name      = "app-type-null"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app"
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = false
    }
  }
}

# Types that have the property by chance, or a name that is almost right.
resource "azapi_resource" "another_type" {
  type      = "Microsoft.Web/site@2024-04-01"
  name      = "app-another-type"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app"
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = false
    }
  }
}

resource "azapi_resource" "another_provider" {
  type      = "Contoso.Web/sites@2024-04-01"
  name      = "app-another-provider"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app"
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = false
    }
  }
}

resource "azapi_resource" "child_type" {
  type      = "Microsoft.Web/sites/config@2024-04-01"
  name      = "app-child-type"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app"
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = false
    }
  }
}

resource "azapi_resource" "longer_type" {
  type      = "Microsoft.Web/sitesX@2024-04-01"
  name      = "app-longer-type"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app"
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = false
    }
  }
}

resource "azapi_resource" "slashes" {
  type      = "/Microsoft.Web/sites/@2024-04-01"
  name      = "app-slashes"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app"
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = false
    }
  }
}

resource "azapi_resource" "empty_type" {
  type      = ""
  name      = "app-empty-type"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app"
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = false
    }
  }
}

# One resource, two types: only the site is one.
resource "azapi_resource" "type_by_instance" {
  for_each = {
    site = "Microsoft.Web/sites@2024-04-01"
    plan = "Microsoft.Web/serverfarms@2024-04-01"
  }

  type      = each.value
  name      = each.key
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = false # want: azurerm_mtls_app_service: clientCertEnabled is false for ["site"], so no client certificate is asked for; set it to true
    }
  }
}

# One resource, two families: each judges its own.
resource "azapi_resource" "family_by_instance" {
  for_each = {
    site = { type = "Microsoft.Web/sites@2024-04-01", properties = { publicNetworkAccess = "Disabled", clientCertEnabled = true, clientCertMode = "Optional" } }
    bus  = { type = "Microsoft.DocumentDB/cassandraClusters@2024-05-15", properties = { clientCertificates = [] } }
  }

  type      = each.value.type
  name      = each.key
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = each.value.properties # want: azurerm_mtls_app_service: clientCertMode is "Optional" for ["site"], so callers without a certificate are let in; set it to "Required" # want: azurerm_mtls_cassandra_cluster: clientCertificates is empty for ["bus"], so clients without a certificate can connect; list the certificates that clients may present
  }
}
