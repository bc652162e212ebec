# A null is what the argument is without it, and a literal null stands for the place where it is missing.

resource "azurerm_linux_web_app" "switch" { # want: azurerm_mtls_app_service: client_certificate_enabled is null, so no client certificate is asked for; set it to true
  name                          = "app-switch"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = null

  site_config {}
}

resource "azurerm_linux_web_app" "switch_null_mode_set" { # want: azurerm_mtls_app_service: client_certificate_enabled is null, so no client certificate is asked for, and client_certificate_mode has no effect; set it to true
  name                          = "app-switch-null-mode-set"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = null
  client_certificate_mode       = "Required"

  site_config {}
}

# The provider's default mode is Required.
resource "azurerm_linux_web_app" "mode" {
  name                          = "app-mode"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = null

  site_config {}
}

# A mode of null is none, so that nothing is without effect.
resource "azurerm_linux_web_app" "switch_false_mode_null" {
  name                          = "app-switch-false-mode-null"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = false # want: azurerm_mtls_app_service: client_certificate_enabled is false, so no client certificate is asked for; set it to true
  client_certificate_mode       = null

  site_config {}
}

# A null that is passed in is reported where it is used, because that is where to look.
resource "azurerm_linux_web_app" "switch_by_variable" {
  name                          = "app-switch-by-variable"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = var.nothing # want: azurerm_mtls_app_service: client_certificate_enabled is null, so no client certificate is asked for; set it to true

  site_config {}
}

resource "azurerm_linux_web_app" "switch_by_local" {
  name                          = "app-switch-by-local"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = local.nothing # want: azurerm_mtls_app_service: client_certificate_enabled is null, so no client certificate is asked for; set it to true

  site_config {}
}

resource "azurerm_linux_web_app" "switch_by_condition" {
  name                          = "app-switch-by-condition"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = var.production ? true : null # want: azurerm_mtls_app_service: client_certificate_enabled is null, so no client certificate is asked for; set it to true

  site_config {}
}

resource "azurerm_linux_web_app" "mode_by_variable" {
  name                          = "app-mode-by-variable"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = var.no_mode

  site_config {}
}

resource "azurerm_linux_function_app" "mode" { # want: azurerm_mtls_function_app: client_certificate_mode is null, so the mode defaults to "Optional" and callers without a certificate are let in; set it to "Required"
  name                          = "func-mode"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  storage_account_name          = "storders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = null

  site_config {}
}

resource "azurerm_linux_function_app" "mode_by_variable" {
  name                          = "func-mode-by-variable"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  storage_account_name          = "storders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = var.no_mode # want: azurerm_mtls_function_app: client_certificate_mode is null, so the mode defaults to "Optional" and callers without a certificate are let in; set it to "Required"

  site_config {}
}

resource "azurerm_linux_function_app" "mode_in_parentheses" { # want: azurerm_mtls_function_app: client_certificate_mode is null, so the mode defaults to "Optional" and callers without a certificate are let in; set it to "Required"
  name                          = "func-mode-in-parentheses"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  storage_account_name          = "storders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = (null)

  site_config {}
}

resource "azurerm_container_app" "mode" {
  name                         = "ca-mode"
  resource_group_name          = "rg-orders"
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.App/managedEnvironments/cae-orders"
  revision_mode                = "Single"

  ingress { # want: azurerm_mtls_container_app: client_certificate_mode is null, so no client certificate is asked for; set it to "require"
    target_port             = 8080
    client_certificate_mode = null

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

resource "azurerm_container_app" "mode_by_variable" {
  name                         = "ca-mode-by-variable"
  resource_group_name          = "rg-orders"
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.App/managedEnvironments/cae-orders"
  revision_mode                = "Single"

  ingress {
    target_port             = 8080
    client_certificate_mode = var.no_mode # want: azurerm_mtls_container_app: client_certificate_mode is null, so no client certificate is asked for; set it to "require"

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

# The default of public access is public.
resource "azurerm_linux_web_app" "access_by_variable" {
  name                          = "app-access-by-variable"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = var.nothing

  site_config {}
}

# The default of external_enabled is false.
resource "azurerm_container_app" "access_by_variable" {
  name                         = "ca-access-by-variable"
  resource_group_name          = "rg-orders"
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.App/managedEnvironments/cae-orders"
  revision_mode                = "Single"

  ingress {
    target_port             = 8080
    external_enabled        = var.nothing
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

locals {
  nothing = null
}

variable "nothing" {
  type    = bool
  default = null
}

variable "no_mode" {
  type    = string
  default = null
}

variable "production" {
  type    = bool
  default = false
}
