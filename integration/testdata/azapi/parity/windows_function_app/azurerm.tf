# Function apps on Windows, with every default written out. azapi.tf declares the same.

resource "azurerm_windows_function_app" "off" {
  name                               = "off"
  location                           = "westeurope"
  resource_group_name                = "rg-orders"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverfarms/plan"
  storage_account_name               = "storders"
  storage_uses_managed_identity      = true
  public_network_access_enabled      = false
  https_only                         = true
  client_certificate_enabled         = false # want: azurerm_mtls_function_app: client_certificate_enabled is false, so no client certificate is asked for, and client_certificate_mode has no effect; set it to true
  client_certificate_mode            = "Required"
  client_certificate_exclusion_paths = null

  site_config {
    http2_enabled       = false
    minimum_tls_version = "1.2"
  }
}

resource "azurerm_windows_function_app" "optional_mode" {
  name                               = "optional-mode"
  location                           = "westeurope"
  resource_group_name                = "rg-orders"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverfarms/plan"
  storage_account_name               = "storders"
  storage_uses_managed_identity      = true
  public_network_access_enabled      = false
  https_only                         = true
  client_certificate_enabled         = true
  client_certificate_mode            = "Optional" # want: azurerm_mtls_function_app: client_certificate_mode is "Optional", so callers without a certificate are let in; set it to "Required"
  client_certificate_exclusion_paths = null

  site_config {
    http2_enabled       = false
    minimum_tls_version = "1.2"
  }
}

resource "azurerm_windows_function_app" "interactive_mode" {
  name                               = "interactive-mode"
  location                           = "westeurope"
  resource_group_name                = "rg-orders"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverfarms/plan"
  storage_account_name               = "storders"
  storage_uses_managed_identity      = true
  public_network_access_enabled      = false
  https_only                         = true
  client_certificate_enabled         = true
  client_certificate_mode            = "OptionalInteractiveUser" # want: azurerm_mtls_function_app: client_certificate_mode is "OptionalInteractiveUser", so callers without a certificate are let in; set it to "Required"
  client_certificate_exclusion_paths = null

  site_config {
    http2_enabled       = false
    minimum_tls_version = "1.2"
  }
}

resource "azurerm_windows_function_app" "required_mode" {
  name                               = "required-mode"
  location                           = "westeurope"
  resource_group_name                = "rg-orders"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverfarms/plan"
  storage_account_name               = "storders"
  storage_uses_managed_identity      = true
  public_network_access_enabled      = false
  https_only                         = true
  client_certificate_enabled         = true
  client_certificate_mode            = "Required"
  client_certificate_exclusion_paths = null

  site_config {
    http2_enabled       = false
    minimum_tls_version = "1.2"
  }
}

resource "azurerm_windows_function_app" "public_off" {
  name                               = "public-off"
  location                           = "westeurope"
  resource_group_name                = "rg-orders"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverfarms/plan"
  storage_account_name               = "storders"
  storage_uses_managed_identity      = true
  public_network_access_enabled      = true
  https_only                         = true
  client_certificate_enabled         = false
  client_certificate_mode            = "Required"
  client_certificate_exclusion_paths = null

  site_config {
    http2_enabled       = false
    minimum_tls_version = "1.2"
  }
}

resource "azurerm_windows_function_app" "public_optional_mode" {
  name                               = "public-optional-mode"
  location                           = "westeurope"
  resource_group_name                = "rg-orders"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverfarms/plan"
  storage_account_name               = "storders"
  storage_uses_managed_identity      = true
  public_network_access_enabled      = true
  https_only                         = true
  client_certificate_enabled         = true
  client_certificate_mode            = "Optional"
  client_certificate_exclusion_paths = null

  site_config {
    http2_enabled       = false
    minimum_tls_version = "1.2"
  }
}

resource "azurerm_windows_function_app" "excluded_path" {
  name                               = "excluded-path"
  location                           = "westeurope"
  resource_group_name                = "rg-orders"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverfarms/plan"
  storage_account_name               = "storders"
  storage_uses_managed_identity      = true
  public_network_access_enabled      = true
  https_only                         = true
  client_certificate_enabled         = true
  client_certificate_mode            = "Required"
  client_certificate_exclusion_paths = "/api/public" # want: azurerm_mtls_exclusion_paths: client_certificate_exclusion_paths is "/api/public", so every path that starts with "/api/public" answers callers without a certificate; remove what need not be open

  site_config {
    http2_enabled       = false
    minimum_tls_version = "1.2"
  }
}

resource "azurerm_windows_function_app" "excluded_everything" {
  name                               = "excluded-everything"
  location                           = "westeurope"
  resource_group_name                = "rg-orders"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverfarms/plan"
  storage_account_name               = "storders"
  storage_uses_managed_identity      = true
  public_network_access_enabled      = false
  https_only                         = true
  client_certificate_enabled         = true
  client_certificate_mode            = "Required"
  client_certificate_exclusion_paths = "/" # want: azurerm_mtls_exclusion_paths ERROR: client_certificate_exclusion_paths is "/", so no path requires a client certificate, because every path starts with "/"; remove it

  site_config {
    http2_enabled       = false
    minimum_tls_version = "1.2"
  }
}

resource "azurerm_windows_function_app" "excluded_probe" {
  name                               = "excluded-probe"
  location                           = "westeurope"
  resource_group_name                = "rg-orders"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverfarms/plan"
  storage_account_name               = "storders"
  storage_uses_managed_identity      = true
  public_network_access_enabled      = false
  https_only                         = true
  client_certificate_enabled         = true
  client_certificate_mode            = "Required"
  client_certificate_exclusion_paths = "/healthz"

  site_config {
    http2_enabled       = false
    minimum_tls_version = "1.2"
  }
}

resource "azurerm_windows_function_app" "excluded_while_off" {
  name                               = "excluded-while-off"
  location                           = "westeurope"
  resource_group_name                = "rg-orders"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverfarms/plan"
  storage_account_name               = "storders"
  storage_uses_managed_identity      = true
  public_network_access_enabled      = true
  https_only                         = true
  client_certificate_enabled         = false
  client_certificate_mode            = "Required"
  client_certificate_exclusion_paths = "/"

  site_config {
    http2_enabled       = false
    minimum_tls_version = "1.2"
  }
}

resource "azurerm_windows_function_app" "plain_http" {
  name                               = "plain-http"
  location                           = "westeurope"
  resource_group_name                = "rg-orders"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverfarms/plan"
  storage_account_name               = "storders"
  storage_uses_managed_identity      = true
  public_network_access_enabled      = false
  https_only                         = false # want: azurerm_mtls_plaintext: https_only is false, so a caller can sidestep the client certificate over plain HTTP; set it to true
  client_certificate_enabled         = true
  client_certificate_mode            = "Required"
  client_certificate_exclusion_paths = null

  site_config {
    http2_enabled       = false
    minimum_tls_version = "1.2"
  }
}

resource "azurerm_windows_function_app" "plain_http_while_off" {
  name                               = "plain-http-while-off"
  location                           = "westeurope"
  resource_group_name                = "rg-orders"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverfarms/plan"
  storage_account_name               = "storders"
  storage_uses_managed_identity      = true
  public_network_access_enabled      = true
  https_only                         = false
  client_certificate_enabled         = false
  client_certificate_mode            = "Required"
  client_certificate_exclusion_paths = null

  site_config {
    http2_enabled       = false
    minimum_tls_version = "1.2"
  }
}

resource "azurerm_windows_function_app" "interactive_http2" {
  name                               = "interactive-http2"
  location                           = "westeurope"
  resource_group_name                = "rg-orders"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverfarms/plan"
  storage_account_name               = "storders"
  storage_uses_managed_identity      = true
  public_network_access_enabled      = true
  https_only                         = true
  client_certificate_enabled         = true
  client_certificate_mode            = "OptionalInteractiveUser"
  client_certificate_exclusion_paths = null

  site_config {
    http2_enabled       = true # want: azurerm_mtls_renegotiation: http2_enabled is true, so there is no TLS renegotiation, which client_certificate_mode "OptionalInteractiveUser" needs; set client_certificate_mode to "Required", or set http2_enabled to false
    minimum_tls_version = "1.2"
  }
}

resource "azurerm_windows_function_app" "interactive_tls13" {
  name                               = "interactive-tls13"
  location                           = "westeurope"
  resource_group_name                = "rg-orders"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverfarms/plan"
  storage_account_name               = "storders"
  storage_uses_managed_identity      = true
  public_network_access_enabled      = true
  https_only                         = true
  client_certificate_enabled         = true
  client_certificate_mode            = "OptionalInteractiveUser"
  client_certificate_exclusion_paths = null

  site_config {
    http2_enabled       = false
    minimum_tls_version = "1.3" # want: azurerm_mtls_renegotiation: minimum_tls_version is "1.3", so there is no TLS renegotiation, which client_certificate_mode "OptionalInteractiveUser" needs; set client_certificate_mode to "Required", or set minimum_tls_version to "1.2"
  }
}

resource "azurerm_windows_function_app" "excluded_probe_http2" {
  name                               = "excluded-probe-http2"
  location                           = "westeurope"
  resource_group_name                = "rg-orders"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverfarms/plan"
  storage_account_name               = "storders"
  storage_uses_managed_identity      = true
  public_network_access_enabled      = true
  https_only                         = true
  client_certificate_enabled         = true
  client_certificate_mode            = "Required"
  client_certificate_exclusion_paths = "/healthz"

  site_config {
    http2_enabled       = true # want: azurerm_mtls_renegotiation: http2_enabled is true and minimum_tls_version is "1.3", so there is no TLS renegotiation, which client_certificate_exclusion_paths "/healthz" needs; remove client_certificate_exclusion_paths, or set http2_enabled to false and minimum_tls_version to "1.2"
    minimum_tls_version = "1.3"
  }
}

resource "azurerm_windows_function_app" "required_http2" {
  name                               = "required-http2"
  location                           = "westeurope"
  resource_group_name                = "rg-orders"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverfarms/plan"
  storage_account_name               = "storders"
  storage_uses_managed_identity      = true
  public_network_access_enabled      = false
  https_only                         = true
  client_certificate_enabled         = true
  client_certificate_mode            = "Required"
  client_certificate_exclusion_paths = null

  site_config {
    http2_enabled       = true
    minimum_tls_version = "1.3"
  }
}

resource "azurerm_windows_function_app" "optional_http2" {
  name                               = "optional-http2"
  location                           = "westeurope"
  resource_group_name                = "rg-orders"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverfarms/plan"
  storage_account_name               = "storders"
  storage_uses_managed_identity      = true
  public_network_access_enabled      = false
  https_only                         = true
  client_certificate_enabled         = true
  client_certificate_mode            = "Optional" # want: azurerm_mtls_function_app: client_certificate_mode is "Optional", so callers without a certificate are let in; set it to "Required"
  client_certificate_exclusion_paths = null

  site_config {
    http2_enabled       = true
    minimum_tls_version = "1.2"
  }
}
