terraform {
  required_providers {
    azurerm = {
      source  = "hashicorp/azurerm"
      version = "~> 4.81"
    }
  }
}

# A dynamic block that decides who can reach the app.
resource "azurerm_logic_app_standard" "closed" { # want: azurerm_mtls_logic_app: client_certificate_mode is not set, so no client certificate is asked for; set it to "Required"
  name                       = "logic-closed"
  location                   = "westeurope"
  resource_group_name        = "rg-orders"
  app_service_plan_id        = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  storage_account_name       = "storders"
  storage_account_access_key = var.storage_key

  dynamic "site_config" {
    for_each = [1]
    content {
      public_network_access_enabled = false
    }
  }
}

resource "azurerm_logic_app_standard" "open" {
  name                       = "logic-open"
  location                   = "westeurope"
  resource_group_name        = "rg-orders"
  app_service_plan_id        = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  storage_account_name       = "storders"
  storage_account_access_key = var.storage_key

  dynamic "site_config" {
    for_each = []
    content {
      public_network_access_enabled = false
    }
  }
}

# It may not be there, so that it is not known who can reach the app.
resource "azurerm_logic_app_standard" "perhaps_closed" {
  name                       = "logic-perhaps-closed"
  location                   = "westeurope"
  resource_group_name        = "rg-orders"
  app_service_plan_id        = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  storage_account_name       = "storders"
  storage_account_access_key = var.storage_key

  dynamic "site_config" {
    for_each = var.ingresses
    content {
      public_network_access_enabled = false
    }
  }
}

variable "storage_key" {
  type      = string
  sensitive = true
}
