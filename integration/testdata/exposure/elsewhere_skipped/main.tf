# What the environment or the service is like is not known where the module does not declare it: silent by default.

resource "azurerm_container_app" "of_variable" {
  name                         = "of-variable"
  resource_group_name          = "rg"
  revision_mode                = "Single"
  container_app_environment_id = var.environment_id

  ingress {
    external_enabled        = true
    target_port             = 8080
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

resource "azurerm_container_app" "of_data_source" {
  name                         = "of-data-source"
  resource_group_name          = "rg"
  revision_mode                = "Single"
  container_app_environment_id = data.azurerm_container_app_environment.shared.id

  ingress {
    external_enabled        = true
    target_port             = 8080
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

# A known id comes from no resource of the module.
resource "azurerm_container_app" "of_literal" {
  name                         = "of-literal"
  resource_group_name          = "rg"
  revision_mode                = "Single"
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.App/managedEnvironments/shared"

  ingress {
    external_enabled        = true
    target_port             = 8080
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

resource "azapi_resource" "of_variable" {
  type      = "Microsoft.App/containerApps@2025-01-01"
  name      = "of-variable"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg"
  location  = "westeurope"

  body = {
    properties = {
      environmentId = var.environment_id
      configuration = {
        ingress = {
          external              = true
          targetPort            = 8080
          clientCertificateMode = "ignore"
        }
      }
    }
  }
}

# This environment is known to be public.
resource "azurerm_container_app" "of_public" {
  name                         = "of-public"
  resource_group_name          = "rg"
  revision_mode                = "Single"
  container_app_environment_id = azurerm_container_app_environment.public.id

  ingress {
    external_enabled        = true
    target_port             = 8080
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

resource "azurerm_container_app" "of_internal" {
  name                         = "of-internal"
  resource_group_name          = "rg"
  revision_mode                = "Single"
  container_app_environment_id = azurerm_container_app_environment.internal.id

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
      name   = "api"
      image  = "contoso.azurecr.io/api:1"
      cpu    = 0.5
      memory = "1Gi"
    }
  }
}

# Whatever the environment, it is called from inside only.
resource "azurerm_container_app" "inside" {
  name                         = "inside"
  resource_group_name          = "rg"
  revision_mode                = "Single"
  container_app_environment_id = var.environment_id

  ingress {
    external_enabled        = false
    target_port             = 8080
    client_certificate_mode = "ignore" # want: azurerm_mtls_container_app: client_certificate_mode is "ignore", so no client certificate is asked for; set it to "require"

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

resource "azurerm_api_management_custom_domain" "of_module" {
  api_management_id = module.apim.id

  gateway {
    host_name                    = "of-module.example.com"
    key_vault_certificate_id     = "https://contoso.vault.azure.net/secrets/of-module"
    negotiate_client_certificate = false
  }
}

resource "azurerm_api_management_custom_domain" "of_variable" {
  api_management_id = var.api_management_id

  gateway {
    host_name                    = "of-variable.example.com"
    key_vault_certificate_id     = "https://contoso.vault.azure.net/secrets/of-variable"
    negotiate_client_certificate = false
  }
}

resource "azurerm_api_management_custom_domain" "of_public" {
  api_management_id = azurerm_api_management.public.id

  gateway {
    host_name                    = "of-public.example.com"
    key_vault_certificate_id     = "https://contoso.vault.azure.net/secrets/of-public"
    negotiate_client_certificate = false
  }
}

resource "azurerm_api_management_custom_domain" "of_internal" {
  api_management_id = azurerm_api_management.internal.id

  gateway {
    host_name                    = "of-internal.example.com"
    key_vault_certificate_id     = "https://contoso.vault.azure.net/secrets/of-internal"
    negotiate_client_certificate = false # want: azurerm_mtls_api_management: negotiate_client_certificate is false, so the gateway never asks for a client certificate; set it to true and validate the certificate in a policy
  }
}

resource "azurerm_container_app_environment" "public" {
  name                           = "public"
  location                       = "westeurope"
  resource_group_name            = "rg"
  infrastructure_subnet_id       = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet/subnets/public"
  internal_load_balancer_enabled = false
}

resource "azurerm_container_app_environment" "internal" {
  name                           = "internal"
  location                       = "westeurope"
  resource_group_name            = "rg"
  infrastructure_subnet_id       = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet/subnets/internal"
  internal_load_balancer_enabled = true
}

resource "azurerm_api_management" "public" {
  name                 = "public"
  location             = "westeurope"
  resource_group_name  = "rg"
  publisher_name       = "Contoso"
  publisher_email      = "api@example.com"
  sku_name             = "Premium_1"
  virtual_network_type = "None"
}

resource "azurerm_api_management" "internal" {
  name                 = "internal"
  location             = "westeurope"
  resource_group_name  = "rg"
  publisher_name       = "Contoso"
  publisher_email      = "api@example.com"
  sku_name             = "Premium_1"
  virtual_network_type = "Internal"

  virtual_network_configuration {
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet/subnets/apim"
  }
}

data "azurerm_container_app_environment" "shared" {
  name                = "shared"
  resource_group_name = "rg"
}

module "apim" {
  source = "./apim"
}

variable "environment_id" {
  type = string
}

variable "api_management_id" {
  type = string
}
