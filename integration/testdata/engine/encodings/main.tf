# This file is not UTF-8. What a fix replaces is where it is, and where to insert something is not certain.
resource "azurerm_linux_web_app" "literal" { # für alle
  name                          = "app-literal"
  resource_group_name           = "rg-apps"
  location                      = "westeurope"
  service_plan_id               = azurerm_service_plan.main.id
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = "Optional" # für alle # want: azurerm_mtls_app_service: client_certificate_mode is "Optional", so callers without a certificate are let in; set it to "Required"

  site_config {}
}

resource "azurerm_linux_web_app" "missing" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                          = "app-missing"
  resource_group_name           = "rg-apps"
  location                      = "westeurope"
  service_plan_id               = azurerm_service_plan.main.id
  public_network_access_enabled = false

  site_config {}
}
