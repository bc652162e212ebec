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
  client_certificate_mode       = "Required" # want: azurerm_mtls_coverage: inventory: azurerm_linux_web_app.required, family app_service, exposure internal (public_network_access_enabled is false), enforcement required (client_certificate_mode is "Required"), in scope

  site_config {}
}

resource "azurerm_linux_web_app" "mode_default" { # want: azurerm_mtls_coverage: inventory: azurerm_linux_web_app.mode_default, family app_service, exposure internal (public_network_access_enabled is false), enforcement required (client_certificate_mode is not set, and its default requires one), in scope
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
  client_certificate_mode       = "Optional" # want: azurerm_mtls_coverage: inventory: azurerm_linux_web_app.optional, family app_service, exposure internal (public_network_access_enabled is false), enforcement optional (client_certificate_mode is "Optional"), in scope # want: azurerm_mtls_coverage: 2 of 6 in-scope endpoints require a client certificate (33 per cent), the minimum is 100 per cent: 2 optional, 2 off, 2 excepted, 1 unknown

  site_config {}
}

resource "azurerm_linux_web_app" "off" { # want: azurerm_mtls_coverage: inventory: azurerm_linux_web_app.off, family app_service, exposure internal (public_network_access_enabled is false), enforcement off (client_certificate_enabled is not set), in scope
  name                          = "app-off"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  https_only                    = true

  site_config {}
}

resource "azurerm_linux_web_app" "external" { # want: azurerm_mtls_coverage: inventory: azurerm_linux_web_app.external, family app_service, exposure external (public_network_access_enabled is not set), enforcement off (client_certificate_enabled is not set), out of scope
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
  client_certificate_mode       = var.mode # want: azurerm_mtls_coverage: inventory: azurerm_linux_web_app.unknown, family app_service, exposure internal (public_network_access_enabled is false), enforcement unknown (client_certificate_mode is not known (var.mode has no value here)), in scope

  site_config {}
}

resource "azurerm_linux_web_app" "unknown_exposure" { # want: azurerm_mtls_coverage: inventory: azurerm_linux_web_app.unknown_exposure, family app_service, exposure unknown (public_network_access_enabled is not known (var.public has no value here)), enforcement off (client_certificate_enabled is not set), out of scope
  name                          = "app-unknown-exposure"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  https_only                    = true
  public_network_access_enabled = var.public

  site_config {}
}

# An exception takes nothing out of the inventory.
resource "azurerm_linux_web_app" "excepted" { # want: azurerm_mtls_coverage: inventory: azurerm_linux_web_app.excepted, family app_service, exposure internal (public_network_access_enabled is false), enforcement off (client_certificate_enabled is not set), in scope, excepted
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
  client_certificate_mode       = "Optional" # want: azurerm_mtls_coverage: inventory: azurerm_linux_web_app.excepted_by_name, family app_service, exposure internal (public_network_access_enabled is false), enforcement optional (client_certificate_mode is "Optional"), in scope, excepted

  site_config {}
}

resource "azurerm_windows_web_app" "expired" { # want: azurerm_mtls_coverage: inventory: azurerm_windows_web_app.expired, family app_service, exposure internal (public_network_access_enabled is false), enforcement off (client_certificate_enabled is not set), in scope
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

  ingress { # want: azurerm_mtls_coverage: inventory: azurerm_container_app.tcp, family container_app, exposure internal (external_enabled is not set), enforcement not applicable (client certificates do not apply), in scope
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
  client_certificate_mode       = each.value # want: azurerm_mtls_coverage: inventory: azurerm_linux_web_app.mixed["eu"], family app_service, exposure internal (public_network_access_enabled is false), enforcement required (client_certificate_mode is "Required"), in scope # want: azurerm_mtls_coverage: inventory: azurerm_linux_web_app.mixed["us"], family app_service, exposure internal (public_network_access_enabled is false), enforcement optional (client_certificate_mode is "Optional"), in scope

  site_config {}
}
