resource "azurerm_linux_web_app" "missing_switch" {
  name                          = "app-missing-switch"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = var.public

  site_config {}
}

resource "azurerm_linux_web_app" "literal_mode" {
  name                          = "app-literal-mode"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = var.public
  client_certificate_enabled    = true
  client_certificate_mode       = "Optional"

  site_config {}
}

resource "azurerm_linux_function_app" "literal_switch" {
  name                          = "func-literal-switch"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  storage_account_name          = "storders"
  public_network_access_enabled = var.public
  client_certificate_enabled    = false

  site_config {}
}

resource "azurerm_logic_app_standard" "literal_mode" {
  name                       = "logic-literal-mode"
  location                   = "westeurope"
  resource_group_name        = "rg-orders"
  app_service_plan_id        = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  storage_account_name       = "storders"
  public_network_access      = var.access
  client_certificate_mode    = "Optional"
  storage_account_access_key = "example-key"
}

variable "public" {
  type = bool
}

variable "access" {
  type = string
}
