# The first endpoint is the first in the code, whatever the order of the rules.

# This one is not known to be uncovered.
resource "azurerm_linux_web_app" "unknown" {
  name                          = "app-unknown"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  https_only                    = true
  client_certificate_enabled    = true
  client_certificate_mode       = var.mode

  site_config {}
}

resource "azurerm_container_app" "first" {
  name                         = "ca-first"
  resource_group_name          = "rg-orders"
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.App/managedEnvironments/cae-orders"
  revision_mode                = "Single"

  template {
    container {
      name   = "orders"
      image  = "contoso.azurecr.io/orders:1"
      cpu    = 0.25
      memory = "0.5Gi"
    }
  }

  ingress {
    target_port             = 8080
    client_certificate_mode = "accept" # want: azurerm_mtls_coverage: 0 of 3 in-scope endpoints require a client certificate (0 per cent), the minimum is 100 per cent: 1 optional, 2 off, 1 unknown

    traffic_weight {
      latest_revision = true
      percentage      = 100
    }
  }
}

variable "mode" {
  type = string
}
