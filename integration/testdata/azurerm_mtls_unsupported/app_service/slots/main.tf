# A slot runs on the plan of its app, unless it has one of its own.

resource "azurerm_linux_web_app" "app" {
  name                = "app"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = azurerm_service_plan.free.id

  site_config {}
}

resource "azurerm_linux_function_app" "app" {
  name                = "app"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = azurerm_service_plan.free.id

  site_config {}
}

resource "azurerm_linux_web_app_slot" "plan_of_app" {
  name                       = "plan-of-app"
  app_service_id             = azurerm_linux_web_app.app.id
  client_certificate_enabled = true # want: azurerm_mtls_unsupported: client_certificate_enabled is true, so the apply fails, because azurerm_service_plan.free (sku_name "F1") supports no client certificates; choose a plan of tier Basic or higher

  site_config {}
}

resource "azurerm_linux_function_app_slot" "plan_of_app" {
  name                       = "plan-of-app"
  function_app_id            = azurerm_linux_function_app.app.id
  client_certificate_enabled = true # want: azurerm_mtls_unsupported: client_certificate_enabled is true, so the apply fails, because azurerm_service_plan.free (sku_name "F1") supports no client certificates; choose a plan of tier Basic or higher

  site_config {}
}

resource "azurerm_linux_web_app_slot" "own_plan" {
  name                       = "own-plan"
  app_service_id             = azurerm_linux_web_app.app.id
  service_plan_id            = azurerm_service_plan.basic.id
  client_certificate_enabled = true

  site_config {}
}

resource "azurerm_linux_web_app_slot" "own_free_plan" {
  name                       = "own-free-plan"
  app_service_id             = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/sites/app"
  service_plan_id            = azurerm_service_plan.free.id
  client_certificate_enabled = true # want: azurerm_mtls_unsupported: client_certificate_enabled is true, so the apply fails, because azurerm_service_plan.free (sku_name "F1") supports no client certificates; choose a plan of tier Basic or higher

  site_config {}
}

resource "azurerm_linux_web_app_slot" "off" {
  name                       = "off"
  app_service_id             = azurerm_linux_web_app.app.id
  client_certificate_enabled = false

  site_config {}
}

resource "azurerm_service_plan" "free" {
  name                = "free"
  location            = "westeurope"
  resource_group_name = "rg"
  os_type             = "Linux"
  sku_name            = "F1"
}

resource "azurerm_service_plan" "basic" {
  name                = "basic"
  location            = "westeurope"
  resource_group_name = "rg"
  os_type             = "Linux"
  sku_name            = "B1"
}
