# Paths that health checks and certificate authorities call may be excluded.

resource "azurerm_linux_web_app" "health" {
  name                               = "health"
  location                           = "westeurope"
  resource_group_name                = "rg"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = "/health"

  site_config {}
}

resource "azurerm_linux_web_app" "healthz" {
  name                               = "healthz"
  location                           = "westeurope"
  resource_group_name                = "rg"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = "/healthz"

  site_config {}
}

resource "azurerm_linux_web_app" "healthcheck" {
  name                               = "healthcheck"
  location                           = "westeurope"
  resource_group_name                = "rg"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = "/healthcheck"

  site_config {}
}

resource "azurerm_linux_web_app" "livez" {
  name                               = "livez"
  location                           = "westeurope"
  resource_group_name                = "rg"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = "/livez"

  site_config {}
}

resource "azurerm_linux_web_app" "readyz" {
  name                               = "readyz"
  location                           = "westeurope"
  resource_group_name                = "rg"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = "/readyz"

  site_config {}
}

resource "azurerm_linux_web_app" "well_known" {
  name                               = "well-known"
  location                           = "westeurope"
  resource_group_name                = "rg"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = "/.well-known/"

  site_config {}
}

# What ends in a slash allows what is below it.
resource "azurerm_linux_web_app" "well_known_acme" {
  name                               = "well-known-acme"
  location                           = "westeurope"
  resource_group_name                = "rg"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = "/.well-known/acme-challenge"

  site_config {}
}

# The final slash does not count.
resource "azurerm_linux_web_app" "well_known_without_slash" {
  name                               = "well-known-without-slash"
  location                           = "westeurope"
  resource_group_name                = "rg"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = "/.well-known"

  site_config {}
}

resource "azurerm_linux_web_app" "several" {
  name                               = "several"
  location                           = "westeurope"
  resource_group_name                = "rg"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = "/healthz;/readyz, /livez"

  site_config {}
}

resource "azurerm_linux_web_app" "letters" {
  name                               = "letters"
  location                           = "westeurope"
  resource_group_name                = "rg"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = "/HealthZ"

  site_config {}
}

resource "azurerm_linux_web_app" "final_slash" {
  name                               = "final-slash"
  location                           = "westeurope"
  resource_group_name                = "rg"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = "/healthz/"

  site_config {}
}

resource "azurerm_linux_web_app" "without_slash" {
  name                               = "without-slash"
  location                           = "westeurope"
  resource_group_name                = "rg"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = "healthz"

  site_config {}
}

# A probe is one path, and not what is below it.
resource "azurerm_linux_web_app" "below" {
  name                               = "below"
  location                           = "westeurope"
  resource_group_name                = "rg"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = "/healthz/details" # want: azurerm_mtls_exclusion_paths: client_certificate_exclusion_paths is "/healthz/details", so every path that starts with "/healthz/details" answers callers without a certificate; remove what need not be open

  site_config {}
}

# Another path that starts with the same letters.
resource "azurerm_linux_web_app" "longer" {
  name                               = "longer"
  location                           = "westeurope"
  resource_group_name                = "rg"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = "/healthy" # want: azurerm_mtls_exclusion_paths: client_certificate_exclusion_paths is "/healthy", so every path that starts with "/healthy" answers callers without a certificate; remove what need not be open

  site_config {}
}

resource "azurerm_linux_web_app" "well_known_longer" {
  name                               = "well-known-longer"
  location                           = "westeurope"
  resource_group_name                = "rg"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = "/.well-known-files" # want: azurerm_mtls_exclusion_paths: client_certificate_exclusion_paths is "/.well-known-files", so every path that starts with "/.well-known-files" answers callers without a certificate; remove what need not be open

  site_config {}
}

resource "azurerm_linux_web_app" "well_known_elsewhere" {
  name                               = "well-known-elsewhere"
  location                           = "westeurope"
  resource_group_name                = "rg"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = "/api/.well-known/" # want: azurerm_mtls_exclusion_paths: client_certificate_exclusion_paths is "/api/.well-known/", so every path that starts with "/api/.well-known/" answers callers without a certificate; remove what need not be open

  site_config {}
}

resource "azurerm_linux_web_app" "status" {
  name                               = "status"
  location                           = "westeurope"
  resource_group_name                = "rg"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = "/status" # want: azurerm_mtls_exclusion_paths: client_certificate_exclusion_paths is "/status", so every path that starts with "/status" answers callers without a certificate; remove what need not be open

  site_config {}
}

# Only what is no probe is named.
resource "azurerm_linux_web_app" "probe_and_path" {
  name                               = "probe-and-path"
  location                           = "westeurope"
  resource_group_name                = "rg"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = "/healthz;/api" # want: azurerm_mtls_exclusion_paths: client_certificate_exclusion_paths is "/healthz;/api", so every path that starts with "/api" answers callers without a certificate; remove what need not be open

  site_config {}
}

resource "azurerm_linux_web_app" "shorter" {
  name                               = "shorter"
  location                           = "westeurope"
  resource_group_name                = "rg"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = "/heal" # want: azurerm_mtls_exclusion_paths: client_certificate_exclusion_paths is "/heal", so every path that starts with "/heal" answers callers without a certificate; remove what need not be open

  site_config {}
}
