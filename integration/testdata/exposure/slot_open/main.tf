# The app is closed, and its slot is not: the slot has a host name of its own.

resource "azurerm_linux_web_app" "closed" {
  name                          = "closed"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false
  client_certificate_enabled    = true

  site_config {}
}

resource "azurerm_linux_web_app_slot" "open_of_closed" {
  name           = "open-of-closed"
  app_service_id = azurerm_linux_web_app.closed.id

  site_config {}
}

# The slot runs on a plan of its own, outside of the environment.
resource "azurerm_linux_web_app" "isolated" {
  name                       = "isolated"
  location                   = "westeurope"
  resource_group_name        = "rg"
  service_plan_id            = azurerm_service_plan.internal.id
  client_certificate_enabled = true

  site_config {}
}

resource "azurerm_linux_web_app_slot" "own_plan_outside" {
  name            = "own-plan-outside"
  app_service_id  = azurerm_linux_web_app.isolated.id
  service_plan_id = azurerm_service_plan.public.id

  site_config {}
}

# Whose slot it is, is not to be told.
resource "azurerm_linux_web_app_slot" "app_unknown" {
  name           = "app-unknown"
  app_service_id = var.app_id

  site_config {}
}

resource "azurerm_service_plan" "public" {
  name                = "public"
  location            = "westeurope"
  resource_group_name = "rg"
  os_type             = "Linux"
  sku_name            = "P1v3"
}

variable "app_id" {
  type = string
}

resource "azurerm_app_service_environment_v3" "internal" {
  name                         = "internal"
  resource_group_name          = "rg"
  subnet_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet/subnets/apps"
  internal_load_balancing_mode = "Web, Publishing"
}

resource "azurerm_app_service_environment_v3" "external" {
  name                         = "external"
  resource_group_name          = "rg"
  subnet_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet/subnets/apps"
  internal_load_balancing_mode = "None"
}

resource "azurerm_service_plan" "internal" {
  name                       = "internal"
  location                   = "westeurope"
  resource_group_name        = "rg"
  os_type                    = "Linux"
  sku_name                   = "I1v2"
  app_service_environment_id = azurerm_app_service_environment_v3.internal.id
}

resource "azurerm_service_plan" "external" {
  name                       = "external"
  location                   = "westeurope"
  resource_group_name        = "rg"
  os_type                    = "Linux"
  sku_name                   = "I1v2"
  app_service_environment_id = azurerm_app_service_environment_v3.external.id
}
