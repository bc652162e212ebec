# Every row of the decision table, on apps that only the private network reaches.

# Without the switch nothing is asked for, and the service lets everybody in.
resource "azurerm_linux_function_app" "switch_missing" { # want: azurerm_mtls_function_app: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                          = "func-switch-missing"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  storage_account_name          = "storders"
  public_network_access_enabled = false

  site_config {}
}

# The mode alone does nothing: it is the most common mistake.
resource "azurerm_linux_function_app" "switch_missing_mode_required" { # want: azurerm_mtls_function_app: client_certificate_enabled is not set, so no client certificate is asked for, and client_certificate_mode has no effect; set it to true
  name                          = "func-switch-missing-mode-required"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  storage_account_name          = "storders"
  public_network_access_enabled = false
  client_certificate_mode       = "Required"

  site_config {}
}

resource "azurerm_linux_function_app" "switch_missing_mode_optional" { # want: azurerm_mtls_function_app: client_certificate_enabled is not set, so no client certificate is asked for, and client_certificate_mode has no effect; set it to true
  name                          = "func-switch-missing-mode-optional"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  storage_account_name          = "storders"
  public_network_access_enabled = false
  client_certificate_mode       = "Optional"

  site_config {}
}

resource "azurerm_linux_function_app" "switch_false" {
  name                          = "func-switch-false"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  storage_account_name          = "storders"
  public_network_access_enabled = false
  client_certificate_enabled    = false # want: azurerm_mtls_function_app: client_certificate_enabled is false, so no client certificate is asked for; set it to true

  site_config {}
}

resource "azurerm_linux_function_app" "switch_false_mode_required" {
  name                          = "func-switch-false-mode-required"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  storage_account_name          = "storders"
  public_network_access_enabled = false
  client_certificate_enabled    = false # want: azurerm_mtls_function_app: client_certificate_enabled is false, so no client certificate is asked for, and client_certificate_mode has no effect; set it to true
  client_certificate_mode       = "Required"

  site_config {}
}

resource "azurerm_linux_function_app" "switch_false_mode_interactive" {
  name                          = "func-switch-false-mode-interactive"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  storage_account_name          = "storders"
  public_network_access_enabled = false
  client_certificate_enabled    = false # want: azurerm_mtls_function_app: client_certificate_enabled is false, so no client certificate is asked for, and client_certificate_mode has no effect; set it to true
  client_certificate_mode       = "OptionalInteractiveUser"

  site_config {}
}

# The provider's default mode of function apps is Optional.
resource "azurerm_linux_function_app" "mode_missing" { # want: azurerm_mtls_function_app: client_certificate_mode is not set, so the mode defaults to "Optional" and callers without a certificate are let in; set it to "Required"
  name                          = "func-mode-missing"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  storage_account_name          = "storders"
  public_network_access_enabled = false
  client_certificate_enabled    = true

  site_config {}
}

resource "azurerm_linux_function_app" "mode_required" {
  name                          = "func-mode-required"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  storage_account_name          = "storders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = "Required"

  site_config {}
}

resource "azurerm_linux_function_app" "mode_optional" {
  name                          = "func-mode-optional"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  storage_account_name          = "storders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = "Optional" # want: azurerm_mtls_function_app: client_certificate_mode is "Optional", so callers without a certificate are let in; set it to "Required"

  site_config {}
}

resource "azurerm_linux_function_app" "mode_interactive" {
  name                          = "func-mode-interactive"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  storage_account_name          = "storders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = "OptionalInteractiveUser" # want: azurerm_mtls_function_app: client_certificate_mode is "OptionalInteractiveUser", so callers without a certificate are let in; set it to "Required"

  site_config {}
}

# The provider compares exactly and refuses this; here it must not pass for "Required".
resource "azurerm_linux_function_app" "mode_lower_case" {
  name                          = "func-mode-lower-case"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  storage_account_name          = "storders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = "required" # want: azurerm_mtls_function_app: client_certificate_mode is "required", so nothing is required of callers, because there is no such mode; set it to "Required"

  site_config {}
}

# A value that another scanner holds to be right, and that the provider does not know.
resource "azurerm_linux_function_app" "mode_mandatory" {
  name                          = "func-mode-mandatory"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  storage_account_name          = "storders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = "Mandatory" # want: azurerm_mtls_function_app: client_certificate_mode is "Mandatory", so nothing is required of callers, because there is no such mode; set it to "Required"

  site_config {}
}
