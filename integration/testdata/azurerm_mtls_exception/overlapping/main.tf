# Several exceptions for a resource, several resources for an exception, and none.

# One has expired and one holds: the app is excepted, and the old one can go.
resource "azurerm_linux_web_app" "renewed" { # want: azurerm_mtls_exception: the exception of team-portal for azurerm_linux_web_app.renewed expired on 2026-06-30; renew it with a new date, or remove it
  name                          = "app-renewed"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  https_only                    = true

  site_config {}
}

# Both have expired, and both have an owner.
resource "azurerm_linux_web_app" "twice_expired" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true # want: azurerm_mtls_exception: the exception of team-a for azurerm_linux_web_app.twice_expired expired on 2026-06-30; renew it with a new date, or remove it # want: azurerm_mtls_exception: the exception of team-b for azurerm_linux_web_app.twice_expired expired on 2026-07-31; renew it with a new date, or remove it
  name                          = "app-twice-expired"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  https_only                    = true

  site_config {}
}

# The one for the enforcement has expired, the one for the paths holds.
resource "azurerm_linux_web_app" "partly" { # want: azurerm_mtls_exception: the exception of team-portal for azurerm_linux_web_app.partly (azurerm_mtls_app_service) expired on 2026-06-30; renew it with a new date, or remove it
  name                               = "app-partly"
  location                           = "westeurope"
  resource_group_name                = "rg-orders"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled      = false
  https_only                         = true
  client_certificate_enabled         = true
  client_certificate_mode            = "Optional" # want: azurerm_mtls_app_service: client_certificate_mode is "Optional", so callers without a certificate are let in; set it to "Required"
  client_certificate_exclusion_paths = "/api"

  site_config {}
}

# An exception that matches several is reported once, at the first of them.
resource "azurerm_linux_web_app" "batch_first" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true # want: azurerm_mtls_exception: the exception of team-batch for azurerm_linux_web_app.batch_* expired on 2026-06-30; renew it with a new date, or remove it
  name                          = "app-batch-first"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  https_only                    = true

  site_config {}
}

resource "azurerm_linux_web_app" "batch_second" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                          = "app-batch-second"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  https_only                    = true

  site_config {}
}

# It is reported where there is nothing left to except, too.
resource "azurerm_linux_web_app" "secure" { # want: azurerm_mtls_exception: the exception of team-secure for azurerm_linux_web_app.secure expired on 2026-06-30; renew it with a new date, or remove it
  name                          = "app-secure"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  https_only                    = true
  client_certificate_enabled    = true
  client_certificate_mode       = "Required"

  site_config {}
}

# That another one never ends does not matter to the owner of this one.
resource "azurerm_linux_web_app" "ending" { # want: azurerm_mtls_exception NOTICE: the exception of team-ending for azurerm_linux_web_app.ending ends after 2026-11-30; renew it with a new date, or make it unnecessary
  name                          = "app-ending"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  https_only                    = true

  site_config {}
}

# With count = 0 there is nothing that an exception could be about,
resource "azurerm_linux_web_app" "switched_off" {
  count = 0

  name                          = "app-switched-off"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  https_only                    = true

  site_config {}
}

# and the first resource that it matches is the first that there is.
resource "azurerm_linux_web_app" "pattern_a_off" {
  for_each = toset([])

  name                          = "app-pattern-a-off"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  https_only                    = true

  site_config {}
}

resource "azurerm_linux_web_app" "pattern_b_off" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true # want: azurerm_mtls_exception: the exception of team-pattern for azurerm_linux_web_app.pattern_*_off expired on 2026-06-30; renew it with a new date, or remove it
  name                          = "app-pattern-b-off"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  https_only                    = true

  site_config {}
}
