# Logic Apps Standard, with every default written out. azapi.tf declares the same.

resource "azurerm_logic_app_standard" "optional_mode" {
  name                       = "optional-mode"
  location                   = "westeurope"
  resource_group_name        = "rg-orders"
  app_service_plan_id        = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverfarms/plan"
  storage_account_name       = "storders"
  storage_account_access_key = "key"
  public_network_access      = "Disabled"
  https_only                 = true
  client_certificate_mode    = "Optional" # want: azurerm_mtls_logic_app: client_certificate_mode is "Optional", so callers without a certificate are let in; set it to "Required"

  site_config {
    http2_enabled   = false
    min_tls_version = "1.2"
  }
}

resource "azurerm_logic_app_standard" "interactive_mode" {
  name                       = "interactive-mode"
  location                   = "westeurope"
  resource_group_name        = "rg-orders"
  app_service_plan_id        = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverfarms/plan"
  storage_account_name       = "storders"
  storage_account_access_key = "key"
  public_network_access      = "Disabled"
  https_only                 = true
  client_certificate_mode    = "OptionalInteractiveUser" # want: azurerm_mtls_logic_app: client_certificate_mode is "OptionalInteractiveUser", so callers without a certificate are let in; set it to "Required"

  site_config {
    http2_enabled   = false
    min_tls_version = "1.2"
  }
}

resource "azurerm_logic_app_standard" "required_mode" {
  name                       = "required-mode"
  location                   = "westeurope"
  resource_group_name        = "rg-orders"
  app_service_plan_id        = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverfarms/plan"
  storage_account_name       = "storders"
  storage_account_access_key = "key"
  public_network_access      = "Disabled"
  https_only                 = true
  client_certificate_mode    = "Required"

  site_config {
    http2_enabled   = false
    min_tls_version = "1.2"
  }
}

resource "azurerm_logic_app_standard" "public_optional_mode" {
  name                       = "public-optional-mode"
  location                   = "westeurope"
  resource_group_name        = "rg-orders"
  app_service_plan_id        = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverfarms/plan"
  storage_account_name       = "storders"
  storage_account_access_key = "key"
  public_network_access      = "Enabled"
  https_only                 = true
  client_certificate_mode    = "Optional"

  site_config {
    http2_enabled   = false
    min_tls_version = "1.2"
  }
}

resource "azurerm_logic_app_standard" "plain_http" {
  name                       = "plain-http"
  location                   = "westeurope"
  resource_group_name        = "rg-orders"
  app_service_plan_id        = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverfarms/plan"
  storage_account_name       = "storders"
  storage_account_access_key = "key"
  public_network_access      = "Disabled"
  https_only                 = false # want: azurerm_mtls_plaintext: https_only is false, so a caller can sidestep the client certificate over plain HTTP; set it to true
  client_certificate_mode    = "Required"

  site_config {
    http2_enabled   = false
    min_tls_version = "1.2"
  }
}

resource "azurerm_logic_app_standard" "interactive_http2" {
  name                       = "interactive-http2"
  location                   = "westeurope"
  resource_group_name        = "rg-orders"
  app_service_plan_id        = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverfarms/plan"
  storage_account_name       = "storders"
  storage_account_access_key = "key"
  public_network_access      = "Enabled"
  https_only                 = true
  client_certificate_mode    = "OptionalInteractiveUser"

  site_config {
    http2_enabled   = true # want: azurerm_mtls_renegotiation: http2_enabled is true, so there is no TLS renegotiation, which client_certificate_mode "OptionalInteractiveUser" needs; set client_certificate_mode to "Required", or set http2_enabled to false
    min_tls_version = "1.2"
  }
}

resource "azurerm_logic_app_standard" "interactive_tls13" {
  name                       = "interactive-tls13"
  location                   = "westeurope"
  resource_group_name        = "rg-orders"
  app_service_plan_id        = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverfarms/plan"
  storage_account_name       = "storders"
  storage_account_access_key = "key"
  public_network_access      = "Enabled"
  https_only                 = true
  client_certificate_mode    = "OptionalInteractiveUser"

  site_config {
    http2_enabled   = false
    min_tls_version = "1.3" # want: azurerm_mtls_renegotiation: min_tls_version is "1.3", so there is no TLS renegotiation, which client_certificate_mode "OptionalInteractiveUser" needs; set client_certificate_mode to "Required", or set min_tls_version to "1.2"
  }
}

resource "azurerm_logic_app_standard" "required_http2" {
  name                       = "required-http2"
  location                   = "westeurope"
  resource_group_name        = "rg-orders"
  app_service_plan_id        = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverfarms/plan"
  storage_account_name       = "storders"
  storage_account_access_key = "key"
  public_network_access      = "Disabled"
  https_only                 = true
  client_certificate_mode    = "Required"

  site_config {
    http2_enabled   = true
    min_tls_version = "1.3"
  }
}

resource "azurerm_logic_app_standard" "optional_http2" {
  name                       = "optional-http2"
  location                   = "westeurope"
  resource_group_name        = "rg-orders"
  app_service_plan_id        = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverfarms/plan"
  storage_account_name       = "storders"
  storage_account_access_key = "key"
  public_network_access      = "Disabled"
  https_only                 = true
  client_certificate_mode    = "Optional" # want: azurerm_mtls_logic_app: client_certificate_mode is "Optional", so callers without a certificate are let in; set it to "Required"

  site_config {
    http2_enabled   = true
    min_tls_version = "1.2"
  }
}
