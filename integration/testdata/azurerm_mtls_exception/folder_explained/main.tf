# Who asks why hears of the exceptions that hold in this folder only.

variable "service_plan_id" {}

resource "azurerm_linux_web_app" "portal" { # want: azurerm_mtls_coverage: why azurerm_linux_web_app.portal of family app_service: exposure internal, because public_network_access_enabled is false; enforcement off, because client_certificate_enabled is not set; in scope, because it is internal; exception of team-here (Browser-facing; Entra ID sign-in is required); so azurerm_mtls_app_service reports nothing
  name                          = "orders-portal"
  resource_group_name           = "orders"
  location                      = "westeurope"
  service_plan_id               = var.service_plan_id
  public_network_access_enabled = false

  site_config {}
}
