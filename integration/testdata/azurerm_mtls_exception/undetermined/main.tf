# An exception silences what is said where the enforcement cannot be told.

variable "mode" {
  type = string
}

resource "azurerm_linux_web_app" "portal" {
  name                          = "app-portal"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  https_only                    = true
  client_certificate_enabled    = true
  client_certificate_mode       = var.mode

  site_config {}
}

resource "azurerm_linux_web_app" "orders" {
  name                          = "app-orders"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  https_only                    = true
  client_certificate_enabled    = true
  client_certificate_mode       = var.mode # want: azurerm_mtls_app_service NOTICE: client_certificate_mode is not known (var.mode has no value here), so it cannot be told whether a client certificate is required

  site_config {}
}
