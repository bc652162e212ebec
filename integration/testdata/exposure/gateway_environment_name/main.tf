# The first label of a host name in an environment is the app's, also where a local says it.

locals {
  name = "orders"
}

resource "azurerm_container_app_environment" "main" {
  name                           = "cae-orders"
  location                       = "westeurope"
  resource_group_name            = "rg-orders"
  infrastructure_subnet_id       = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/virtualNetworks/vnet/subnets/apps"
  internal_load_balancer_enabled = true
}

resource "azurerm_container_app" "orders" {
  name                         = "orders"
  resource_group_name          = "rg-orders"
  container_app_environment_id = azurerm_container_app_environment.main.id
  revision_mode                = "Single"

  template {
    container {
      name   = "app"
      image  = "orders"
      cpu    = 0.25
      memory = "0.5Gi"
    }
  }

  ingress {
    external_enabled        = true
    target_port             = 8080
    client_certificate_mode = "accept"

    traffic_weight {
      latest_revision = true
      percentage      = 100
    }
  }
}

# Nothing names it.
resource "azurerm_container_app" "stock" {
  name                         = "stock"
  resource_group_name          = "rg-orders"
  container_app_environment_id = azurerm_container_app_environment.main.id
  revision_mode                = "Single"

  template {
    container {
      name   = "app"
      image  = "orders"
      cpu    = 0.25
      memory = "0.5Gi"
    }
  }

  ingress {
    external_enabled        = true
    target_port             = 8080
    client_certificate_mode = "accept" # want: azurerm_mtls_container_app: client_certificate_mode is "accept", so callers without a certificate are let in; set it to "require"

    traffic_weight {
      latest_revision = true
      percentage      = 100
    }
  }
}

resource "azurerm_cdn_frontdoor_origin" "orders" {
  name                           = "orders"
  cdn_frontdoor_origin_group_id  = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  certificate_name_check_enabled = true
  host_name                      = "${local.name}.${azurerm_container_app_environment.main.default_domain}"
}
