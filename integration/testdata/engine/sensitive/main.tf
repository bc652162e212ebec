# What is sensitive or ephemeral is not known, and its value is not printed.

resource "azurerm_linux_web_app" "switch" {
  name                          = "app-switch"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = var.secret_switch

  site_config {}
}

resource "azurerm_linux_web_app" "switch_function" {
  name                          = "app-switch-function"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = sensitive(false)

  site_config {}
}

resource "azurerm_linux_web_app" "switch_nonsensitive" {
  name                          = "app-switch-nonsensitive"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = nonsensitive(var.secret_switch) # want: azurerm_mtls_app_service: client_certificate_enabled is false, so no client certificate is asked for; set it to true

  site_config {}
}

resource "azurerm_linux_web_app" "mode" {
  name                          = "app-mode"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = var.secret_mode

  site_config {}
}

resource "azurerm_linux_web_app" "mode_in_template" {
  name                          = "app-mode-in-template"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = "${var.secret_mode}"

  site_config {}
}

resource "azurerm_linux_web_app" "mode_by_local" {
  name                          = "app-mode-by-local"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = local.mode

  site_config {}
}

resource "azurerm_linux_web_app" "mode_by_condition" {
  name                          = "app-mode-by-condition"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = var.secret_switch ? "Required" : "Optional"

  site_config {}
}

resource "azurerm_linux_web_app" "mode_by_key" {
  name                          = "app-mode-by-key"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = var.secret_settings.mode

  site_config {}
}

# Never required, whatever the secret is.
resource "azurerm_linux_web_app" "switch_with_mode_optional" {
  name                          = "app-switch-with-mode-optional"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = var.secret_switch
  client_certificate_mode       = "Optional" # want: azurerm_mtls_app_service: client_certificate_mode is "Optional", so callers without a certificate are let in; set it to "Required"

  site_config {}
}

resource "azurerm_linux_web_app" "access" {
  name                          = "app-access"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = var.secret_switch
  client_certificate_enabled    = false

  site_config {}
}

resource "azurerm_linux_web_app" "ephemeral_switch" {
  name                          = "app-ephemeral-switch"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = var.passing_switch

  site_config {}
}

resource "azurerm_linux_web_app" "ephemeral_mode" {
  name                          = "app-ephemeral-mode"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = var.passing_mode

  site_config {}
}

# A secret beside it hides nothing.
resource "azurerm_linux_web_app" "neighbour" {
  name                          = "app-neighbour"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = false # want: azurerm_mtls_app_service: client_certificate_enabled is false, so no client certificate is asked for; set it to true
  app_settings = {
    PASSWORD = var.secret_mode
  }

  site_config {}
}

resource "azurerm_container_app" "mode" {
  name                         = "ca-mode"
  resource_group_name          = "rg-orders"
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.App/managedEnvironments/cae-orders"
  revision_mode                = "Single"

  ingress {
    target_port             = 8080
    client_certificate_mode = var.secret_mode

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

resource "azurerm_data_factory_linked_service_web" "type" {
  name                = "ls-type"
  data_factory_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf-orders"
  url                 = "https://orders.internal.example"
  authentication_type = var.secret_mode
}

locals {
  mode = var.secret_mode
}

variable "secret_switch" {
  type      = bool
  default   = false
  sensitive = true
}

variable "secret_mode" {
  type      = string
  default   = "Optional"
  sensitive = true
}

variable "secret_settings" {
  type      = object({ mode = string })
  default   = { mode = "Optional" }
  sensitive = true
}

variable "passing_switch" {
  type      = bool
  default   = false
  ephemeral = true
}

variable "passing_mode" {
  type      = string
  default   = "Optional"
  ephemeral = true
}
