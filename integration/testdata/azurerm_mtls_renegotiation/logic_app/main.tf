# Logic Apps have no exclusion paths, and a shorter name for the TLS version.

resource "azurerm_logic_app_standard" "http2" {
  name                    = "http2"
  location                = "westeurope"
  resource_group_name     = "rg"
  app_service_plan_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_mode = "OptionalInteractiveUser"

  site_config {
    http2_enabled = true # want: azurerm_mtls_renegotiation: http2_enabled is true, so there is no TLS renegotiation, which client_certificate_mode "OptionalInteractiveUser" needs; set client_certificate_mode to "Required", or set http2_enabled to false
  }
}

resource "azurerm_logic_app_standard" "tls" {
  name                    = "tls"
  location                = "westeurope"
  resource_group_name     = "rg"
  app_service_plan_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_mode = "OptionalInteractiveUser"

  site_config {
    min_tls_version = "1.3" # want: azurerm_mtls_renegotiation: min_tls_version is "1.3", so there is no TLS renegotiation, which client_certificate_mode "OptionalInteractiveUser" needs; set client_certificate_mode to "Required", or set min_tls_version to "1.2"
  }
}

resource "azurerm_logic_app_standard" "required" {
  name                    = "required"
  location                = "westeurope"
  resource_group_name     = "rg"
  app_service_plan_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_mode = "Required"

  site_config {
    http2_enabled   = true
    min_tls_version = "1.3"
  }
}

resource "azurerm_logic_app_standard" "scm" {
  name                    = "scm"
  location                = "westeurope"
  resource_group_name     = "rg"
  app_service_plan_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_mode = "OptionalInteractiveUser"

  site_config {
    scm_min_tls_version = "1.3"
  }
}
