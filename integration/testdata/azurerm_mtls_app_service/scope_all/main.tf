# With scope = "all" public apps count, too.

resource "azurerm_linux_web_app" "open" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                          = "app-open"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = true

  site_config {}
}

resource "azurerm_linux_web_app" "open_by_default" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                = "app-open-by-default"
  location            = "westeurope"
  resource_group_name = "rg-orders"
  service_plan_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"

  site_config {}
}

resource "azurerm_linux_web_app" "access_unknown" {
  name                          = "app-access-unknown"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = var.public
  client_certificate_enabled    = true
  client_certificate_mode       = "Optional" # want: azurerm_mtls_app_service: client_certificate_mode is "Optional", so callers without a certificate are let in; set it to "Required"

  site_config {}
}

resource "azurerm_linux_web_app" "required" {
  name                       = "app-required"
  location                   = "westeurope"
  resource_group_name        = "rg-orders"
  service_plan_id            = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  client_certificate_enabled = true

  site_config {}
}

resource "azurerm_linux_web_app_slot" "slot" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name           = "slot"
  app_service_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/sites/app-orders"

  site_config {}
}

resource "azurerm_linux_function_app" "function" { # want: azurerm_mtls_function_app: client_certificate_mode is not set, so the mode defaults to "Optional" and callers without a certificate are let in; set it to "Required"
  name                       = "func-function"
  location                   = "westeurope"
  resource_group_name        = "rg-orders"
  service_plan_id            = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  storage_account_name       = "storders"
  client_certificate_enabled = true

  site_config {}
}

resource "azurerm_linux_function_app_slot" "function_slot" { # want: azurerm_mtls_function_app: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                 = "function-slot"
  function_app_id      = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/sites/app-orders"
  storage_account_name = "storders"

  site_config {}
}

resource "azurerm_function_app_flex_consumption" "flex" { # want: azurerm_mtls_function_app: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                        = "func-flex"
  location                    = "westeurope"
  resource_group_name         = "rg-orders"
  service_plan_id             = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  runtime_name                = "node"
  runtime_version             = "22"
  storage_container_type      = "blobContainer"
  storage_container_endpoint  = "https://storders.blob.core.windows.net/code"
  storage_authentication_type = "SystemAssignedIdentity"

  site_config {}
}

resource "azurerm_logic_app_standard" "logic" {
  name                       = "logic-logic"
  location                   = "westeurope"
  resource_group_name        = "rg-orders"
  app_service_plan_id        = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  storage_account_name       = "storders"
  storage_account_access_key = var.storage_key
  client_certificate_mode    = "Optional" # want: azurerm_mtls_logic_app: client_certificate_mode is "Optional", so callers without a certificate are let in; set it to "Required"
}

resource "azurerm_container_app" "container" {
  name                         = "ca-container"
  resource_group_name          = "rg-orders"
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.App/managedEnvironments/cae-orders"
  revision_mode                = "Single"

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

# Who can reach a site makes no difference here, but nothing listens without an ingress.
resource "azurerm_container_app" "no_ingress" {
  name                         = "ca-no-ingress"
  resource_group_name          = "rg-orders"
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.App/managedEnvironments/cae-orders"
  revision_mode                = "Single"

  template {
    container {
      name   = "orders"
      image  = "registry.example/orders:1"
      cpu    = 0.25
      memory = "0.5Gi"
    }
  }
}

variable "public" {
  type = bool
}

variable "storage_key" {
  type      = string
  sensitive = true
}
