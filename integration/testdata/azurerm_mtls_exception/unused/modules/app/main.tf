variable "service_plan_id" {}

resource "azurerm_linux_web_app" "in_called" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                          = "orders-in-called"
  resource_group_name           = "orders"
  location                      = "westeurope"
  service_plan_id               = var.service_plan_id
  public_network_access_enabled = false

  site_config {}
}

resource "azurerm_service_plan" "in_called" {
  name                = "orders"
  resource_group_name = "orders"
  location            = "westeurope"
  os_type             = "Linux"
  sku_name            = "P1v3"
}

module "inner" {
  source = "./inner"
}
