terraform {
  required_providers {
    azurerm = {
      source  = "hashicorp/azurerm"
      version = "4.81.0"
    }
  }
}

# The default of the mode depends on the provider's version, the exposure on site_config, and what that leaves open on the
# access restrictions: each is read because the one before it did not decide.

resource "azurerm_logic_app_standard" "orders" { # want: azurerm_mtls_coverage: inventory: azurerm_logic_app_standard.orders, family logic_app, exposure external (public_network_access is not set), enforcement off (client_certificate_mode is not set), out of scope
  name                       = "logic-orders"
  location                   = "westeurope"
  resource_group_name        = "rg-orders"
  app_service_plan_id        = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  storage_account_name       = "storders"
  storage_account_access_key = var.storage_key

  site_config {
    ip_restriction_default_action = "Allow"
  }
}

variable "storage_key" {
  type = string
}
