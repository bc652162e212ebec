# Workflows that carriers' messages start, through the API.
resource "azurerm_logic_app_standard" "carriers" {
  name                = "logic-${local.name}-carriers"
  resource_group_name = azurerm_resource_group.orders.name
  location            = azurerm_resource_group.orders.location
  app_service_plan_id = azurerm_service_plan.workflows.id
  https_only          = true
  tags                = local.tags

  storage_account_name       = var.storage_account_name
  storage_account_access_key = var.storage_account_access_key

  public_network_access     = "Disabled"
  virtual_network_subnet_id = var.app_subnet_id
  client_certificate_mode   = var.workflow_certificate_mode
}

resource "azurerm_data_factory" "orders" {
  name                = "adf-${local.name}"
  resource_group_name = azurerm_resource_group.orders.name
  location            = azurerm_resource_group.orders.location
  tags                = local.tags
}

# The price list that the supplier publishes every night.
resource "azurerm_data_factory_linked_service_web" "price_list" {
  name                = "supplier-price-list"
  data_factory_id     = azurerm_data_factory.orders.id
  url                 = "https://prices.supplier.example/daily"
  authentication_type = "Basic"
  username            = "orders"
  password            = var.supplier_password
}
