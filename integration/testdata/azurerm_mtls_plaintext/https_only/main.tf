# https_only = false in every type that has it, wherever a certificate is asked for.

resource "azurerm_linux_web_app" "off" {
  name                       = "off"
  location                   = "westeurope"
  resource_group_name        = "rg"
  service_plan_id            = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled = true
  https_only                 = false # want: azurerm_mtls_plaintext: https_only is false, so a caller can sidestep the client certificate over plain HTTP; set it to true

  site_config {}
}

resource "azurerm_windows_web_app" "off" {
  name                       = "off"
  location                   = "westeurope"
  resource_group_name        = "rg"
  service_plan_id            = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled = true
  https_only                 = false # want: azurerm_mtls_plaintext: https_only is false, so a caller can sidestep the client certificate over plain HTTP; set it to true

  site_config {}
}

resource "azurerm_linux_web_app_slot" "off" {
  name                       = "off"
  app_service_id             = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/sites/app"
  client_certificate_enabled = true
  https_only                 = false # want: azurerm_mtls_plaintext: https_only is false, so a caller can sidestep the client certificate over plain HTTP; set it to true

  site_config {}
}

resource "azurerm_windows_web_app_slot" "off" {
  name                       = "off"
  app_service_id             = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/sites/app"
  client_certificate_enabled = true
  https_only                 = false # want: azurerm_mtls_plaintext: https_only is false, so a caller can sidestep the client certificate over plain HTTP; set it to true

  site_config {}
}

resource "azurerm_linux_function_app" "off" {
  name                       = "off"
  location                   = "westeurope"
  resource_group_name        = "rg"
  service_plan_id            = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled = true
  https_only                 = false # want: azurerm_mtls_plaintext: https_only is false, so a caller can sidestep the client certificate over plain HTTP; set it to true

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

resource "azurerm_linux_function_app_slot" "off" {
  name                       = "off"
  function_app_id            = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/sites/app"
  client_certificate_enabled = true
  https_only                 = false # want: azurerm_mtls_plaintext: https_only is false, so a caller can sidestep the client certificate over plain HTTP; set it to true

  site_config {}
}

resource "azurerm_windows_function_app_slot" "off" {
  name                       = "off"
  function_app_id            = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/sites/app"
  client_certificate_enabled = true
  https_only                 = false # want: azurerm_mtls_plaintext: https_only is false, so a caller can sidestep the client certificate over plain HTTP; set it to true

  site_config {}
}

resource "azurerm_function_app_flex_consumption" "off" {
  name                        = "off"
  location                    = "westeurope"
  resource_group_name         = "rg"
  service_plan_id             = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  runtime_name                = "python"
  runtime_version             = "3.12"
  storage_container_type      = "blobContainer"
  storage_container_endpoint  = "https://st.blob.core.windows.net/flex"
  storage_authentication_type = "SystemAssignedIdentity"
  client_certificate_enabled  = true
  https_only                  = false # want: azurerm_mtls_plaintext: https_only is false, so a caller can sidestep the client certificate over plain HTTP; set it to true

  site_config {}
}

resource "azurerm_logic_app_standard" "off" {
  name                    = "off"
  location                = "westeurope"
  resource_group_name     = "rg"
  app_service_plan_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_mode = "Required"
  https_only              = false # want: azurerm_mtls_plaintext: https_only is false, so a caller can sidestep the client certificate over plain HTTP; set it to true
}

resource "azurerm_linux_web_app" "text" {
  name                       = "text"
  location                   = "westeurope"
  resource_group_name        = "rg"
  service_plan_id            = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled = true
  https_only                 = "false" # want: azurerm_mtls_plaintext: https_only is "false", so a caller can sidestep the client certificate over plain HTTP; set it to true

  site_config {}
}

# Whoever asks means it.
resource "azurerm_linux_web_app" "optional" {
  name                       = "optional"
  location                   = "westeurope"
  resource_group_name        = "rg"
  service_plan_id            = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled = true
  client_certificate_mode    = "Optional"
  https_only                 = false # want: azurerm_mtls_plaintext: https_only is false, so a caller can sidestep the client certificate over plain HTTP; set it to true

  site_config {}
}

resource "azurerm_linux_web_app" "mode_unknown" {
  name                       = "mode-unknown"
  location                   = "westeurope"
  resource_group_name        = "rg"
  service_plan_id            = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled = true
  client_certificate_mode    = var.mode
  https_only                 = false # want: azurerm_mtls_plaintext: https_only is false, so a caller can sidestep the client certificate over plain HTTP; set it to true

  site_config {}
}

resource "azurerm_linux_web_app" "variable" {
  name                       = "variable"
  location                   = "westeurope"
  resource_group_name        = "rg"
  service_plan_id            = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled = true
  https_only                 = var.https # want: azurerm_mtls_plaintext: https_only is false, so a caller can sidestep the client certificate over plain HTTP; set it to true

  site_config {}
}

resource "azurerm_linux_web_app" "local" {
  name                       = "local"
  location                   = "westeurope"
  resource_group_name        = "rg"
  service_plan_id            = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled = true
  https_only                 = local.https # want: azurerm_mtls_plaintext: https_only is false, so a caller can sidestep the client certificate over plain HTTP; set it to true

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

# General HTTPS rules of others cover what is not written.
resource "azurerm_linux_web_app" "missing" {
  name                       = "missing"
  location                   = "westeurope"
  resource_group_name        = "rg"
  service_plan_id            = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled = true

  site_config {}
}

resource "azurerm_linux_web_app" "null" {
  name                       = "null"
  location                   = "westeurope"
  resource_group_name        = "rg"
  service_plan_id            = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled = true
  https_only                 = null

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

resource "azurerm_linux_web_app" "sensitive" {
  name                       = "sensitive"
  location                   = "westeurope"
  resource_group_name        = "rg"
  service_plan_id            = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled = true
  https_only                 = var.sensitive

  site_config {}
}

resource "azurerm_linux_web_app" "wrong_type" {
  name                       = "wrong-type"
  location                   = "westeurope"
  resource_group_name        = "rg"
  service_plan_id            = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled = true
  https_only                 = "off"

  site_config {}
}

# Without certificates there is nothing to sidestep.
resource "azurerm_linux_web_app" "no_certificate" {
  name                = "no-certificate"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  https_only          = false

  site_config {}
}

resource "azurerm_linux_web_app" "certificate_off" {
  name                       = "certificate-off"
  location                   = "westeurope"
  resource_group_name        = "rg"
  service_plan_id            = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled = false
  https_only                 = false

  site_config {}
}

resource "azurerm_linux_web_app" "certificate_unknown" {
  name                       = "certificate-unknown"
  location                   = "westeurope"
  resource_group_name        = "rg"
  service_plan_id            = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled = var.unknown
  https_only                 = false

  site_config {}
}

resource "azurerm_logic_app_standard" "optional" {
  name                    = "optional"
  location                = "westeurope"
  resource_group_name     = "rg"
  app_service_plan_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_mode = "Optional"
  https_only              = false # want: azurerm_mtls_plaintext: https_only is false, so a caller can sidestep the client certificate over plain HTTP; set it to true
}

# The finding of the mode and that of the transport are two.
resource "azurerm_linux_web_app" "internal" {
  name                          = "internal"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = "Optional" # want: azurerm_mtls_app_service: client_certificate_mode is "Optional", so callers without a certificate are let in; set it to "Required"
  https_only                    = false      # want: azurerm_mtls_plaintext: https_only is false, so a caller can sidestep the client certificate over plain HTTP; set it to true

  site_config {}
}

resource "azurerm_linux_web_app" "each" {
  name                = "each-${each.key}"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  for_each = {
    orders = { mtls = true, https = false }
    stock  = { mtls = true, https = true }
    shop   = { mtls = false, https = false }
  }
  client_certificate_enabled = each.value.mtls
  https_only                 = each.value.https # want: azurerm_mtls_plaintext: https_only is false for ["orders"], so a caller can sidestep the client certificate over plain HTTP; set it to true

  site_config {}
}

resource "azurerm_linux_web_app" "each_fine" {
  name                = "each-fine-${each.key}"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  for_each = {
    stock = { mtls = true, https = true }
    shop  = { mtls = false, https = false }
  }
  client_certificate_enabled = each.value.mtls
  https_only                 = each.value.https

  site_config {}
}

variable "mode" {
  type = string
}

variable "https" {
  type    = bool
  default = false
}

variable "unknown" {
  type = bool
}

variable "sensitive" {
  type      = bool
  default   = false
  sensitive = true
}

locals {
  https = !true
}
