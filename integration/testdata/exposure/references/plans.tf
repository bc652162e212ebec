resource "azurerm_app_service_environment_v3" "internal" {
  count = 1

  name                         = "internal-${count.index}"
  resource_group_name          = "rg"
  subnet_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet/subnets/apps"
  internal_load_balancing_mode = "Web, Publishing"
}

resource "azurerm_app_service_environment_v3" "each" {
  for_each = { orders = "Web, Publishing", shop = "None" }

  name                         = "each-${each.key}"
  resource_group_name          = "rg"
  subnet_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet/subnets/apps"
  internal_load_balancing_mode = each.value
}

resource "azurerm_service_plan" "single" {
  name                       = "single"
  location                   = "westeurope"
  resource_group_name        = "rg"
  os_type                    = "Linux"
  sku_name                   = "I1v2"
  app_service_environment_id = azurerm_app_service_environment_v3.internal[0].id
}

resource "azurerm_service_plan" "counted" {
  count = 2

  name                       = "counted-${count.index}"
  location                   = "westeurope"
  resource_group_name        = "rg"
  os_type                    = "Linux"
  sku_name                   = "I1v2"
  app_service_environment_id = azurerm_app_service_environment_v3.internal[0].id
}

resource "azurerm_service_plan" "counted_mixed" {
  count = 2

  name                       = "counted-mixed-${count.index}"
  location                   = "westeurope"
  resource_group_name        = "rg"
  os_type                    = "Linux"
  sku_name                   = "I1v2"
  app_service_environment_id = azurerm_app_service_environment_v3.each[count.index == 0 ? "orders" : "shop"].id
}

resource "azurerm_service_plan" "each" {
  for_each = toset(["orders", "shop"])

  name                       = "each-${each.key}"
  location                   = "westeurope"
  resource_group_name        = "rg"
  os_type                    = "Linux"
  sku_name                   = "I1v2"
  app_service_environment_id = azurerm_app_service_environment_v3.each[each.key].id
}

resource "azurerm_service_plan" "environment_by_local" {
  name                       = "environment-by-local"
  location                   = "westeurope"
  resource_group_name        = "rg"
  os_type                    = "Linux"
  sku_name                   = "I1v2"
  app_service_environment_id = local.environment_id
}

resource "azurerm_service_plan" "environment_by_key" {
  for_each = azurerm_app_service_environment_v3.each

  name                       = "environment-by-key-${each.key}"
  location                   = "westeurope"
  resource_group_name        = "rg"
  os_type                    = "Linux"
  sku_name                   = "I1v2"
  app_service_environment_id = azurerm_app_service_environment_v3.each[each.key].id
}
