resource "azurerm_app_service" "legacy" { # want: azurerm_mtls_app_service: client_cert_enabled is not set, so no client certificate is asked for; set it to true
  name                = "app-legacy"
  location            = "westeurope"
  resource_group_name = "rg-orders"
  app_service_plan_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
}

resource "azurerm_function_app" "legacy" { # want: azurerm_mtls_function_app: client_cert_mode is not set, so no client certificate is asked for; set it to "Required"
  name                       = "func-legacy"
  location                   = "westeurope"
  resource_group_name        = "rg-orders"
  app_service_plan_id        = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  storage_account_name       = "storders"
  storage_account_access_key = var.storage_key
}

variable "storage_key" {
  type      = string
  sensitive = true
}
