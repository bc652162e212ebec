# Container apps and their environments, with every default written out. azapi.tf declares the same.

resource "azurerm_container_app_environment" "internal" {
  name                           = "internal"
  location                       = "westeurope"
  resource_group_name            = "rg-orders"
  infrastructure_subnet_id       = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/v/subnets/aca"
  internal_load_balancer_enabled = true
  public_network_access          = "Disabled"
  mutual_tls_enabled             = true
}

resource "azurerm_container_app_environment" "closed" {
  name                           = "closed"
  location                       = "westeurope"
  resource_group_name            = "rg-orders"
  infrastructure_subnet_id       = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/v/subnets/aca"
  internal_load_balancer_enabled = false
  public_network_access          = "Disabled"
  mutual_tls_enabled             = false # want: azurerm_mtls_container_app_environment: mutual_tls_enabled is false, so apps in this environment call each other without proof of who they are; set it to true
}

resource "azurerm_container_app_environment" "public" {
  name                           = "public"
  location                       = "westeurope"
  resource_group_name            = "rg-orders"
  infrastructure_subnet_id       = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/v/subnets/aca"
  internal_load_balancer_enabled = false
  public_network_access          = "Enabled"
  mutual_tls_enabled             = false # want: azurerm_mtls_container_app_environment: mutual_tls_enabled is false, so apps in this environment call each other without proof of who they are; set it to true
}

resource "azurerm_container_app" "ignore_mode" {
  name                         = "ignore-mode"
  resource_group_name          = "rg-orders"
  container_app_environment_id = azurerm_container_app_environment.public.id
  revision_mode                = "Single"

  ingress {
    external_enabled           = false
    target_port                = 8080
    transport                  = "http"
    allow_insecure_connections = false
    client_certificate_mode    = "ignore" # want: azurerm_mtls_container_app: client_certificate_mode is "ignore", so no client certificate is asked for; set it to "require"

    traffic_weight {
      latest_revision = true
      percentage      = 100
    }
  }

  template {
    container {
      name   = "app"
      image  = "mcr.microsoft.com/k8se/quickstart:latest"
      cpu    = 0.25
      memory = "0.5Gi"
    }
  }
}

resource "azurerm_container_app" "accept_mode" {
  name                         = "accept-mode"
  resource_group_name          = "rg-orders"
  container_app_environment_id = azurerm_container_app_environment.public.id
  revision_mode                = "Single"

  ingress {
    external_enabled           = false
    target_port                = 8080
    transport                  = "auto"
    allow_insecure_connections = false
    client_certificate_mode    = "accept" # want: azurerm_mtls_container_app: client_certificate_mode is "accept", so callers without a certificate are let in; set it to "require"

    traffic_weight {
      latest_revision = true
      percentage      = 100
    }
  }

  template {
    container {
      name   = "app"
      image  = "mcr.microsoft.com/k8se/quickstart:latest"
      cpu    = 0.25
      memory = "0.5Gi"
    }
  }
}

resource "azurerm_container_app" "require_mode" {
  name                         = "require-mode"
  resource_group_name          = "rg-orders"
  container_app_environment_id = azurerm_container_app_environment.public.id
  revision_mode                = "Single"

  ingress {
    external_enabled           = false
    target_port                = 8080
    transport                  = "auto"
    allow_insecure_connections = false
    client_certificate_mode    = "require"

    traffic_weight {
      latest_revision = true
      percentage      = 100
    }
  }

  template {
    container {
      name   = "app"
      image  = "mcr.microsoft.com/k8se/quickstart:latest"
      cpu    = 0.25
      memory = "0.5Gi"
    }
  }
}

resource "azurerm_container_app" "external_ignore" {
  name                         = "external-ignore"
  resource_group_name          = "rg-orders"
  container_app_environment_id = azurerm_container_app_environment.public.id
  revision_mode                = "Single"

  ingress {
    external_enabled           = true
    target_port                = 8080
    transport                  = "auto"
    allow_insecure_connections = false
    client_certificate_mode    = "ignore"

    traffic_weight {
      latest_revision = true
      percentage      = 100
    }
  }

  template {
    container {
      name   = "app"
      image  = "mcr.microsoft.com/k8se/quickstart:latest"
      cpu    = 0.25
      memory = "0.5Gi"
    }
  }
}

resource "azurerm_container_app" "external_in_internal" {
  name                         = "external-in-internal"
  resource_group_name          = "rg-orders"
  container_app_environment_id = azurerm_container_app_environment.internal.id
  revision_mode                = "Single"

  ingress {
    external_enabled           = true
    target_port                = 8080
    transport                  = "auto"
    allow_insecure_connections = false
    client_certificate_mode    = "ignore" # want: azurerm_mtls_container_app: client_certificate_mode is "ignore", so no client certificate is asked for; set it to "require"

    traffic_weight {
      latest_revision = true
      percentage      = 100
    }
  }

  template {
    container {
      name   = "app"
      image  = "mcr.microsoft.com/k8se/quickstart:latest"
      cpu    = 0.25
      memory = "0.5Gi"
    }
  }
}

resource "azurerm_container_app" "external_in_closed" {
  name                         = "external-in-closed"
  resource_group_name          = "rg-orders"
  container_app_environment_id = azurerm_container_app_environment.closed.id
  revision_mode                = "Single"

  ingress {
    external_enabled           = true
    target_port                = 8080
    transport                  = "auto"
    allow_insecure_connections = false
    client_certificate_mode    = "accept" # want: azurerm_mtls_container_app: client_certificate_mode is "accept", so callers without a certificate are let in; set it to "require"

    traffic_weight {
      latest_revision = true
      percentage      = 100
    }
  }

  template {
    container {
      name   = "app"
      image  = "mcr.microsoft.com/k8se/quickstart:latest"
      cpu    = 0.25
      memory = "0.5Gi"
    }
  }
}

resource "azurerm_container_app" "tcp_ignore" {
  name                         = "tcp-ignore"
  resource_group_name          = "rg-orders"
  container_app_environment_id = azurerm_container_app_environment.public.id
  revision_mode                = "Single"

  ingress {
    external_enabled           = false
    target_port                = 8080
    transport                  = "tcp"
    allow_insecure_connections = false
    client_certificate_mode    = "ignore"

    traffic_weight {
      latest_revision = true
      percentage      = 100
    }
  }

  template {
    container {
      name   = "app"
      image  = "mcr.microsoft.com/k8se/quickstart:latest"
      cpu    = 0.25
      memory = "0.5Gi"
    }
  }
}

resource "azurerm_container_app" "tcp_require" {
  name                         = "tcp-require"
  resource_group_name          = "rg-orders"
  container_app_environment_id = azurerm_container_app_environment.public.id
  revision_mode                = "Single"

  ingress {
    external_enabled           = false
    target_port                = 8080
    transport                  = "tcp"
    allow_insecure_connections = false
    client_certificate_mode    = "require" # want: azurerm_mtls_unsupported: client_certificate_mode is "require", so the apply fails, because ingress with transport "tcp" supports no client certificates; remove it, or set transport to "http"

    traffic_weight {
      latest_revision = true
      percentage      = 100
    }
  }

  template {
    container {
      name   = "app"
      image  = "mcr.microsoft.com/k8se/quickstart:latest"
      cpu    = 0.25
      memory = "0.5Gi"
    }
  }
}

resource "azurerm_container_app" "insecure_require" {
  name                         = "insecure-require"
  resource_group_name          = "rg-orders"
  container_app_environment_id = azurerm_container_app_environment.public.id
  revision_mode                = "Single"

  ingress {
    external_enabled           = true
    target_port                = 8080
    transport                  = "auto"
    allow_insecure_connections = true # want: azurerm_mtls_plaintext: allow_insecure_connections is true, so a caller can sidestep the client certificate over plain HTTP; set it to false
    client_certificate_mode    = "require"

    traffic_weight {
      latest_revision = true
      percentage      = 100
    }
  }

  template {
    container {
      name   = "app"
      image  = "mcr.microsoft.com/k8se/quickstart:latest"
      cpu    = 0.25
      memory = "0.5Gi"
    }
  }
}

resource "azurerm_container_app" "insecure_accept" {
  name                         = "insecure-accept"
  resource_group_name          = "rg-orders"
  container_app_environment_id = azurerm_container_app_environment.public.id
  revision_mode                = "Single"

  ingress {
    external_enabled           = true
    target_port                = 8080
    transport                  = "http2"
    allow_insecure_connections = true # want: azurerm_mtls_plaintext: allow_insecure_connections is true, so a caller can sidestep the client certificate over plain HTTP; set it to false
    client_certificate_mode    = "accept"

    traffic_weight {
      latest_revision = true
      percentage      = 100
    }
  }

  template {
    container {
      name   = "app"
      image  = "mcr.microsoft.com/k8se/quickstart:latest"
      cpu    = 0.25
      memory = "0.5Gi"
    }
  }
}

resource "azurerm_container_app" "insecure_ignore" {
  name                         = "insecure-ignore"
  resource_group_name          = "rg-orders"
  container_app_environment_id = azurerm_container_app_environment.public.id
  revision_mode                = "Single"

  ingress {
    external_enabled           = true
    target_port                = 8080
    transport                  = "auto"
    allow_insecure_connections = true
    client_certificate_mode    = "ignore"

    traffic_weight {
      latest_revision = true
      percentage      = 100
    }
  }

  template {
    container {
      name   = "app"
      image  = "mcr.microsoft.com/k8se/quickstart:latest"
      cpu    = 0.25
      memory = "0.5Gi"
    }
  }
}
