# The ingress says who can call a container app, and its environment whether "external" means the internet.

resource "azurerm_container_app" "external_missing" {
  name                         = "external-missing"
  resource_group_name          = "rg"
  revision_mode                = "Single"
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.App/managedEnvironments/env"
  ingress { # want: azurerm_mtls_container_app: client_certificate_mode is not set, so no client certificate is asked for; set it to "require"
    target_port = 8080

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

resource "azurerm_container_app" "external_false" {
  name                         = "external-false"
  resource_group_name          = "rg"
  revision_mode                = "Single"
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.App/managedEnvironments/env"
  ingress { # want: azurerm_mtls_container_app: client_certificate_mode is not set, so no client certificate is asked for; set it to "require"
    external_enabled = false
    target_port      = 8080

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

resource "azurerm_container_app" "external_null" {
  name                         = "external-null"
  resource_group_name          = "rg"
  revision_mode                = "Single"
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.App/managedEnvironments/env"
  ingress { # want: azurerm_mtls_container_app: client_certificate_mode is not set, so no client certificate is asked for; set it to "require"
    external_enabled = null
    target_port      = 8080

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

resource "azurerm_container_app" "external_true" {
  name                         = "external-true"
  resource_group_name          = "rg"
  revision_mode                = "Single"
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.App/managedEnvironments/env"

  ingress {
    external_enabled = true
    target_port      = 8080

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

resource "azurerm_container_app" "external_text" {
  name                         = "external-text"
  resource_group_name          = "rg"
  revision_mode                = "Single"
  container_app_environment_id = azurerm_container_app_environment.public.id

  ingress {
    external_enabled = "true"
    target_port      = 8080

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

resource "azurerm_container_app" "external_unknown" {
  name                         = "external-unknown"
  resource_group_name          = "rg"
  revision_mode                = "Single"
  container_app_environment_id = azurerm_container_app_environment.public.id

  ingress {
    external_enabled = var.external
    target_port      = 8080

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

resource "azurerm_container_app" "external_wrong_type" {
  name                         = "external-wrong-type"
  resource_group_name          = "rg"
  revision_mode                = "Single"
  container_app_environment_id = azurerm_container_app_environment.public.id

  ingress {
    external_enabled = "yes"
    target_port      = 8080

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

# The environment has no public address.
resource "azurerm_container_app" "internal_environment" {
  name                         = "internal-environment"
  resource_group_name          = "rg"
  revision_mode                = "Single"
  container_app_environment_id = azurerm_container_app_environment.internal.id

  ingress { # want: azurerm_mtls_container_app: client_certificate_mode is not set, so no client certificate is asked for; set it to "require"
    external_enabled = true
    target_port      = 8080

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

resource "azurerm_container_app" "private_environment" {
  name                         = "private-environment"
  resource_group_name          = "rg"
  revision_mode                = "Single"
  container_app_environment_id = azurerm_container_app_environment.private.id

  ingress { # want: azurerm_mtls_container_app: client_certificate_mode is not set, so no client certificate is asked for; set it to "require"
    external_enabled = true
    target_port      = 8080

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

# Unknown or true is true.
resource "azurerm_container_app" "external_unknown_internal_environment" {
  name                         = "external-unknown-internal-environment"
  resource_group_name          = "rg"
  revision_mode                = "Single"
  container_app_environment_id = azurerm_container_app_environment.internal.id

  ingress { # want: azurerm_mtls_container_app: client_certificate_mode is not set, so no client certificate is asked for; set it to "require"
    external_enabled = var.external
    target_port      = 8080

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

resource "azurerm_container_app" "environment_enabled" {
  name                         = "environment-enabled"
  resource_group_name          = "rg"
  revision_mode                = "Single"
  container_app_environment_id = azurerm_container_app_environment.enabled.id

  ingress {
    external_enabled = true
    target_port      = 8080

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

resource "azurerm_container_app" "environment_unknown" {
  name                         = "environment-unknown"
  resource_group_name          = "rg"
  revision_mode                = "Single"
  container_app_environment_id = azurerm_container_app_environment.unknown.id

  ingress {
    external_enabled = true
    target_port      = 8080

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

resource "azurerm_container_app" "environment_private_unknown" {
  name                         = "environment-private-unknown"
  resource_group_name          = "rg"
  revision_mode                = "Single"
  container_app_environment_id = azurerm_container_app_environment.private_unknown.id

  ingress {
    external_enabled = true
    target_port      = 8080

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

resource "azurerm_container_app" "environment_text" {
  name                         = "environment-text"
  resource_group_name          = "rg"
  revision_mode                = "Single"
  container_app_environment_id = azurerm_container_app_environment.text.id

  ingress { # want: azurerm_mtls_container_app: client_certificate_mode is not set, so no client certificate is asked for; set it to "require"
    external_enabled = true
    target_port      = 8080

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

resource "azurerm_container_app" "environment_by_number" {
  name                         = "environment-by-number"
  resource_group_name          = "rg"
  revision_mode                = "Single"
  container_app_environment_id = azurerm_container_app_environment.counted[0].id

  ingress { # want: azurerm_mtls_container_app: client_certificate_mode is not set, so no client certificate is asked for; set it to "require"
    external_enabled = true
    target_port      = 8080

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

resource "azurerm_container_app" "environment_by_key" {
  name                         = "environment-by-key"
  resource_group_name          = "rg"
  revision_mode                = "Single"
  container_app_environment_id = azurerm_container_app_environment.each["orders"].id

  ingress { # want: azurerm_mtls_container_app: client_certificate_mode is not set, so no client certificate is asked for; set it to "require"
    external_enabled = true
    target_port      = 8080

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

resource "azurerm_container_app" "environment_by_key_public" {
  name                         = "environment-by-key-public"
  resource_group_name          = "rg"
  revision_mode                = "Single"
  container_app_environment_id = azurerm_container_app_environment.each["shop"].id

  ingress {
    external_enabled = true
    target_port      = 8080

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

resource "azurerm_container_app" "environment_by_local" {
  name                         = "environment-by-local"
  resource_group_name          = "rg"
  revision_mode                = "Single"
  container_app_environment_id = local.environment_id

  ingress { # want: azurerm_mtls_container_app: client_certificate_mode is not set, so no client certificate is asked for; set it to "require"
    external_enabled = true
    target_port      = 8080

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

resource "azurerm_container_app" "environment_by_data" {
  name                         = "environment-by-data"
  resource_group_name          = "rg"
  revision_mode                = "Single"
  container_app_environment_id = data.azurerm_container_app_environment.shared.id

  ingress {
    external_enabled = true
    target_port      = 8080

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

resource "azurerm_container_app" "environment_by_variable" {
  name                         = "environment-by-variable"
  resource_group_name          = "rg"
  revision_mode                = "Single"
  container_app_environment_id = var.environment_id

  ingress {
    external_enabled = true
    target_port      = 8080

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

# One of the two instances is in the internal environment.
resource "azurerm_container_app" "environment_by_each" {
  for_each = toset(["orders", "shop"])

  name                         = "environment-by-each-${each.key}"
  resource_group_name          = "rg"
  revision_mode                = "Single"
  container_app_environment_id = azurerm_container_app_environment.each[each.key].id

  ingress { # want: azurerm_mtls_container_app: client_certificate_mode is not set for ["orders"], so no client certificate is asked for; set it to "require"
    external_enabled = true
    target_port      = 8080

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

# Nobody calls an app without ingress.
resource "azurerm_container_app" "no_ingress" {
  name                         = "no-ingress"
  resource_group_name          = "rg"
  revision_mode                = "Single"
  container_app_environment_id = azurerm_container_app_environment.internal.id

  template {
    container {
      name   = "api"
      image  = "contoso.azurecr.io/api:1"
      cpu    = 0.5
      memory = "1Gi"
    }
  }
}

resource "azurerm_container_app_environment" "public" {
  name                = "public"
  location            = "westeurope"
  resource_group_name = "rg"
}

resource "azurerm_container_app_environment" "internal" {
  name                           = "internal"
  location                       = "westeurope"
  resource_group_name            = "rg"
  infrastructure_subnet_id       = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet/subnets/apps"
  internal_load_balancer_enabled = true
}

resource "azurerm_container_app_environment" "private" {
  name                  = "private"
  location              = "westeurope"
  resource_group_name   = "rg"
  public_network_access = "Disabled"
}

resource "azurerm_container_app_environment" "enabled" {
  name                           = "enabled"
  location                       = "westeurope"
  resource_group_name            = "rg"
  internal_load_balancer_enabled = false
  public_network_access          = "Enabled"
}

resource "azurerm_container_app_environment" "unknown" {
  name                           = "unknown"
  location                       = "westeurope"
  resource_group_name            = "rg"
  infrastructure_subnet_id       = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet/subnets/apps"
  internal_load_balancer_enabled = var.internal
}

resource "azurerm_container_app_environment" "private_unknown" {
  name                  = "private-unknown"
  location              = "westeurope"
  resource_group_name   = "rg"
  public_network_access = var.access
}

resource "azurerm_container_app_environment" "text" {
  name                           = "text"
  location                       = "westeurope"
  resource_group_name            = "rg"
  infrastructure_subnet_id       = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet/subnets/apps"
  internal_load_balancer_enabled = "true"
}

resource "azurerm_container_app_environment" "counted" {
  count = 1

  name                  = "counted-${count.index}"
  location              = "westeurope"
  resource_group_name   = "rg"
  public_network_access = "Disabled"
}

resource "azurerm_container_app_environment" "each" {
  for_each = { orders = "Disabled", shop = "Enabled" }

  name                  = "each-${each.key}"
  location              = "westeurope"
  resource_group_name   = "rg"
  public_network_access = each.value
}

data "azurerm_container_app_environment" "shared" {
  name                = "env-shared"
  resource_group_name = "rg"
}

locals {
  environment_id = azurerm_container_app_environment.internal.id
}

variable "external" {
  type = bool
}

variable "internal" {
  type = bool
}

variable "access" {
  type = string
}

variable "environment_id" {
  type = string
}
