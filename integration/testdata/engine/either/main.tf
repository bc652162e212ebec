# A value that is not known, and may be one of some that are.

# None of the modes that it may have requires a certificate.
resource "azurerm_linux_web_app" "both_weak" {
  name                          = "app-both-weak"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = var.interactive ? "OptionalInteractiveUser" : "Optional" # want: azurerm_mtls_app_service: client_certificate_mode is "OptionalInteractiveUser" or "Optional", so callers without a certificate are let in; set it to "Required"

  site_config {}
}

# Each of them does, and the default too.
resource "azurerm_linux_web_app" "both_strong" {
  name                          = "app-both-strong"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = var.interactive ? "Required" : null

  site_config {}
}

# It depends.
resource "azurerm_linux_web_app" "mixed" {
  name                          = "app-mixed"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = var.interactive ? "Required" : "Optional" # want: azurerm_mtls_app_service NOTICE: client_certificate_mode is not known (var.interactive has no value here), so it cannot be told whether a client certificate is required # want: azurerm_mtls_app_service NOTICE: 4 endpoints cannot be judged, because var.interactive has no value here; give it one with tflint --var-file, or as TF_VAR_interactive

  site_config {}
}

resource "azurerm_linux_web_app" "one_open" {
  name                          = "app-one-open"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = var.interactive ? var.mode : "Optional" # want: azurerm_mtls_app_service NOTICE: client_certificate_mode is not known (var.interactive has no value here), so it cannot be told whether a client certificate is required

  site_config {}
}

resource "azurerm_linux_web_app" "nested" {
  name                          = "app-nested"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = var.interactive ? "OptionalInteractiveUser" : (var.mode == "x" ? "Optional" : "Allow") # want: azurerm_mtls_app_service: client_certificate_mode is "OptionalInteractiveUser" or "Optional" or "Allow", so callers without a certificate are let in; set it to "Required"

  site_config {}
}

resource "azurerm_linux_web_app" "in_quotes" {
  name                          = "app-in-quotes"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = "${var.interactive ? "Optional" : "OptionalInteractiveUser"}" # want: azurerm_mtls_app_service: client_certificate_mode is "Optional" or "OptionalInteractiveUser", so callers without a certificate are let in; set it to "Required"

  site_config {}
}

resource "azurerm_linux_web_app" "through_local" {
  name                          = "app-through-local"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = local.mode # want: azurerm_mtls_app_service: client_certificate_mode is "Optional" or "OptionalInteractiveUser", so callers without a certificate are let in; set it to "Required"

  site_config {}
}

resource "azurerm_linux_web_app" "member" {
  name                          = "app-member"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = local.settings.mode # want: azurerm_mtls_app_service: client_certificate_mode is "Optional" or "OptionalInteractiveUser", so callers without a certificate are let in; set it to "Required"

  site_config {}
}

resource "azurerm_linux_web_app" "member_of_arms" {
  name                          = "app-member-of-arms"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = (var.interactive ? local.weak : local.weaker).mode # want: azurerm_mtls_app_service: client_certificate_mode is "Optional" or "OptionalInteractiveUser", so callers without a certificate are let in; set it to "Required"

  site_config {}
}

# One of a map whose members are all weak, or not all of them.
resource "azurerm_linux_web_app" "of_map" {
  name                          = "app-of-map"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = local.modes[var.mode] # want: azurerm_mtls_app_service: client_certificate_mode is "Optional" or "OptionalInteractiveUser", so callers without a certificate are let in; set it to "Required"

  site_config {}
}

resource "azurerm_linux_web_app" "of_mixed_map" {
  name                          = "app-of-mixed-map"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = local.mixed[var.mode] # want: azurerm_mtls_app_service NOTICE: client_certificate_mode is not known (var.mode has no value here), so it cannot be told whether a client certificate is required # want: azurerm_mtls_app_service NOTICE: 3 endpoints cannot be judged, because var.mode has no value here; give it one with tflint --var-file, or as TF_VAR_mode

  site_config {}
}

resource "azurerm_linux_web_app" "lookup" {
  name                          = "app-lookup"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = lookup(local.modes, var.mode, "Optional") # want: azurerm_mtls_app_service: client_certificate_mode is "Optional" or "OptionalInteractiveUser", so callers without a certificate are let in; set it to "Required"

  site_config {}
}

resource "azurerm_linux_web_app" "lookup_strong" {
  name                          = "app-lookup-strong"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = lookup(local.modes, var.mode, "Required") # want: azurerm_mtls_app_service NOTICE: client_certificate_mode is not known (var.mode has no value here), so it cannot be told whether a client certificate is required

  site_config {}
}

resource "azurerm_linux_web_app" "coalesce" {
  name                          = "app-coalesce"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = coalesce(var.interactive ? "Optional" : null, "OptionalInteractiveUser") # want: azurerm_mtls_app_service: client_certificate_mode is "Optional" or "OptionalInteractiveUser", so callers without a certificate are let in; set it to "Required"

  site_config {}
}

resource "azurerm_linux_web_app" "try" {
  name                          = "app-try"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = try(local.modes[var.mode], "Optional") # want: azurerm_mtls_app_service: client_certificate_mode is "Optional" or "OptionalInteractiveUser", so callers without a certificate are let in; set it to "Required"

  site_config {}
}

# What a text of unknown end amounts to is not known.
resource "azurerm_linux_web_app" "template" {
  name                          = "app-template"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = "Opt${var.mode}" # want: azurerm_mtls_app_service NOTICE: client_certificate_mode is not known (var.mode has no value here), so it cannot be told whether a client certificate is required

  site_config {}
}

# A switch that is off either way.
resource "azurerm_linux_web_app" "switch_off" {
  name                          = "app-switch-off"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = var.interactive ? false : null # want: azurerm_mtls_app_service: client_certificate_enabled is false or null, so no client certificate is asked for; set it to true

  site_config {}
}

# One that is on either way.
resource "azurerm_linux_web_app" "switch_on" {
  name                          = "app-switch-on"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = var.interactive ? true : "true"
  client_certificate_mode       = "Optional" # want: azurerm_mtls_app_service: client_certificate_mode is "Optional", so callers without a certificate are let in; set it to "Required"

  site_config {}
}

resource "azurerm_linux_web_app" "switch_mixed" {
  name                          = "app-switch-mixed"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = var.interactive # want: azurerm_mtls_app_service NOTICE: client_certificate_enabled is not known (var.interactive has no value here), so it cannot be told whether a client certificate is required
  client_certificate_mode       = var.interactive ? "Required" : "Optional"

  site_config {}
}

# A function app defaults to Optional.
resource "azurerm_linux_function_app" "function_mixed" {
  name                          = "app-function-mixed"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  storage_account_name          = "stapp"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = var.interactive ? "Required" : null # want: azurerm_mtls_function_app NOTICE: client_certificate_mode is not known (var.interactive has no value here), so it cannot be told whether a client certificate is required

  site_config {}
}

resource "azurerm_linux_function_app" "function_weak" {
  name                          = "app-function-weak"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  storage_account_name          = "stapp"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = var.interactive ? "Optional" : null # want: azurerm_mtls_function_app: client_certificate_mode is "Optional" or null, so callers without a certificate are let in; set it to "Required"

  site_config {}
}

# Exposure likewise.
resource "azurerm_linux_web_app" "exposure" {
  name                          = "app-exposure"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  client_certificate_enabled    = true
  client_certificate_mode       = "Optional" # want: azurerm_mtls_app_service: client_certificate_mode is "Optional", so callers without a certificate are let in; set it to "Required"
  public_network_access_enabled = var.interactive ? false : "false"

  site_config {}
}

# What others set may be anything.
resource "azurerm_linux_web_app" "ignored" {
  name                          = "app-ignored"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = var.interactive ? "OptionalInteractiveUser" : "Optional" # want: azurerm_mtls_app_service NOTICE: client_certificate_mode is not known (ignore_changes leaves it to others), so it cannot be told whether a client certificate is required

  lifecycle {
    ignore_changes = [client_certificate_mode]
  }

  site_config {}
}

# An element of what a resource is repeated over.
resource "azurerm_linux_web_app" "each" {
  for_each = {
    weak   = { mode = var.interactive ? "Optional" : "OptionalInteractiveUser" }
    strict = { mode = "Required" }
    mixed  = { mode = var.interactive ? "Required" : "Optional" }
  }

  name                          = "app-${each.key}"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = each.value.mode # want: azurerm_mtls_app_service: client_certificate_mode is "Optional" or "OptionalInteractiveUser" for ["weak"], so callers without a certificate are let in; set it to "Required" # want: azurerm_mtls_app_service NOTICE: client_certificate_mode is not known (each.value.mode has no value here) for ["mixed"], so it cannot be told whether a client certificate is required

  site_config {}
}

# ARM takes its words in any letter case.
resource "azapi_resource" "site" {
  type      = "Microsoft.Web/sites@2024-04-01"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  name      = "app-site"
  location  = "westeurope"

  body = {
    kind = "app,linux"
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = true
      clientCertMode      = var.interactive ? "optional" : "OPTIONALINTERACTIVEUSER" # want: azurerm_mtls_app_service: clientCertMode is "optional" or "OPTIONALINTERACTIVEUSER", so callers without a certificate are let in; set it to "Required"
    }
  }
}

locals {
  mode   = var.interactive ? "Optional" : local.other
  other  = "OptionalInteractiveUser"
  weak   = { mode = "Optional" }
  weaker = { mode = "OptionalInteractiveUser" }

  settings = {
    mode = var.interactive ? "Optional" : "OptionalInteractiveUser"
  }

  modes = {
    a = "Optional"
    b = "OptionalInteractiveUser"
  }

  mixed = {
    a = "Optional"
    b = "Required"
  }
}

variable "interactive" {
  type = bool
}

variable "mode" {
  type = string
}
