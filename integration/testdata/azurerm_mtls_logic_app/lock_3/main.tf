# 3.x has the public switch in site_config only, and there it is the switch.

resource "azurerm_logic_app_standard" "closed" { # want: azurerm_mtls_logic_app: client_certificate_mode is not set, so no client certificate is asked for; set it to "Required"
  name                       = "logic-closed"
  location                   = "westeurope"
  resource_group_name        = "rg-orders"
  app_service_plan_id        = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  storage_account_name       = "storders"
  storage_account_access_key = var.storage_key

  site_config {
    public_network_access_enabled = false
  }
}

resource "azurerm_logic_app_standard" "closed_optional" {
  name                       = "logic-closed-optional"
  location                   = "westeurope"
  resource_group_name        = "rg-orders"
  app_service_plan_id        = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  storage_account_name       = "storders"
  storage_account_access_key = var.storage_key
  client_certificate_mode    = "Optional" # want: azurerm_mtls_logic_app: client_certificate_mode is "Optional", so callers without a certificate are let in; set it to "Required"

  site_config {
    public_network_access_enabled = false
  }
}

resource "azurerm_logic_app_standard" "open" {
  name                       = "logic-open"
  location                   = "westeurope"
  resource_group_name        = "rg-orders"
  app_service_plan_id        = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  storage_account_name       = "storders"
  storage_account_access_key = var.storage_key

  site_config {
    public_network_access_enabled = true
  }
}

resource "azurerm_logic_app_standard" "open_by_default" {
  name                       = "logic-open-by-default"
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
