# What is decided about the endpoints of one address, and by what. Others have no line.

variable "mode" {
  type = string
}

resource "azurerm_linux_web_app" "api" { # want: azurerm_mtls_exception: the exception of team-late for azurerm_linux_web_app.api (azurerm_mtls_app_service) expired on 2026-11-20; renew it with a new date, or remove it
  for_each = { all = "Required", some = "Optional", unknown = var.mode }

  name                               = "app-api"
  location                           = "westeurope"
  resource_group_name                = "rg-orders"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled      = false
  https_only                         = false
  client_certificate_enabled         = true
  client_certificate_mode            = each.value # want: azurerm_mtls_coverage: why azurerm_linux_web_app.api["all"] of family app_service: exposure internal, because public_network_access_enabled is false; enforcement required, because client_certificate_mode is "Required"; in scope, because it is internal; some paths are open, because client_certificate_exclusion_paths is "/api" (azurerm_mtls_exclusion_paths); http is open, because https_only is false (azurerm_mtls_plaintext); exception of team-late for azurerm_mtls_app_service that expired on 2026-11-20 (Called by browsers); exception of team-portal until 2027-03-31 (Called by browsers); exception of team-api (Called by browsers); so azurerm_mtls_app_service reports nothing # want: azurerm_mtls_coverage: why azurerm_linux_web_app.api["some"] of family app_service: exposure internal, because public_network_access_enabled is false; enforcement optional, because client_certificate_mode is "Optional"; in scope, because it is internal; some paths are open, because client_certificate_exclusion_paths is "/api" (azurerm_mtls_exclusion_paths); http is open, because https_only is false (azurerm_mtls_plaintext); exception of team-late for azurerm_mtls_app_service that expired on 2026-11-20 (Called by browsers); exception of team-portal until 2027-03-31 (Called by browsers); exception of team-api (Called by browsers); so azurerm_mtls_app_service reports nothing # want: azurerm_mtls_coverage: why azurerm_linux_web_app.api["unknown"] of family app_service: exposure internal, because public_network_access_enabled is false; enforcement unknown, because client_certificate_mode is not known (each.value has no value here); in scope, because it is internal; some paths are open, because client_certificate_exclusion_paths is "/api" (azurerm_mtls_exclusion_paths); http is open, because https_only is false (azurerm_mtls_plaintext); exception of team-late for azurerm_mtls_app_service that expired on 2026-11-20 (Called by browsers); exception of team-portal until 2027-03-31 (Called by browsers); exception of team-api (Called by browsers); so azurerm_mtls_app_service reports nothing
  client_certificate_exclusion_paths = "/api"

  site_config {}
}

resource "azurerm_linux_web_app" "other" {
  name                          = "app-other"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  https_only                    = true

  site_config {}
}
