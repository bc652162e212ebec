# The hole rules on azapi: they report in any scope, wherever a certificate is asked for.

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

resource "azapi_resource" "excluded_path" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "excluded-path"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      clientCertEnabled        = true
      clientCertExclusionPaths = "/api/public;/hooks" # want: azurerm_mtls_exclusion_paths: clientCertExclusionPaths is "/api/public;/hooks", so every path that starts with "/api/public" or "/hooks" answers callers without a certificate; remove what need not be open
    }
  }
}

resource "azapi_resource" "excluded_path_commas" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "excluded-path-commas"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      clientCertEnabled        = true
      clientCertExclusionPaths = " /api/public , /hooks " # want: azurerm_mtls_exclusion_paths: clientCertExclusionPaths is " /api/public , /hooks ", so every path that starts with "/api/public" or "/hooks" answers callers without a certificate; remove what need not be open
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
      clientCertEnabled        = true
      clientCertExclusionPaths = "/healthz; /" # want: azurerm_mtls_exclusion_paths ERROR: clientCertExclusionPaths is "/healthz; /", so no path requires a client certificate, because every path starts with "/"; remove it
    }
  }
}

# Probes are not reported.
resource "azapi_resource" "excluded_probe" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "excluded-probe"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      clientCertEnabled        = true
      clientCertExclusionPaths = "/Health;/healthz/;/.well-known/acme-challenge;;"
    }
  }
}

resource "azapi_resource" "excluded_nothing" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "excluded-nothing"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      clientCertEnabled        = true
      clientCertExclusionPaths = " ; , "
    }
  }
}

resource "azapi_resource" "excluded_null" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "excluded-null"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      clientCertEnabled        = true
      clientCertExclusionPaths = null
    }
  }
}

# Nothing is asked for.
resource "azapi_resource" "excluded_while_off" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "excluded-while-off"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      clientCertEnabled        = false
      clientCertExclusionPaths = "/"
    }
  }
}

# ARM takes a string.
resource "azapi_resource" "excluded_list" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "excluded-list"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      clientCertEnabled        = true
      clientCertExclusionPaths = ["/"]
    }
  }
}

# Public, so that the mode is nobody's business; the list is.
resource "azapi_resource" "excluded_while_optional" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "excluded-while-optional"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      clientCertEnabled        = true
      clientCertMode           = "Optional"
      clientCertExclusionPaths = "/api" # want: azurerm_mtls_exclusion_paths: clientCertExclusionPaths is "/api", so every path that starts with "/api" answers callers without a certificate; remove what need not be open
    }
  }
}

resource "azapi_resource" "interactive_with_http2" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "interactive-with-http2"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      clientCertEnabled = true
      clientCertMode    = "OptionalInteractiveUser"
      siteConfig = {
        http20Enabled = true # want: azurerm_mtls_renegotiation: http20Enabled is true, so there is no TLS renegotiation, which clientCertMode "OptionalInteractiveUser" needs; set clientCertMode to "Required", or set http20Enabled to false
      }
    }
  }
}

resource "azapi_resource" "interactive_with_tls13" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "interactive-with-tls13"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      clientCertEnabled = true
      clientCertMode    = "optionalinteractiveuser"
      siteConfig = {
        minTlsVersion = "1.3" # want: azurerm_mtls_renegotiation: minTlsVersion is "1.3", so there is no TLS renegotiation, which clientCertMode "optionalinteractiveuser" needs; set clientCertMode to "Required", or set minTlsVersion to "1.2"
      }
    }
  }
}

# A number that converts to the text.
resource "azapi_resource" "interactive_with_number" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "interactive-with-number"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      clientCertEnabled = true
      clientCertMode    = "OptionalInteractiveUser"
      siteConfig = {
        minTlsVersion = 1.3 # want: azurerm_mtls_renegotiation: minTlsVersion is 1.3, so there is no TLS renegotiation, which clientCertMode "OptionalInteractiveUser" needs; set clientCertMode to "Required", or set minTlsVersion to "1.2"
      }
    }
  }
}

resource "azapi_resource" "interactive_with_both" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "interactive-with-both"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      clientCertEnabled = true
      clientCertMode    = "OptionalInteractiveUser"
      siteConfig = {
        minTlsVersion = "1.3"
        http20Enabled = "true" # want: azurerm_mtls_renegotiation: http20Enabled is "true" and minTlsVersion is "1.3", so there is no TLS renegotiation, which clientCertMode "OptionalInteractiveUser" needs; set clientCertMode to "Required", or set http20Enabled to false and minTlsVersion to "1.2"
      }
    }
  }
}

# One excluded probe is enough to need renegotiation.
resource "azapi_resource" "probe_with_http2" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "probe-with-http2"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      clientCertEnabled        = true
      clientCertExclusionPaths = "/healthz"
      siteConfig = {
        http20Enabled = true # want: azurerm_mtls_renegotiation: http20Enabled is true, so there is no TLS renegotiation, which clientCertExclusionPaths "/healthz" needs; remove clientCertExclusionPaths, or set http20Enabled to false
      }
    }
  }
}

resource "azapi_resource" "interactive_with_less" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "interactive-with-less"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      clientCertEnabled = true
      clientCertMode    = "OptionalInteractiveUser"
      siteConfig = {
        http20Enabled = false
        minTlsVersion = "1.2"
      }
    }
  }
}

# Required and Optional work with both.
resource "azapi_resource" "required_with_http2" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "required-with-http2"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      clientCertEnabled = true
      siteConfig = {
        http20Enabled = true
        minTlsVersion = "1.3"
      }
    }
  }
}

resource "azapi_resource" "optional_with_http2" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "optional-with-http2"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      clientCertEnabled = true
      clientCertMode    = "Optional"
      siteConfig = {
        http20Enabled = true
      }
    }
  }
}

resource "azapi_resource" "interactive_while_off" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "interactive-while-off"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      clientCertEnabled = false
      clientCertMode    = "OptionalInteractiveUser"
      siteConfig = {
        http20Enabled = true
      }
    }
  }
}

resource "azapi_resource" "http" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "http"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      clientCertEnabled = true
      httpsOnly         = false # want: azurerm_mtls_plaintext: httpsOnly is false, so a caller can sidestep the client certificate over plain HTTP; set it to true
    }
  }
}

resource "azapi_resource" "http_optional" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "http-optional"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      clientCertEnabled = true
      clientCertMode    = "Optional"
      httpsOnly         = "false" # want: azurerm_mtls_plaintext: httpsOnly is "false", so a caller can sidestep the client certificate over plain HTTP; set it to true
    }
  }
}

# What is not written is left to general rules.
resource "azapi_resource" "http_absent" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "http-absent"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      clientCertEnabled = true
    }
  }
}

resource "azapi_resource" "http_while_off" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "http-while-off"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      clientCertEnabled = false
      httpsOnly         = false
    }
  }
}

variable "https" {
  type = bool
}

resource "azapi_resource" "http_unknown" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "http-unknown"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      clientCertEnabled = true
      httpsOnly         = var.https
    }
  }
}

resource "azapi_resource" "http_functions" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "http-functions"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "functionapp"
    properties = {
      clientCertEnabled = true
      httpsOnly         = false # want: azurerm_mtls_plaintext: httpsOnly is false, so a caller can sidestep the client certificate over plain HTTP; set it to true
    }
  }
}

resource "azapi_resource" "http_workflows" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "http-workflows"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "functionapp,workflowapp"
    properties = {
      clientCertEnabled = true
      httpsOnly         = false # want: azurerm_mtls_plaintext: httpsOnly is false, so a caller can sidestep the client certificate over plain HTTP; set it to true
    }
  }
}

# Plans.
resource "azapi_resource" "free_plan" {
  type      = "Microsoft.Web/serverfarms@2024-04-01"
  name      = "free-plan"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    sku = { name = "F1", tier = "Free" }
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
    sku = { name = "d1" }
    properties = {
      reserved = true
    }
  }
}

resource "azapi_resource" "free_plan_by_tier" {
  type      = "Microsoft.Web/serverfarms@2024-04-01"
  name      = "free-plan-by-tier"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    sku = { tier = "Free" }
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
    sku = { name = "B1", tier = "Basic" }
    properties = {
      reserved = true
    }
  }
}

variable "sku" {
  type = string
}

resource "azapi_resource" "unknown_plan" {
  type      = "Microsoft.Web/serverfarms@2024-04-01"
  name      = "unknown-plan"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    sku = { name = var.sku }
    properties = {
      reserved = true
    }
  }
}

resource "azurerm_service_plan" "free" {
  name                = "plan-free"
  location            = "westeurope"
  resource_group_name = "rg-orders"
  os_type             = "Linux"
  sku_name            = "F1"
}

resource "azapi_resource" "on_free_plan" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "on-free-plan"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      serverFarmId      = azapi_resource.free_plan.id
      clientCertEnabled = true # want: azurerm_mtls_unsupported: clientCertEnabled is true, so the apply fails, because azapi_resource.free_plan (name "F1") supports no client certificates; choose a plan of tier Basic or higher
    }
  }
}

resource "azapi_resource" "on_shared_plan" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "on-shared-plan"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      serverFarmId      = azapi_resource.shared_plan.id
      clientCertEnabled = true # want: azurerm_mtls_unsupported: clientCertEnabled is true, so the apply fails, because azapi_resource.shared_plan (name "d1") supports no client certificates; choose a plan of tier Basic or higher
    }
  }
}

resource "azapi_resource" "on_free_plan_by_tier" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "on-free-plan-by-tier"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      serverFarmId      = azapi_resource.free_plan_by_tier.id
      clientCertEnabled = true # want: azurerm_mtls_unsupported: clientCertEnabled is true, so the apply fails, because azapi_resource.free_plan_by_tier (tier "Free") supports no client certificates; choose a plan of tier Basic or higher
    }
  }
}

resource "azapi_resource" "on_azurerm_free_plan" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "on-azurerm-free-plan"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      serverFarmId      = azurerm_service_plan.free.id
      clientCertEnabled = true # want: azurerm_mtls_unsupported: clientCertEnabled is true, so the apply fails, because azurerm_service_plan.free (sku_name "F1") supports no client certificates; choose a plan of tier Basic or higher
    }
  }
}

resource "azapi_resource" "on_basic_plan" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "on-basic-plan"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      serverFarmId      = azapi_resource.basic_plan.id
      clientCertEnabled = true
    }
  }
}

resource "azapi_resource" "on_unknown_plan" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "on-unknown-plan"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      serverFarmId      = azapi_resource.unknown_plan.id
      clientCertEnabled = true
    }
  }
}

# Nothing is asked for.
resource "azapi_resource" "off_on_free_plan" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "off-on-free-plan"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      serverFarmId      = azapi_resource.free_plan.id
      clientCertEnabled = false
    }
  }
}

resource "azurerm_linux_web_app" "on_azapi_free_plan" {
  name                       = "app-on-azapi-free-plan"
  location                   = "westeurope"
  resource_group_name        = "rg-orders"
  service_plan_id            = azapi_resource.free_plan.id
  client_certificate_enabled = true # want: azurerm_mtls_unsupported: client_certificate_enabled is true, so the apply fails, because azapi_resource.free_plan (name "F1") supports no client certificates; choose a plan of tier Basic or higher

  site_config {}
}

# Holes in a heredoc.
resource "azapi_resource" "excluded_in_text" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "excluded-in-text"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body      = <<-JSON
    {
      "properties": {
        "clientCertEnabled": true,
        "clientCertExclusionPaths": "/",
        "httpsOnly": false,
        "siteConfig": {
          "http20Enabled": true
        }
      }
    }
  JSON
}

# Holes in an encoded body.
resource "azapi_resource" "excluded_encoded" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "excluded-encoded"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = jsonencode({
    properties = {
      clientCertEnabled        = true
      clientCertExclusionPaths = "/"                      # want: azurerm_mtls_exclusion_paths ERROR: clientCertExclusionPaths is "/", so no path requires a client certificate, because every path starts with "/"; remove it
      httpsOnly                = false                    # want: azurerm_mtls_plaintext: httpsOnly is false, so a caller can sidestep the client certificate over plain HTTP; set it to true
      siteConfig               = { http20Enabled = true } # want: azurerm_mtls_renegotiation: http20Enabled is true, so there is no TLS renegotiation, which clientCertExclusionPaths "/" needs; remove clientCertExclusionPaths, or set http20Enabled to false
    }
  })
}
