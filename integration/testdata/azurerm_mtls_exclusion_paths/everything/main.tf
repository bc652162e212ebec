# An entry that is nothing but slashes excludes every path.

resource "azurerm_linux_web_app" "root" {
  name                               = "root"
  location                           = "westeurope"
  resource_group_name                = "rg"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = "/" # want: azurerm_mtls_exclusion_paths ERROR: client_certificate_exclusion_paths is "/", so no path requires a client certificate, because every path starts with "/"; remove it

  site_config {}
}

resource "azurerm_linux_web_app" "among_others" {
  name                               = "among-others"
  location                           = "westeurope"
  resource_group_name                = "rg"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = "/api;/" # want: azurerm_mtls_exclusion_paths ERROR: client_certificate_exclusion_paths is "/api;/", so no path requires a client certificate, because every path starts with "/"; remove it

  site_config {}
}

resource "azurerm_linux_web_app" "first" {
  name                               = "first"
  location                           = "westeurope"
  resource_group_name                = "rg"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = "/;/api" # want: azurerm_mtls_exclusion_paths ERROR: client_certificate_exclusion_paths is "/;/api", so no path requires a client certificate, because every path starts with "/"; remove it

  site_config {}
}

# It trims to the root.
resource "azurerm_linux_web_app" "slashes" {
  name                               = "slashes"
  location                           = "westeurope"
  resource_group_name                = "rg"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = "//" # want: azurerm_mtls_exclusion_paths ERROR: client_certificate_exclusion_paths is "//", so no path requires a client certificate, because every path starts with "/"; remove it

  site_config {}
}

resource "azurerm_linux_web_app" "blanks" {
  name                               = "blanks"
  location                           = "westeurope"
  resource_group_name                = "rg"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = " / " # want: azurerm_mtls_exclusion_paths ERROR: client_certificate_exclusion_paths is " / ", so no path requires a client certificate, because every path starts with "/"; remove it

  site_config {}
}

# A probe beside it does not help.
resource "azurerm_linux_web_app" "after_probe" {
  name                               = "after-probe"
  location                           = "westeurope"
  resource_group_name                = "rg"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = "/healthz;/" # want: azurerm_mtls_exclusion_paths ERROR: client_certificate_exclusion_paths is "/healthz;/", so no path requires a client certificate, because every path starts with "/"; remove it

  site_config {}
}

# Not the root, but paths that start with a slash and a star.
resource "azurerm_linux_web_app" "wildcard" {
  name                               = "wildcard"
  location                           = "westeurope"
  resource_group_name                = "rg"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = "/*" # want: azurerm_mtls_exclusion_paths: client_certificate_exclusion_paths is "/*", so every path that starts with "/*" answers callers without a certificate; remove what need not be open

  site_config {}
}

resource "azurerm_linux_function_app" "function" {
  name                               = "function"
  location                           = "westeurope"
  resource_group_name                = "rg"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_mode            = "Required"
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = "/" # want: azurerm_mtls_exclusion_paths ERROR: client_certificate_exclusion_paths is "/", so no path requires a client certificate, because every path starts with "/"; remove it

  site_config {}
}
