terraform {
  required_providers {
    azurerm = {
      source  = "hashicorp/azurerm"
      version = "~> 4.81"
    }
  }
}

# A lock file that cannot be read leaves the constraint to decide.

# Up to 4.x nothing is asked for unless the mode is set.
resource "azurerm_logic_app_standard" "mode_missing" { # want: azurerm_mtls_logic_app: client_certificate_mode is not set, so no client certificate is asked for; set it to "Required"
  name                       = "logic-mode-missing"
  location                   = "westeurope"
  resource_group_name        = "rg-orders"
  app_service_plan_id        = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  storage_account_name       = "storders"
  storage_account_access_key = var.storage_key
  public_network_access      = "Disabled"
}

resource "azurerm_logic_app_standard" "mode_null" { # want: azurerm_mtls_logic_app: client_certificate_mode is null, so no client certificate is asked for; set it to "Required"
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
