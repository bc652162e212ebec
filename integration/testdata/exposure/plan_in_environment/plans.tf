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

resource "azurerm_app_service_environment_v3" "mode_missing" {
  name                = "mode-missing"
  resource_group_name = "rg"
  subnet_id           = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet/subnets/apps"
}

resource "azurerm_app_service_environment_v3" "mode_publishing" {
  name                         = "mode-publishing"
  resource_group_name          = "rg"
  subnet_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet/subnets/apps"
  internal_load_balancing_mode = "Publishing"
}

resource "azurerm_app_service_environment_v3" "mode_unknown" {
  name                         = "mode-unknown"
  resource_group_name          = "rg"
  subnet_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet/subnets/apps"
  internal_load_balancing_mode = var.mode_unknown
}

resource "azurerm_app_service_environment_v3" "mode_by_variable" {
  name                         = "mode-by-variable"
  resource_group_name          = "rg"
  subnet_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet/subnets/apps"
  internal_load_balancing_mode = var.mode
}

resource "azurerm_service_plan" "mode_missing" {
  name                       = "mode-missing"
  location                   = "westeurope"
  resource_group_name        = "rg"
  os_type                    = "Linux"
  sku_name                   = "I1v2"
  app_service_environment_id = azurerm_app_service_environment_v3.mode_missing.id
}

resource "azurerm_service_plan" "mode_publishing" {
  name                       = "mode-publishing"
  location                   = "westeurope"
  resource_group_name        = "rg"
  os_type                    = "Linux"
  sku_name                   = "I1v2"
  app_service_environment_id = azurerm_app_service_environment_v3.mode_publishing.id
}

resource "azurerm_service_plan" "mode_unknown" {
  name                       = "mode-unknown"
  location                   = "westeurope"
  resource_group_name        = "rg"
  os_type                    = "Linux"
  sku_name                   = "I1v2"
  app_service_environment_id = azurerm_app_service_environment_v3.mode_unknown.id
}

resource "azurerm_service_plan" "mode_by_variable" {
  name                       = "mode-by-variable"
  location                   = "westeurope"
  resource_group_name        = "rg"
  os_type                    = "Linux"
  sku_name                   = "I1v2"
  app_service_environment_id = azurerm_app_service_environment_v3.mode_by_variable.id
}

resource "azurerm_service_plan" "no_environment" {
  name                = "no-environment"
  location            = "westeurope"
  resource_group_name = "rg"
  os_type             = "Linux"
  sku_name            = "P1v3"
}

resource "azurerm_service_plan" "environment_null" {
  name                       = "environment-null"
  location                   = "westeurope"
  resource_group_name        = "rg"
  os_type                    = "Linux"
  sku_name                   = "P1v3"
  app_service_environment_id = null
}

variable "mode_unknown" {
  type = string
}

variable "mode" {
  type    = string
  default = "Web, Publishing"
}
