# The sum of a module whose provider lacks the argument says nothing about the argument.

terraform {
  required_providers {
    azurerm = {
      source  = "hashicorp/azurerm"
      version = "~> 3.117"
    }
  }
}

resource "azurerm_container_app" "mode_missing" {
  name                         = "ca-mode-missing"
  resource_group_name          = "rg-orders"
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.App/managedEnvironments/cae-orders"
  revision_mode                = "Single"

  ingress { # want: azurerm_mtls_coverage: 0 of 1 in-scope endpoints require a client certificate (0 per cent), the minimum is 100 per cent: 1 off
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
