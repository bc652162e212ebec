# The address of an environment leads to its apps.

module "gateway" {
  source  = "./gateway"
  address = azurerm_container_app_environment.orders.static_ip_address
}

resource "azurerm_container_app_environment" "orders" {
  name                = "cae-orders"
  location            = "westeurope"
  resource_group_name = "rg-orders"
}

resource "azurerm_container_app_environment" "stock" {
  name                = "cae-stock"
  location            = "westeurope"
  resource_group_name = "rg-orders"
}

resource "azurerm_container_app" "orders" {
  name                         = "ca-orders"
  resource_group_name          = "rg-orders"
  container_app_environment_id = azurerm_container_app_environment.orders.id
  revision_mode                = "Single"

  ingress {
    target_port             = 8080
    client_certificate_mode = "accept" # want: azurerm_mtls_container_app: client_certificate_mode is "accept", so callers without a certificate are let in; set it to "require"

    traffic_weight {
      latest_revision = true
      percentage      = 100
    }
  }

  template {
    container {
      name   = "orders"
      image  = "registry.example/orders:1"
      cpu    = 0.25
      memory = "0.5Gi"
    }
  }
}

resource "azurerm_container_app" "orders_if" {
  name                         = "ca-orders-if"
  resource_group_name          = "rg-orders"
  container_app_environment_id = var.own ? azurerm_container_app_environment.orders.id : var.environment_id
  revision_mode                = "Single"

  ingress {
    target_port             = 8080
    client_certificate_mode = "accept" # want: azurerm_mtls_container_app: client_certificate_mode is "accept", so callers without a certificate are let in; set it to "require"

    traffic_weight {
      latest_revision = true
      percentage      = 100
    }
  }

  template {
    container {
      name   = "orders"
      image  = "registry.example/orders:1"
      cpu    = 0.25
      memory = "0.5Gi"
    }
  }
}

resource "azurerm_container_app" "stock" {
  name                         = "ca-stock"
  resource_group_name          = "rg-orders"
  container_app_environment_id = azurerm_container_app_environment.stock.id
  revision_mode                = "Single"

  ingress {
    target_port             = 8080
    client_certificate_mode = "accept" # want: azurerm_mtls_container_app: client_certificate_mode is "accept", so callers without a certificate are let in; set it to "require"

    traffic_weight {
      latest_revision = true
      percentage      = 100
    }
  }

  template {
    container {
      name   = "orders"
      image  = "registry.example/orders:1"
      cpu    = 0.25
      memory = "0.5Gi"
    }
  }
}

variable "own" {
  type = bool
}

variable "environment_id" {
  type = string
}
