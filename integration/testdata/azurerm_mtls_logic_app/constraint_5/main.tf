terraform {
  required_providers {
    azurerm = {
      source  = "hashicorp/azurerm"
      version = "~> 5.0"
    }
  }
}

# The constraint allows 5.x only.

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
