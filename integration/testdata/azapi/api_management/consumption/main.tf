# The Consumption tier requires a certificate by its own switch. It is always public, so that scope is "all" here.

terraform {
  required_providers {
    azapi = {
      source  = "Azure/azapi"
      version = "~> 2.4"
    }
  }
}

resource "azapi_resource" "missing" {
  type      = "Microsoft.ApiManagement/service@2024-05-01"
  name      = "missing"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = { # want: azurerm_mtls_api_management: enableClientCertificate is not set, so callers without a certificate are let in; set it to true
    sku = { name = "Consumption", capacity = 1 }
    properties = {
      publisherEmail = "apis@example.com"
      publisherName  = "Orders"
    }
  }
}

resource "azapi_resource" "off" {
  type      = "Microsoft.ApiManagement/service@2024-05-01"
  name      = "off"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    sku = { name = "Consumption", capacity = 1 }
    properties = {
      publisherEmail          = "apis@example.com"
      publisherName           = "Orders"
      enableClientCertificate = false # want: azurerm_mtls_api_management: enableClientCertificate is false, so callers without a certificate are let in; set it to true
    }
  }
}

resource "azapi_resource" "off_lower_case" {
  type      = "microsoft.apimanagement/SERVICE@2022-08-01"
  name      = "off-lower-case"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    sku = { name = "consumption", capacity = 1 }
    properties = {
      publisherEmail          = "apis@example.com"
      publisherName           = "Orders"
      enableClientCertificate = false # want: azurerm_mtls_api_management: enableClientCertificate is false, so callers without a certificate are let in; set it to true
    }
  }
}

resource "azapi_resource" "on" {
  type      = "Microsoft.ApiManagement/service@2024-05-01"
  name      = "on"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    sku = { name = "Consumption", capacity = 1 }
    properties = {
      publisherEmail          = "apis@example.com"
      publisherName           = "Orders"
      enableClientCertificate = true
    }
  }
}

variable "on" {
  type = bool
}

resource "azapi_resource" "unknown" {
  type      = "Microsoft.ApiManagement/service@2024-05-01"
  name      = "unknown"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    sku = { name = "Consumption", capacity = 1 }
    properties = {
      publisherEmail          = "apis@example.com"
      publisherName           = "Orders"
      enableClientCertificate = var.on
    }
  }
}

resource "azapi_resource" "number" {
  type      = "Microsoft.ApiManagement/service@2024-05-01"
  name      = "number"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    sku = { name = "Consumption", capacity = 1 }
    properties = {
      publisherEmail          = "apis@example.com"
      publisherName           = "Orders"
      enableClientCertificate = 0
    }
  }
}

# Only the Consumption tier has this switch.
resource "azapi_resource" "other_tier" {
  type      = "Microsoft.ApiManagement/service@2024-05-01"
  name      = "other-tier"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    sku = { name = "Developer", capacity = 1 }
    properties = {
      publisherEmail          = "apis@example.com"
      publisherName           = "Orders"
      enableClientCertificate = true # want: azurerm_mtls_unsupported: enableClientCertificate is true, so the apply fails, because only the Consumption tier has this switch; remove it, and set negotiateClientCertificate on the gateway's host names
    }
  }
}

resource "azapi_resource" "other_tier_off" {
  type      = "Microsoft.ApiManagement/service@2024-05-01"
  name      = "other-tier-off"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    sku = { name = "Premium", capacity = 1 }
    properties = {
      publisherEmail          = "apis@example.com"
      publisherName           = "Orders"
      enableClientCertificate = false
    }
  }
}

variable "sku" {
  type = string
}

resource "azapi_resource" "tier_unknown" {
  type      = "Microsoft.ApiManagement/service@2024-05-01"
  name      = "tier-unknown"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    sku = { name = var.sku, capacity = 1 }
    properties = {
      publisherEmail          = "apis@example.com"
      publisherName           = "Orders"
      enableClientCertificate = false
    }
  }
}

resource "azapi_resource" "tier_unknown_on" {
  type      = "Microsoft.ApiManagement/service@2024-05-01"
  name      = "tier-unknown-on"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    sku = { name = var.sku, capacity = 1 }
    properties = {
      publisherEmail          = "apis@example.com"
      publisherName           = "Orders"
      enableClientCertificate = true
    }
  }
}

# An update says nothing about what is absent.
resource "azapi_update_resource" "update_missing" {
  type        = "Microsoft.ApiManagement/service@2024-05-01"
  resource_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.ApiManagement/service/update-missing"
  body = {
    sku = { name = "Consumption", capacity = 1 }
    properties = {
      customProperties = {}
    }
  }
}

resource "azapi_update_resource" "update_off" {
  type        = "Microsoft.ApiManagement/service@2024-05-01"
  resource_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.ApiManagement/service/update-off"
  body = {
    sku = { name = "Consumption", capacity = 1 }
    properties = {
      enableClientCertificate = false # want: azurerm_mtls_api_management: enableClientCertificate is false, so callers without a certificate are let in; set it to true
    }
  }
}

resource "azapi_update_resource" "update_off_tier_absent" {
  type        = "Microsoft.ApiManagement/service@2024-05-01"
  resource_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.ApiManagement/service/update-off-tier-absent"
  body = {
    properties = {
      enableClientCertificate = false
    }
  }
}

resource "azapi_resource" "encoded" {
  type      = "Microsoft.ApiManagement/service@2022-08-01"
  name      = "encoded"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = jsonencode({
    sku        = { name = "Consumption", capacity = 0 }
    properties = { publisherEmail = "apis@example.com", publisherName = "Orders", enableClientCertificate = false } # want: azurerm_mtls_api_management: enableClientCertificate is false, so callers without a certificate are let in; set it to true
  })
}

# azapi refuses it; the tier is not known.
resource "azapi_resource" "tier_absent" {
  type      = "Microsoft.ApiManagement/service@2024-05-01"
  name      = "tier-absent"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      publisherEmail          = "apis@example.com"
      publisherName           = "Orders"
      enableClientCertificate = false
    }
  }
}
