# A plan that shares its machines has no client certificates: the apply would fail, so that --fix leaves its app alone, and the
# advice names the plan, too.

resource "azurerm_service_plan" "free" {
  name                = "plan-free"
  location            = "westeurope"
  resource_group_name = "rg-orders"
  os_type             = "Linux"
  sku_name            = "F1"
}

resource "azurerm_linux_web_app" "free" {
  name                          = "app-free"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = azurerm_service_plan.free.id
  public_network_access_enabled = false
  client_certificate_enabled    = false # want: azurerm_mtls_app_service: client_certificate_enabled is false, so no client certificate is asked for; set it to true, and choose a plan of tier Basic or higher

  site_config {}
}

resource "azurerm_service_plan" "basic" {
  name                = "plan-basic"
  location            = "westeurope"
  resource_group_name = "rg-orders"
  os_type             = "Linux"
  sku_name            = "B1"
}

resource "azurerm_linux_web_app" "basic" {
  name                          = "app-basic"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = azurerm_service_plan.basic.id
  public_network_access_enabled = false
  client_certificate_enabled    = false # want: azurerm_mtls_app_service: client_certificate_enabled is false, so no client certificate is asked for; set it to true

  site_config {}
}
