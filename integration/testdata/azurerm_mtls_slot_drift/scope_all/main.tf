# Every slot is in scope, so its own rule reports it, and this one does not say it again.

resource "azurerm_linux_web_app" "required" {
  name                       = "required"
  location                   = "westeurope"
  resource_group_name        = "rg"
  service_plan_id            = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled = true

  site_config {}
}

resource "azurerm_linux_web_app_slot" "missing" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name           = "missing"
  app_service_id = azurerm_linux_web_app.required.id

  site_config {}
}

resource "azurerm_linux_web_app_slot" "browser" { # want: azurerm_mtls_slot_drift: client_certificate_enabled is not set, so the slot lets in callers that azurerm_linux_web_app.required refuses; set it to true
  name           = "browser"
  app_service_id = azurerm_linux_web_app.required.id
  tags           = { audience = "browser" }

  site_config {}
}
