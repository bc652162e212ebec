resource "azurerm_linux_web_app" "literal_mode" {
  name                          = "app-literal-mode"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = var.enabled
  client_certificate_mode       = "Optional" # want: azurerm_mtls_app_service: client_certificate_mode is "Optional", so callers without a certificate are let in; set it to "Required"

  site_config {}
}

resource "azurerm_linux_function_app" "missing_mode" { # want: azurerm_mtls_function_app: client_certificate_mode is not set, so the mode defaults to "Optional" and callers without a certificate are let in; set it to "Required"
  name                          = "func-missing-mode"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  storage_account_name          = "storders"
  public_network_access_enabled = false
  client_certificate_enabled    = var.enabled

  site_config {}
}

variable "enabled" {
  type = bool
}
