# What the provider could not take is not known, and ends no run: the last app of this file is still reported.

resource "azurerm_linux_web_app" "switch_word" {
  name                          = "app-switch-word"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = "enabled"

  site_config {}
}

resource "azurerm_linux_web_app" "switch_number" {
  name                          = "app-switch-number"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = 0

  site_config {}
}

resource "azurerm_linux_web_app" "switch_list" {
  name                          = "app-switch-list"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = [false]

  site_config {}
}

resource "azurerm_linux_web_app" "switch_object" {
  name                          = "app-switch-object"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = { value = false }

  site_config {}
}

resource "azurerm_linux_web_app" "switch_empty" {
  name                          = "app-switch-empty"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = ""

  site_config {}
}

resource "azurerm_linux_web_app" "mode_list" {
  name                          = "app-mode-list"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = ["Optional"]

  site_config {}
}

resource "azurerm_linux_web_app" "mode_object" {
  name                          = "app-mode-object"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = { mode = "Optional" }

  site_config {}
}

# What converts to a string is a mode, if a wrong one.
resource "azurerm_linux_web_app" "mode_true" {
  name                          = "app-mode-true"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = true # want: azurerm_mtls_app_service: client_certificate_mode is true, so nothing is required of callers, because there is no such mode; set it to "Required"

  site_config {}
}

resource "azurerm_linux_web_app" "mode_number" {
  name                          = "app-mode-number"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = 1 # want: azurerm_mtls_app_service: client_certificate_mode is 1, so nothing is required of callers, because there is no such mode; set it to "Required"

  site_config {}
}

resource "azurerm_linux_web_app" "mode_empty" {
  name                          = "app-mode-empty"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = "" # want: azurerm_mtls_app_service: client_certificate_mode is "", so nothing is required of callers, because there is no such mode; set it to "Required"

  site_config {}
}

# Never required, whatever the switch was meant to be.
resource "azurerm_linux_web_app" "switch_word_mode_optional" {
  name                          = "app-switch-word-mode-optional"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = "enabled"
  client_certificate_mode       = "Optional" # want: azurerm_mtls_app_service: client_certificate_mode is "Optional", so callers without a certificate are let in; set it to "Required"

  site_config {}
}

resource "azurerm_linux_web_app" "access_word" {
  name                          = "app-access-word"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = "disabled"
  client_certificate_enabled    = false

  site_config {}
}

resource "azurerm_linux_web_app" "access_number" {
  name                          = "app-access-number"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = 0
  client_certificate_enabled    = false

  site_config {}
}

resource "azurerm_linux_web_app" "access_list" {
  name                          = "app-access-list"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = [false]
  client_certificate_enabled    = false

  site_config {}
}

resource "azurerm_linux_web_app" "by_variable" {
  name                          = "app-by-variable"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = var.word

  site_config {}
}

resource "azurerm_container_app" "mode_list" {
  name                         = "ca-mode-list"
  resource_group_name          = "rg-orders"
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.App/managedEnvironments/cae-orders"
  revision_mode                = "Single"

  ingress {
    target_port             = 8080
    client_certificate_mode = ["accept"]

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

resource "azurerm_data_factory_linked_service_web" "type_list" {
  name                = "ls-type-list"
  data_factory_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf-orders"
  url                 = "https://orders.internal.example"
  authentication_type = ["Basic"]
}

variable "word" {
  type    = string
  default = "enabled"
}

resource "azurerm_linux_web_app" "last" {
  name                          = "app-last"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = false # want: azurerm_mtls_app_service: client_certificate_enabled is false, so no client certificate is asked for; set it to true

  site_config {}
}
