variable "service_plan_id" {}

variable "client_certificate_enabled" {
  default = null
}

resource "azurerm_linux_web_app" "this" {
  name                          = "orders-this"
  resource_group_name           = "orders"
  location                      = "westeurope"
  service_plan_id               = var.service_plan_id
  public_network_access_enabled = false
  client_certificate_enabled    = var.client_certificate_enabled # want: azurerm_mtls_app_service: client_certificate_enabled is null, so no client certificate is asked for; set it to true

  site_config {}
}
