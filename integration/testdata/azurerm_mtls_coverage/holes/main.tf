# What is void for everybody counts as off. Another hole is marked in the inventory, and nothing else.

variable "paths" {
  type = string
}

variable "sku" {
  type = string
}

variable "https" {
  type = bool
}

variable "mode" {
  type = string
}

resource "azurerm_service_plan" "free" {
  name                = "plan-free"
  location            = "westeurope"
  resource_group_name = "rg-orders"
  os_type             = "Linux"
  sku_name            = "F1"
}

resource "azurerm_service_plan" "basic" {
  name                = "plan-basic"
  location            = "westeurope"
  resource_group_name = "rg-orders"
  os_type             = "Linux"
  sku_name            = "B1"
}

resource "azurerm_service_plan" "unknown" {
  name                = "plan-unknown"
  location            = "westeurope"
  resource_group_name = "rg-orders"
  os_type             = "Linux"
  sku_name            = var.sku
}

resource "azurerm_linux_web_app" "whole" {
  name                          = "app-whole"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  https_only                    = true
  client_certificate_enabled    = true
  client_certificate_mode       = "Required" # want: azurerm_mtls_coverage: inventory: azurerm_linux_web_app.whole, family app_service, exposure internal (public_network_access_enabled is false), enforcement required (client_certificate_mode is "Required"), in scope

  site_config {}
}

resource "azurerm_linux_web_app" "everything" {
  name                               = "app-everything"
  location                           = "westeurope"
  resource_group_name                = "rg-orders"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled      = false
  https_only                         = true
  client_certificate_enabled         = true
  client_certificate_mode            = "Required"
  client_certificate_exclusion_paths = "/" # want: azurerm_mtls_coverage: 11 of 19 in-scope endpoints require a client certificate (58 per cent), the minimum is 100 per cent: 1 optional, 7 off # want: azurerm_mtls_coverage: inventory: azurerm_linux_web_app.everything, family app_service, exposure internal (public_network_access_enabled is false), enforcement off (client_certificate_exclusion_paths is "/", so no path requires a client certificate, because every path starts with "/"), in scope

  site_config {}
}

resource "azurerm_linux_web_app" "everything_in_part" {
  name                               = "app-everything-in-part"
  location                           = "westeurope"
  resource_group_name                = "rg-orders"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled      = false
  https_only                         = true
  client_certificate_enabled         = true
  client_certificate_mode            = "Required"
  client_certificate_exclusion_paths = "/;${var.paths}" # want: azurerm_mtls_coverage: inventory: azurerm_linux_web_app.everything_in_part, family app_service, exposure internal (public_network_access_enabled is false), enforcement off (client_certificate_exclusion_paths is "/;…", so no path requires a client certificate, because every path starts with "/"), in scope

  site_config {}
}

# A probe is no hole.
resource "azurerm_linux_web_app" "probe" {
  name                               = "app-probe"
  location                           = "westeurope"
  resource_group_name                = "rg-orders"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled      = false
  https_only                         = true
  client_certificate_enabled         = true
  client_certificate_mode            = "Required" # want: azurerm_mtls_coverage: inventory: azurerm_linux_web_app.probe, family app_service, exposure internal (public_network_access_enabled is false), enforcement required (client_certificate_mode is "Required"), in scope
  client_certificate_exclusion_paths = "/healthz"

  site_config {}
}

resource "azurerm_linux_web_app" "some_paths" {
  name                               = "app-some-paths"
  location                           = "westeurope"
  resource_group_name                = "rg-orders"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled      = false
  https_only                         = true
  client_certificate_enabled         = true
  client_certificate_mode            = "Required" # want: azurerm_mtls_coverage: inventory: azurerm_linux_web_app.some_paths, family app_service, exposure internal (public_network_access_enabled is false), enforcement required, but some paths are open (client_certificate_mode is "Required"; client_certificate_exclusion_paths is "/api"), in scope
  client_certificate_exclusion_paths = "/api"

  site_config {}
}

# What is not known is no hole.
resource "azurerm_linux_web_app" "unknown_paths" {
  name                               = "app-unknown-paths"
  location                           = "westeurope"
  resource_group_name                = "rg-orders"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled      = false
  https_only                         = true
  client_certificate_enabled         = true
  client_certificate_mode            = "Required" # want: azurerm_mtls_coverage: inventory: azurerm_linux_web_app.unknown_paths, family app_service, exposure internal (public_network_access_enabled is false), enforcement required (client_certificate_mode is "Required"), in scope
  client_certificate_exclusion_paths = var.paths

  site_config {}
}

resource "azurerm_linux_web_app" "free" {
  name                          = "app-free"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = azurerm_service_plan.free.id
  public_network_access_enabled = false
  https_only                    = true
  client_certificate_enabled    = true # want: azurerm_mtls_coverage: inventory: azurerm_linux_web_app.free, family app_service, exposure internal (public_network_access_enabled is false), enforcement off (client_certificate_enabled is true, so the apply fails, because azurerm_service_plan.free (sku_name "F1") supports no client certificates), in scope
  client_certificate_mode       = "Required"

  site_config {}
}

resource "azurerm_linux_web_app" "basic" {
  name                          = "app-basic"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = azurerm_service_plan.basic.id
  public_network_access_enabled = false
  https_only                    = true
  client_certificate_enabled    = true
  client_certificate_mode       = "Required" # want: azurerm_mtls_coverage: inventory: azurerm_linux_web_app.basic, family app_service, exposure internal (public_network_access_enabled is false), enforcement required (client_certificate_mode is "Required"), in scope

  site_config {}
}

resource "azurerm_linux_web_app" "unknown_plan" {
  name                          = "app-unknown-plan"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = azurerm_service_plan.unknown.id
  public_network_access_enabled = false
  https_only                    = true
  client_certificate_enabled    = true
  client_certificate_mode       = "Required" # want: azurerm_mtls_coverage: inventory: azurerm_linux_web_app.unknown_plan, family app_service, exposure internal (public_network_access_enabled is false), enforcement required (client_certificate_mode is "Required"), in scope

  site_config {}
}

resource "azurerm_linux_web_app" "http" {
  name                          = "app-http"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  https_only                    = false
  client_certificate_enabled    = true
  client_certificate_mode       = "Required" # want: azurerm_mtls_coverage: inventory: azurerm_linux_web_app.http, family app_service, exposure internal (public_network_access_enabled is false), enforcement required, but http is open (client_certificate_mode is "Required"; https_only is false), in scope

  site_config {}
}

resource "azurerm_linux_web_app" "unknown_https" {
  name                          = "app-unknown-https"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  https_only                    = var.https
  client_certificate_enabled    = true
  client_certificate_mode       = "Required" # want: azurerm_mtls_coverage: inventory: azurerm_linux_web_app.unknown_https, family app_service, exposure internal (public_network_access_enabled is false), enforcement required (client_certificate_mode is "Required"), in scope

  site_config {}
}

# There is no TLS renegotiation, which an exclusion needs.
resource "azurerm_linux_web_app" "http2" {
  name                               = "app-http2"
  location                           = "westeurope"
  resource_group_name                = "rg-orders"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled      = false
  https_only                         = true
  client_certificate_enabled         = true
  client_certificate_mode            = "Required" # want: azurerm_mtls_coverage: inventory: azurerm_linux_web_app.http2, family app_service, exposure internal (public_network_access_enabled is false), enforcement required, but there is no TLS renegotiation (client_certificate_mode is "Required"; http2_enabled is true), in scope
  client_certificate_exclusion_paths = "/healthz"

  site_config {
    http2_enabled = true
  }
}

resource "azurerm_linux_web_app" "several" {
  name                               = "app-several"
  location                           = "westeurope"
  resource_group_name                = "rg-orders"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled      = false
  https_only                         = false
  client_certificate_enabled         = true
  client_certificate_mode            = "Required" # want: azurerm_mtls_coverage: inventory: azurerm_linux_web_app.several, family app_service, exposure internal (public_network_access_enabled is false), enforcement required, but some paths are open and http is open (client_certificate_mode is "Required"; client_certificate_exclusion_paths is "/api"; https_only is false), in scope
  client_certificate_exclusion_paths = "/api"

  site_config {}
}

# It is void, too, whatever the mode is.
resource "azurerm_linux_web_app" "optional_everything" {
  name                               = "app-optional-everything"
  location                           = "westeurope"
  resource_group_name                = "rg-orders"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled      = false
  https_only                         = true
  client_certificate_enabled         = true
  client_certificate_mode            = "Optional"
  client_certificate_exclusion_paths = "/" # want: azurerm_mtls_coverage: inventory: azurerm_linux_web_app.optional_everything, family app_service, exposure internal (public_network_access_enabled is false), enforcement off (client_certificate_exclusion_paths is "/", so no path requires a client certificate, because every path starts with "/"), in scope

  site_config {}
}

resource "azurerm_linux_web_app" "unknown_everything" {
  name                               = "app-unknown-everything"
  location                           = "westeurope"
  resource_group_name                = "rg-orders"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled      = false
  https_only                         = true
  client_certificate_enabled         = true
  client_certificate_mode            = var.mode
  client_certificate_exclusion_paths = "/" # want: azurerm_mtls_coverage: inventory: azurerm_linux_web_app.unknown_everything, family app_service, exposure internal (public_network_access_enabled is false), enforcement off (client_certificate_exclusion_paths is "/", so no path requires a client certificate, because every path starts with "/"), in scope

  site_config {}
}

# What lets callers in anyway has no mark.
resource "azurerm_linux_web_app" "optional_http" {
  name                          = "app-optional-http"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  https_only                    = false
  client_certificate_enabled    = true
  client_certificate_mode       = "Optional" # want: azurerm_mtls_coverage: inventory: azurerm_linux_web_app.optional_http, family app_service, exposure internal (public_network_access_enabled is false), enforcement optional (client_certificate_mode is "Optional"), in scope

  site_config {}
}

resource "azurerm_linux_web_app" "off_everything" { # want: azurerm_mtls_coverage: inventory: azurerm_linux_web_app.off_everything, family app_service, exposure internal (public_network_access_enabled is false), enforcement off (client_certificate_enabled is not set), in scope
  name                               = "app-off-everything"
  location                           = "westeurope"
  resource_group_name                = "rg-orders"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled      = false
  https_only                         = true
  client_certificate_exclusion_paths = "/"

  site_config {}
}

# A resource counts by its weakest instance.
resource "azurerm_linux_web_app" "instances" {
  for_each = { all = "/", none = null, some = "/api" }

  name                               = "app-instances"
  location                           = "westeurope"
  resource_group_name                = "rg-orders"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled      = false
  https_only                         = true
  client_certificate_enabled         = true
  client_certificate_mode            = "Required" # want: azurerm_mtls_coverage: inventory: azurerm_linux_web_app.instances["none"], family app_service, exposure internal (public_network_access_enabled is false), enforcement required (client_certificate_mode is "Required"), in scope # want: azurerm_mtls_coverage: inventory: azurerm_linux_web_app.instances["some"], family app_service, exposure internal (public_network_access_enabled is false), enforcement required, but some paths are open (client_certificate_mode is "Required"; client_certificate_exclusion_paths is "/api"), in scope
  client_certificate_exclusion_paths = each.value # want: azurerm_mtls_coverage: inventory: azurerm_linux_web_app.instances["all"], family app_service, exposure internal (public_network_access_enabled is false), enforcement off (client_certificate_exclusion_paths is "/", so no path requires a client certificate, because every path starts with "/"), in scope

  site_config {}
}

# Out of scope it is not counted.
resource "azurerm_linux_web_app" "external" {
  name                               = "app-external"
  location                           = "westeurope"
  resource_group_name                = "rg-orders"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  https_only                         = true
  client_certificate_enabled         = true
  client_certificate_mode            = "Required"
  client_certificate_exclusion_paths = "/" # want: azurerm_mtls_coverage: inventory: azurerm_linux_web_app.external, family app_service, exposure external (public_network_access_enabled is not set), enforcement off (client_certificate_exclusion_paths is "/", so no path requires a client certificate, because every path starts with "/"), out of scope

  site_config {}
}

resource "azurerm_container_app" "insecure" {
  name                         = "ca-insecure"
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

  ingress {
    target_port                = 8080
    allow_insecure_connections = true
    client_certificate_mode    = "require" # want: azurerm_mtls_coverage: inventory: azurerm_container_app.insecure, family container_app, exposure internal (external_enabled is not set), enforcement required, but http is open (client_certificate_mode is "require"; allow_insecure_connections is true), in scope

    traffic_weight {
      latest_revision = true
      percentage      = 100
    }
  }
}
