# Where the family's own rule is off, it reports nothing, so this one does.

resource "azurerm_linux_web_app" "required" {
  name                       = "required"
  location                   = "westeurope"
  resource_group_name        = "rg"
  service_plan_id            = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled = true

  site_config {}
}

resource "azurerm_linux_web_app_slot" "internal" { # want: azurerm_mtls_slot_drift: client_certificate_enabled is not set, so the slot lets in callers that azurerm_linux_web_app.required refuses; set it to true
  name                          = "internal"
  app_service_id                = azurerm_linux_web_app.required.id
  public_network_access_enabled = false

  site_config {}
}

resource "azurerm_linux_web_app_slot" "external" { # want: azurerm_mtls_slot_drift: client_certificate_enabled is not set, so the slot lets in callers that azurerm_linux_web_app.required refuses; set it to true
  name           = "external"
  app_service_id = azurerm_linux_web_app.required.id

  site_config {}
}
