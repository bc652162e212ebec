# TCP ingress has no client certificates.

resource "azurerm_container_app" "require" {
  name                         = "require"
  resource_group_name          = "rg"
  revision_mode                = "Single"
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.App/managedEnvironments/env"
  ingress {
    external_enabled        = true
    target_port             = 8080
    transport               = "tcp"
    exposed_port            = 8080
    client_certificate_mode = "require" # want: azurerm_mtls_unsupported: client_certificate_mode is "require", so the apply fails, because ingress with transport "tcp" supports no client certificates; remove it, or set transport to "http"

    traffic_weight {
      latest_revision = true
      percentage      = 100
    }
  }

  template {
    container {
      name   = "api"
      image  = "contoso.azurecr.io/api:1"
      cpu    = 0.5
      memory = "1Gi"
    }
  }
}

resource "azurerm_container_app" "accept" {
  name                         = "accept"
  resource_group_name          = "rg"
  revision_mode                = "Single"
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.App/managedEnvironments/env"
  ingress {
    external_enabled        = true
    target_port             = 8080
    transport               = "tcp"
    exposed_port            = 8080
    client_certificate_mode = "accept" # want: azurerm_mtls_unsupported: client_certificate_mode is "accept", so the apply fails, because ingress with transport "tcp" supports no client certificates; remove it, or set transport to "http"

    traffic_weight {
      latest_revision = true
      percentage      = 100
    }
  }

  template {
    container {
      name   = "api"
      image  = "contoso.azurecr.io/api:1"
      cpu    = 0.5
      memory = "1Gi"
    }
  }
}

# Nothing is asked for.
resource "azurerm_container_app" "ignore" {
  name                         = "ignore"
  resource_group_name          = "rg"
  revision_mode                = "Single"
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.App/managedEnvironments/env"
  ingress {
    external_enabled        = true
    target_port             = 8080
    transport               = "tcp"
    exposed_port            = 8080
    client_certificate_mode = "ignore"

    traffic_weight {
      latest_revision = true
      percentage      = 100
    }
  }

  template {
    container {
      name   = "api"
      image  = "contoso.azurecr.io/api:1"
      cpu    = 0.5
      memory = "1Gi"
    }
  }
}

resource "azurerm_container_app" "missing" {
  name                         = "missing"
  resource_group_name          = "rg"
  revision_mode                = "Single"
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.App/managedEnvironments/env"
  ingress {
    external_enabled = true
    target_port      = 8080
    transport        = "tcp"
    exposed_port     = 8080

    traffic_weight {
      latest_revision = true
      percentage      = 100
    }
  }

  template {
    container {
      name   = "api"
      image  = "contoso.azurecr.io/api:1"
      cpu    = 0.5
      memory = "1Gi"
    }
  }
}

resource "azurerm_container_app" "mode_unknown" {
  name                         = "mode-unknown"
  resource_group_name          = "rg"
  revision_mode                = "Single"
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.App/managedEnvironments/env"
  ingress {
    external_enabled        = true
    target_port             = 8080
    transport               = "tcp"
    exposed_port            = 8080
    client_certificate_mode = var.mode

    traffic_weight {
      latest_revision = true
      percentage      = 100
    }
  }

  template {
    container {
      name   = "api"
      image  = "contoso.azurecr.io/api:1"
      cpu    = 0.5
      memory = "1Gi"
    }
  }
}

resource "azurerm_container_app" "mode_by_variable" {
  name                         = "mode-by-variable"
  resource_group_name          = "rg"
  revision_mode                = "Single"
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.App/managedEnvironments/env"
  ingress {
    external_enabled        = true
    target_port             = 8080
    transport               = "tcp"
    exposed_port            = 8080
    client_certificate_mode = var.require # want: azurerm_mtls_unsupported: client_certificate_mode is "require", so the apply fails, because ingress with transport "tcp" supports no client certificates; remove it, or set transport to "http"

    traffic_weight {
      latest_revision = true
      percentage      = 100
    }
  }

  template {
    container {
      name   = "api"
      image  = "contoso.azurecr.io/api:1"
      cpu    = 0.5
      memory = "1Gi"
    }
  }
}

resource "azurerm_container_app" "transport_by_variable" {
  name                         = "transport-by-variable"
  resource_group_name          = "rg"
  revision_mode                = "Single"
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.App/managedEnvironments/env"
  ingress {
    external_enabled        = true
    target_port             = 8080
    transport               = var.tcp
    exposed_port            = 8080
    client_certificate_mode = "require" # want: azurerm_mtls_unsupported: client_certificate_mode is "require", so the apply fails, because ingress with transport "tcp" supports no client certificates; remove it, or set transport to "http"

    traffic_weight {
      latest_revision = true
      percentage      = 100
    }
  }

  template {
    container {
      name   = "api"
      image  = "contoso.azurecr.io/api:1"
      cpu    = 0.5
      memory = "1Gi"
    }
  }
}

resource "azurerm_container_app" "transport_unknown" {
  name                         = "transport-unknown"
  resource_group_name          = "rg"
  revision_mode                = "Single"
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.App/managedEnvironments/env"
  ingress {
    external_enabled        = true
    target_port             = 8080
    transport               = var.mode
    client_certificate_mode = "require"

    traffic_weight {
      latest_revision = true
      percentage      = 100
    }
  }

  template {
    container {
      name   = "api"
      image  = "contoso.azurecr.io/api:1"
      cpu    = 0.5
      memory = "1Gi"
    }
  }
}

resource "azurerm_container_app" "http" {
  name                         = "http"
  resource_group_name          = "rg"
  revision_mode                = "Single"
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.App/managedEnvironments/env"
  ingress {
    external_enabled        = true
    target_port             = 8080
    transport               = "http"
    client_certificate_mode = "require"

    traffic_weight {
      latest_revision = true
      percentage      = 100
    }
  }

  template {
    container {
      name   = "api"
      image  = "contoso.azurecr.io/api:1"
      cpu    = 0.5
      memory = "1Gi"
    }
  }
}

resource "azurerm_container_app" "http2" {
  name                         = "http2"
  resource_group_name          = "rg"
  revision_mode                = "Single"
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.App/managedEnvironments/env"
  ingress {
    external_enabled        = true
    target_port             = 8080
    transport               = "http2"
    client_certificate_mode = "require"

    traffic_weight {
      latest_revision = true
      percentage      = 100
    }
  }

  template {
    container {
      name   = "api"
      image  = "contoso.azurecr.io/api:1"
      cpu    = 0.5
      memory = "1Gi"
    }
  }
}

resource "azurerm_container_app" "auto" {
  name                         = "auto"
  resource_group_name          = "rg"
  revision_mode                = "Single"
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.App/managedEnvironments/env"
  ingress {
    external_enabled        = true
    target_port             = 8080
    transport               = "auto"
    client_certificate_mode = "require"

    traffic_weight {
      latest_revision = true
      percentage      = 100
    }
  }

  template {
    container {
      name   = "api"
      image  = "contoso.azurecr.io/api:1"
      cpu    = 0.5
      memory = "1Gi"
    }
  }
}

resource "azurerm_container_app" "transport_missing" {
  name                         = "transport-missing"
  resource_group_name          = "rg"
  revision_mode                = "Single"
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.App/managedEnvironments/env"
  ingress {
    external_enabled        = true
    target_port             = 8080
    client_certificate_mode = "require"

    traffic_weight {
      latest_revision = true
      percentage      = 100
    }
  }

  template {
    container {
      name   = "api"
      image  = "contoso.azurecr.io/api:1"
      cpu    = 0.5
      memory = "1Gi"
    }
  }
}

# Internal TCP ingress: no finding of its family, because there is nothing that one could write.
resource "azurerm_container_app" "internal" {
  name                         = "internal"
  resource_group_name          = "rg"
  revision_mode                = "Single"
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.App/managedEnvironments/env"
  ingress {
    target_port             = 8080
    exposed_port            = 8080
    transport               = "tcp"
    client_certificate_mode = "accept" # want: azurerm_mtls_unsupported: client_certificate_mode is "accept", so the apply fails, because ingress with transport "tcp" supports no client certificates; remove it, or set transport to "http"

    traffic_weight {
      latest_revision = true
      percentage      = 100
    }
  }

  template {
    container {
      name   = "api"
      image  = "contoso.azurecr.io/api:1"
      cpu    = 0.5
      memory = "1Gi"
    }
  }
}

resource "azurerm_container_app" "internal_missing" {
  name                         = "internal-missing"
  resource_group_name          = "rg"
  revision_mode                = "Single"
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.App/managedEnvironments/env"
  ingress {
    target_port  = 8080
    exposed_port = 8080
    transport    = "tcp"

    traffic_weight {
      latest_revision = true
      percentage      = 100
    }
  }

  template {
    container {
      name   = "api"
      image  = "contoso.azurecr.io/api:1"
      cpu    = 0.5
      memory = "1Gi"
    }
  }
}

# Perhaps there is nothing to write, so nothing is said.
resource "azurerm_container_app" "internal_transport_unknown" {
  name                         = "internal-transport-unknown"
  resource_group_name          = "rg"
  revision_mode                = "Single"
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.App/managedEnvironments/env"
  ingress {
    target_port = 8080
    transport   = var.mode

    traffic_weight {
      latest_revision = true
      percentage      = 100
    }
  }

  template {
    container {
      name   = "api"
      image  = "contoso.azurecr.io/api:1"
      cpu    = 0.5
      memory = "1Gi"
    }
  }
}

resource "azurerm_container_app" "dynamic" {
  for_each = { orders = "tcp", stock = "http" }

  name                         = "dynamic-${each.key}"
  resource_group_name          = "rg"
  revision_mode                = "Single"
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.App/managedEnvironments/env"

  dynamic "ingress" {
    for_each = [each.value]

    content {
      external_enabled        = true
      target_port             = 8080
      transport               = ingress.value
      client_certificate_mode = "require" # want: azurerm_mtls_unsupported: client_certificate_mode is "require" for ["orders"], so the apply fails, because ingress with transport "tcp" supports no client certificates; remove it, or set transport to "http"

      traffic_weight {
        latest_revision = true
        percentage      = 100
      }
    }
  }

  template {
    container {
      name   = "api"
      image  = "contoso.azurecr.io/api:1"
      cpu    = 0.5
      memory = "1Gi"
    }
  }
}

variable "mode" {
  type = string
}

variable "require" {
  type    = string
  default = "require"
}

variable "tcp" {
  type    = string
  default = "tcp"
}
