# References from and to instances: a slot per app.

resource "azurerm_linux_web_app" "each" {
  for_each = { orders = "Required", shop = "Optional" }

  name                       = "each-${each.key}"
  location                   = "westeurope"
  resource_group_name        = "rg"
  service_plan_id            = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled = true
  client_certificate_mode    = each.value

  site_config {}
}

# The slot of the app that requires a certificate is weaker, the other is as good as its app.
resource "azurerm_linux_web_app_slot" "of_required" {
  name                       = "of-required"
  app_service_id             = azurerm_linux_web_app.each["orders"].id
  client_certificate_enabled = false # want: azurerm_mtls_slot_drift: client_certificate_enabled is false, so the slot lets in callers that azurerm_linux_web_app.each refuses; set it to true

  site_config {}
}

resource "azurerm_linux_web_app_slot" "of_optional" {
  name                       = "of-optional"
  app_service_id             = azurerm_linux_web_app.each["shop"].id
  client_certificate_enabled = false

  site_config {}
}

resource "azurerm_linux_web_app_slot" "each" {
  for_each = toset(["orders", "shop"])

  name                       = "each-${each.key}"
  app_service_id             = azurerm_linux_web_app.each[each.key].id
  client_certificate_enabled = false # want: azurerm_mtls_slot_drift: client_certificate_enabled is false for ["orders"], so the slot lets in callers that azurerm_linux_web_app.each refuses; set it to true

  site_config {}
}

# Which app it is the slot of, is not known, and not all of them require a certificate.
resource "azurerm_linux_web_app_slot" "of_any" {
  name                       = "of-any"
  app_service_id             = azurerm_linux_web_app.each[var.unknown].id
  client_certificate_enabled = false

  site_config {}
}

# There is no such app.
resource "azurerm_linux_web_app" "none" {
  count = 0

  name                       = "none-${count.index}"
  location                   = "westeurope"
  resource_group_name        = "rg"
  service_plan_id            = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled = true

  site_config {}
}

resource "azurerm_linux_web_app_slot" "of_none" {
  name                       = "of-none"
  app_service_id             = azurerm_linux_web_app.none[0].id
  client_certificate_enabled = false

  site_config {}
}

variable "unknown" {
  type = string
}
