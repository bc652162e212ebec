terraform {
  required_providers {
    azurerm = {
      source  = "hashicorp/azurerm"
      version = "~> 4.81"
    }
  }
}

# Who can reach a Logic App, by its own arguments.

resource "azurerm_logic_app_standard" "closed" { # want: azurerm_mtls_logic_app: client_certificate_mode is not set, so no client certificate is asked for; set it to "Required"
  name                       = "logic-closed"
  location                   = "westeurope"
  resource_group_name        = "rg-orders"
  app_service_plan_id        = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  storage_account_name       = "storders"
  storage_account_access_key = var.storage_key
  public_network_access      = "Disabled"
}

resource "azurerm_logic_app_standard" "open" {
  name                       = "logic-open"
  location                   = "westeurope"
  resource_group_name        = "rg-orders"
  app_service_plan_id        = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  storage_account_name       = "storders"
  storage_account_access_key = var.storage_key
  public_network_access      = "Enabled"
}

resource "azurerm_logic_app_standard" "open_by_default" {
  name                       = "logic-open-by-default"
  location                   = "westeurope"
  resource_group_name        = "rg-orders"
  app_service_plan_id        = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  storage_account_name       = "storders"
  storage_account_access_key = var.storage_key
}

# The older place of the switch; 5.0 removed it.
resource "azurerm_logic_app_standard" "closed_in_site_config" { # want: azurerm_mtls_logic_app: client_certificate_mode is not set, so no client certificate is asked for; set it to "Required"
  name                       = "logic-closed-in-site-config"
  location                   = "westeurope"
  resource_group_name        = "rg-orders"
  app_service_plan_id        = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  storage_account_name       = "storders"
  storage_account_access_key = var.storage_key

  site_config {
    public_network_access_enabled = false
  }
}

resource "azurerm_logic_app_standard" "closed_in_dynamic_site_config" { # want: azurerm_mtls_logic_app: client_certificate_mode is not set, so no client certificate is asked for; set it to "Required"
  name                       = "logic-closed-in-dynamic-site-config"
  location                   = "westeurope"
  resource_group_name        = "rg-orders"
  app_service_plan_id        = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  storage_account_name       = "storders"
  storage_account_access_key = var.storage_key

  dynamic "site_config" {
    for_each = [false]
    content {
      public_network_access_enabled = site_config.value
    }
  }
}

resource "azurerm_logic_app_standard" "open_in_site_config" {
  name                       = "logic-open-in-site-config"
  location                   = "westeurope"
  resource_group_name        = "rg-orders"
  app_service_plan_id        = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  storage_account_name       = "storders"
  storage_account_access_key = var.storage_key

  site_config {
    public_network_access_enabled = true
  }
}

# The provider compares exactly.
resource "azurerm_logic_app_standard" "lower_case" {
  name                       = "logic-lower-case"
  location                   = "westeurope"
  resource_group_name        = "rg-orders"
  app_service_plan_id        = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  storage_account_name       = "storders"
  storage_account_access_key = var.storage_key
  public_network_access      = "disabled"
}

resource "azurerm_logic_app_standard" "access_unknown" {
  name                       = "logic-access-unknown"
  location                   = "westeurope"
  resource_group_name        = "rg-orders"
  app_service_plan_id        = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  storage_account_name       = "storders"
  storage_account_access_key = var.storage_key
  public_network_access      = var.access
}

resource "azurerm_logic_app_standard" "access_null" {
  name                       = "logic-access-null"
  location                   = "westeurope"
  resource_group_name        = "rg-orders"
  app_service_plan_id        = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  storage_account_name       = "storders"
  storage_account_access_key = var.storage_key
  public_network_access      = null
}

variable "access" {
  type = string
}

variable "storage_key" {
  type      = string
  sensitive = true
}
