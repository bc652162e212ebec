# An address that no endpoint has is answered, too.

resource "azurerm_service_plan" "orders" { # want: azurerm_mtls_coverage: why azurerm_service_plan.orders: no endpoint of this module has that address
  name                = "plan-orders"
  location            = "westeurope"
  resource_group_name = "rg-orders"
  os_type             = "Linux"
  sku_name            = "B1"
}

resource "azurerm_linux_web_app" "api" {
  name                          = "app-api"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = azurerm_service_plan.orders.id
  public_network_access_enabled = false
  https_only                    = true
  client_certificate_enabled    = true
  client_certificate_mode       = "Required"

  site_config {}
}
