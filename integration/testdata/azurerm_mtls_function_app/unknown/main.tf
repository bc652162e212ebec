# Switch and mode that cannot be known, together with the other one.

# Whatever the switch turns out to be, a certificate is never required.
resource "azurerm_linux_function_app" "switch_unknown_mode_optional" {
  name                          = "func-switch-unknown-mode-optional"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  storage_account_name          = "storders"
  public_network_access_enabled = false
  client_certificate_enabled    = var.enabled
  client_certificate_mode       = "Optional" # want: azurerm_mtls_function_app: client_certificate_mode is "Optional", so callers without a certificate are let in; set it to "Required"

  site_config {}
}

resource "azurerm_linux_function_app" "switch_unknown_mode_interactive" {
  name                          = "func-switch-unknown-mode-interactive"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  storage_account_name          = "storders"
  public_network_access_enabled = false
  client_certificate_enabled    = var.enabled
  client_certificate_mode       = "OptionalInteractiveUser" # want: azurerm_mtls_function_app: client_certificate_mode is "OptionalInteractiveUser", so callers without a certificate are let in; set it to "Required"

  site_config {}
}

resource "azurerm_linux_function_app" "switch_unknown_mode_required" {
  name                          = "func-switch-unknown-mode-required"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  storage_account_name          = "storders"
  public_network_access_enabled = false
  client_certificate_enabled    = var.enabled
  client_certificate_mode       = "Required"

  site_config {}
}

resource "azurerm_linux_function_app" "switch_ill_typed_mode_optional" {
  name                          = "func-switch-ill-typed-mode-optional"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  storage_account_name          = "storders"
  public_network_access_enabled = false
  client_certificate_enabled    = "yes"
  client_certificate_mode       = "Optional" # want: azurerm_mtls_function_app: client_certificate_mode is "Optional", so callers without a certificate are let in; set it to "Required"

  site_config {}
}

# The mode defaults to Optional, so that it is never required here either.
resource "azurerm_linux_function_app" "switch_unknown_mode_missing" { # want: azurerm_mtls_function_app: client_certificate_mode is not set, so the mode defaults to "Optional" and callers without a certificate are let in; set it to "Required"
  name                          = "func-switch-unknown-mode-missing"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  storage_account_name          = "storders"
  public_network_access_enabled = false
  client_certificate_enabled    = var.enabled

  site_config {}
}

resource "azurerm_linux_function_app" "switch_unknown_mode_null" { # want: azurerm_mtls_function_app: client_certificate_mode is null, so the mode defaults to "Optional" and callers without a certificate are let in; set it to "Required"
  name                          = "func-switch-unknown-mode-null"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  storage_account_name          = "storders"
  public_network_access_enabled = false
  client_certificate_enabled    = var.enabled
  client_certificate_mode       = null

  site_config {}
}

resource "azurerm_linux_function_app" "both_unknown" {
  name                          = "func-both-unknown"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  storage_account_name          = "storders"
  public_network_access_enabled = false
  client_certificate_enabled    = var.enabled
  client_certificate_mode       = var.mode

  site_config {}
}

resource "azurerm_linux_function_app" "switch_true_mode_unknown" {
  name                          = "func-switch-true-mode-unknown"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  storage_account_name          = "storders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = var.mode

  site_config {}
}

# A switch that is known to be off makes the mode irrelevant.
resource "azurerm_linux_function_app" "switch_false_mode_unknown" {
  name                          = "func-switch-false-mode-unknown"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  storage_account_name          = "storders"
  public_network_access_enabled = false
  client_certificate_enabled    = false # want: azurerm_mtls_function_app: client_certificate_enabled is false, so no client certificate is asked for, and client_certificate_mode has no effect; set it to true
  client_certificate_mode       = var.mode

  site_config {}
}

resource "azurerm_linux_function_app" "switch_missing_mode_unknown" { # want: azurerm_mtls_function_app: client_certificate_enabled is not set, so no client certificate is asked for, and client_certificate_mode has no effect; set it to true
  name                          = "func-switch-missing-mode-unknown"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  storage_account_name          = "storders"
  public_network_access_enabled = false
  client_certificate_mode       = var.mode

  site_config {}
}

variable "enabled" {
  type = bool
}

variable "mode" {
  type = string
}
