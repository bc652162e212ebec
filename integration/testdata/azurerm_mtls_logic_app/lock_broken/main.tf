# A lock file that cannot be read says nothing, and does not end the run.

resource "azurerm_logic_app_standard" "mode_required" {
  name                       = "logic-mode-required"
  location                   = "westeurope"
  resource_group_name        = "rg-orders"
  app_service_plan_id        = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  storage_account_name       = "storders"
  storage_account_access_key = var.storage_key
  public_network_access      = "Disabled"
  client_certificate_mode    = "Required"
}

resource "azurerm_logic_app_standard" "mode_optional" {
  name                       = "logic-mode-optional"
  location                   = "westeurope"
  resource_group_name        = "rg-orders"
  app_service_plan_id        = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  storage_account_name       = "storders"
  storage_account_access_key = var.storage_key
  public_network_access      = "Disabled"
  client_certificate_mode    = "Optional" # want: azurerm_mtls_logic_app: client_certificate_mode is "Optional", so callers without a certificate are let in; set it to "Required"
}

resource "azurerm_logic_app_standard" "mode_interactive" {
  name                       = "logic-mode-interactive"
  location                   = "westeurope"
  resource_group_name        = "rg-orders"
  app_service_plan_id        = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  storage_account_name       = "storders"
  storage_account_access_key = var.storage_key
  public_network_access      = "Disabled"
  client_certificate_mode    = "OptionalInteractiveUser" # want: azurerm_mtls_logic_app: client_certificate_mode is "OptionalInteractiveUser", so callers without a certificate are let in; set it to "Required"
}

resource "azurerm_logic_app_standard" "mode_unknown" {
  name                       = "logic-mode-unknown"
  location                   = "westeurope"
  resource_group_name        = "rg-orders"
  app_service_plan_id        = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  storage_account_name       = "storders"
  storage_account_access_key = var.storage_key
  public_network_access      = "Disabled"
  client_certificate_mode    = var.mode
}

variable "mode" {
  type = string
}

resource "azurerm_logic_app_standard" "mode_missing" {
  name                       = "logic-mode-missing"
  location                   = "westeurope"
  resource_group_name        = "rg-orders"
  app_service_plan_id        = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  storage_account_name       = "storders"
  storage_account_access_key = var.storage_key
  public_network_access      = "Disabled"
}

resource "azurerm_logic_app_standard" "mode_null" {
  name                       = "logic-mode-null"
  location                   = "westeurope"
  resource_group_name        = "rg-orders"
  app_service_plan_id        = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  storage_account_name       = "storders"
  storage_account_access_key = var.storage_key
  public_network_access      = "Disabled"
  client_certificate_mode    = null
}

variable "storage_key" {
  type      = string
  sensitive = true
}
