# Slots take over nothing of what their app says about certificates.

resource "azurerm_linux_web_app" "required" {
  name                       = "required"
  location                   = "westeurope"
  resource_group_name        = "rg"
  service_plan_id            = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled = true
  client_certificate_mode    = "Required"

  site_config {}
}

resource "azurerm_linux_web_app_slot" "missing" { # want: azurerm_mtls_slot_drift: client_certificate_enabled is not set, so the slot lets in callers that azurerm_linux_web_app.required refuses; set it to true
  name           = "missing"
  app_service_id = azurerm_linux_web_app.required.id

  site_config {}
}

resource "azurerm_linux_web_app_slot" "off" {
  name                       = "off"
  app_service_id             = azurerm_linux_web_app.required.id
  client_certificate_enabled = false # want: azurerm_mtls_slot_drift: client_certificate_enabled is false, so the slot lets in callers that azurerm_linux_web_app.required refuses; set it to true

  site_config {}
}

resource "azurerm_linux_web_app_slot" "optional" {
  name                       = "optional"
  app_service_id             = azurerm_linux_web_app.required.id
  client_certificate_enabled = true
  client_certificate_mode    = "Optional" # want: azurerm_mtls_slot_drift: client_certificate_mode is "Optional", so the slot lets in callers that azurerm_linux_web_app.required refuses; set it to "Required"

  site_config {}
}

resource "azurerm_linux_web_app_slot" "optional_interactive" {
  name                       = "optional-interactive"
  app_service_id             = azurerm_linux_web_app.required.id
  client_certificate_enabled = true
  client_certificate_mode    = "OptionalInteractiveUser" # want: azurerm_mtls_slot_drift: client_certificate_mode is "OptionalInteractiveUser", so the slot lets in callers that azurerm_linux_web_app.required refuses; set it to "Required"

  site_config {}
}

resource "azurerm_linux_web_app_slot" "null" { # want: azurerm_mtls_slot_drift: client_certificate_enabled is null, so the slot lets in callers that azurerm_linux_web_app.required refuses; set it to true
  name                       = "null"
  app_service_id             = azurerm_linux_web_app.required.id
  client_certificate_enabled = null

  site_config {}
}

resource "azurerm_linux_web_app_slot" "as_good" {
  name                       = "as-good"
  app_service_id             = azurerm_linux_web_app.required.id
  client_certificate_enabled = true

  site_config {}
}

resource "azurerm_linux_web_app_slot" "unknown" {
  name                       = "unknown"
  app_service_id             = azurerm_linux_web_app.required.id
  client_certificate_enabled = var.enabled

  site_config {}
}

resource "azurerm_linux_web_app_slot" "mode_unknown" {
  name                       = "mode-unknown"
  app_service_id             = azurerm_linux_web_app.required.id
  client_certificate_enabled = true
  client_certificate_mode    = var.mode

  site_config {}
}

# Whatever the switch is, the slot is weaker.
resource "azurerm_linux_web_app_slot" "unknown_optional" {
  name                       = "unknown-optional"
  app_service_id             = azurerm_linux_web_app.required.id
  client_certificate_enabled = var.enabled
  client_certificate_mode    = "Optional" # want: azurerm_mtls_slot_drift: client_certificate_mode is "Optional", so the slot lets in callers that azurerm_linux_web_app.required refuses; set it to "Required"

  site_config {}
}

# Its own rule says it already.
resource "azurerm_linux_web_app_slot" "reported" {
  name                          = "reported"
  app_service_id                = azurerm_linux_web_app.required.id
  public_network_access_enabled = false
  client_certificate_enabled    = false # want: azurerm_mtls_app_service: client_certificate_enabled is false, so no client certificate is asked for; set it to true

  site_config {}
}

# The app is internal, the slot is not: only this rule sees it.
resource "azurerm_linux_web_app" "internal" {
  name                          = "internal"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false
  client_certificate_enabled    = true

  site_config {}
}

resource "azurerm_linux_web_app_slot" "of_internal" { # want: azurerm_mtls_slot_drift: client_certificate_enabled is not set, so the slot lets in callers that azurerm_linux_web_app.internal refuses; set it to true
  name           = "of-internal"
  app_service_id = azurerm_linux_web_app.internal.id

  site_config {}
}

# Apps that are no better.
resource "azurerm_linux_web_app" "optional" {
  name                       = "optional"
  location                   = "westeurope"
  resource_group_name        = "rg"
  service_plan_id            = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled = true
  client_certificate_mode    = "Optional"

  site_config {}
}

resource "azurerm_linux_web_app_slot" "of_optional" {
  name           = "of-optional"
  app_service_id = azurerm_linux_web_app.optional.id

  site_config {}
}

resource "azurerm_linux_web_app" "off" {
  name                = "off"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"

  site_config {}
}

resource "azurerm_linux_web_app_slot" "of_off" {
  name           = "of-off"
  app_service_id = azurerm_linux_web_app.off.id

  site_config {}
}

resource "azurerm_linux_web_app" "unknown" {
  name                       = "unknown"
  location                   = "westeurope"
  resource_group_name        = "rg"
  service_plan_id            = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled = var.enabled

  site_config {}
}

resource "azurerm_linux_web_app_slot" "of_unknown" {
  name           = "of-unknown"
  app_service_id = azurerm_linux_web_app.unknown.id

  site_config {}
}

# An app that nobody finds.
resource "azurerm_linux_web_app_slot" "of_literal" {
  name           = "of-literal"
  app_service_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/sites/app"

  site_config {}
}

resource "azurerm_linux_web_app_slot" "of_variable" {
  name           = "of-variable"
  app_service_id = var.app_id

  site_config {}
}

resource "azurerm_linux_web_app_slot" "of_data" {
  name           = "of-data"
  app_service_id = data.azurerm_linux_web_app.shared.id

  site_config {}
}

# A slot of nothing is no slot.
resource "azurerm_linux_web_app_slot" "none" {
  count = 0

  name           = "none-${count.index}"
  app_service_id = azurerm_linux_web_app.required.id

  site_config {}
}

resource "azurerm_linux_web_app_slot" "by_local" { # want: azurerm_mtls_slot_drift: client_certificate_enabled is not set, so the slot lets in callers that azurerm_linux_web_app.required refuses; set it to true
  name           = "by-local"
  app_service_id = local.app_id

  site_config {}
}

resource "azurerm_linux_web_app_slot" "two" { # want: azurerm_mtls_slot_drift: client_certificate_enabled is not set, so the slot lets in callers that azurerm_linux_web_app.required refuses; set it to true
  for_each = toset(["blue", "green"])

  name           = "two-${each.key}"
  app_service_id = azurerm_linux_web_app.required.id

  site_config {}
}

# A hole in the app is not the slot's business.
resource "azurerm_linux_web_app" "hole" {
  name                               = "hole"
  location                           = "westeurope"
  resource_group_name                = "rg"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = "/" # want: azurerm_mtls_exclusion_paths ERROR: client_certificate_exclusion_paths is "/", so no path requires a client certificate, because every path starts with "/"; remove it

  site_config {}
}

resource "azurerm_linux_web_app_slot" "of_hole" { # want: azurerm_mtls_slot_drift: client_certificate_enabled is not set, so the slot lets in callers that azurerm_linux_web_app.hole refuses; set it to true
  name           = "of-hole"
  app_service_id = azurerm_linux_web_app.hole.id

  site_config {}
}

data "azurerm_linux_web_app" "shared" {
  name                = "app-shared"
  resource_group_name = "rg"
}

locals {
  app_id = azurerm_linux_web_app.required.id
}

variable "enabled" {
  type = bool
}

variable "mode" {
  type = string
}

variable "app_id" {
  type = string
}
