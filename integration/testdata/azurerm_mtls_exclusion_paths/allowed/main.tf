# The option replaces the list of probes.

resource "azurerm_linux_web_app" "allowed" {
  name                               = "allowed"
  location                           = "westeurope"
  resource_group_name                = "rg"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = "/ready"

  site_config {}
}

resource "azurerm_linux_web_app" "letters" {
  name                               = "letters"
  location                           = "westeurope"
  resource_group_name                = "rg"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = "/READY/"

  site_config {}
}

resource "azurerm_linux_web_app" "below" {
  name                               = "below"
  location                           = "westeurope"
  resource_group_name                = "rg"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = "/ready/deep" # want: azurerm_mtls_exclusion_paths: client_certificate_exclusion_paths is "/ready/deep", so every path that starts with "/ready/deep" answers callers without a certificate; remove what need not be open

  site_config {}
}

resource "azurerm_linux_web_app" "tree" {
  name                               = "tree"
  location                           = "westeurope"
  resource_group_name                = "rg"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = "/public/"

  site_config {}
}

resource "azurerm_linux_web_app" "tree_without_slash" {
  name                               = "tree-without-slash"
  location                           = "westeurope"
  resource_group_name                = "rg"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = "/public"

  site_config {}
}

resource "azurerm_linux_web_app" "tree_below" {
  name                               = "tree-below"
  location                           = "westeurope"
  resource_group_name                = "rg"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = "/public/img"

  site_config {}
}

resource "azurerm_linux_web_app" "tree_longer" {
  name                               = "tree-longer"
  location                           = "westeurope"
  resource_group_name                = "rg"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = "/publications" # want: azurerm_mtls_exclusion_paths: client_certificate_exclusion_paths is "/publications", so every path that starts with "/publications" answers callers without a certificate; remove what need not be open

  site_config {}
}

# Allowed paths may lack their leading slash as well.
resource "azurerm_linux_web_app" "without_slash" {
  name                               = "without-slash"
  location                           = "westeurope"
  resource_group_name                = "rg"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = "/probe"

  site_config {}
}

# The defaults are gone.
resource "azurerm_linux_web_app" "replaced" {
  name                               = "replaced"
  location                           = "westeurope"
  resource_group_name                = "rg"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = "/healthz" # want: azurerm_mtls_exclusion_paths: client_certificate_exclusion_paths is "/healthz", so every path that starts with "/healthz" answers callers without a certificate; remove what need not be open

  site_config {}
}

resource "azurerm_linux_web_app" "mixed" {
  name                               = "mixed"
  location                           = "westeurope"
  resource_group_name                = "rg"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = "/ready;/healthz" # want: azurerm_mtls_exclusion_paths: client_certificate_exclusion_paths is "/ready;/healthz", so every path that starts with "/healthz" answers callers without a certificate; remove what need not be open

  site_config {}
}

resource "azurerm_linux_web_app" "everything" {
  name                               = "everything"
  location                           = "westeurope"
  resource_group_name                = "rg"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = "/" # want: azurerm_mtls_exclusion_paths ERROR: client_certificate_exclusion_paths is "/", so no path requires a client certificate, because every path starts with "/"; remove it

  site_config {}
}
