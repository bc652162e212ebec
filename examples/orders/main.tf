provider "azurerm" {
  subscription_id = var.subscription_id

  features {}
}

resource "azurerm_resource_group" "orders" {
  name     = "rg-${local.name}"
  location = var.location
  tags     = local.tags
}

resource "azurerm_service_plan" "orders" {
  name                = "asp-${local.name}"
  resource_group_name = azurerm_resource_group.orders.name
  location            = azurerm_resource_group.orders.location
  os_type             = "Linux"
  sku_name            = "P1v3"
  tags                = local.tags
}

# Logic Apps Standard run on a plan of their own kind.
resource "azurerm_service_plan" "workflows" {
  name                = "asp-${local.name}-workflows"
  resource_group_name = azurerm_resource_group.orders.name
  location            = azurerm_resource_group.orders.location
  os_type             = "Windows"
  sku_name            = "WS1"
  tags                = local.tags
}
