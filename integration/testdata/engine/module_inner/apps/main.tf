# The range of each.value does not name the variable, so that TFLint keeps a finding only where the expression does.

resource "azurerm_linux_web_app" "by_key" {
  for_each = var.apps

  name                          = "app-by-key-${each.key}"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = var.apps[each.key].mode

  site_config {}
}

resource "azurerm_linux_web_app" "by_value" {
  for_each = var.apps

  name                          = "app-by-value-${each.key}"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = each.value.mode

  site_config {}
}

resource "azurerm_container_app" "dynamic" {
  name                         = "ca-dynamic"
  resource_group_name          = "rg-orders"
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.App/managedEnvironments/cae-orders"
  revision_mode                = "Single"

  dynamic "ingress" {
    for_each = var.ingress
    content {
      target_port             = 8080
      client_certificate_mode = ingress.value

      traffic_weight {
        latest_revision = true
        percentage      = 100
      }
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

variable "apps" {
  type = map(object({ mode = string }))
}

variable "ingress" {
  type = list(string)
}
