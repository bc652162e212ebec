# Exceptions before, on and after the day on which they expire. The tests run on 2026-11-21.

# The first day on which it does not hold is named.
resource "azurerm_linux_web_app" "expired_long_ago" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true # want: azurerm_mtls_exception: the exception of team-portal for azurerm_linux_web_app.expired_long_ago expired on 2024-02-29; renew it with a new date, or remove it
  name                          = "app-expired-long-ago"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  https_only                    = true

  site_config {}
}

# An exception that has expired does nothing.
resource "azurerm_linux_web_app" "expired_yesterday" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true # want: azurerm_mtls_exception: the exception of team-portal for azurerm_linux_web_app.expired_yesterday expired on 2026-11-20; renew it with a new date, or remove it
  name                          = "app-expired-yesterday"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  https_only                    = true

  site_config {}
}

# The date is inclusive.
resource "azurerm_linux_web_app" "expires_today" { # want: azurerm_mtls_exception NOTICE: the exception of team-portal for azurerm_linux_web_app.expires_today ends after 2026-11-21; renew it with a new date, or make it unnecessary
  name                          = "app-expires-today"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  https_only                    = true

  site_config {}
}

resource "azurerm_linux_web_app" "expires_tomorrow" { # want: azurerm_mtls_exception NOTICE: the exception of team-portal for azurerm_linux_web_app.expires_tomorrow ends after 2026-11-22; renew it with a new date, or make it unnecessary
  name                          = "app-expires-tomorrow"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  https_only                    = true

  site_config {}
}

# Thirty days before, somebody is told.
resource "azurerm_linux_web_app" "expires_in_30_days" { # want: azurerm_mtls_exception NOTICE: the exception of team-portal for azurerm_linux_web_app.expires_in_30_days ends after 2026-12-21; renew it with a new date, or make it unnecessary
  name                          = "app-expires-in-30-days"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  https_only                    = true

  site_config {}
}

# And not earlier.
resource "azurerm_linux_web_app" "expires_in_31_days" {
  name                          = "app-expires-in-31-days"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  https_only                    = true

  site_config {}
}

resource "azurerm_linux_web_app" "expires_in_a_century" {
  name                          = "app-expires-in-a-century"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  https_only                    = true

  site_config {}
}

# Without a date it holds for ever.
resource "azurerm_linux_web_app" "never_expires" {
  name                          = "app-never-expires"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  https_only                    = true

  site_config {}
}

# The next one has no exception at all.
resource "azurerm_linux_web_app" "without_exception" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                          = "app-without-exception"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  https_only                    = true

  site_config {}
}
