# An external app is internal where its environment has no public address.

terraform {
  required_providers {
    azapi = {
      source  = "Azure/azapi"
      version = "~> 2.4"
    }
    azurerm = {
      source  = "hashicorp/azurerm"
      version = "~> 5.2"
    }
  }
}

resource "azapi_resource" "internal" {
  type      = "Microsoft.App/managedEnvironments@2025-01-01"
  name      = "internal"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      vnetConfiguration = { internal = true, infrastructureSubnetId = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/v/subnets/aca" }
    }
  }
}

resource "azapi_resource" "closed" {
  type      = "microsoft.app/managedenvironments@2025-01-01"
  name      = "closed"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      publicNetworkAccess = "disabled"
    }
  }
}

resource "azapi_resource" "public" {
  type      = "Microsoft.App/managedEnvironments@2025-01-01"
  name      = "public"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      vnetConfiguration   = { internal = false }
      publicNetworkAccess = "Enabled"
    }
  }
}

resource "azapi_resource" "plain" {
  type      = "Microsoft.App/managedEnvironments@2025-01-01"
  name      = "plain"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      zoneRedundant = false
    }
  }
}

variable "internal" {
  type = bool
}

resource "azapi_resource" "unknown" {
  type      = "Microsoft.App/managedEnvironments@2025-01-01"
  name      = "unknown"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      vnetConfiguration = { internal = var.internal }
    }
  }
}

resource "azurerm_container_app_environment" "internal" {
  name                           = "cae-internal"
  location                       = "westeurope"
  resource_group_name            = "rg-orders"
  infrastructure_subnet_id       = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/v/subnets/aca"
  internal_load_balancer_enabled = true
}

resource "azapi_resource" "in_internal" {
  type      = "Microsoft.App/containerApps@2025-01-01"
  name      = "in-internal"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      environmentId = azapi_resource.internal.id
      configuration = {
        ingress = {
          external              = true
          clientCertificateMode = "ignore" # want: azurerm_mtls_container_app: clientCertificateMode is "ignore", so no client certificate is asked for; set it to "require"
        }
      }
    }
  }
}

resource "azapi_resource" "in_internal_by_old_name" {
  type      = "Microsoft.App/containerApps@2022-03-01"
  name      = "in-internal-by-old-name"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      managedEnvironmentId = azapi_resource.internal.id
      configuration = {
        ingress = {
          external              = true
          clientCertificateMode = "ignore" # want: azurerm_mtls_container_app: clientCertificateMode is "ignore", so no client certificate is asked for; set it to "require"
        }
      }
    }
  }
}

resource "azapi_resource" "in_closed" {
  type      = "Microsoft.App/containerApps@2025-01-01"
  name      = "in-closed"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      environmentId = azapi_resource.closed.id
      configuration = {
        ingress = {
          external              = true
          clientCertificateMode = "ignore" # want: azurerm_mtls_container_app: clientCertificateMode is "ignore", so no client certificate is asked for; set it to "require"
        }
      }
    }
  }
}

resource "azapi_resource" "in_azurerm" {
  type      = "Microsoft.App/containerApps@2025-01-01"
  name      = "in-azurerm"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      environmentId = azurerm_container_app_environment.internal.id
      configuration = {
        ingress = {
          external              = true
          clientCertificateMode = "ignore" # want: azurerm_mtls_container_app: clientCertificateMode is "ignore", so no client certificate is asked for; set it to "require"
        }
      }
    }
  }
}

resource "azapi_resource" "in_azurerm_as_text" {
  type      = "Microsoft.App/containerApps@2025-01-01"
  name      = "in-azurerm-as-text"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      managedEnvironmentId = "${azurerm_container_app_environment.internal.id}"
      configuration = {
        ingress = {
          external              = true
          clientCertificateMode = "ignore" # want: azurerm_mtls_container_app: clientCertificateMode is "ignore", so no client certificate is asked for; set it to "require"
        }
      }
    }
  }
}

resource "azapi_resource" "in_public" {
  type      = "Microsoft.App/containerApps@2025-01-01"
  name      = "in-public"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      environmentId = azapi_resource.public.id
      configuration = {
        ingress = {
          external              = true
          clientCertificateMode = "ignore"
        }
      }
    }
  }
}

resource "azapi_resource" "in_plain" {
  type      = "Microsoft.App/containerApps@2025-01-01"
  name      = "in-plain"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      environmentId = azapi_resource.plain.id
      configuration = {
        ingress = {
          external              = true
          clientCertificateMode = "ignore"
        }
      }
    }
  }
}

resource "azapi_resource" "in_unknown" {
  type      = "Microsoft.App/containerApps@2025-01-01"
  name      = "in-unknown"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      environmentId = azapi_resource.unknown.id
      configuration = {
        ingress = {
          external              = true
          clientCertificateMode = "ignore"
        }
      }
    }
  }
}

resource "azapi_resource" "elsewhere" {
  type      = "Microsoft.App/containerApps@2025-01-01"
  name      = "elsewhere"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      environmentId = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.App/managedEnvironments/cae"
      configuration = {
        ingress = {
          external              = true
          clientCertificateMode = "ignore"
        }
      }
    }
  }
}

resource "azapi_resource" "mode_missing_in_internal" {
  type      = "Microsoft.App/containerApps@2025-01-01"
  name      = "mode-missing-in-internal"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = { # want: azurerm_mtls_container_app: clientCertificateMode is not set, so no client certificate is asked for; set it to "require"
    properties = {
      environmentId = azapi_resource.internal.id
      configuration = {
        ingress = {
          external = true
        }
      }
    }
  }
}

resource "azurerm_container_app" "in_azapi" {
  name                         = "ca-in-azapi"
  resource_group_name          = "rg-orders"
  container_app_environment_id = azapi_resource.internal.id
  revision_mode                = "Single"

  ingress {
    external_enabled        = true
    target_port             = 8080
    client_certificate_mode = "ignore" # want: azurerm_mtls_container_app: client_certificate_mode is "ignore", so no client certificate is asked for; set it to "require"

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

# Tags do not matter without an option.
resource "azapi_resource" "tagged" {
  type      = "Microsoft.App/containerApps@2025-01-01"
  name      = "tagged"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  tags      = { traffic = "m2m" }
  body = {
    properties = {
      configuration = {
        ingress = {
          external              = true
          clientCertificateMode = "ignore"
        }
      }
    }
  }
}
