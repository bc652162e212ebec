# An ingress that a dynamic block makes is an ingress.

resource "azurerm_container_app" "known" {
  name                         = "ca-known"
  resource_group_name          = "rg-orders"
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.App/managedEnvironments/cae-orders"
  revision_mode                = "Single"

  dynamic "ingress" {
    for_each = [1]
    content {
      target_port             = 8080
      client_certificate_mode = "accept" # want: azurerm_mtls_container_app: client_certificate_mode is "accept", so callers without a certificate are let in; set it to "require"

      traffic_weight {
        latest_revision = true
        percentage      = 100
      }
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

resource "azurerm_container_app" "missing" {
  name                         = "ca-missing"
  resource_group_name          = "rg-orders"
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.App/managedEnvironments/cae-orders"
  revision_mode                = "Single"

  dynamic "ingress" { # want: azurerm_mtls_container_app: client_certificate_mode is not set, so no client certificate is asked for; set it to "require"
    for_each = [1]
    content {
      target_port      = 8080
      external_enabled = false

      traffic_weight {
        latest_revision = true
        percentage      = 100
      }
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

resource "azurerm_container_app" "required" {
  name                         = "ca-required"
  resource_group_name          = "rg-orders"
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.App/managedEnvironments/cae-orders"
  revision_mode                = "Single"

  dynamic "ingress" {
    for_each = [1]
    content {
      target_port             = 8080
      client_certificate_mode = "require"

      traffic_weight {
        latest_revision = true
        percentage      = 100
      }
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

  dynamic "ingress" {
    for_each = [1]
    content {
      target_port             = 8080
      external_enabled        = true
      client_certificate_mode = "accept"

      traffic_weight {
        latest_revision = true
        percentage      = 100
      }
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

# No ingress, so that nobody calls it.
resource "azurerm_container_app" "empty" {
  name                         = "ca-empty"
  resource_group_name          = "rg-orders"
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.App/managedEnvironments/cae-orders"
  revision_mode                = "Single"

  dynamic "ingress" {
    for_each = []
    content {
      target_port             = 8080
      client_certificate_mode = "accept"

      traffic_weight {
        latest_revision = true
        percentage      = 100
      }
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

resource "azurerm_container_app" "empty_by_condition" {
  name                         = "ca-empty-by-condition"
  resource_group_name          = "rg-orders"
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.App/managedEnvironments/cae-orders"
  revision_mode                = "Single"

  dynamic "ingress" {
    for_each = var.no_mode == null ? [] : [var.no_mode]
    content {
      target_port             = 8080
      client_certificate_mode = ingress.value

      traffic_weight {
        latest_revision = true
        percentage      = 100
      }
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

resource "azurerm_container_app" "empty_map" {
  name                         = "ca-empty-map"
  resource_group_name          = "rg-orders"
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.App/managedEnvironments/cae-orders"
  revision_mode                = "Single"

  dynamic "ingress" {
    for_each = {}
    content {
      target_port             = 8080
      client_certificate_mode = "accept"

      traffic_weight {
        latest_revision = true
        percentage      = 100
      }
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

# An unknown extent is not nothing: the block is judged once.
resource "azurerm_container_app" "unknown" {
  name                         = "ca-unknown"
  resource_group_name          = "rg-orders"
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.App/managedEnvironments/cae-orders"
  revision_mode                = "Single"

  dynamic "ingress" {
    for_each = var.ingresses
    content {
      target_port             = 8080
      client_certificate_mode = "accept" # want: azurerm_mtls_container_app: client_certificate_mode is "accept", so callers without a certificate are let in; set it to "require"

      traffic_weight {
        latest_revision = true
        percentage      = 100
      }
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

resource "azurerm_container_app" "unknown_missing" {
  name                         = "ca-unknown-missing"
  resource_group_name          = "rg-orders"
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.App/managedEnvironments/cae-orders"
  revision_mode                = "Single"

  dynamic "ingress" { # want: azurerm_mtls_container_app: client_certificate_mode is not set, so no client certificate is asked for; set it to "require"
    for_each = var.ingresses
    content {
      target_port      = 8080
      external_enabled = false

      traffic_weight {
        latest_revision = true
        percentage      = 100
      }
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

resource "azurerm_container_app" "unknown_value" {
  name                         = "ca-unknown-value"
  resource_group_name          = "rg-orders"
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.App/managedEnvironments/cae-orders"
  revision_mode                = "Single"

  dynamic "ingress" {
    for_each = var.ingresses
    content {
      target_port             = 8080
      client_certificate_mode = ingress.value

      traffic_weight {
        latest_revision = true
        percentage      = 100
      }
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

resource "azurerm_container_app" "unknown_required" {
  name                         = "ca-unknown-required"
  resource_group_name          = "rg-orders"
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.App/managedEnvironments/cae-orders"
  revision_mode                = "Single"

  dynamic "ingress" {
    for_each = var.ingresses
    content {
      target_port             = 8080
      client_certificate_mode = "require"

      traffic_weight {
        latest_revision = true
        percentage      = 100
      }
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

resource "azurerm_container_app" "unknown_exposure" {
  name                         = "ca-unknown-exposure"
  resource_group_name          = "rg-orders"
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.App/managedEnvironments/cae-orders"
  revision_mode                = "Single"

  dynamic "ingress" {
    for_each = var.ingresses
    content {
      target_port             = 8080
      external_enabled        = ingress.value
      client_certificate_mode = "accept"

      traffic_weight {
        latest_revision = true
        percentage      = 100
      }
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

# Values of the iterator, by its own name, by another, by key, and by splat.
resource "azurerm_container_app" "value" {
  name                         = "ca-value"
  resource_group_name          = "rg-orders"
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.App/managedEnvironments/cae-orders"
  revision_mode                = "Single"

  dynamic "ingress" {
    for_each = ["accept"]
    content {
      target_port             = 8080
      client_certificate_mode = ingress.value # want: azurerm_mtls_container_app: client_certificate_mode is "accept", so callers without a certificate are let in; set it to "require"

      traffic_weight {
        latest_revision = true
        percentage      = 100
      }
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

resource "azurerm_container_app" "value_required" {
  name                         = "ca-value-required"
  resource_group_name          = "rg-orders"
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.App/managedEnvironments/cae-orders"
  revision_mode                = "Single"

  dynamic "ingress" {
    for_each = ["require"]
    content {
      target_port             = 8080
      client_certificate_mode = ingress.value

      traffic_weight {
        latest_revision = true
        percentage      = 100
      }
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

resource "azurerm_container_app" "renamed" {
  name                         = "ca-renamed"
  resource_group_name          = "rg-orders"
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.App/managedEnvironments/cae-orders"
  revision_mode                = "Single"

  dynamic "ingress" {
    for_each = ["accept"]
    iterator = entry
    content {
      target_port             = 8080
      client_certificate_mode = entry.value # want: azurerm_mtls_container_app: client_certificate_mode is "accept", so callers without a certificate are let in; set it to "require"

      traffic_weight {
        latest_revision = true
        percentage      = 100
      }
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

resource "azurerm_container_app" "key" {
  name                         = "ca-key"
  resource_group_name          = "rg-orders"
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.App/managedEnvironments/cae-orders"
  revision_mode                = "Single"

  dynamic "ingress" {
    for_each = { accept = false }
    content {
      target_port             = 8080
      external_enabled        = ingress.value
      client_certificate_mode = ingress.key # want: azurerm_mtls_container_app: client_certificate_mode is "accept", so callers without a certificate are let in; set it to "require"

      traffic_weight {
        latest_revision = true
        percentage      = 100
      }
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

resource "azurerm_container_app" "object" {
  name                         = "ca-object"
  resource_group_name          = "rg-orders"
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.App/managedEnvironments/cae-orders"
  revision_mode                = "Single"

  dynamic "ingress" {
    for_each = [{ external = false, mode = "ignore" }]
    content {
      target_port             = 8080
      external_enabled        = ingress.value.external
      client_certificate_mode = ingress.value.mode # want: azurerm_mtls_container_app: client_certificate_mode is "ignore", so no client certificate is asked for; set it to "require"

      traffic_weight {
        latest_revision = true
        percentage      = 100
      }
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

resource "azurerm_container_app" "object_public" {
  name                         = "ca-object-public"
  resource_group_name          = "rg-orders"
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.App/managedEnvironments/cae-orders"
  revision_mode                = "Single"

  dynamic "ingress" {
    for_each = [{ external = true, mode = "ignore" }]
    content {
      target_port             = 8080
      external_enabled        = ingress.value.external
      client_certificate_mode = ingress.value.mode

      traffic_weight {
        latest_revision = true
        percentage      = 100
      }
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

resource "azurerm_container_app" "splat" {
  name                         = "ca-splat"
  resource_group_name          = "rg-orders"
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.App/managedEnvironments/cae-orders"
  revision_mode                = "Single"

  dynamic "ingress" {
    for_each = var.mode[*]
    content {
      target_port             = 8080
      client_certificate_mode = ingress.value # want: azurerm_mtls_container_app: client_certificate_mode is "accept", so callers without a certificate are let in; set it to "require"

      traffic_weight {
        latest_revision = true
        percentage      = 100
      }
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

resource "azurerm_container_app" "set" {
  name                         = "ca-set"
  resource_group_name          = "rg-orders"
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.App/managedEnvironments/cae-orders"
  revision_mode                = "Single"

  dynamic "ingress" {
    for_each = toset(["accept"])
    content {
      target_port             = 8080
      client_certificate_mode = ingress.value # want: azurerm_mtls_container_app: client_certificate_mode is "accept", so callers without a certificate are let in; set it to "require"

      traffic_weight {
        latest_revision = true
        percentage      = 100
      }
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

# The iterator of an outer instance.
resource "azurerm_container_app" "of_each" {
  for_each = { orders = { modes = ["accept"] }, stock = { modes = ["require"] }, batch = { modes = [] } }

  name                         = "ca-of-each-${each.key}"
  resource_group_name          = "rg-orders"
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.App/managedEnvironments/cae-orders"
  revision_mode                = "Single"

  dynamic "ingress" {
    for_each = each.value.modes
    content {
      target_port             = 8080
      client_certificate_mode = ingress.value # want: azurerm_mtls_container_app: client_certificate_mode is "accept" for ["orders"], so callers without a certificate are let in; set it to "require"

      traffic_weight {
        latest_revision = true
        percentage      = 100
      }
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

resource "azurerm_container_app" "of_each_key" {
  for_each = { orders = "accept", stock = "require" }

  name                         = "ca-of-each-key-${each.key}"
  resource_group_name          = "rg-orders"
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.App/managedEnvironments/cae-orders"
  revision_mode                = "Single"

  dynamic "ingress" {
    for_each = [1]
    content {
      target_port             = 8080
      client_certificate_mode = each.value # want: azurerm_mtls_container_app: client_certificate_mode is "accept" for ["orders"], so callers without a certificate are let in; set it to "require"

      traffic_weight {
        latest_revision = true
        percentage      = 100
      }
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

resource "azurerm_container_app" "of_count" {
  count = 2

  name                         = "ca-of-count-${count.index}"
  resource_group_name          = "rg-orders"
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.App/managedEnvironments/cae-orders"
  revision_mode                = "Single"

  dynamic "ingress" {
    for_each = [["require", "accept"][count.index]]
    content {
      target_port             = 8080
      client_certificate_mode = ingress.value # want: azurerm_mtls_container_app: client_certificate_mode is "accept" for [1], so callers without a certificate are let in; set it to "require"

      traffic_weight {
        latest_revision = true
        percentage      = 100
      }
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

resource "azurerm_container_app" "of_unknown_each" {
  for_each = var.apps

  name                         = "ca-of-unknown-each-${each.key}"
  resource_group_name          = "rg-orders"
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.App/managedEnvironments/cae-orders"
  revision_mode                = "Single"

  dynamic "ingress" {
    for_each = each.value[*]
    content {
      target_port             = 8080
      client_certificate_mode = ingress.value

      traffic_weight {
        latest_revision = true
        percentage      = 100
      }
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

# A sensitive list: how many there are is no secret here, what they say is.
resource "azurerm_container_app" "sensitive" {
  name                         = "ca-sensitive"
  resource_group_name          = "rg-orders"
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.App/managedEnvironments/cae-orders"
  revision_mode                = "Single"

  dynamic "ingress" {
    for_each = var.secrets
    content {
      target_port             = 8080
      client_certificate_mode = ingress.value

      traffic_weight {
        latest_revision = true
        percentage      = 100
      }
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

resource "azurerm_container_app" "sensitive_literal" {
  name                         = "ca-sensitive-literal"
  resource_group_name          = "rg-orders"
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.App/managedEnvironments/cae-orders"
  revision_mode                = "Single"

  dynamic "ingress" {
    for_each = var.secrets
    content {
      target_port             = 8080
      client_certificate_mode = "accept" # want: azurerm_mtls_container_app: client_certificate_mode is "accept", so callers without a certificate are let in; set it to "require"

      traffic_weight {
        latest_revision = true
        percentage      = 100
      }
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

# Blocks in blocks.
resource "azurerm_container_app" "nested" {
  name                         = "ca-nested"
  resource_group_name          = "rg-orders"
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.App/managedEnvironments/cae-orders"
  revision_mode                = "Single"

  dynamic "ingress" {
    for_each = [{ mode = "accept", weights = [100] }]
    iterator = outer
    content {
      target_port             = 8080
      client_certificate_mode = outer.value.mode # want: azurerm_mtls_container_app: client_certificate_mode is "accept", so callers without a certificate are let in; set it to "require"

      dynamic "traffic_weight" {
        for_each = outer.value.weights
        content {
          latest_revision = true
          percentage      = traffic_weight.value
        }
      }
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

# Other dynamic blocks beside it.
resource "azurerm_container_app" "beside" {
  name                         = "ca-beside"
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

  dynamic "secret" {
    for_each = var.ingresses
    content {
      name  = "secret-${secret.key}"
      value = secret.value
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

# The host knows nothing of a list that comes from a resource.
resource "azurerm_container_app" "of_resource" {
  name                         = "ca-of-resource"
  resource_group_name          = "rg-orders"
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.App/managedEnvironments/cae-orders"
  revision_mode                = "Single"

  dynamic "ingress" {
    for_each = azurerm_container_app.nested.custom_domain_verification_id[*]
    content {
      target_port             = 8080
      client_certificate_mode = "accept" # want: azurerm_mtls_container_app: client_certificate_mode is "accept", so callers without a certificate are let in; set it to "require"

      traffic_weight {
        latest_revision = true
        percentage      = 100
      }
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


variable "no_mode" {
  type    = string
  default = null
}

variable "mode" {
  type    = string
  default = "accept"
}

variable "ingresses" {
  type = list(string)
}

variable "apps" {
  type = map(string)
}

variable "secrets" {
  type      = list(string)
  default   = ["accept"]
  sensitive = true
}
