# Exceptions for what called modules declare. Findings stand where the caller passes the value.

# The whole address, module included.
module "api" {
  source = "./modules/app"
  mode   = "Optional"
}

# The same module, called under another name, is not meant.
module "web" {
  source = "./modules/app"
  mode   = "Optional" # want: azurerm_mtls_app_service: client_certificate_mode of azurerm_linux_web_app.this in module.web is "Optional", so callers without a certificate are let in; set the module's input mode to "Required"
}

# Asterisks in the name of the module.
module "batch_eu" {
  source = "./modules/app"
  mode   = "Optional"
}

module "batch_us" {
  source = "./modules/app"
  mode   = "Optional"
}

# A module in a module.
module "orders" {
  source = "./modules/outer"
  mode   = "Optional"
}

module "customers" {
  source = "./modules/outer"
  mode   = "Optional" # want: azurerm_mtls_app_service: client_certificate_mode of azurerm_linux_web_app.this in module.customers.module.app is "Optional", so callers without a certificate are let in; set the module's input mode to "Required"
}

# The address of a module does not match what the root module declares.
resource "azurerm_linux_web_app" "this" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                          = "app-this"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  https_only                    = true

  site_config {}
}

# An address without a module matches in every module.
resource "azurerm_linux_web_app" "everywhere" {
  name                          = "app-everywhere"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  https_only                    = true

  site_config {}
}

module "everywhere" {
  source = "./modules/everywhere"
  mode   = "Optional"
}

# module.* is every called module, and not the root module.
resource "azurerm_linux_web_app" "below" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                          = "app-below"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  https_only                    = true

  site_config {}
}

module "below" {
  source = "./modules/below"
  mode   = "Optional"
}

# Its owner is named where the caller passes the value.
module "stale" {
  source = "./modules/app"
  mode   = "Optional" # want: azurerm_mtls_app_service: client_certificate_mode of azurerm_linux_web_app.this in module.stale is "Optional", so callers without a certificate are let in; set the module's input mode to "Required" # want: azurerm_mtls_exception: the exception of team-stale for module.stale.azurerm_linux_web_app.this expired on 2026-11-20; renew it with a new date, or remove it
}

module "ending" {
  source = "./modules/app"
  mode   = "Optional" # want: azurerm_mtls_exception NOTICE: the exception of team-ending for module.ending.azurerm_linux_web_app.this ends after 2026-11-30; renew it with a new date, or make it unnecessary
}

# TFLint checks each instance of a call by itself.
module "repeated" {
  count = 2

  source = "./modules/app"
  mode   = "Optional" # want: azurerm_mtls_app_service: client_certificate_mode of azurerm_linux_web_app.this in module.repeated is "Optional", so callers without a certificate are let in; set the module's input mode to "Required"
}
