# By itself the module has no values, or right ones.

resource "azurerm_linux_web_app" "by_variable" {
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  name                          = var.name
  public_network_access_enabled = var.public
  client_certificate_enabled    = var.enabled
  client_certificate_mode       = var.mode

  site_config {}
}

resource "azurerm_linux_function_app" "by_variable" {
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  storage_account_name          = "storders"
  name                          = var.name
  public_network_access_enabled = var.public
  client_certificate_enabled    = var.enabled
  client_certificate_mode       = var.mode

  site_config {}
}

variable "name" {
  type = string
}

variable "mode" {
  type = string
}

variable "enabled" {
  type    = bool
  default = true
}

variable "public" {
  type    = bool
  default = false
}
