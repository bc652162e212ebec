# The app of a slot is found by where the value comes from: for its plan, and to compare the two.

resource "azurerm_linux_web_app" "ilb" {
  name                = "ilb"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = azurerm_service_plan.ilb.id

  client_certificate_enabled = true
  client_certificate_mode    = "Required"

  site_config {}
}

resource "azurerm_linux_web_app" "counted" {
  count = 1

  name                = "counted-${count.index}"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = azurerm_service_plan.ilb.id

  client_certificate_enabled = true
  client_certificate_mode    = "Required"

  site_config {}
}

resource "azurerm_linux_web_app" "external" {
  name                = "external"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = azurerm_service_plan.public.id

  client_certificate_enabled = true
  client_certificate_mode    = "Required"

  site_config {}
}

resource "azurerm_linux_web_app" "loose" {
  name                = "loose"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = azurerm_service_plan.public.id

  site_config {}
}

# Slots run on the plan of their app.

resource "azurerm_linux_web_app_slot" "conditional" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name           = "conditional"
  app_service_id = var.create ? azurerm_linux_web_app.counted[0].id : null

  site_config {}
}

resource "azurerm_linux_web_app_slot" "either" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name           = "either"
  app_service_id = var.unknown ? azurerm_linux_web_app.ilb.id : azurerm_linux_web_app.counted[0].id

  site_config {}
}

resource "azurerm_linux_web_app_slot" "looked_up" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name           = "looked-up"
  app_service_id = lookup(local.apps, "ilb", null)

  site_config {}
}

# Which app is not known; each that it may be is strict.

resource "azurerm_linux_web_app_slot" "of_strict_ones" { # want: azurerm_mtls_slot_drift: client_certificate_enabled is not set, so the slot lets in callers that azurerm_linux_web_app.ilb or azurerm_linux_web_app.external refuses; set it to true
  name           = "of-strict-ones"
  app_service_id = var.unknown ? azurerm_linux_web_app.ilb.id : azurerm_linux_web_app.external.id

  site_config {}
}

resource "azurerm_linux_web_app_slot" "of_external" { # want: azurerm_mtls_slot_drift: client_certificate_enabled is not set, so the slot lets in callers that azurerm_linux_web_app.external refuses; set it to true
  name           = "of-external"
  app_service_id = local.apps.external

  site_config {}
}

# One of the apps is not strict, or is not in the module.

resource "azurerm_linux_web_app_slot" "of_loose" {
  name           = "of-loose"
  app_service_id = var.unknown ? azurerm_linux_web_app.loose.id : azurerm_linux_web_app.external.id

  site_config {}
}

resource "azurerm_linux_web_app_slot" "of_outside" {
  name           = "of-outside"
  app_service_id = var.unknown ? var.app_id : azurerm_linux_web_app.external.id

  site_config {}
}

resource "azurerm_linux_web_app_slot" "of_null" {
  name           = "of-null"
  app_service_id = var.unknown ? azurerm_linux_web_app.external.id : null

  site_config {}
}

resource "azurerm_service_plan" "ilb" {
  name                       = "plan-ilb"
  location                   = "westeurope"
  resource_group_name        = "rg"
  os_type                    = "Linux"
  sku_name                   = "I1v2"
  app_service_environment_id = azurerm_app_service_environment_v3.ilb.id
}

resource "azurerm_service_plan" "public" {
  name                = "plan-public"
  location            = "westeurope"
  resource_group_name = "rg"
  os_type             = "Linux"
  sku_name            = "I1v2"
}

resource "azurerm_app_service_environment_v3" "ilb" {
  name                         = "ase-ilb"
  resource_group_name          = "rg"
  subnet_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet/subnets/apps"
  internal_load_balancing_mode = "Web, Publishing"
}

locals {
  apps = {
    ilb      = azurerm_linux_web_app.ilb.id
    external = azurerm_linux_web_app.external.id
    loose    = azurerm_linux_web_app.loose.id
  }
}

variable "create" {
  type    = bool
  default = true
}

variable "unknown" {
  type = bool
}

variable "app_id" {
  type = string
}
