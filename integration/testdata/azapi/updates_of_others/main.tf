# Container apps and API Management.

resource "azurerm_container_app" "required" {
  name                         = "app-required"
  resource_group_name          = "rg-orders"
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.App/managedEnvironments/env"
  revision_mode                = "Single"

  ingress {
    target_port             = 8080
    client_certificate_mode = "ignore"

    traffic_weight {
      latest_revision = true
      percentage      = 100
    }
  }

  template {
    container {
      name   = "app"
      image  = "nginx"
      cpu    = 0.25
      memory = "0.5Gi"
    }
  }
}

resource "azapi_update_resource" "required" {
  type        = "Microsoft.App/containerApps@2025-01-01"
  resource_id = azurerm_container_app.required.id
  body = {
    properties = {
      configuration = {
        ingress = {
          clientCertificateMode = "require"
        }
      }
    }
  }
}

resource "azurerm_container_app" "weakened" {
  name                         = "app-weakened"
  resource_group_name          = "rg-orders"
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.App/managedEnvironments/env"
  revision_mode                = "Single"

  ingress {
    target_port             = 8080
    client_certificate_mode = "require"

    traffic_weight {
      latest_revision = true
      percentage      = 100
    }
  }

  template {
    container {
      name   = "app"
      image  = "nginx"
      cpu    = 0.25
      memory = "0.5Gi"
    }
  }
}

resource "azapi_update_resource" "weakened" {
  type        = "Microsoft.App/containerApps@2025-01-01"
  resource_id = azurerm_container_app.weakened.id
  body = {
    properties = {
      configuration = {
        ingress = {
          clientCertificateMode = "accept" # want: azurerm_mtls_container_app: clientCertificateMode is "accept", so callers without a certificate are let in; set it to "require"
        }
      }
    }
  }
}

resource "azurerm_container_app" "lacking" {
  name                         = "app-lacking"
  resource_group_name          = "rg-orders"
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.App/managedEnvironments/env"
  revision_mode                = "Single"

  ingress { # want: azurerm_mtls_container_app: client_certificate_mode is not set, so no client certificate is asked for; set it to "require"
    target_port = 8080

    traffic_weight {
      latest_revision = true
      percentage      = 100
    }
  }

  template {
    container {
      name   = "app"
      image  = "nginx"
      cpu    = 0.25
      memory = "0.5Gi"
    }
  }
}

resource "azapi_update_resource" "lacking" {
  type        = "Microsoft.App/containerApps@2025-01-01"
  resource_id = azurerm_container_app.lacking.id
  body = {
    properties = {
      configuration = {
        ingress = {
          targetPort = 8081
        }
      }
    }
  }
}

resource "azurerm_container_app" "opened" {
  name                         = "app-opened"
  resource_group_name          = "rg-orders"
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.App/managedEnvironments/env"
  revision_mode                = "Single"

  ingress {
    target_port = 8080

    traffic_weight {
      latest_revision = true
      percentage      = 100
    }
  }

  template {
    container {
      name   = "app"
      image  = "nginx"
      cpu    = 0.25
      memory = "0.5Gi"
    }
  }
}

resource "azapi_update_resource" "opened" {
  type        = "Microsoft.App/containerApps@2025-01-01"
  resource_id = azurerm_container_app.opened.id
  body = {
    properties = {
      configuration = {
        ingress = {
          external = true
        }
      }
    }
  }
}

resource "azurerm_container_app" "closed" {
  name                         = "app-closed"
  resource_group_name          = "rg-orders"
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.App/managedEnvironments/env"
  revision_mode                = "Single"

  ingress { # want: azurerm_mtls_container_app: client_certificate_mode is not set, so no client certificate is asked for; set it to "require"
    target_port      = 8080
    external_enabled = true

    traffic_weight {
      latest_revision = true
      percentage      = 100
    }
  }

  template {
    container {
      name   = "app"
      image  = "nginx"
      cpu    = 0.25
      memory = "0.5Gi"
    }
  }
}

resource "azapi_update_resource" "closed" {
  type        = "Microsoft.App/containerApps@2025-01-01"
  resource_id = azurerm_container_app.closed.id
  body = {
    properties = {
      configuration = {
        ingress = {
          external = false
        }
      }
    }
  }
}

resource "azurerm_container_app" "insecure" {
  name                         = "app-insecure"
  resource_group_name          = "rg-orders"
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.App/managedEnvironments/env"
  revision_mode                = "Single"

  ingress {
    target_port             = 8080
    client_certificate_mode = "require"

    traffic_weight {
      latest_revision = true
      percentage      = 100
    }
  }

  template {
    container {
      name   = "app"
      image  = "nginx"
      cpu    = 0.25
      memory = "0.5Gi"
    }
  }
}

resource "azapi_update_resource" "insecure" {
  type        = "Microsoft.App/containerApps@2025-01-01"
  resource_id = azurerm_container_app.insecure.id
  body = {
    properties = {
      configuration = {
        ingress = {
          allowInsecure = true # want: azurerm_mtls_plaintext: allowInsecure is true, so a caller can sidestep the client certificate over plain HTTP; set it to false
        }
      }
    }
  }
}

resource "azurerm_container_app" "secured" {
  name                         = "app-secured"
  resource_group_name          = "rg-orders"
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.App/managedEnvironments/env"
  revision_mode                = "Single"

  ingress {
    target_port                = 8080
    client_certificate_mode    = "require"
    allow_insecure_connections = true

    traffic_weight {
      latest_revision = true
      percentage      = 100
    }
  }

  template {
    container {
      name   = "app"
      image  = "nginx"
      cpu    = 0.25
      memory = "0.5Gi"
    }
  }
}

resource "azapi_update_resource" "secured" {
  type        = "Microsoft.App/containerApps@2025-01-01"
  resource_id = azurerm_container_app.secured.id
  body = {
    properties = {
      configuration = {
        ingress = {
          allowInsecure = false
        }
      }
    }
  }
}

# The update adds the ingress.

resource "azurerm_container_app" "added" {
  name                         = "app-added"
  resource_group_name          = "rg-orders"
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.App/managedEnvironments/env"
  revision_mode                = "Single"

  template {
    container {
      name   = "app"
      image  = "nginx"
      cpu    = 0.25
      memory = "0.5Gi"
    }
  }
}

resource "azapi_update_resource" "added" {
  type        = "Microsoft.App/containerApps@2025-01-01"
  resource_id = azurerm_container_app.added.id
  body = {
    properties = {
      configuration = {
        ingress = {
          targetPort            = 8080
          clientCertificateMode = "accept" # want: azurerm_mtls_container_app: clientCertificateMode is "accept", so callers without a certificate are let in; set it to "require"
        }
      }
    }
  }
}

resource "azurerm_api_management" "asking" {
  name                = "apim-asking"
  location            = "westeurope"
  resource_group_name = "rg-orders"
  publisher_name      = "Orders"
  publisher_email     = "orders@example.com"
  sku_name            = "Consumption_0"
}

resource "azapi_update_resource" "asking" {
  type        = "Microsoft.ApiManagement/service@2024-05-01"
  resource_id = azurerm_api_management.asking.id
  body = {
    properties = {
      enableClientCertificate = true
      virtualNetworkType      = "Internal"
    }
  }
}

resource "azurerm_api_management" "not_asking" {
  name                       = "apim-not-asking"
  location                   = "westeurope"
  resource_group_name        = "rg-orders"
  publisher_name             = "Orders"
  publisher_email            = "orders@example.com"
  sku_name                   = "Consumption_0"
  client_certificate_enabled = true
}

resource "azapi_update_resource" "not_asking" {
  type        = "Microsoft.ApiManagement/service@2024-05-01"
  resource_id = azurerm_api_management.not_asking.id
  body = {
    properties = {
      enableClientCertificate = false # want: azurerm_mtls_api_management: enableClientCertificate is false, so callers without a certificate are let in; set it to true
      virtualNetworkType      = "Internal"
    }
  }
}

# A list in an update takes the place of another one, or is merged into it.

resource "azurerm_api_management" "hosts" {
  name                 = "apim-hosts"
  location             = "westeurope"
  resource_group_name  = "rg-orders"
  publisher_name       = "Orders"
  publisher_email      = "orders@example.com"
  sku_name             = "Premium_1"
  virtual_network_type = "Internal"

  hostname_configuration {
    proxy {
      host_name                    = "api.example.com"
      negotiate_client_certificate = false
    }
  }
}

resource "azapi_update_resource" "hosts" {
  type        = "Microsoft.ApiManagement/service@2024-05-01"
  resource_id = azurerm_api_management.hosts.id
  body = {
    properties = {
      hostnameConfigurations = [ # want: azurerm_mtls_api_management NOTICE: hostnameConfigurations is not known (azapi_update_resource.hosts has a list of its own), so it cannot be told whether a client certificate is required
        { type = "Proxy", hostName = "api.example.com", negotiateClientCertificate = true },
      ]
    }
  }
}

# Another list leaves them alone.

resource "azurerm_api_management" "hosts_left" {
  name                 = "apim-hosts-left"
  location             = "westeurope"
  resource_group_name  = "rg-orders"
  publisher_name       = "Orders"
  publisher_email      = "orders@example.com"
  sku_name             = "Premium_1"
  virtual_network_type = "Internal"

  hostname_configuration {
    proxy {
      host_name                    = "api.example.com"
      negotiate_client_certificate = false # want: azurerm_mtls_api_management: negotiate_client_certificate is false, so the gateway never asks for a client certificate; set it to true and validate the certificate in a policy
    }
  }
}

resource "azapi_update_resource" "hosts_left" {
  type        = "Microsoft.ApiManagement/service@2024-05-01"
  resource_id = azurerm_api_management.hosts_left.id
  body = {
    properties = {
      certificates = []
    }
  }
}
