# The only file that requires a provider is one that overrides others.

resource "azurerm_container_app" "mode_missing" {
  name                         = "ca-mode-missing"
  resource_group_name          = "rg-orders"
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.App/managedEnvironments/cae-orders"
  revision_mode                = "Single"

  ingress { # want: azurerm_mtls_container_app: client_certificate_mode is not set, so no client certificate is asked for; set it to "require" (needs azurerm 4.19 or later, or azapi)
    target_port = 8080

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
