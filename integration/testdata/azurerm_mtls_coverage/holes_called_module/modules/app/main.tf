variable "mode" {
  type = string
}

variable "paths" {
  type    = string
  default = null
}

resource "azurerm_linux_web_app" "this" {
  name                               = "app-this"
  location                           = "westeurope"
  resource_group_name                = "rg-orders"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled      = false
  https_only                         = true
  client_certificate_enabled         = true
  client_certificate_mode            = var.mode
  client_certificate_exclusion_paths = var.paths

  site_config {}
}
