terraform {
  required_providers {
    azurerm = {
      source  = "hashicorp/azurerm"
      version = "4.81.0"
    }
  }
}

# The legacy types call the same things by other names.

resource "azurerm_app_service" "http2" {
  name                = "http2"
  location            = "westeurope"
  resource_group_name = "rg"
  app_service_plan_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_cert_enabled = true
  client_cert_mode    = "OptionalInteractiveUser"

  site_config {
    http2_enabled = true # want: azurerm_mtls_renegotiation: http2_enabled is true, so there is no TLS renegotiation, which client_cert_mode "OptionalInteractiveUser" needs; set client_cert_mode to "Required", or set http2_enabled to false
  }
}

resource "azurerm_app_service" "tls" {
  name                = "tls"
  location            = "westeurope"
  resource_group_name = "rg"
  app_service_plan_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_cert_enabled = true
  client_cert_mode    = "OptionalInteractiveUser"

  site_config {
    min_tls_version = "1.3" # want: azurerm_mtls_renegotiation: min_tls_version is "1.3", so there is no TLS renegotiation, which client_cert_mode "OptionalInteractiveUser" needs; set client_cert_mode to "Required", or set min_tls_version to "1.2"
  }
}

resource "azurerm_function_app" "http2" {
  name                       = "http2"
  location                   = "westeurope"
  resource_group_name        = "rg"
  app_service_plan_id        = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  storage_account_name       = "st"
  storage_account_access_key = "key"
  client_cert_mode           = "OptionalInteractiveUser"

  site_config {
    http2_enabled = true # want: azurerm_mtls_renegotiation: http2_enabled is true, so there is no TLS renegotiation, which client_cert_mode "OptionalInteractiveUser" needs; set client_cert_mode to "Required", or set http2_enabled to false
  }
}

resource "azurerm_app_service" "required" {
  name                = "required"
  location            = "westeurope"
  resource_group_name = "rg"
  app_service_plan_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_cert_enabled = true
  client_cert_mode    = "Required"

  site_config {
    http2_enabled = true
  }
}
