resource "azurerm_container_app_environment" "orders" {
  name                       = "cae-${local.name}"
  resource_group_name        = azurerm_resource_group.orders.name
  location                   = azurerm_resource_group.orders.location
  infrastructure_subnet_id   = var.container_subnet_id
  logs_destination           = "log-analytics"
  log_analytics_workspace_id = var.log_analytics_workspace_id
  tags                       = local.tags

  workload_profile {
    name                  = "Consumption"
    workload_profile_type = "Consumption"
  }
}

# Stock levels, for the other apps of this environment.
resource "azurerm_container_app" "stock" {
  name                         = "ca-${local.name}-stock"
  resource_group_name          = azurerm_resource_group.orders.name
  container_app_environment_id = azurerm_container_app_environment.orders.id
  revision_mode                = "Single"
  workload_profile_name        = "Consumption"
  tags                         = local.tags

  ingress {
    target_port             = 8080
    external_enabled        = false
    client_certificate_mode = "accept"

    traffic_weight {
      latest_revision = true
      percentage      = 100
    }
  }

  template {
    container {
      name   = "stock"
      image  = "registry.example.com/orders/stock:4.2.0"
      cpu    = 0.5
      memory = "1Gi"
    }
  }
}

# The catalogue, read by the shop's visitors.
resource "azurerm_container_app" "catalogue" {
  name                         = "ca-${local.name}-catalogue"
  resource_group_name          = azurerm_resource_group.orders.name
  container_app_environment_id = azurerm_container_app_environment.orders.id
  revision_mode                = "Single"
  workload_profile_name        = "Consumption"
  tags                         = local.tags

  ingress {
    target_port      = 8080
    external_enabled = true

    traffic_weight {
      latest_revision = true
      percentage      = 100
    }
  }

  template {
    container {
      name   = "catalogue"
      image  = "registry.example.com/orders/catalogue:1.9.3"
      cpu    = 0.25
      memory = "0.5Gi"
    }
  }
}
