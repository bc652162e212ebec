# Plans and environments, with every default written out. azurerm.tf declares the same.

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

resource "azapi_resource" "internal_environment" {
  type      = "Microsoft.Web/hostingEnvironments@2024-04-01"
  name      = "internal-environment"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "ASEV3"
    properties = {
      internalLoadBalancingMode = "Web, Publishing"
    }
  }
}

resource "azapi_resource" "public_environment" {
  type      = "Microsoft.Web/hostingEnvironments@2024-04-01"
  name      = "public-environment"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "ASEV3"
    properties = {
      internalLoadBalancingMode = "None"
    }
  }
}

resource "azapi_resource" "free_plan" {
  type      = "Microsoft.Web/serverfarms@2024-04-01"
  name      = "free-plan"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "linux"
    sku  = { name = "F1" }
    properties = {
      reserved = true
    }
  }
}

resource "azapi_resource" "shared_plan" {
  type      = "Microsoft.Web/serverfarms@2024-04-01"
  name      = "shared-plan"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "linux"
    sku  = { name = "D1" }
    properties = {
      reserved = true
    }
  }
}

resource "azapi_resource" "basic_plan" {
  type      = "Microsoft.Web/serverfarms@2024-04-01"
  name      = "basic-plan"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "linux"
    sku  = { name = "B1" }
    properties = {
      reserved = true
    }
  }
}

resource "azapi_resource" "internal_plan" {
  type      = "Microsoft.Web/serverfarms@2024-04-01"
  name      = "internal-plan"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "linux"
    sku  = { name = "I1v2" }
    properties = {
      reserved                  = true
      hostingEnvironmentProfile = { id = azapi_resource.internal_environment.id }
    }
  }
}

resource "azapi_resource" "public_plan" {
  type      = "Microsoft.Web/serverfarms@2024-04-01"
  name      = "public-plan"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "linux"
    sku  = { name = "I1v2" }
    properties = {
      reserved                  = true
      hostingEnvironmentProfile = { id = azapi_resource.public_environment.id }
    }
  }
}

resource "azapi_resource" "on_free" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "on-free"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      serverFarmId             = azapi_resource.free_plan.id
      publicNetworkAccess      = "Enabled"
      httpsOnly                = true
      clientCertEnabled        = true # want: azurerm_mtls_unsupported: clientCertEnabled is true, so the apply fails, because azapi_resource.free_plan (name "F1") supports no client certificates; choose a plan of tier Basic or higher
      clientCertMode           = "Required"
      clientCertExclusionPaths = null
      siteConfig = {
        http20Enabled = false
        minTlsVersion = "1.2"
      }
    }
  }
}

resource "azapi_resource" "on_shared" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "on-shared"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      serverFarmId             = azapi_resource.shared_plan.id
      publicNetworkAccess      = "Enabled"
      httpsOnly                = true
      clientCertEnabled        = true # want: azurerm_mtls_unsupported: clientCertEnabled is true, so the apply fails, because azapi_resource.shared_plan (name "D1") supports no client certificates; choose a plan of tier Basic or higher
      clientCertMode           = "Required"
      clientCertExclusionPaths = null
      siteConfig = {
        http20Enabled = false
        minTlsVersion = "1.2"
      }
    }
  }
}

resource "azapi_resource" "on_basic" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "on-basic"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      serverFarmId             = azapi_resource.basic_plan.id
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

resource "azapi_resource" "off_on_free" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "off-on-free"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      serverFarmId             = azapi_resource.free_plan.id
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

resource "azapi_resource" "off_in_internal" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "off-in-internal"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      serverFarmId             = azapi_resource.internal_plan.id
      publicNetworkAccess      = "Enabled"
      httpsOnly                = true
      clientCertEnabled        = false # want: azurerm_mtls_app_service: clientCertEnabled is false, so no client certificate is asked for, and clientCertMode has no effect; set it to true
      clientCertMode           = "Required"
      clientCertExclusionPaths = null
      siteConfig = {
        http20Enabled = false
        minTlsVersion = "1.2"
      }
    }
  }
}

resource "azapi_resource" "off_in_public" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "off-in-public"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      serverFarmId             = azapi_resource.public_plan.id
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

resource "azapi_resource" "on_in_internal" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "on-in-internal"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      serverFarmId             = azapi_resource.internal_plan.id
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
