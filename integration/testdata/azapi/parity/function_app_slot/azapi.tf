# Slots, with every default written out. azurerm.tf declares the same.

terraform {
  required_providers {
    azapi = {
      source  = "Azure/azapi"
      version = "~> 2.4"
    }
    azurerm = {
      source  = "hashicorp/azurerm"
      version = "~> 5.2"
    }
  }
}

resource "azapi_resource" "production" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "production"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "functionapp,linux"
    properties = {
      serverFarmId             = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverfarms/plan"
      publicNetworkAccess      = "Enabled"
      httpsOnly                = true
      clientCertEnabled        = true
      clientCertMode           = "Required"
      clientCertExclusionPaths = null
      siteConfig = {
        http20Enabled = false
        minTlsVersion = "1.2"
      }
    }
  }
}

resource "azapi_resource" "weak_production" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "weak-production"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "functionapp,linux"
    properties = {
      serverFarmId             = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverfarms/plan"
      publicNetworkAccess      = "Enabled"
      httpsOnly                = true
      clientCertEnabled        = false
      clientCertMode           = "Required"
      clientCertExclusionPaths = null
      siteConfig = {
        http20Enabled = false
        minTlsVersion = "1.2"
      }
    }
  }
}

resource "azapi_resource" "slot_off" {
  type      = "Microsoft.Web/sites/slots@2024-04-01"
  name      = "slot-off"
  parent_id = azapi_resource.production.id
  location  = "westeurope"
  body = {
    kind = "functionapp,linux"
    properties = {
      serverFarmId             = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverfarms/plan"
      publicNetworkAccess      = "Disabled"
      httpsOnly                = true
      clientCertEnabled        = false # want: azurerm_mtls_function_app: clientCertEnabled is false, so no client certificate is asked for, and clientCertMode has no effect; set it to true
      clientCertMode           = "Required"
      clientCertExclusionPaths = null
      siteConfig = {
        http20Enabled = false
        minTlsVersion = "1.2"
      }
    }
  }
}

resource "azapi_resource" "slot_public_off" {
  type      = "Microsoft.Web/sites/slots@2024-04-01"
  name      = "slot-public-off"
  parent_id = azapi_resource.production.id
  location  = "westeurope"
  body = {
    kind = "functionapp,linux"
    properties = {
      serverFarmId             = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverfarms/plan"
      publicNetworkAccess      = "Enabled"
      httpsOnly                = true
      clientCertEnabled        = false # want: azurerm_mtls_slot_drift: clientCertEnabled is false, so the slot lets in callers that azapi_resource.production refuses; set it to true
      clientCertMode           = "Required"
      clientCertExclusionPaths = null
      siteConfig = {
        http20Enabled = false
        minTlsVersion = "1.2"
      }
    }
  }
}

resource "azapi_resource" "slot_public_optional" {
  type      = "Microsoft.Web/sites/slots@2024-04-01"
  name      = "slot-public-optional"
  parent_id = azapi_resource.production.id
  location  = "westeurope"
  body = {
    kind = "functionapp,linux"
    properties = {
      serverFarmId             = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverfarms/plan"
      publicNetworkAccess      = "Enabled"
      httpsOnly                = true
      clientCertEnabled        = true
      clientCertMode           = "Optional" # want: azurerm_mtls_slot_drift: clientCertMode is "Optional", so the slot lets in callers that azapi_resource.production refuses; set it to "Required"
      clientCertExclusionPaths = null
      siteConfig = {
        http20Enabled = false
        minTlsVersion = "1.2"
      }
    }
  }
}

resource "azapi_resource" "slot_required" {
  type      = "Microsoft.Web/sites/slots@2024-04-01"
  name      = "slot-required"
  parent_id = azapi_resource.production.id
  location  = "westeurope"
  body = {
    kind = "functionapp,linux"
    properties = {
      serverFarmId             = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverfarms/plan"
      publicNetworkAccess      = "Enabled"
      httpsOnly                = true
      clientCertEnabled        = true
      clientCertMode           = "Required"
      clientCertExclusionPaths = null
      siteConfig = {
        http20Enabled = false
        minTlsVersion = "1.2"
      }
    }
  }
}

resource "azapi_resource" "slot_excluded" {
  type      = "Microsoft.Web/sites/slots@2024-04-01"
  name      = "slot-excluded"
  parent_id = azapi_resource.production.id
  location  = "westeurope"
  body = {
    kind = "functionapp,linux"
    properties = {
      serverFarmId             = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverfarms/plan"
      publicNetworkAccess      = "Enabled"
      httpsOnly                = true
      clientCertEnabled        = true
      clientCertMode           = "Required"
      clientCertExclusionPaths = "/" # want: azurerm_mtls_exclusion_paths ERROR: clientCertExclusionPaths is "/", so no path requires a client certificate, because every path starts with "/"; remove it
      siteConfig = {
        http20Enabled = false
        minTlsVersion = "1.2"
      }
    }
  }
}

resource "azapi_resource" "slot_of_weak" {
  type      = "Microsoft.Web/sites/slots@2024-04-01"
  name      = "slot-of-weak"
  parent_id = azapi_resource.weak_production.id
  location  = "westeurope"
  body = {
    kind = "functionapp,linux"
    properties = {
      serverFarmId             = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverfarms/plan"
      publicNetworkAccess      = "Enabled"
      httpsOnly                = true
      clientCertEnabled        = false
      clientCertMode           = "Required"
      clientCertExclusionPaths = null
      siteConfig = {
        http20Enabled = false
        minTlsVersion = "1.2"
      }
    }
  }
}
