# The worker: takes orders from the API over HTTP and packs them.
resource "azurerm_linux_function_app" "worker" {
  name                = "func-${local.name}-worker"
  resource_group_name = azurerm_resource_group.orders.name
  location            = azurerm_resource_group.orders.location
  service_plan_id     = azurerm_service_plan.orders.id
  https_only          = true
  tags                = local.tags

  storage_account_name          = var.storage_account_name
  storage_uses_managed_identity = true

  public_network_access_enabled = local.internal_network_access
  virtual_network_subnet_id     = var.app_subnet_id

  client_certificate_enabled = true

  identity {
    type = "SystemAssigned"
  }

  site_config {
    application_stack {
      python_version = "3.12"
    }
  }
}
