# Free and shared plans have no client certificates.

resource "azurerm_linux_web_app" "free" {
  name                       = "free"
  location                   = "westeurope"
  resource_group_name        = "rg"
  service_plan_id            = azurerm_service_plan.free.id
  client_certificate_enabled = true # want: azurerm_mtls_unsupported: client_certificate_enabled is true, so the apply fails, because azurerm_service_plan.free (sku_name "F1") supports no client certificates; choose a plan of tier Basic or higher

  site_config {}
}

resource "azurerm_windows_web_app" "free" {
  name                       = "free"
  location                   = "westeurope"
  resource_group_name        = "rg"
  service_plan_id            = azurerm_service_plan.free.id
  client_certificate_enabled = true # want: azurerm_mtls_unsupported: client_certificate_enabled is true, so the apply fails, because azurerm_service_plan.free (sku_name "F1") supports no client certificates; choose a plan of tier Basic or higher

  site_config {}
}

resource "azurerm_linux_function_app" "free" {
  name                       = "free"
  location                   = "westeurope"
  resource_group_name        = "rg"
  service_plan_id            = azurerm_service_plan.free.id
  client_certificate_enabled = true # want: azurerm_mtls_unsupported: client_certificate_enabled is true, so the apply fails, because azurerm_service_plan.free (sku_name "F1") supports no client certificates; choose a plan of tier Basic or higher

  site_config {}
}

resource "azurerm_windows_function_app" "free" {
  name                       = "free"
  location                   = "westeurope"
  resource_group_name        = "rg"
  service_plan_id            = azurerm_service_plan.free.id
  client_certificate_enabled = true # want: azurerm_mtls_unsupported: client_certificate_enabled is true, so the apply fails, because azurerm_service_plan.free (sku_name "F1") supports no client certificates; choose a plan of tier Basic or higher

  site_config {}
}

resource "azurerm_windows_web_app" "d1" {
  name                       = "d1"
  location                   = "westeurope"
  resource_group_name        = "rg"
  service_plan_id            = azurerm_service_plan.d1.id
  client_certificate_enabled = true # want: azurerm_mtls_unsupported: client_certificate_enabled is true, so the apply fails, because azurerm_service_plan.d1 (sku_name "D1") supports no client certificates; choose a plan of tier Basic or higher

  site_config {}
}

resource "azurerm_windows_web_app" "shared" {
  name                       = "shared"
  location                   = "westeurope"
  resource_group_name        = "rg"
  service_plan_id            = azurerm_service_plan.shared.id
  client_certificate_enabled = true # want: azurerm_mtls_unsupported: client_certificate_enabled is true, so the apply fails, because azurerm_service_plan.shared (sku_name "SHARED") supports no client certificates; choose a plan of tier Basic or higher

  site_config {}
}

resource "azurerm_linux_web_app" "basic" {
  name                       = "basic"
  location                   = "westeurope"
  resource_group_name        = "rg"
  service_plan_id            = azurerm_service_plan.basic.id
  client_certificate_enabled = true

  site_config {}
}

resource "azurerm_linux_web_app" "consumption" {
  name                       = "consumption"
  location                   = "westeurope"
  resource_group_name        = "rg"
  service_plan_id            = azurerm_service_plan.consumption.id
  client_certificate_enabled = true

  site_config {}
}

resource "azurerm_linux_web_app" "sku_unknown" {
  name                       = "sku-unknown"
  location                   = "westeurope"
  resource_group_name        = "rg"
  service_plan_id            = azurerm_service_plan.unknown.id
  client_certificate_enabled = true

  site_config {}
}

resource "azurerm_linux_web_app" "sku_by_variable" {
  name                       = "sku-by-variable"
  location                   = "westeurope"
  resource_group_name        = "rg"
  service_plan_id            = azurerm_service_plan.by_variable.id
  client_certificate_enabled = true # want: azurerm_mtls_unsupported: client_certificate_enabled is true, so the apply fails, because azurerm_service_plan.by_variable (sku_name "F1") supports no client certificates; choose a plan of tier Basic or higher

  site_config {}
}

# Values compare exactly; the provider refuses this one.
resource "azurerm_linux_web_app" "sku_letters" {
  name                       = "sku-letters"
  location                   = "westeurope"
  resource_group_name        = "rg"
  service_plan_id            = azurerm_service_plan.letters.id
  client_certificate_enabled = true

  site_config {}
}

# Whoever asks means it.
resource "azurerm_linux_web_app" "optional" {
  name                       = "optional"
  location                   = "westeurope"
  resource_group_name        = "rg"
  service_plan_id            = azurerm_service_plan.free.id
  client_certificate_enabled = true # want: azurerm_mtls_unsupported: client_certificate_enabled is true, so the apply fails, because azurerm_service_plan.free (sku_name "F1") supports no client certificates; choose a plan of tier Basic or higher
  client_certificate_mode    = "Optional"

  site_config {}
}

resource "azurerm_linux_web_app" "mode_unknown" {
  name                       = "mode-unknown"
  location                   = "westeurope"
  resource_group_name        = "rg"
  service_plan_id            = azurerm_service_plan.free.id
  client_certificate_enabled = true # want: azurerm_mtls_unsupported: client_certificate_enabled is true, so the apply fails, because azurerm_service_plan.free (sku_name "F1") supports no client certificates; choose a plan of tier Basic or higher
  client_certificate_mode    = var.mode

  site_config {}
}

resource "azurerm_linux_web_app" "text" {
  name                       = "text"
  location                   = "westeurope"
  resource_group_name        = "rg"
  service_plan_id            = azurerm_service_plan.free.id
  client_certificate_enabled = "true" # want: azurerm_mtls_unsupported: client_certificate_enabled is "true", so the apply fails, because azurerm_service_plan.free (sku_name "F1") supports no client certificates; choose a plan of tier Basic or higher

  site_config {}
}

resource "azurerm_linux_web_app" "by_switch_variable" {
  name                       = "by-switch-variable"
  location                   = "westeurope"
  resource_group_name        = "rg"
  service_plan_id            = azurerm_service_plan.free.id
  client_certificate_enabled = var.enabled # want: azurerm_mtls_unsupported: client_certificate_enabled is true, so the apply fails, because azurerm_service_plan.free (sku_name "F1") supports no client certificates; choose a plan of tier Basic or higher

  site_config {}
}

# Nothing is asked for.
resource "azurerm_linux_web_app" "off" {
  name                       = "off"
  location                   = "westeurope"
  resource_group_name        = "rg"
  service_plan_id            = azurerm_service_plan.free.id
  client_certificate_enabled = false

  site_config {}
}

resource "azurerm_linux_web_app" "unknown_switch" {
  name                       = "unknown-switch"
  location                   = "westeurope"
  resource_group_name        = "rg"
  service_plan_id            = azurerm_service_plan.free.id
  client_certificate_enabled = var.unknown

  site_config {}
}

resource "azurerm_linux_web_app" "by_local" {
  name                       = "by-local"
  location                   = "westeurope"
  resource_group_name        = "rg"
  service_plan_id            = local.plan_id
  client_certificate_enabled = true # want: azurerm_mtls_unsupported: client_certificate_enabled is true, so the apply fails, because azurerm_service_plan.free (sku_name "F1") supports no client certificates; choose a plan of tier Basic or higher

  site_config {}
}

resource "azurerm_linux_web_app" "by_number" {
  name                       = "by-number"
  location                   = "westeurope"
  resource_group_name        = "rg"
  service_plan_id            = azurerm_service_plan.counted[0].id
  client_certificate_enabled = true # want: azurerm_mtls_unsupported: client_certificate_enabled is true, so the apply fails, because azurerm_service_plan.counted (sku_name "F1") supports no client certificates; choose a plan of tier Basic or higher

  site_config {}
}

resource "azurerm_linux_web_app" "by_key" {
  name                       = "by-key"
  location                   = "westeurope"
  resource_group_name        = "rg"
  service_plan_id            = azurerm_service_plan.each["test"].id
  client_certificate_enabled = true # want: azurerm_mtls_unsupported: client_certificate_enabled is true, so the apply fails, because azurerm_service_plan.each (sku_name "F1") supports no client certificates; choose a plan of tier Basic or higher

  site_config {}
}

resource "azurerm_linux_web_app" "by_key_basic" {
  name                       = "by-key-basic"
  location                   = "westeurope"
  resource_group_name        = "rg"
  service_plan_id            = azurerm_service_plan.each["prod"].id
  client_certificate_enabled = true

  site_config {}
}

resource "azurerm_linux_web_app" "by_each" {
  for_each = toset(["prod", "test"])

  name                       = "by-each-${each.key}"
  location                   = "westeurope"
  resource_group_name        = "rg"
  service_plan_id            = azurerm_service_plan.each[each.key].id
  client_certificate_enabled = true # want: azurerm_mtls_unsupported: client_certificate_enabled is true for ["test"], so the apply fails, because azurerm_service_plan.each (sku_name "F1") supports no client certificates; choose a plan of tier Basic or higher

  site_config {}
}

# Which plan is not known, and they differ.
resource "azurerm_linux_web_app" "by_unknown_key" {
  name                       = "by-unknown-key"
  location                   = "westeurope"
  resource_group_name        = "rg"
  service_plan_id            = azurerm_service_plan.each[var.mode].id
  client_certificate_enabled = true

  site_config {}
}

resource "azurerm_linux_web_app" "by_data" {
  name                       = "by-data"
  location                   = "westeurope"
  resource_group_name        = "rg"
  service_plan_id            = data.azurerm_service_plan.shared.id
  client_certificate_enabled = true

  site_config {}
}

resource "azurerm_linux_web_app" "by_variable" {
  name                       = "by-variable"
  location                   = "westeurope"
  resource_group_name        = "rg"
  service_plan_id            = var.plan_id
  client_certificate_enabled = true

  site_config {}
}

resource "azurerm_linux_web_app" "internal" {
  name                          = "internal"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = azurerm_service_plan.free.id
  client_certificate_enabled    = true # want: azurerm_mtls_unsupported: client_certificate_enabled is true, so the apply fails, because azurerm_service_plan.free (sku_name "F1") supports no client certificates; choose a plan of tier Basic or higher
  public_network_access_enabled = false

  site_config {}
}

resource "azurerm_linux_web_app" "missing" {
  name                = "missing"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = azurerm_service_plan.free.id

  site_config {}
}

resource "azurerm_service_plan" "free" {
  name                = "free"
  location            = "westeurope"
  resource_group_name = "rg"
  os_type             = "Linux"
  sku_name            = "F1"
}

resource "azurerm_service_plan" "d1" {
  name                = "d1"
  location            = "westeurope"
  resource_group_name = "rg"
  os_type             = "Windows"
  sku_name            = "D1"
}

resource "azurerm_service_plan" "shared" {
  name                = "shared"
  location            = "westeurope"
  resource_group_name = "rg"
  os_type             = "Windows"
  sku_name            = "SHARED"
}

resource "azurerm_service_plan" "basic" {
  name                = "basic"
  location            = "westeurope"
  resource_group_name = "rg"
  os_type             = "Linux"
  sku_name            = "B1"
}

resource "azurerm_service_plan" "consumption" {
  name                = "consumption"
  location            = "westeurope"
  resource_group_name = "rg"
  os_type             = "Linux"
  sku_name            = "Y1"
}

resource "azurerm_service_plan" "unknown" {
  name                = "unknown"
  location            = "westeurope"
  resource_group_name = "rg"
  os_type             = "Linux"
  sku_name            = var.sku
}

resource "azurerm_service_plan" "by_variable" {
  name                = "by-variable"
  location            = "westeurope"
  resource_group_name = "rg"
  os_type             = "Linux"
  sku_name            = var.free
}

resource "azurerm_service_plan" "letters" {
  name                = "letters"
  location            = "westeurope"
  resource_group_name = "rg"
  os_type             = "Linux"
  sku_name            = "f1"
}

resource "azurerm_service_plan" "counted" {
  count = 1

  name                = "counted-${count.index}"
  location            = "westeurope"
  resource_group_name = "rg"
  os_type             = "Linux"
  sku_name            = "F1"
}

resource "azurerm_service_plan" "each" {
  for_each = { prod = "P1v3", test = "F1" }

  name                = "each-${each.key}"
  location            = "westeurope"
  resource_group_name = "rg"
  os_type             = "Linux"
  sku_name            = each.value
}

data "azurerm_service_plan" "shared" {
  name                = "plan-shared"
  resource_group_name = "rg"
}

locals {
  plan_id = azurerm_service_plan.free.id
}

variable "enabled" {
  type    = bool
  default = true
}

variable "unknown" {
  type = bool
}

variable "mode" {
  type = string
}

variable "sku" {
  type = string
}

variable "free" {
  type    = string
  default = "F1"
}

variable "plan_id" {
  type = string
}

# A tier that is one of several, all without client certificates, is named by what it may be.
variable "shared" {
  type = bool
}

resource "azurerm_service_plan" "either_free" {
  name                = "plan-either-free"
  location            = "westeurope"
  resource_group_name = "rg-orders"
  os_type             = "Windows"
  sku_name            = var.shared ? "D1" : "F1"
}

resource "azurerm_windows_web_app" "on_either_free" {
  name                          = "app-on-either-free"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = azurerm_service_plan.either_free.id
  public_network_access_enabled = false
  https_only                    = true
  client_certificate_enabled    = true # want: azurerm_mtls_unsupported: client_certificate_enabled is true, so the apply fails, because azurerm_service_plan.either_free (sku_name "D1" or "F1") supports no client certificates; choose a plan of tier Basic or higher
  client_certificate_mode       = "Required"

  site_config {
    always_on = false
  }
}
