variable "name" {
  type    = string
  default = null
}

variable "settings" {
  type    = any
  default = null
}

variable "internal" {
  type    = bool
  default = null
}

variable "modes" {
  type    = set(string)
  default = []
}

variable "overrides" {
  type    = map(bool)
  default = null
}

variable "allowed" {
  type    = bool
  default = true
}

variable "asked" {
  type    = bool
  default = null
}

resource "azurerm_linux_web_app" "tried" {
  count = var.settings == null ? 0 : 1

  name                          = var.name
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  https_only                    = true
  public_network_access_enabled = false
  client_certificate_enabled    = try(var.settings.client_certificate_enabled, false)

  site_config {}
}

resource "azurerm_container_app_environment" "main" {
  count = var.internal == null ? 0 : 1

  name                           = "cae-orders"
  location                       = "westeurope"
  resource_group_name            = "rg-orders"
  infrastructure_subnet_id       = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/virtualNetworks/vnet/subnets/apps"
  internal_load_balancer_enabled = var.internal
}

resource "azurerm_container_app" "main" {
  count = length(azurerm_container_app_environment.main)

  name                         = "orders"
  resource_group_name          = "rg-orders"
  container_app_environment_id = azurerm_container_app_environment.main[0].id
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
    external_enabled = true
    target_port      = 8080

    traffic_weight {
      latest_revision = true
      percentage      = 100
    }
  }
}

resource "azurerm_linux_web_app" "keyed" {
  for_each = var.modes

  name                          = "app-keyed"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  https_only                    = true
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = each.key

  site_config {}
}

resource "azurerm_linux_web_app" "merged" {
  count = var.overrides == null ? 0 : 1

  name                          = "app-merged"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  https_only                    = true
  public_network_access_enabled = false
  client_certificate_enabled    = merge({ enabled = true }, var.overrides).enabled

  site_config {}
}

resource "azurerm_linux_web_app" "both" {
  count = var.asked == null ? 0 : 1

  name                          = "app-both"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  https_only                    = true
  public_network_access_enabled = false
  client_certificate_enabled    = var.allowed && var.asked

  site_config {}
}
