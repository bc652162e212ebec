# An update says only what it contains: what is absent there may have been set elsewhere.

terraform {
  required_providers {
    azapi = {
      source  = "Azure/azapi"
      version = "~> 2.4"
    }
  }
}

variable "mode" {
  type = string
}

resource "azapi_update_resource" "switched_off" {
  type        = "Microsoft.Web/sites@2024-04-01"
  resource_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/sites/switched-off"
  body = {
    kind = "app,linux"
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = false # want: azurerm_mtls_app_service: clientCertEnabled is false, so no client certificate is asked for, and clientCertMode has no effect; set it to true
    }
  }
}

resource "azapi_update_resource" "switched_off_functions" {
  type        = "Microsoft.Web/sites@2024-04-01"
  resource_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/sites/switched-off-functions"
  body = {
    kind = "functionapp,linux"
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = false # want: azurerm_mtls_function_app: clientCertEnabled is false, so no client certificate is asked for, and clientCertMode has no effect; set it to true
    }
  }
}

resource "azapi_update_resource" "switched_off_kind_absent" {
  type        = "Microsoft.Web/sites@2024-04-01"
  resource_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/sites/switched-off-kind-absent"
  body = {
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = false # want: azurerm_mtls_app_service: clientCertEnabled is false, so no client certificate is asked for, and clientCertMode has no effect; set it to true
    }
  }
}

# The switch is not known, and whatever it is, nobody has to show a certificate.
resource "azapi_update_resource" "mode_weakened" {
  type        = "Microsoft.Web/sites@2024-04-01"
  resource_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/sites/mode-weakened"
  body = {
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertMode      = "Optional" # want: azurerm_mtls_app_service: clientCertMode is "Optional", so callers without a certificate are let in; set it to "Required"
    }
  }
}

resource "azapi_update_resource" "switch_and_mode" {
  type        = "Microsoft.Web/sites@2024-04-01"
  resource_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/sites/switch-and-mode"
  body = {
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = true
      clientCertMode      = "Optional" # want: azurerm_mtls_app_service: clientCertMode is "Optional", so callers without a certificate are let in; set it to "Required"
    }
  }
}

# The mode is not known.
resource "azapi_update_resource" "switched_on" {
  type        = "Microsoft.Web/sites@2024-04-01"
  resource_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/sites/switched-on"
  body = {
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = true
    }
  }
}

resource "azapi_update_resource" "mode_required" {
  type        = "Microsoft.Web/sites@2024-04-01"
  resource_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/sites/mode-required"
  body = {
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertMode      = "Required"
    }
  }
}

resource "azapi_update_resource" "mode_unknown" {
  type        = "Microsoft.Web/sites@2024-04-01"
  resource_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/sites/mode-unknown"
  body = {
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = true
      clientCertMode      = var.mode
    }
  }
}

# Who can reach it is not known.
resource "azapi_update_resource" "exposure_absent" {
  type        = "Microsoft.Web/sites@2024-04-01"
  resource_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/sites/exposure-absent"
  body = {
    properties = {
      clientCertEnabled = false
    }
  }
}

resource "azapi_update_resource" "nothing_about_it" {
  type        = "Microsoft.Web/sites@2024-04-01"
  resource_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/sites/nothing-about-it"
  body = {
    properties = {
      publicNetworkAccess = "Disabled"
      httpsOnly           = true
    }
  }
}

resource "azapi_update_resource" "no_properties" {
  type        = "Microsoft.Web/sites@2024-04-01"
  resource_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/sites/no-properties"
  body = {
    kind = "app"
  }
}

# Holes that the update itself opens.
resource "azapi_update_resource" "excluded_path" {
  type        = "Microsoft.Web/sites@2024-04-01"
  resource_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/sites/excluded-path"
  body = {
    properties = {
      clientCertEnabled        = true
      clientCertExclusionPaths = "/api" # want: azurerm_mtls_exclusion_paths: clientCertExclusionPaths is "/api", so every path that starts with "/api" answers callers without a certificate; remove what need not be open
    }
  }
}

resource "azapi_update_resource" "plain_http" {
  type        = "Microsoft.Web/sites@2024-04-01"
  resource_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/sites/plain-http"
  body = {
    properties = {
      clientCertEnabled = true
      httpsOnly         = false # want: azurerm_mtls_plaintext: httpsOnly is false, so a caller can sidestep the client certificate over plain HTTP; set it to true
    }
  }
}

# Whether a certificate is asked for is not known.
resource "azapi_update_resource" "excluded_path_alone" {
  type        = "Microsoft.Web/sites@2024-04-01"
  resource_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/sites/excluded-path-alone"
  body = {
    properties = {
      clientCertExclusionPaths = "/"
    }
  }
}

resource "azapi_update_resource" "renegotiated" {
  type        = "Microsoft.Web/sites@2024-04-01"
  resource_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/sites/renegotiated"
  body = {
    properties = {
      clientCertEnabled = true
      clientCertMode    = "OptionalInteractiveUser"
      siteConfig        = { http20Enabled = true } # want: azurerm_mtls_renegotiation: http20Enabled is true, so there is no TLS renegotiation, which clientCertMode "OptionalInteractiveUser" needs; set clientCertMode to "Required", or set http20Enabled to false
    }
  }
}

# The type and the name of the parent instead of the ID.
resource "azapi_update_resource" "by_parent" {
  type      = "microsoft.web/SITES@2022-03-01"
  name      = "app-by-parent"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  body = {
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = false # want: azurerm_mtls_app_service: clientCertEnabled is false, so no client certificate is asked for, and clientCertMode has no effect; set it to true
    }
  }
}

# Without a body nothing is said at all.
resource "azapi_update_resource" "no_body" {
  type        = "Microsoft.Web/sites@2024-04-01"
  resource_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/sites/app"
}

# A slot that an update weakens, of an app that is not here.
resource "azapi_update_resource" "slot_switched_off" {
  type        = "Microsoft.Web/sites/slots@2024-04-01"
  resource_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/sites/app/slots/blue"
  body = {
    properties = {
      clientCertEnabled = false
    }
  }
}
