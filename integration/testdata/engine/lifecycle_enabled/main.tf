# OpenTofu's enabled is count = 0 where it is false.

variable "on" {
  type    = bool
  default = true
}

variable "off" {
  type    = bool
  default = false
}

variable "unknown" {
  type = bool
}

resource "azurerm_linux_web_app" "literal_false" {
  name                          = "app-literal-false"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = "Optional"

  site_config {}

  lifecycle {
    enabled = false
  }
}

resource "azurerm_linux_web_app" "default_false" {
  name                          = "app-default-false"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = "Optional"

  site_config {}

  lifecycle {
    enabled = var.off
  }
}

resource "azurerm_linux_web_app" "literal_true" {
  name                          = "app-literal-true"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = "Optional" # want: azurerm_mtls_app_service: client_certificate_mode is "Optional", so callers without a certificate are let in; set it to "Required"

  site_config {}

  lifecycle {
    enabled = true
  }
}

resource "azurerm_linux_web_app" "default_true" {
  name                          = "app-default-true"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = "Optional" # want: azurerm_mtls_app_service: client_certificate_mode is "Optional", so callers without a certificate are let in; set it to "Required"

  site_config {}

  lifecycle {
    enabled = var.on
  }
}

resource "azurerm_linux_web_app" "unknown" {
  name                          = "app-unknown"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = "Optional" # want: azurerm_mtls_app_service: client_certificate_mode is "Optional", so callers without a certificate are let in; set it to "Required"

  site_config {}

  lifecycle {
    enabled = var.unknown
  }
}

resource "azurerm_linux_web_app_slot" "of_nothing" {
  name                          = "staging"
  app_service_id                = azurerm_linux_web_app.literal_false.id
  public_network_access_enabled = false
  client_certificate_enabled    = false

  site_config {}

  lifecycle {
    enabled = !var.on
  }
}
