# A hole counts in any scope and in any mode that asks for a certificate. The mode is one finding and the path another.

resource "azurerm_linux_web_app" "optional_internal" {
  name                               = "optional-internal"
  location                           = "westeurope"
  resource_group_name                = "rg"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled      = false
  client_certificate_enabled         = true
  client_certificate_mode            = "Optional" # want: azurerm_mtls_app_service: client_certificate_mode is "Optional", so callers without a certificate are let in; set it to "Required"
  client_certificate_exclusion_paths = "/"        # want: azurerm_mtls_exclusion_paths ERROR: client_certificate_exclusion_paths is "/", so no path requires a client certificate, because every path starts with "/"; remove it

  site_config {}
}

resource "azurerm_linux_web_app" "optional_external" {
  name                               = "optional-external"
  location                           = "westeurope"
  resource_group_name                = "rg"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled         = true
  client_certificate_mode            = "Optional"
  client_certificate_exclusion_paths = "/" # want: azurerm_mtls_exclusion_paths ERROR: client_certificate_exclusion_paths is "/", so no path requires a client certificate, because every path starts with "/"; remove it

  site_config {}
}

# The function app's own default.
resource "azurerm_linux_function_app" "mode_missing" {
  name                               = "mode-missing"
  location                           = "westeurope"
  resource_group_name                = "rg"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = "/api" # want: azurerm_mtls_exclusion_paths: client_certificate_exclusion_paths is "/api", so every path that starts with "/api" answers callers without a certificate; remove what need not be open

  site_config {}
}

resource "azurerm_linux_web_app" "required_internal" {
  name                               = "required-internal"
  location                           = "westeurope"
  resource_group_name                = "rg"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled      = false
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = "/api" # want: azurerm_mtls_exclusion_paths: client_certificate_exclusion_paths is "/api", so every path that starts with "/api" answers callers without a certificate; remove what need not be open

  site_config {}
}

resource "azurerm_linux_web_app" "mode_unknown" {
  name                               = "mode-unknown"
  location                           = "westeurope"
  resource_group_name                = "rg"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled         = true
  client_certificate_mode            = var.mode
  client_certificate_exclusion_paths = "/api" # want: azurerm_mtls_exclusion_paths: client_certificate_exclusion_paths is "/api", so every path that starts with "/api" answers callers without a certificate; remove what need not be open

  site_config {}
}

# Off and internal: the switch is the finding, and the list says nothing.
resource "azurerm_linux_web_app" "off_internal" {
  name                               = "off-internal"
  location                           = "westeurope"
  resource_group_name                = "rg"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled      = false
  client_certificate_enabled         = false # want: azurerm_mtls_app_service: client_certificate_enabled is false, so no client certificate is asked for; set it to true
  client_certificate_exclusion_paths = "/api"

  site_config {}
}

variable "mode" {
  type = string
}
