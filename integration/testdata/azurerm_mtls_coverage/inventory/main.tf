# A line for each endpoint, in scope or not.

variable "mode" {
  type = string
}

variable "public" {
  type = bool
}

resource "azurerm_linux_web_app" "required" {
  name                          = "app-required"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  https_only                    = true
  client_certificate_enabled    = true
  client_certificate_mode       = "Required" # want: azurerm_mtls_coverage: inventory: azurerm_linux_web_app.required, family app_service, exposure internal, enforcement required, in scope: client_certificate_mode is "Required"

  site_config {}
}

resource "azurerm_linux_web_app" "mode_default" { # want: azurerm_mtls_coverage: inventory: azurerm_linux_web_app.mode_default, family app_service, exposure internal, enforcement required, in scope: client_certificate_mode is not set, and its default requires one
  name                          = "app-mode-default"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  https_only                    = true
  client_certificate_enabled    = true

  site_config {}
}

resource "azurerm_linux_web_app" "optional" {
  name                          = "app-optional"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  https_only                    = true
  client_certificate_enabled    = true
  client_certificate_mode       = "Optional" # want: azurerm_mtls_coverage: inventory: azurerm_linux_web_app.optional, family app_service, exposure internal, enforcement optional, in scope: client_certificate_mode is "Optional" # want: azurerm_mtls_coverage: 2 of 6 in-scope endpoints require a client certificate (33 per cent), the minimum is 100 per cent: 2 optional, 2 off, 2 excepted, 1 unknown

  site_config {}
}

resource "azurerm_linux_web_app" "off" { # want: azurerm_mtls_coverage: inventory: azurerm_linux_web_app.off, family app_service, exposure internal, enforcement off, in scope: client_certificate_enabled is not set
  name                          = "app-off"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  https_only                    = true

  site_config {}
}

resource "azurerm_linux_web_app" "external" { # want: azurerm_mtls_coverage: inventory: azurerm_linux_web_app.external, family app_service, exposure external, enforcement off, out of scope: client_certificate_enabled is not set
  name                = "app-external"
  location            = "westeurope"
  resource_group_name = "rg-orders"
  service_plan_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  https_only          = true

  site_config {}
}

resource "azurerm_linux_web_app" "unknown" {
  name                          = "app-unknown"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  https_only                    = true
  client_certificate_enabled    = true
  client_certificate_mode       = var.mode # want: azurerm_mtls_coverage: inventory: azurerm_linux_web_app.unknown, family app_service, exposure internal, enforcement unknown, in scope: client_certificate_mode is not known (var.mode has no value here)

  site_config {}
}

resource "azurerm_linux_web_app" "unknown_exposure" { # want: azurerm_mtls_coverage: inventory: azurerm_linux_web_app.unknown_exposure, family app_service, exposure unknown, enforcement off, out of scope: client_certificate_enabled is not set
  name                          = "app-unknown-exposure"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  https_only                    = true
  public_network_access_enabled = var.public

  site_config {}
}

# An exception takes nothing out of the inventory.
resource "azurerm_linux_web_app" "excepted" { # want: azurerm_mtls_coverage: inventory: azurerm_linux_web_app.excepted, family app_service, exposure internal, enforcement off, in scope, excepted: client_certificate_enabled is not set
  name                          = "app-excepted"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  https_only                    = true

  site_config {}
}

resource "azurerm_linux_web_app" "excepted_by_name" {
  name                          = "app-excepted-by-name"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  https_only                    = true
  client_certificate_enabled    = true
  client_certificate_mode       = "Optional" # want: azurerm_mtls_coverage: inventory: azurerm_linux_web_app.excepted_by_name, family app_service, exposure internal, enforcement optional, in scope, excepted: client_certificate_mode is "Optional"

  site_config {}
}

resource "azurerm_windows_web_app" "expired" { # want: azurerm_mtls_coverage: inventory: azurerm_windows_web_app.expired, family app_service, exposure internal, enforcement off, in scope: client_certificate_enabled is not set
  name                          = "app-expired"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  https_only                    = true

  site_config {}
}

resource "azurerm_container_app" "tcp" {
  name                         = "ca-tcp"
  resource_group_name          = "rg-orders"
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.App/managedEnvironments/cae-orders"
  revision_mode                = "Single"

  template {
    container {
      name   = "orders"
      image  = "contoso.azurecr.io/orders:1"
      cpu    = 0.25
      memory = "0.5Gi"
    }
  }

  ingress { # want: azurerm_mtls_coverage: inventory: azurerm_container_app.tcp, family container_app, exposure internal, enforcement not applicable, in scope: client certificates do not apply
    target_port  = 8080
    transport    = "tcp"
    exposed_port = 8080

    traffic_weight {
      latest_revision = true
      percentage      = 100
    }
  }
}

# What is not there has no line.
resource "azurerm_linux_web_app" "none" {
  count = 0

  name                          = "app-none"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  https_only                    = true

  site_config {}
}

# Instances that differ have a line each.
resource "azurerm_linux_web_app" "mixed" {
  for_each = { eu = "Required", us = "Optional" }

  name                          = "app-mixed"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  https_only                    = true
  client_certificate_enabled    = true
  client_certificate_mode       = each.value # want: azurerm_mtls_coverage: inventory: azurerm_linux_web_app.mixed["eu"], family app_service, exposure internal, enforcement required, in scope: client_certificate_mode is "Required" # want: azurerm_mtls_coverage: inventory: azurerm_linux_web_app.mixed["us"], family app_service, exposure internal, enforcement optional, in scope: client_certificate_mode is "Optional"

  site_config {}
}
