# The orders API, called by the worker and by other teams' programs.
resource "azurerm_linux_web_app" "api" {
  name                = "app-${local.name}-api"
  resource_group_name = azurerm_resource_group.orders.name
  location            = azurerm_resource_group.orders.location
  service_plan_id     = azurerm_service_plan.orders.id
  https_only          = true
  tags                = local.tags

  public_network_access_enabled = local.internal_network_access
  virtual_network_subnet_id     = var.app_subnet_id

  client_certificate_enabled = var.require_client_certificates
  client_certificate_mode    = "Required"

  site_config {
    health_check_path                 = "/healthz"
    health_check_eviction_time_in_min = 5

    application_stack {
      dotnet_version = "8.0"
    }
  }
}

resource "azurerm_linux_web_app_slot" "api_staging" {
  name           = "staging"
  app_service_id = azurerm_linux_web_app.api.id
  https_only     = true
  tags           = local.tags

  public_network_access_enabled = local.internal_network_access
  virtual_network_subnet_id     = var.app_subnet_id

  # The load test has no certificate yet.
  client_certificate_enabled = true
  client_certificate_mode    = "Optional"

  site_config {
    application_stack {
      dotnet_version = "8.0"
    }
  }
}

# The ledger, called by the API only.
resource "azurerm_linux_web_app" "ledger" {
  name                = "app-${local.name}-ledger"
  resource_group_name = azurerm_resource_group.orders.name
  location            = azurerm_resource_group.orders.location
  service_plan_id     = azurerm_service_plan.orders.id
  https_only          = true
  tags                = local.tags

  public_network_access_enabled = false
  virtual_network_subnet_id     = var.app_subnet_id

  client_certificate_enabled = true
  client_certificate_mode    = "Required"

  site_config {
    application_stack {
      dotnet_version = "8.0"
    }
  }
}

# The shop, for people and their browsers.
resource "azurerm_linux_web_app" "shop" {
  name                = "app-${local.name}-shop"
  resource_group_name = azurerm_resource_group.orders.name
  location            = azurerm_resource_group.orders.location
  service_plan_id     = azurerm_service_plan.orders.id
  https_only          = true
  tags                = local.tags

  site_config {
    application_stack {
      node_version = "22-lts"
    }
  }
}
