# What stands on the list: separators, blanks, letters, slashes. The certificate is required everywhere else.

resource "azurerm_linux_web_app" "one" {
  name                               = "one"
  location                           = "westeurope"
  resource_group_name                = "rg"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = "/api" # want: azurerm_mtls_exclusion_paths: client_certificate_exclusion_paths is "/api", so every path that starts with "/api" answers callers without a certificate; remove what need not be open

  site_config {}
}

resource "azurerm_linux_web_app" "semicolons" {
  name                               = "semicolons"
  location                           = "westeurope"
  resource_group_name                = "rg"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = "/api;/status" # want: azurerm_mtls_exclusion_paths: client_certificate_exclusion_paths is "/api;/status", so every path that starts with "/api" or "/status" answers callers without a certificate; remove what need not be open

  site_config {}
}

resource "azurerm_linux_web_app" "commas" {
  name                               = "commas"
  location                           = "westeurope"
  resource_group_name                = "rg"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = "/api,/status" # want: azurerm_mtls_exclusion_paths: client_certificate_exclusion_paths is "/api,/status", so every path that starts with "/api" or "/status" answers callers without a certificate; remove what need not be open

  site_config {}
}

resource "azurerm_linux_web_app" "both" {
  name                               = "both"
  location                           = "westeurope"
  resource_group_name                = "rg"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = "/api;/status,/public" # want: azurerm_mtls_exclusion_paths: client_certificate_exclusion_paths is "/api;/status,/public", so every path that starts with "/api", "/status" or "/public" answers callers without a certificate; remove what need not be open

  site_config {}
}

# Blanks around entries do not count.
resource "azurerm_linux_web_app" "blanks" {
  name                               = "blanks"
  location                           = "westeurope"
  resource_group_name                = "rg"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = " /api ; /status " # want: azurerm_mtls_exclusion_paths: client_certificate_exclusion_paths is " /api ; /status ", so every path that starts with "/api" or "/status" answers callers without a certificate; remove what need not be open

  site_config {}
}

# Nor do empty entries.
resource "azurerm_linux_web_app" "empty_entries" {
  name                               = "empty-entries"
  location                           = "westeurope"
  resource_group_name                = "rg"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = ";/api;;" # want: azurerm_mtls_exclusion_paths: client_certificate_exclusion_paths is ";/api;;", so every path that starts with "/api" answers callers without a certificate; remove what need not be open

  site_config {}
}

# The leading slash may be missing.
resource "azurerm_linux_web_app" "without_slash" {
  name                               = "without-slash"
  location                           = "westeurope"
  resource_group_name                = "rg"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = "api" # want: azurerm_mtls_exclusion_paths: client_certificate_exclusion_paths is "api", so every path that starts with "/api" answers callers without a certificate; remove what need not be open

  site_config {}
}

resource "azurerm_linux_web_app" "final_slash" {
  name                               = "final-slash"
  location                           = "westeurope"
  resource_group_name                = "rg"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = "/api/" # want: azurerm_mtls_exclusion_paths: client_certificate_exclusion_paths is "/api/", so every path that starts with "/api/" answers callers without a certificate; remove what need not be open

  site_config {}
}

resource "azurerm_linux_web_app" "letters" {
  name                               = "letters"
  location                           = "westeurope"
  resource_group_name                = "rg"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = "/API" # want: azurerm_mtls_exclusion_paths: client_certificate_exclusion_paths is "/API", so every path that starts with "/API" answers callers without a certificate; remove what need not be open

  site_config {}
}

resource "azurerm_linux_web_app" "query" {
  name                               = "query"
  location                           = "westeurope"
  resource_group_name                = "rg"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = "/api?x=1" # want: azurerm_mtls_exclusion_paths: client_certificate_exclusion_paths is "/api?x=1", so every path that starts with "/api?x=1" answers callers without a certificate; remove what need not be open

  site_config {}
}

# A star is a letter like others. The entry is a prefix anyway.
resource "azurerm_linux_web_app" "wildcard" {
  name                               = "wildcard"
  location                           = "westeurope"
  resource_group_name                = "rg"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = "/api/*" # want: azurerm_mtls_exclusion_paths: client_certificate_exclusion_paths is "/api/*", so every path that starts with "/api/*" answers callers without a certificate; remove what need not be open

  site_config {}
}

# Said once.
resource "azurerm_linux_web_app" "twice" {
  name                               = "twice"
  location                           = "westeurope"
  resource_group_name                = "rg"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = "/api;/api" # want: azurerm_mtls_exclusion_paths: client_certificate_exclusion_paths is "/api;/api", so every path that starts with "/api" answers callers without a certificate; remove what need not be open

  site_config {}
}

# A message names a few.
resource "azurerm_linux_web_app" "many" {
  name                               = "many"
  location                           = "westeurope"
  resource_group_name                = "rg"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = "/a;/b;/c;/d;/e" # want: azurerm_mtls_exclusion_paths: client_certificate_exclusion_paths is "/a;/b;/c;/d;/e", so every path that starts with "/a", "/b", "/c" or one of 2 others answers callers without a certificate; remove what need not be open

  site_config {}
}

# A blank within an entry is part of it.
resource "azurerm_linux_web_app" "longer_than_root" {
  name                               = "longer-than-root"
  location                           = "westeurope"
  resource_group_name                = "rg"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = "/ a" # want: azurerm_mtls_exclusion_paths: client_certificate_exclusion_paths is "/ a", so every path that starts with "/ a" answers callers without a certificate; remove what need not be open

  site_config {}
}

resource "azurerm_windows_web_app" "windows" {
  name                               = "windows"
  location                           = "westeurope"
  resource_group_name                = "rg"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = "/api" # want: azurerm_mtls_exclusion_paths: client_certificate_exclusion_paths is "/api", so every path that starts with "/api" answers callers without a certificate; remove what need not be open

  site_config {}
}

resource "azurerm_linux_web_app_slot" "linux_slot" {
  name                               = "linux-slot"
  app_service_id                     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/sites/app"
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = "/api" # want: azurerm_mtls_exclusion_paths: client_certificate_exclusion_paths is "/api", so every path that starts with "/api" answers callers without a certificate; remove what need not be open

  site_config {}
}

resource "azurerm_windows_web_app_slot" "windows_slot" {
  name                               = "windows-slot"
  app_service_id                     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/sites/app"
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = "/api" # want: azurerm_mtls_exclusion_paths: client_certificate_exclusion_paths is "/api", so every path that starts with "/api" answers callers without a certificate; remove what need not be open

  site_config {}
}

resource "azurerm_linux_function_app" "linux_function" {
  name                               = "linux-function"
  location                           = "westeurope"
  resource_group_name                = "rg"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_mode            = "Required"
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = "/api" # want: azurerm_mtls_exclusion_paths: client_certificate_exclusion_paths is "/api", so every path that starts with "/api" answers callers without a certificate; remove what need not be open

  site_config {}
}

resource "azurerm_windows_function_app" "windows_function" {
  name                               = "windows-function"
  location                           = "westeurope"
  resource_group_name                = "rg"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_mode            = "Required"
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = "/api" # want: azurerm_mtls_exclusion_paths: client_certificate_exclusion_paths is "/api", so every path that starts with "/api" answers callers without a certificate; remove what need not be open

  site_config {}
}

resource "azurerm_linux_function_app_slot" "linux_function_slot" {
  name                               = "linux-function-slot"
  function_app_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/sites/app"
  client_certificate_mode            = "Required"
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = "/api" # want: azurerm_mtls_exclusion_paths: client_certificate_exclusion_paths is "/api", so every path that starts with "/api" answers callers without a certificate; remove what need not be open

  site_config {}
}

resource "azurerm_windows_function_app_slot" "windows_function_slot" {
  name                               = "windows-function-slot"
  function_app_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/sites/app"
  client_certificate_mode            = "Required"
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = "/api" # want: azurerm_mtls_exclusion_paths: client_certificate_exclusion_paths is "/api", so every path that starts with "/api" answers callers without a certificate; remove what need not be open

  site_config {}
}

resource "azurerm_function_app_flex_consumption" "flex_function" {
  name                               = "flex-function"
  location                           = "westeurope"
  resource_group_name                = "rg"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  runtime_name                       = "python"
  runtime_version                    = "3.12"
  storage_container_type             = "blobContainer"
  storage_container_endpoint         = "https://st.blob.core.windows.net/flex"
  storage_authentication_type        = "SystemAssignedIdentity"
  client_certificate_mode            = "Required"
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = "/api" # want: azurerm_mtls_exclusion_paths: client_certificate_exclusion_paths is "/api", so every path that starts with "/api" answers callers without a certificate; remove what need not be open

  site_config {}
}
