terraform {
  required_providers {
    azurerm = {
      source  = "hashicorp/azurerm"
      version = "4.81.0"
    }
  }
}

# Legacy slots have no such argument in any version.

resource "azurerm_app_service_slot" "web" { # want: azurerm_mtls_unsupported WARNING: azurerm_app_service_slot has no argument for client certificates, so the slot cannot require one; migrate to azurerm_linux_web_app_slot or azurerm_windows_web_app_slot
  name                = "web"
  location            = "westeurope"
  resource_group_name = "rg"
  app_service_name    = "app"
  app_service_plan_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
}

resource "azurerm_function_app_slot" "function" {
  name                       = "function"
  location                   = "westeurope"
  resource_group_name        = "rg"
  function_app_name          = "app"
  app_service_plan_id        = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  storage_account_name       = "st"
  storage_account_access_key = "key"
}

resource "azurerm_app_service_slot" "many" { # want: azurerm_mtls_unsupported WARNING: azurerm_app_service_slot has no argument for client certificates, so the slot cannot require one; migrate to azurerm_linux_web_app_slot or azurerm_windows_web_app_slot
  count = 2

  name                = "many-${count.index}"
  location            = "westeurope"
  resource_group_name = "rg"
  app_service_name    = "app"
  app_service_plan_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
}

resource "azurerm_app_service_slot" "unknown" { # want: azurerm_mtls_unsupported WARNING: azurerm_app_service_slot has no argument for client certificates, so the slot cannot require one; migrate to azurerm_linux_web_app_slot or azurerm_windows_web_app_slot
  for_each = var.slots

  name                = "unknown-${each.key}"
  location            = "westeurope"
  resource_group_name = "rg"
  app_service_name    = "app"
  app_service_plan_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
}

resource "azurerm_app_service_slot" "none" {
  count = 0

  name                = "none-${count.index}"
  location            = "westeurope"
  resource_group_name = "rg"
  app_service_name    = "app"
  app_service_plan_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
}

# Their apps have one.
resource "azurerm_app_service" "app" {
  name                = "app"
  location            = "westeurope"
  resource_group_name = "rg"
  app_service_plan_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_cert_enabled = true
}

variable "slots" {
  type = set(string)
}
