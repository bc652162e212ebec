# Exceptions that match no resource that a rule judges; what is said stands in want.txt, at the blocks of the configuration.

variable "service_plan_id" {}

resource "azurerm_linux_web_app" "portal" {
  name                          = "orders-portal"
  resource_group_name           = "orders"
  location                      = "westeurope"
  service_plan_id               = var.service_plan_id
  public_network_access_enabled = false

  site_config {}
}

resource "azurerm_linux_web_app" "no_instance" {
  count                         = 0
  name                          = "orders-no-instance"
  resource_group_name           = "orders"
  location                      = "westeurope"
  service_plan_id               = var.service_plan_id
  public_network_access_enabled = false

  site_config {}
}

resource "azurerm_linux_web_app" "required" {
  name                          = "orders-required"
  resource_group_name           = "orders"
  location                      = "westeurope"
  service_plan_id               = var.service_plan_id
  public_network_access_enabled = false
  client_certificate_enabled    = true

  site_config {}
}

resource "azurerm_linux_web_app" "expired" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true # want: azurerm_mtls_exception: the exception of team-expired for azurerm_linux_web_app.expired expired on 2026-01-01; renew it with a new date, or remove it
  name                          = "orders-expired"
  resource_group_name           = "orders"
  location                      = "westeurope"
  service_plan_id               = var.service_plan_id
  public_network_access_enabled = false

  site_config {}
}

resource "azurerm_service_plan" "orders" {
  name                = "orders"
  resource_group_name = "orders"
  location            = "westeurope"
  os_type             = "Linux"
  sku_name            = "P1v3"
}

resource "azurerm_data_factory_pipeline" "orders" {
  name            = "orders"
  data_factory_id = var.service_plan_id
}

resource "azapi_resource" "site" {
  type      = "Microsoft.Web/sites@2024-04-01"
  parent_id = var.service_plan_id
  name      = "orders"
  body      = { properties = { publicNetworkAccess = "Disabled" } }
}

variable "type" {}

resource "azapi_resource" "unknown" {
  type      = var.type
  parent_id = var.service_plan_id
  name      = "orders"
}

resource "azapi_resource" "network" {
  type      = "Microsoft.Network/virtualNetworks@2024-05-01"
  parent_id = var.service_plan_id
  name      = "orders"
}

module "app" {
  source = "./modules/app"

  service_plan_id = var.service_plan_id
}

module "site" { # want: azurerm_mtls_app_service: client_certificate_enabled is false, the module's default, so no client certificate is asked for; set it to true
  source  = "Azure/avm-res-web-site/azurerm"
  version = "0.22.0"

  name             = "orders"
  deployment_slots = { staging = {} }
}
