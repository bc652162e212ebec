# By default an exception that matches nothing is not mentioned.

variable "service_plan_id" {}

resource "azurerm_linux_web_app" "portal" {
  name                          = "orders-portal"
  resource_group_name           = "orders"
  location                      = "westeurope"
  service_plan_id               = var.service_plan_id
  public_network_access_enabled = false
  client_certificate_enabled    = true

  site_config {}
}
