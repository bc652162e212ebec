# An ingress that may not be there, that decides who can reach the app, and that each instance has of its own.

resource "azurerm_container_app" "none_by_variable" {
  name                         = "none-by-variable"
  resource_group_name          = "rg"
  revision_mode                = "Single"
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.App/managedEnvironments/env"
  dynamic "ingress" {
    for_each = var.none

    content {
      client_certificate_mode = "ignore"
      target_port             = 8080

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

resource "azurerm_container_app" "conditional_false" {
  name                         = "conditional-false"
  resource_group_name          = "rg"
  revision_mode                = "Single"
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.App/managedEnvironments/env"
  dynamic "ingress" {
    for_each = var.disabled ? [1] : []

    content {
      client_certificate_mode = "ignore"
      target_port             = 8080

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

resource "azurerm_container_app" "conditional_true" {
  name                         = "conditional-true"
  resource_group_name          = "rg"
  revision_mode                = "Single"
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.App/managedEnvironments/env"
  dynamic "ingress" {
    for_each = var.enabled ? [1] : []

    content {
      client_certificate_mode = "ignore" # want: azurerm_mtls_container_app: client_certificate_mode is "ignore", so no client certificate is asked for; set it to "require"
      target_port             = 8080

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

# It may or may not be there. If it is, it is wrong.
resource "azurerm_container_app" "conditional_unknown" {
  name                         = "conditional-unknown"
  resource_group_name          = "rg"
  revision_mode                = "Single"
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.App/managedEnvironments/env"
  dynamic "ingress" {
    for_each = var.unknown_switch ? [1] : []

    content {
      client_certificate_mode = "ignore" # want: azurerm_mtls_container_app: client_certificate_mode is "ignore", so no client certificate is asked for; set it to "require"
      target_port             = 8080

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

resource "azurerm_container_app" "unknown_value_with_iterator" {
  name                         = "unknown-value-with-iterator"
  resource_group_name          = "rg"
  revision_mode                = "Single"
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.App/managedEnvironments/env"
  dynamic "ingress" {
    for_each = var.unknown_list
    iterator = app

    content {
      client_certificate_mode = app.value
      target_port             = 8080

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

# Nothing is written: the header of the block that lacks the argument.
resource "azurerm_container_app" "all_missing" {
  name                         = "all-missing"
  resource_group_name          = "rg"
  revision_mode                = "Single"
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.App/managedEnvironments/env"
  dynamic "ingress" { # want: azurerm_mtls_container_app: client_certificate_mode is not set, so no client certificate is asked for; set it to "require"
    for_each = [1]

    content {

      target_port = 8080

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

resource "azurerm_container_app" "object_optional" {
  name                         = "object-optional"
  resource_group_name          = "rg"
  revision_mode                = "Single"
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.App/managedEnvironments/env"
  dynamic "ingress" {
    for_each = [{}]

    content {
      client_certificate_mode = try(ingress.value.mode, "ignore") # want: azurerm_mtls_container_app: client_certificate_mode is "ignore", so no client certificate is asked for; set it to "require"
      target_port             = 8080

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

# A splat over an object or null.
resource "azurerm_container_app" "object_by_variable" {
  name                         = "object-by-variable"
  resource_group_name          = "rg"
  revision_mode                = "Single"
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.App/managedEnvironments/env"
  dynamic "ingress" {
    for_each = var.ingress[*]

    content {
      client_certificate_mode = ingress.value.mode # want: azurerm_mtls_container_app: client_certificate_mode is "accept", so callers without a certificate are let in; set it to "require"
      target_port             = 8080

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

resource "azurerm_container_app" "object_null" {
  name                         = "object-null"
  resource_group_name          = "rg"
  revision_mode                = "Single"
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.App/managedEnvironments/env"
  dynamic "ingress" {
    for_each = var.no_ingress[*]

    content {
      client_certificate_mode = ingress.value.mode
      target_port             = 8080

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

resource "azurerm_container_app" "exposure" {
  name                         = "exposure"
  resource_group_name          = "rg"
  revision_mode                = "Single"
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.App/managedEnvironments/env"
  dynamic "ingress" {
    for_each = [true]

    content {
      external_enabled        = ingress.value
      client_certificate_mode = "ignore"
      target_port             = 8080

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

resource "azurerm_container_app" "exposure_internal" {
  name                         = "exposure-internal"
  resource_group_name          = "rg"
  revision_mode                = "Single"
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.App/managedEnvironments/env"
  dynamic "ingress" {
    for_each = [false]

    content {
      external_enabled        = ingress.value
      client_certificate_mode = "ignore" # want: azurerm_mtls_container_app: client_certificate_mode is "ignore", so no client certificate is asked for; set it to "require"
      target_port             = 8080

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

resource "azurerm_container_app" "exposure_unknown" {
  name                         = "exposure-unknown"
  resource_group_name          = "rg"
  revision_mode                = "Single"
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.App/managedEnvironments/env"
  dynamic "ingress" {
    for_each = var.unknown_list

    content {
      external_enabled        = ingress.value == "public"
      client_certificate_mode = "ignore"
      target_port             = 8080

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

# The resource has instances, and each its own ingress.
resource "azurerm_container_app" "each" {
  for_each = { orders = ["accept"], stock = ["require"], jobs = [] }

  name                         = "each-${each.key}"
  resource_group_name          = "rg"
  revision_mode                = "Single"
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.App/managedEnvironments/env"

  dynamic "ingress" {
    for_each = each.value

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
      name   = "api"
      image  = "contoso.azurecr.io/api:1"
      cpu    = 0.5
      memory = "1Gi"
    }
  }
}

resource "azurerm_container_app" "each_none" {
  for_each = { jobs = [] }

  name                         = "each-none-${each.key}"
  resource_group_name          = "rg"
  revision_mode                = "Single"
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.App/managedEnvironments/env"

  dynamic "ingress" {
    for_each = each.value

    content {
      target_port             = 8080
      client_certificate_mode = "ignore"

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

resource "azurerm_container_app" "each_unknown" {
  for_each = var.unknown_map

  name                         = "each-unknown-${each.key}"
  resource_group_name          = "rg"
  revision_mode                = "Single"
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.App/managedEnvironments/env"

  dynamic "ingress" {
    for_each = each.value

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
      name   = "api"
      image  = "contoso.azurecr.io/api:1"
      cpu    = 0.5
      memory = "1Gi"
    }
  }
}

resource "azurerm_container_app" "each_unknown_literal" {
  for_each = var.unknown_map

  name                         = "each-unknown-literal-${each.key}"
  resource_group_name          = "rg"
  revision_mode                = "Single"
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.App/managedEnvironments/env"

  dynamic "ingress" {
    for_each = each.value

    content {
      target_port             = 8080
      client_certificate_mode = "ignore" # want: azurerm_mtls_container_app: client_certificate_mode is "ignore", so no client certificate is asked for; set it to "require"

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

# No app, no ingress.
resource "azurerm_container_app" "count_zero" {
  count = 0

  name                         = "count-zero-${count.index}"
  resource_group_name          = "rg"
  revision_mode                = "Single"
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.App/managedEnvironments/env"

  dynamic "ingress" {
    for_each = ["ignore"]

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
      name   = "api"
      image  = "contoso.azurecr.io/api:1"
      cpu    = 0.5
      memory = "1Gi"
    }
  }
}

# The block inside says nothing about certificates, and must not get in the way.
resource "azurerm_container_app" "inner_dynamic" {
  name                         = "inner-dynamic"
  resource_group_name          = "rg"
  revision_mode                = "Single"
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.App/managedEnvironments/env"
  ingress {
    target_port             = 8080
    client_certificate_mode = "accept" # want: azurerm_mtls_container_app: client_certificate_mode is "accept", so callers without a certificate are let in; set it to "require"

    dynamic "traffic_weight" {
      for_each = var.unknown_list

      content {
        latest_revision = true
        percentage      = traffic_weight.value
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

# The provider allows one ingress; what both would be is judged.
resource "azurerm_container_app" "exclusive" {
  name                         = "exclusive"
  resource_group_name          = "rg"
  revision_mode                = "Single"
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.App/managedEnvironments/env"
  dynamic "ingress" {
    for_each = var.unknown_switch ? [] : [1]

    content {
      target_port             = 8080
      client_certificate_mode = "require"

      traffic_weight {
        latest_revision = true
        percentage      = 100
      }
    }
  }

  dynamic "ingress" {
    for_each = var.unknown_switch ? [1] : []

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
      name   = "api"
      image  = "contoso.azurecr.io/api:1"
      cpu    = 0.5
      memory = "1Gi"
    }
  }
}

variable "none" {
  type    = list(string)
  default = []
}

variable "enabled" {
  type    = bool
  default = true
}

variable "disabled" {
  type    = bool
  default = false
}

variable "ingress" {
  type    = object({ mode = string })
  default = { mode = "accept" }
}

variable "no_ingress" {
  type    = object({ mode = string })
  default = null
}

variable "unknown_switch" {
  type = bool
}

variable "unknown_list" {
  type = list(string)
}

variable "unknown_map" {
  type = map(list(string))
}
