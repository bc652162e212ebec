# What voids a certificate is named with the rule that reports it.

resource "azurerm_service_plan" "free" {
  name                = "plan-free"
  location            = "westeurope"
  resource_group_name = "rg-orders"
  os_type             = "Linux"
  sku_name            = "F1"
}

resource "azurerm_linux_web_app" "api" {
  name                               = "app-api"
  location                           = "westeurope"
  resource_group_name                = "rg-orders"
  service_plan_id                    = azurerm_service_plan.free.id
  public_network_access_enabled      = false
  https_only                         = true
  client_certificate_enabled         = true
  client_certificate_mode            = "Required"
  client_certificate_exclusion_paths = "/" # want: azurerm_mtls_coverage: why azurerm_linux_web_app.api of family app_service: exposure internal, because public_network_access_enabled is false; enforcement required, because client_certificate_mode is "Required"; but off, because client_certificate_exclusion_paths is "/", so no path requires a client certificate, because every path starts with "/" (azurerm_mtls_exclusion_paths); but off, because client_certificate_enabled is true, so the apply fails, because azurerm_service_plan.free (sku_name "F1") supports no client certificates (azurerm_mtls_unsupported); in scope, because it is internal; no exception; so azurerm_mtls_app_service reports nothing

  site_config {}
}
