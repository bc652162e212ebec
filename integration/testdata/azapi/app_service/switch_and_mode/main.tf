# Sites in azapi's spelling, with every state of the switch and of the mode. ARM's default mode is Required.

terraform {
  required_providers {
    azapi = {
      source  = "Azure/azapi"
      version = "~> 2.4"
    }
  }
}

# The switch is not there: ARM's default is off, and the finding stands at the body.
resource "azapi_resource" "switch_missing" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "app-switch-missing"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = { # want: azurerm_mtls_app_service: clientCertEnabled is not set, so no client certificate is asked for; set it to true
    kind = "app,linux"
    properties = {
      publicNetworkAccess = "Disabled"
      httpsOnly           = true
    }
  }
}

resource "azapi_resource" "switch_off" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "app-switch-off"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      publicNetworkAccess = "Disabled"
      httpsOnly           = true
      clientCertEnabled   = false # want: azurerm_mtls_app_service: clientCertEnabled is false, so no client certificate is asked for; set it to true
    }
  }
}

# A literal null is the same as nothing.
resource "azapi_resource" "switch_null" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "app-switch-null"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = { # want: azurerm_mtls_app_service: clientCertEnabled is null, so no client certificate is asked for; set it to true
    kind = "app,linux"
    properties = {
      publicNetworkAccess = "Disabled"
      httpsOnly           = true
      clientCertEnabled   = null
    }
  }
}

# The mode alone switches nothing on.
resource "azapi_resource" "mode_without_switch" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "app-mode-without-switch"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = { # want: azurerm_mtls_app_service: clientCertEnabled is not set, so no client certificate is asked for, and clientCertMode has no effect; set it to true
    kind = "app,linux"
    properties = {
      publicNetworkAccess = "Disabled"
      httpsOnly           = true
      clientCertMode      = "Required"
    }
  }
}

# The same with the switch written out.
resource "azapi_resource" "mode_with_switch_off" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "app-mode-with-switch-off"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      publicNetworkAccess = "Disabled"
      httpsOnly           = true
      clientCertEnabled   = false # want: azurerm_mtls_app_service: clientCertEnabled is false, so no client certificate is asked for, and clientCertMode has no effect; set it to true
      clientCertMode      = "Required"
    }
  }
}

# A string converts to the boolean that it spells.
resource "azapi_resource" "switch_text" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "app-switch-text"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      publicNetworkAccess = "Disabled"
      httpsOnly           = true
      clientCertEnabled   = "false" # want: azurerm_mtls_app_service: clientCertEnabled is "false", so no client certificate is asked for; set it to true
    }
  }
}

# ARM requires the certificate where no mode is named.
resource "azapi_resource" "mode_missing" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "app-mode-missing"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      publicNetworkAccess = "Disabled"
      httpsOnly           = true
      clientCertEnabled   = true
    }
  }
}

resource "azapi_resource" "mode_null" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "app-mode-null"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      publicNetworkAccess = "Disabled"
      httpsOnly           = true
      clientCertEnabled   = "true"
      clientCertMode      = null
    }
  }
}

resource "azapi_resource" "mode_required" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "app-mode-required"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      publicNetworkAccess = "Disabled"
      httpsOnly           = true
      clientCertEnabled   = true
      clientCertMode      = "Required"
    }
  }
}

# ARM does not care about the case of its words.
resource "azapi_resource" "mode_required_in_capitals" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "app-mode-required-in-capitals"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      publicNetworkAccess = "disabled"
      httpsOnly           = true
      clientCertEnabled   = "TRUE"
      clientCertMode      = "REQUIRED"
    }
  }
}

resource "azapi_resource" "mode_optional" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "app-mode-optional"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      publicNetworkAccess = "Disabled"
      httpsOnly           = true
      clientCertEnabled   = true
      clientCertMode      = "Optional" # want: azurerm_mtls_app_service: clientCertMode is "Optional", so callers without a certificate are let in; set it to "Required"
    }
  }
}

resource "azapi_resource" "mode_optional_interactive" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "app-mode-optional-interactive"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      publicNetworkAccess = "DISABLED"
      httpsOnly           = true
      clientCertEnabled   = true
      clientCertMode      = "optionalInteractiveUser" # want: azurerm_mtls_app_service: clientCertMode is "optionalInteractiveUser", so callers without a certificate are let in; set it to "Required"
    }
  }
}

# Whatever the switch turns out to be, this mode does not require a certificate.
variable "switch" {
  type = bool
}

resource "azapi_resource" "mode_optional_switch_unknown" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "app-mode-optional-switch-unknown"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      publicNetworkAccess = "Disabled"
      httpsOnly           = true
      clientCertEnabled   = var.switch
      clientCertMode      = "Optional" # want: azurerm_mtls_app_service: clientCertMode is "Optional", so callers without a certificate are let in; set it to "Required"
    }
  }
}

# ARM's default mode is Required, so nothing can be said.
resource "azapi_resource" "mode_missing_switch_unknown" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "app-mode-missing-switch-unknown"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      publicNetworkAccess = "Disabled"
      httpsOnly           = true
      clientCertEnabled   = var.switch
    }
  }
}

# A body without properties says that the switch is off and that the app is public.
resource "azapi_resource" "no_properties" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "app-no-properties"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
  }
}

# No body at all.
resource "azapi_resource" "no_body" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "app-no-body"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
}
