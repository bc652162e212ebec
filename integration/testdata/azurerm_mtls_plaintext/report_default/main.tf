# With report_default = true, an absent https_only counts where the provider's default is false.

resource "azurerm_linux_web_app" "missing" { # want: azurerm_mtls_plaintext: https_only is not set, so a caller can sidestep the client certificate over plain HTTP; set it to true
  name                       = "missing"
  location                   = "westeurope"
  resource_group_name        = "rg"
  service_plan_id            = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled = true

  site_config {}
}

resource "azurerm_windows_web_app" "missing" { # want: azurerm_mtls_plaintext: https_only is not set, so a caller can sidestep the client certificate over plain HTTP; set it to true
  name                       = "missing"
  location                   = "westeurope"
  resource_group_name        = "rg"
  service_plan_id            = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled = true

  site_config {}
}

resource "azurerm_linux_web_app_slot" "missing" { # want: azurerm_mtls_plaintext: https_only is not set, so a caller can sidestep the client certificate over plain HTTP; set it to true
  name                       = "missing"
  app_service_id             = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/sites/app"
  client_certificate_enabled = true

  site_config {}
}

resource "azurerm_windows_web_app_slot" "missing" { # want: azurerm_mtls_plaintext: https_only is not set, so a caller can sidestep the client certificate over plain HTTP; set it to true
  name                       = "missing"
  app_service_id             = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/sites/app"
  client_certificate_enabled = true

  site_config {}
}

resource "azurerm_linux_function_app" "missing" { # want: azurerm_mtls_plaintext: https_only is not set, so a caller can sidestep the client certificate over plain HTTP; set it to true
  name                       = "missing"
  location                   = "westeurope"
  resource_group_name        = "rg"
  service_plan_id            = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled = true

  site_config {}
}

resource "azurerm_linux_function_app_slot" "missing" { # want: azurerm_mtls_plaintext: https_only is not set, so a caller can sidestep the client certificate over plain HTTP; set it to true
  name                       = "missing"
  function_app_id            = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/sites/app"
  client_certificate_enabled = true

  site_config {}
}

resource "azurerm_windows_function_app_slot" "missing" { # want: azurerm_mtls_plaintext: https_only is not set, so a caller can sidestep the client certificate over plain HTTP; set it to true
  name                       = "missing"
  function_app_id            = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/sites/app"
  client_certificate_enabled = true

  site_config {}
}

resource "azurerm_function_app_flex_consumption" "missing" { # want: azurerm_mtls_plaintext: https_only is not set, so a caller can sidestep the client certificate over plain HTTP; set it to true
  name                        = "missing"
  location                    = "westeurope"
  resource_group_name         = "rg"
  service_plan_id             = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  runtime_name                = "python"
  runtime_version             = "3.12"
  storage_container_type      = "blobContainer"
  storage_container_endpoint  = "https://st.blob.core.windows.net/flex"
  storage_authentication_type = "SystemAssignedIdentity"
  client_certificate_enabled  = true

  site_config {}
}

# This type has no default: the service decides.
resource "azurerm_windows_function_app" "missing" {
  name                       = "missing"
  location                   = "westeurope"
  resource_group_name        = "rg"
  service_plan_id            = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled = true

  site_config {}
}

resource "azurerm_windows_function_app" "off" {
  name                       = "off"
  location                   = "westeurope"
  resource_group_name        = "rg"
  service_plan_id            = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled = true
  https_only                 = false # want: azurerm_mtls_plaintext: https_only is false, so a caller can sidestep the client certificate over plain HTTP; set it to true

  site_config {}
}

resource "azurerm_logic_app_standard" "missing" { # want: azurerm_mtls_plaintext: https_only is not set, so a caller can sidestep the client certificate over plain HTTP; set it to true
  name                    = "missing"
  location                = "westeurope"
  resource_group_name     = "rg"
  app_service_plan_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_mode = "Required"
}

resource "azurerm_linux_web_app" "null" { # want: azurerm_mtls_plaintext: https_only is null, so a caller can sidestep the client certificate over plain HTTP; set it to true
  name                       = "null"
  location                   = "westeurope"
  resource_group_name        = "rg"
  service_plan_id            = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled = true
  https_only                 = null

  site_config {}
}

resource "azurerm_linux_web_app" "on" {
  name                       = "on"
  location                   = "westeurope"
  resource_group_name        = "rg"
  service_plan_id            = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled = true
  https_only                 = true

  site_config {}
}

resource "azurerm_linux_web_app" "unknown" {
  name                       = "unknown"
  location                   = "westeurope"
  resource_group_name        = "rg"
  service_plan_id            = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled = true
  https_only                 = var.unknown

  site_config {}
}

resource "azurerm_linux_web_app" "no_certificate" {
  name                = "no-certificate"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"

  site_config {}
}

resource "azurerm_linux_web_app" "certificate_off" {
  name                       = "certificate-off"
  location                   = "westeurope"
  resource_group_name        = "rg"
  service_plan_id            = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled = false

  site_config {}
}

variable "unknown" {
  type = bool
}
