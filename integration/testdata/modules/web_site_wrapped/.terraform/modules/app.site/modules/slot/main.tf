# A part of what the module makes.

variable "slots" {
  type = any
}

resource "azurerm_linux_web_app_slot" "this" {
  for_each = var.slots

  name                          = each.value.name
  app_service_id                = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/sites/app-api"
  https_only                    = each.value.https_only
  public_network_access_enabled = false
  client_certificate_enabled    = each.value.client_certificate_enabled
  client_certificate_mode       = each.value.client_certificate_mode

  site_config {}
}
