# Windows apps and their slots, by instance.

resource "azurerm_windows_web_app" "each" {
  for_each = { orders = "Required", shop = "Optional" }

  name                       = "each-${each.key}"
  location                   = "westeurope"
  resource_group_name        = "rg"
  service_plan_id            = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled = true
  client_certificate_mode    = each.value

  site_config {}
}

resource "azurerm_windows_web_app_slot" "of_required" { # want: azurerm_mtls_slot_drift: client_certificate_enabled is not set, so the slot lets in callers that azurerm_windows_web_app.each refuses; set it to true
  name           = "of-required"
  app_service_id = azurerm_windows_web_app.each["orders"].id

  site_config {}
}

resource "azurerm_windows_web_app_slot" "of_optional" {
  name           = "of-optional"
  app_service_id = azurerm_windows_web_app.each["shop"].id

  site_config {}
}

resource "azurerm_windows_web_app_slot" "each" { # want: azurerm_mtls_slot_drift: client_certificate_enabled is not set for ["orders"], so the slot lets in callers that azurerm_windows_web_app.each refuses; set it to true
  for_each = toset(["orders", "shop"])

  name           = "each-${each.key}"
  app_service_id = azurerm_windows_web_app.each[each.key].id

  site_config {}
}

resource "azurerm_windows_web_app" "counted" {
  count = 2

  name                       = "counted-${count.index}"
  location                   = "westeurope"
  resource_group_name        = "rg"
  service_plan_id            = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled = true

  site_config {}
}

resource "azurerm_windows_web_app_slot" "counted" { # want: azurerm_mtls_slot_drift: client_certificate_enabled is not set, so the slot lets in callers that azurerm_windows_web_app.counted refuses; set it to true
  count = 2

  name           = "counted-${count.index}"
  app_service_id = azurerm_windows_web_app.counted[count.index].id

  site_config {}
}

# How many apps there are is not known. All of them require a certificate.
resource "azurerm_windows_web_app" "unknown" {
  for_each = var.apps

  name                       = "unknown-${each.key}"
  location                   = "westeurope"
  resource_group_name        = "rg"
  service_plan_id            = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled = true

  site_config {}
}

resource "azurerm_windows_web_app_slot" "of_unknown" { # want: azurerm_mtls_slot_drift: client_certificate_enabled is not set, so the slot lets in callers that azurerm_windows_web_app.unknown refuses; set it to true
  for_each = var.apps

  name           = "of-unknown-${each.key}"
  app_service_id = azurerm_windows_web_app.unknown[each.key].id

  site_config {}
}

variable "apps" {
  type = set(string)
}
