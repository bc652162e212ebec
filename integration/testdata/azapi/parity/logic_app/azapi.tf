# Logic Apps Standard, with every default written out. azurerm.tf declares the same.

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

resource "azapi_resource" "optional_mode" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "optional-mode"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "functionapp,workflowapp"
    properties = {
      serverFarmId             = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverfarms/plan"
      publicNetworkAccess      = "Disabled"
      httpsOnly                = true
      clientCertEnabled        = true
      clientCertMode           = "Optional" # want: azurerm_mtls_logic_app: clientCertMode is "Optional", so callers without a certificate are let in; set it to "Required"
      clientCertExclusionPaths = null
      siteConfig = {
        http20Enabled = false
        minTlsVersion = "1.2"
      }
    }
  }
}

resource "azapi_resource" "interactive_mode" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "interactive-mode"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "functionapp,workflowapp"
    properties = {
      serverFarmId             = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverfarms/plan"
      publicNetworkAccess      = "Disabled"
      httpsOnly                = true
      clientCertEnabled        = true
      clientCertMode           = "OptionalInteractiveUser" # want: azurerm_mtls_logic_app: clientCertMode is "OptionalInteractiveUser", so callers without a certificate are let in; set it to "Required"
      clientCertExclusionPaths = null
      siteConfig = {
        http20Enabled = false
        minTlsVersion = "1.2"
      }
    }
  }
}

resource "azapi_resource" "required_mode" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "required-mode"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "functionapp,workflowapp"
    properties = {
      serverFarmId             = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverfarms/plan"
      publicNetworkAccess      = "Disabled"
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

resource "azapi_resource" "public_optional_mode" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "public-optional-mode"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "functionapp,workflowapp"
    properties = {
      serverFarmId             = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverfarms/plan"
      publicNetworkAccess      = "Enabled"
      httpsOnly                = true
      clientCertEnabled        = true
      clientCertMode           = "Optional"
      clientCertExclusionPaths = null
      siteConfig = {
        http20Enabled = false
        minTlsVersion = "1.2"
      }
    }
  }
}

resource "azapi_resource" "plain_http" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "plain-http"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "functionapp,workflowapp"
    properties = {
      serverFarmId             = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverfarms/plan"
      publicNetworkAccess      = "Disabled"
      httpsOnly                = false # want: azurerm_mtls_plaintext: httpsOnly is false, so a caller can sidestep the client certificate over plain HTTP; set it to true
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

resource "azapi_resource" "interactive_http2" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "interactive-http2"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "functionapp,workflowapp"
    properties = {
      serverFarmId             = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverfarms/plan"
      publicNetworkAccess      = "Enabled"
      httpsOnly                = true
      clientCertEnabled        = true
      clientCertMode           = "OptionalInteractiveUser"
      clientCertExclusionPaths = null
      siteConfig = {
        http20Enabled = true # want: azurerm_mtls_renegotiation: http20Enabled is true, so there is no TLS renegotiation, which clientCertMode "OptionalInteractiveUser" needs; set clientCertMode to "Required", or set http20Enabled to false
        minTlsVersion = "1.2"
      }
    }
  }
}

resource "azapi_resource" "interactive_tls13" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "interactive-tls13"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "functionapp,workflowapp"
    properties = {
      serverFarmId             = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverfarms/plan"
      publicNetworkAccess      = "Enabled"
      httpsOnly                = true
      clientCertEnabled        = true
      clientCertMode           = "OptionalInteractiveUser"
      clientCertExclusionPaths = null
      siteConfig = {
        http20Enabled = false
        minTlsVersion = "1.3" # want: azurerm_mtls_renegotiation: minTlsVersion is "1.3", so there is no TLS renegotiation, which clientCertMode "OptionalInteractiveUser" needs; set clientCertMode to "Required", or set minTlsVersion to "1.2"
      }
    }
  }
}

resource "azapi_resource" "required_http2" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "required-http2"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "functionapp,workflowapp"
    properties = {
      serverFarmId             = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverfarms/plan"
      publicNetworkAccess      = "Disabled"
      httpsOnly                = true
      clientCertEnabled        = true
      clientCertMode           = "Required"
      clientCertExclusionPaths = null
      siteConfig = {
        http20Enabled = true
        minTlsVersion = "1.3"
      }
    }
  }
}

resource "azapi_resource" "optional_http2" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "optional-http2"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "functionapp,workflowapp"
    properties = {
      serverFarmId             = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverfarms/plan"
      publicNetworkAccess      = "Disabled"
      httpsOnly                = true
      clientCertEnabled        = true
      clientCertMode           = "Optional" # want: azurerm_mtls_logic_app: clientCertMode is "Optional", so callers without a certificate are let in; set it to "Required"
      clientCertExclusionPaths = null
      siteConfig = {
        http20Enabled = true
        minTlsVersion = "1.2"
      }
    }
  }
}
