# Exclusion paths and the mode OptionalInteractiveUser need TLS renegotiation, which HTTP/2 and TLS 1.3 do not have.

resource "azurerm_linux_web_app" "mode_http2" {
  name                       = "mode-http2"
  location                   = "westeurope"
  resource_group_name        = "rg"
  service_plan_id            = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled = true
  client_certificate_mode    = "OptionalInteractiveUser"

  site_config {
    http2_enabled = true # want: azurerm_mtls_renegotiation: http2_enabled is true, so there is no TLS renegotiation, which client_certificate_mode "OptionalInteractiveUser" needs; set client_certificate_mode to "Required", or set http2_enabled to false
  }
}

resource "azurerm_linux_web_app" "mode_tls" {
  name                       = "mode-tls"
  location                   = "westeurope"
  resource_group_name        = "rg"
  service_plan_id            = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled = true
  client_certificate_mode    = "OptionalInteractiveUser"

  site_config {
    minimum_tls_version = "1.3" # want: azurerm_mtls_renegotiation: minimum_tls_version is "1.3", so there is no TLS renegotiation, which client_certificate_mode "OptionalInteractiveUser" needs; set client_certificate_mode to "Required", or set minimum_tls_version to "1.2"
  }
}

# One finding, at the first of the two.
resource "azurerm_linux_web_app" "mode_both" {
  name                       = "mode-both"
  location                   = "westeurope"
  resource_group_name        = "rg"
  service_plan_id            = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled = true
  client_certificate_mode    = "OptionalInteractiveUser"

  site_config {
    http2_enabled       = true # want: azurerm_mtls_renegotiation: http2_enabled is true and minimum_tls_version is "1.3", so there is no TLS renegotiation, which client_certificate_mode "OptionalInteractiveUser" needs; set client_certificate_mode to "Required", or set http2_enabled to false and minimum_tls_version to "1.2"
    minimum_tls_version = "1.3"
  }
}

# At http2_enabled, wherever it stands.
resource "azurerm_linux_web_app" "mode_both_reversed" {
  name                       = "mode-both-reversed"
  location                   = "westeurope"
  resource_group_name        = "rg"
  service_plan_id            = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled = true
  client_certificate_mode    = "OptionalInteractiveUser"

  site_config {
    minimum_tls_version = "1.3"
    http2_enabled       = true # want: azurerm_mtls_renegotiation: http2_enabled is true and minimum_tls_version is "1.3", so there is no TLS renegotiation, which client_certificate_mode "OptionalInteractiveUser" needs; set client_certificate_mode to "Required", or set http2_enabled to false and minimum_tls_version to "1.2"
  }
}

# A probe is allowed to be excluded, and still it renegotiates.
resource "azurerm_linux_web_app" "paths_http2" {
  name                               = "paths-http2"
  location                           = "westeurope"
  resource_group_name                = "rg"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = "/healthz"

  site_config {
    http2_enabled = true # want: azurerm_mtls_renegotiation: http2_enabled is true, so there is no TLS renegotiation, which client_certificate_exclusion_paths "/healthz" needs; remove client_certificate_exclusion_paths, or set http2_enabled to false
  }
}

resource "azurerm_linux_web_app" "paths_tls" {
  name                               = "paths-tls"
  location                           = "westeurope"
  resource_group_name                = "rg"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = "/healthz"

  site_config {
    minimum_tls_version = "1.3" # want: azurerm_mtls_renegotiation: minimum_tls_version is "1.3", so there is no TLS renegotiation, which client_certificate_exclusion_paths "/healthz" needs; remove client_certificate_exclusion_paths, or set minimum_tls_version to "1.2"
  }
}

resource "azurerm_linux_web_app" "paths_both" {
  name                               = "paths-both"
  location                           = "westeurope"
  resource_group_name                = "rg"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled         = true
  client_certificate_mode            = "Required"
  client_certificate_exclusion_paths = "/healthz"

  site_config {
    http2_enabled       = true # want: azurerm_mtls_renegotiation: http2_enabled is true and minimum_tls_version is "1.3", so there is no TLS renegotiation, which client_certificate_exclusion_paths "/healthz" needs; remove client_certificate_exclusion_paths, or set http2_enabled to false and minimum_tls_version to "1.2"
    minimum_tls_version = "1.3"
  }
}

resource "azurerm_linux_web_app" "optional_paths_http2" {
  name                               = "optional-paths-http2"
  location                           = "westeurope"
  resource_group_name                = "rg"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled         = true
  client_certificate_mode            = "Optional"
  client_certificate_exclusion_paths = "/healthz"

  site_config {
    http2_enabled = true # want: azurerm_mtls_renegotiation: http2_enabled is true, so there is no TLS renegotiation, which client_certificate_exclusion_paths "/healthz" needs; remove client_certificate_exclusion_paths, or set http2_enabled to false
  }
}

resource "azurerm_linux_web_app" "mode_and_paths" {
  name                               = "mode-and-paths"
  location                           = "westeurope"
  resource_group_name                = "rg"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled         = true
  client_certificate_mode            = "OptionalInteractiveUser"
  client_certificate_exclusion_paths = "/healthz"

  site_config {
    http2_enabled = true # want: azurerm_mtls_renegotiation: http2_enabled is true, so there is no TLS renegotiation, which client_certificate_mode "OptionalInteractiveUser" and client_certificate_exclusion_paths "/healthz" need; set client_certificate_mode to "Required" and remove client_certificate_exclusion_paths, or set http2_enabled to false
  }
}

resource "azurerm_linux_web_app" "all" {
  name                               = "all"
  location                           = "westeurope"
  resource_group_name                = "rg"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled         = true
  client_certificate_mode            = "OptionalInteractiveUser"
  client_certificate_exclusion_paths = "/healthz"

  site_config {
    http2_enabled       = true # want: azurerm_mtls_renegotiation: http2_enabled is true and minimum_tls_version is "1.3", so there is no TLS renegotiation, which client_certificate_mode "OptionalInteractiveUser" and client_certificate_exclusion_paths "/healthz" need; set client_certificate_mode to "Required" and remove client_certificate_exclusion_paths, or set http2_enabled to false and minimum_tls_version to "1.2"
    minimum_tls_version = "1.3"
  }
}

# What converts to true is true.
resource "azurerm_linux_web_app" "tls_text" {
  name                       = "tls-text"
  location                   = "westeurope"
  resource_group_name        = "rg"
  service_plan_id            = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled = true
  client_certificate_mode    = "OptionalInteractiveUser"

  site_config {
    http2_enabled = "true" # want: azurerm_mtls_renegotiation: http2_enabled is "true", so there is no TLS renegotiation, which client_certificate_mode "OptionalInteractiveUser" needs; set client_certificate_mode to "Required", or set http2_enabled to false
  }
}

resource "azurerm_linux_function_app" "function_mode" {
  name                       = "function-mode"
  location                   = "westeurope"
  resource_group_name        = "rg"
  service_plan_id            = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled = true
  client_certificate_mode    = "OptionalInteractiveUser"

  site_config {
    http2_enabled = true # want: azurerm_mtls_renegotiation: http2_enabled is true, so there is no TLS renegotiation, which client_certificate_mode "OptionalInteractiveUser" needs; set client_certificate_mode to "Required", or set http2_enabled to false
  }
}

resource "azurerm_windows_function_app" "function_paths" {
  name                               = "function-paths"
  location                           = "westeurope"
  resource_group_name                = "rg"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = "/healthz"

  site_config {
    minimum_tls_version = "1.3" # want: azurerm_mtls_renegotiation: minimum_tls_version is "1.3", so there is no TLS renegotiation, which client_certificate_exclusion_paths "/healthz" needs; remove client_certificate_exclusion_paths, or set minimum_tls_version to "1.2"
  }
}

resource "azurerm_function_app_flex_consumption" "flex" {
  name                        = "flex"
  location                    = "westeurope"
  resource_group_name         = "rg"
  service_plan_id             = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  runtime_name                = "python"
  runtime_version             = "3.12"
  storage_container_type      = "blobContainer"
  storage_container_endpoint  = "https://st.blob.core.windows.net/flex"
  storage_authentication_type = "SystemAssignedIdentity"
  client_certificate_enabled  = true
  client_certificate_mode     = "OptionalInteractiveUser"

  site_config {
    http2_enabled = true # want: azurerm_mtls_renegotiation: http2_enabled is true, so there is no TLS renegotiation, which client_certificate_mode "OptionalInteractiveUser" needs; set client_certificate_mode to "Required", or set http2_enabled to false
  }
}

resource "azurerm_windows_web_app" "windows" {
  name                       = "windows"
  location                   = "westeurope"
  resource_group_name        = "rg"
  service_plan_id            = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled = true
  client_certificate_mode    = "OptionalInteractiveUser"

  site_config {
    http2_enabled = true # want: azurerm_mtls_renegotiation: http2_enabled is true, so there is no TLS renegotiation, which client_certificate_mode "OptionalInteractiveUser" needs; set client_certificate_mode to "Required", or set http2_enabled to false
  }
}

resource "azurerm_linux_web_app_slot" "slot" {
  name                       = "slot"
  app_service_id             = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/sites/app"
  client_certificate_enabled = true
  client_certificate_mode    = "OptionalInteractiveUser"

  site_config {
    http2_enabled = true # want: azurerm_mtls_renegotiation: http2_enabled is true, so there is no TLS renegotiation, which client_certificate_mode "OptionalInteractiveUser" needs; set client_certificate_mode to "Required", or set http2_enabled to false
  }
}

resource "azurerm_windows_web_app_slot" "windows_slot" {
  name                       = "windows-slot"
  app_service_id             = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/sites/app"
  client_certificate_enabled = true
  client_certificate_mode    = "OptionalInteractiveUser"

  site_config {
    minimum_tls_version = "1.3" # want: azurerm_mtls_renegotiation: minimum_tls_version is "1.3", so there is no TLS renegotiation, which client_certificate_mode "OptionalInteractiveUser" needs; set client_certificate_mode to "Required", or set minimum_tls_version to "1.2"
  }
}

resource "azurerm_linux_function_app_slot" "function_slot" {
  name                       = "function-slot"
  function_app_id            = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/sites/app"
  client_certificate_enabled = true
  client_certificate_mode    = "OptionalInteractiveUser"

  site_config {
    http2_enabled = true # want: azurerm_mtls_renegotiation: http2_enabled is true, so there is no TLS renegotiation, which client_certificate_mode "OptionalInteractiveUser" needs; set client_certificate_mode to "Required", or set http2_enabled to false
  }
}

resource "azurerm_windows_function_app_slot" "windows_function_slot" {
  name                               = "windows-function-slot"
  function_app_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/sites/app"
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = "/healthz"

  site_config {
    http2_enabled = true # want: azurerm_mtls_renegotiation: http2_enabled is true, so there is no TLS renegotiation, which client_certificate_exclusion_paths "/healthz" needs; remove client_certificate_exclusion_paths, or set http2_enabled to false
  }
}
