# Who can reach the ingress, by its own arguments and by its environment.

resource "azurerm_container_app" "internal_by_default" {
  name                         = "ca-internal-by-default"
  resource_group_name          = "rg-orders"
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.App/managedEnvironments/cae-orders"
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

resource "azurerm_container_app" "internal_by_null" {
  name                         = "ca-internal-by-null"
  resource_group_name          = "rg-orders"
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.App/managedEnvironments/cae-orders"
  revision_mode                = "Single"

  ingress {
    target_port             = 8080
    external_enabled        = null
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

resource "azurerm_container_app" "internal_in_words" {
  name                         = "ca-internal-in-words"
  resource_group_name          = "rg-orders"
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.App/managedEnvironments/cae-orders"
  revision_mode                = "Single"

  ingress {
    target_port             = 8080
    external_enabled        = "false"
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

resource "azurerm_container_app" "external" {
  name                         = "ca-external"
  resource_group_name          = "rg-orders"
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.App/managedEnvironments/cae-orders"
  revision_mode                = "Single"

  ingress {
    target_port             = 8080
    external_enabled        = true
    client_certificate_mode = "accept"

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

resource "azurerm_container_app" "external_off" {
  name                         = "ca-external-off"
  resource_group_name          = "rg-orders"
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.App/managedEnvironments/cae-orders"
  revision_mode                = "Single"

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
      name   = "orders"
      image  = "registry.example/orders:1"
      cpu    = 0.25
      memory = "0.5Gi"
    }
  }
}

resource "azurerm_container_app" "exposure_unknown" {
  name                         = "ca-exposure-unknown"
  resource_group_name          = "rg-orders"
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.App/managedEnvironments/cae-orders"
  revision_mode                = "Single"

  ingress {
    target_port             = 8080
    external_enabled        = var.external
    client_certificate_mode = "accept"

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

# What such an environment calls external is the virtual network.
resource "azurerm_container_app" "external_behind_load_balancer" {
  name                         = "ca-external-behind-load-balancer"
  resource_group_name          = "rg-orders"
  revision_mode                = "Single"
  container_app_environment_id = azurerm_container_app_environment.load_balancer.id

  ingress {
    target_port             = 8080
    external_enabled        = true
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

resource "azurerm_container_app" "external_without_public_access" {
  name                         = "ca-external-without-public-access"
  resource_group_name          = "rg-orders"
  revision_mode                = "Single"
  container_app_environment_id = azurerm_container_app_environment.closed.id

  ingress {
    target_port             = 8080
    external_enabled        = true
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

resource "azurerm_container_app" "exposure_unknown_behind_load_balancer" {
  name                         = "ca-exposure-unknown-behind-load-balancer"
  resource_group_name          = "rg-orders"
  revision_mode                = "Single"
  container_app_environment_id = azurerm_container_app_environment.load_balancer.id

  ingress {
    target_port             = 8080
    external_enabled        = var.external
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

resource "azurerm_container_app" "external_in_public_environment" {
  name                         = "ca-external-in-public-environment"
  resource_group_name          = "rg-orders"
  revision_mode                = "Single"
  container_app_environment_id = azurerm_container_app_environment.public.id

  ingress {
    target_port             = 8080
    external_enabled        = true
    client_certificate_mode = "accept"

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

# The environment of another module changes nothing.
resource "azurerm_container_app" "external_elsewhere" {
  name                         = "ca-external-elsewhere"
  resource_group_name          = "rg-orders"
  revision_mode                = "Single"
  container_app_environment_id = var.environment

  ingress {
    target_port             = 8080
    external_enabled        = true
    client_certificate_mode = "accept"

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

resource "azurerm_container_app_environment" "load_balancer" {
  name                           = "cae-load-balancer"
  location                       = "westeurope"
  resource_group_name            = "rg-orders"
  infrastructure_subnet_id       = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/virtualNetworks/vnet/subnets/cae"
  internal_load_balancer_enabled = true
}

resource "azurerm_container_app_environment" "closed" {
  name                  = "cae-closed"
  location              = "westeurope"
  resource_group_name   = "rg-orders"
  public_network_access = "Disabled"
}

resource "azurerm_container_app_environment" "public" {
  name                = "cae-public"
  location            = "westeurope"
  resource_group_name = "rg-orders"
}

variable "external" {
  type = bool
}

variable "environment" {
  type = string
}
