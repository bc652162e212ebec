terraform {
  required_providers {
    azurerm = {
      source  = "hashicorp/azurerm"
      version = "4.81.0"
    }
  }
}

# The legacy types have https_only, too.

resource "azurerm_app_service" "off" {
  name                = "off"
  location            = "westeurope"
  resource_group_name = "rg"
  app_service_plan_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_cert_enabled = true
  https_only          = false # want: azurerm_mtls_plaintext: https_only is false, so a caller can sidestep the client certificate over plain HTTP; set it to true
}

resource "azurerm_function_app" "off" {
  name                       = "off"
  location                   = "westeurope"
  resource_group_name        = "rg"
  app_service_plan_id        = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  storage_account_name       = "st"
  storage_account_access_key = "key"
  client_cert_mode           = "Required"
  https_only                 = false # want: azurerm_mtls_plaintext: https_only is false, so a caller can sidestep the client certificate over plain HTTP; set it to true
}

resource "azurerm_app_service" "missing" {
  name                = "missing"
  location            = "westeurope"
  resource_group_name = "rg"
  app_service_plan_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_cert_enabled = true
}

resource "azurerm_app_service" "no_certificate" {
  name                = "no-certificate"
  location            = "westeurope"
  resource_group_name = "rg"
  app_service_plan_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  https_only          = false
}

resource "azurerm_function_app" "no_certificate" {
  name                       = "no-certificate"
  location                   = "westeurope"
  resource_group_name        = "rg"
  app_service_plan_id        = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  storage_account_name       = "st"
  storage_account_access_key = "key"
  https_only                 = false
}
