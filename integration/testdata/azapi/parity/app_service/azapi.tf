# Web apps, with every default written out. azurerm.tf declares the same.

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

resource "azapi_resource" "off" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "off"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      serverFarmId             = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverfarms/plan"
      publicNetworkAccess      = "Disabled"
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

resource "azapi_resource" "optional_mode" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "optional-mode"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      serverFarmId             = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverfarms/plan"
      publicNetworkAccess      = "Disabled"
      httpsOnly                = true
      clientCertEnabled        = true
      clientCertMode           = "Optional" # want: azurerm_mtls_app_service: clientCertMode is "Optional", so callers without a certificate are let in; set it to "Required"
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
    kind = "app,linux"
    properties = {
      serverFarmId             = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverfarms/plan"
      publicNetworkAccess      = "Disabled"
      httpsOnly                = true
      clientCertEnabled        = true
      clientCertMode           = "OptionalInteractiveUser" # want: azurerm_mtls_app_service: clientCertMode is "OptionalInteractiveUser", so callers without a certificate are let in; set it to "Required"
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
    kind = "app,linux"
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

resource "azapi_resource" "public_off" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "public-off"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
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

resource "azapi_resource" "public_optional_mode" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "public-optional-mode"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
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

resource "azapi_resource" "excluded_path" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "excluded-path"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      serverFarmId             = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverfarms/plan"
      publicNetworkAccess      = "Enabled"
      httpsOnly                = true
      clientCertEnabled        = true
      clientCertMode           = "Required"
      clientCertExclusionPaths = "/api/public" # want: azurerm_mtls_exclusion_paths: clientCertExclusionPaths is "/api/public", so every path that starts with "/api/public" answers callers without a certificate; remove what need not be open
      siteConfig = {
        http20Enabled = false
        minTlsVersion = "1.2"
      }
    }
  }
}

resource "azapi_resource" "excluded_everything" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "excluded-everything"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      serverFarmId             = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverfarms/plan"
      publicNetworkAccess      = "Disabled"
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

resource "azapi_resource" "excluded_probe" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "excluded-probe"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      serverFarmId             = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverfarms/plan"
      publicNetworkAccess      = "Disabled"
      httpsOnly                = true
      clientCertEnabled        = true
      clientCertMode           = "Required"
      clientCertExclusionPaths = "/healthz"
      siteConfig = {
        http20Enabled = false
        minTlsVersion = "1.2"
      }
    }
  }
}

resource "azapi_resource" "excluded_while_off" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "excluded-while-off"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      serverFarmId             = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverfarms/plan"
      publicNetworkAccess      = "Enabled"
      httpsOnly                = true
      clientCertEnabled        = false
      clientCertMode           = "Required"
      clientCertExclusionPaths = "/"
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
    kind = "app,linux"
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

resource "azapi_resource" "plain_http_while_off" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "plain-http-while-off"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      serverFarmId             = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverfarms/plan"
      publicNetworkAccess      = "Enabled"
      httpsOnly                = false
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

resource "azapi_resource" "interactive_http2" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "interactive-http2"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
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
    kind = "app,linux"
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

resource "azapi_resource" "excluded_probe_http2" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "excluded-probe-http2"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      serverFarmId             = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverfarms/plan"
      publicNetworkAccess      = "Enabled"
      httpsOnly                = true
      clientCertEnabled        = true
      clientCertMode           = "Required"
      clientCertExclusionPaths = "/healthz"
      siteConfig = {
        http20Enabled = true # want: azurerm_mtls_renegotiation: http20Enabled is true and minTlsVersion is "1.3", so there is no TLS renegotiation, which clientCertExclusionPaths "/healthz" needs; remove clientCertExclusionPaths, or set http20Enabled to false and minTlsVersion to "1.2"
        minTlsVersion = "1.3"
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
    kind = "app,linux"
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
    kind = "app,linux"
    properties = {
      serverFarmId             = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverfarms/plan"
      publicNetworkAccess      = "Disabled"
      httpsOnly                = true
      clientCertEnabled        = true
      clientCertMode           = "Optional" # want: azurerm_mtls_app_service: clientCertMode is "Optional", so callers without a certificate are let in; set it to "Required"
      clientCertExclusionPaths = null
      siteConfig = {
        http20Enabled = true
        minTlsVersion = "1.2"
      }
    }
  }
}
