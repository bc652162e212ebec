# An exception with a folder holds for root modules in it, seen from the configuration, and for the modules that they call.

variable "service_plan_id" {}

resource "azurerm_linux_web_app" "here" {
  name                          = "orders-here"
  resource_group_name           = "orders"
  location                      = "westeurope"
  service_plan_id               = var.service_plan_id
  public_network_access_enabled = false

  site_config {}
}

resource "azurerm_linux_web_app" "here_with_slash" {
  name                          = "orders-here-with-slash"
  resource_group_name           = "orders"
  location                      = "westeurope"
  service_plan_id               = var.service_plan_id
  public_network_access_enabled = false

  site_config {}
}

resource "azurerm_linux_web_app" "anywhere" {
  name                          = "orders-anywhere"
  resource_group_name           = "orders"
  location                      = "westeurope"
  service_plan_id               = var.service_plan_id
  public_network_access_enabled = false

  site_config {}
}

resource "azurerm_linux_web_app" "below" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                          = "orders-below"
  resource_group_name           = "orders"
  location                      = "westeurope"
  service_plan_id               = var.service_plan_id
  public_network_access_enabled = false

  site_config {}
}

resource "azurerm_linux_web_app" "all_below" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                          = "orders-all-below"
  resource_group_name           = "orders"
  location                      = "westeurope"
  service_plan_id               = var.service_plan_id
  public_network_access_enabled = false

  site_config {}
}

resource "azurerm_linux_web_app" "hidden" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                          = "orders-hidden"
  resource_group_name           = "orders"
  location                      = "westeurope"
  service_plan_id               = var.service_plan_id
  public_network_access_enabled = false

  site_config {}
}

resource "azurerm_linux_web_app" "above" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                          = "orders-above"
  resource_group_name           = "orders"
  location                      = "westeurope"
  service_plan_id               = var.service_plan_id
  public_network_access_enabled = false

  site_config {}
}

resource "azurerm_linux_web_app" "expired_here" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true # want: azurerm_mtls_exception: the exception of team-expired for azurerm_linux_web_app.expired_here expired on 2026-01-01; renew it with a new date, or remove it
  name                          = "orders-expired-here"
  resource_group_name           = "orders"
  location                      = "westeurope"
  service_plan_id               = var.service_plan_id
  public_network_access_enabled = false

  site_config {}
}

resource "azurerm_linux_web_app" "expired_elsewhere" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                          = "orders-expired-elsewhere"
  resource_group_name           = "orders"
  location                      = "westeurope"
  service_plan_id               = var.service_plan_id
  public_network_access_enabled = false

  site_config {}
}

module "portal" {
  source = "./modules/app"

  service_plan_id            = var.service_plan_id
  client_certificate_enabled = false
}

module "orders" {
  source = "./modules/app"

  service_plan_id            = var.service_plan_id
  client_certificate_enabled = false # want: azurerm_mtls_app_service: client_certificate_enabled of azurerm_linux_web_app.this in module.orders is false, so no client certificate is asked for; set the module's input client_certificate_enabled to true
}
