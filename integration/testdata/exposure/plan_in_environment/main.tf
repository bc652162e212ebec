# Apps on plans in an App Service environment: one with an internal load balancer makes them internal, any other mode
# leaves them public.

resource "azurerm_linux_web_app" "internal" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                = "internal"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = azurerm_service_plan.internal.id

  site_config {}
}

resource "azurerm_windows_web_app" "internal_windows" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                = "internal-windows"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = azurerm_service_plan.internal.id

  site_config {}
}

resource "azurerm_linux_function_app" "internal" { # want: azurerm_mtls_function_app: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                = "internal"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = azurerm_service_plan.internal.id

  site_config {}
}

resource "azurerm_windows_function_app" "internal_windows" { # want: azurerm_mtls_function_app: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                = "internal-windows"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = azurerm_service_plan.internal.id

  site_config {}
}

# Either condition is enough: the entry is a private address, whatever the app says of public access.
resource "azurerm_linux_web_app" "internal_though_public" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                          = "internal-though-public"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = azurerm_service_plan.internal.id
  public_network_access_enabled = true

  site_config {}
}

# Unknown or true is true.
resource "azurerm_linux_web_app" "internal_though_unknown" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                          = "internal-though-unknown"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = azurerm_service_plan.internal.id
  public_network_access_enabled = var.public

  site_config {}
}

resource "azurerm_linux_web_app" "external" {
  name                = "external"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = azurerm_service_plan.external.id

  site_config {}
}

# Unknown or false is unknown.
resource "azurerm_linux_web_app" "external_or_unknown" {
  name                          = "external-or-unknown"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = azurerm_service_plan.external.id
  public_network_access_enabled = var.public

  site_config {}
}

resource "azurerm_linux_web_app" "mode_missing" {
  name                = "mode-missing"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = azurerm_service_plan.mode_missing.id

  site_config {}
}

# Only the half of the environment that serves the apps counts, and the design names one value.
resource "azurerm_linux_web_app" "mode_publishing" {
  name                = "mode-publishing"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = azurerm_service_plan.mode_publishing.id

  site_config {}
}

resource "azurerm_linux_web_app" "mode_unknown" {
  name                = "mode-unknown"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = azurerm_service_plan.mode_unknown.id

  site_config {}
}

resource "azurerm_linux_web_app" "mode_by_variable" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                = "mode-by-variable"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = azurerm_service_plan.mode_by_variable.id

  site_config {}
}

resource "azurerm_linux_web_app" "no_environment" {
  name                = "no-environment"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = azurerm_service_plan.no_environment.id

  site_config {}
}

resource "azurerm_linux_web_app" "environment_null" {
  name                = "environment-null"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = azurerm_service_plan.environment_null.id

  site_config {}
}

# A plan does not make a public app internal by its name.
resource "azurerm_linux_web_app" "plan_missing" {
  name                = "plan-missing"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = azurerm_service_plan.elsewhere.id

  site_config {}
}

# A plan is not an app, nor is an app a plan.
resource "azurerm_linux_web_app" "wrong_type" {
  name                = "wrong-type"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = azurerm_linux_web_app.internal.id

  site_config {}
}

# What is required is right for everybody.
resource "azurerm_linux_web_app" "required" {
  name                       = "required"
  location                   = "westeurope"
  resource_group_name        = "rg"
  service_plan_id            = azurerm_service_plan.internal.id
  client_certificate_enabled = true

  site_config {}
}

resource "azurerm_linux_web_app" "optional" {
  name                       = "optional"
  location                   = "westeurope"
  resource_group_name        = "rg"
  service_plan_id            = azurerm_service_plan.internal.id
  client_certificate_enabled = true
  client_certificate_mode    = "Optional" # want: azurerm_mtls_app_service: client_certificate_mode is "Optional", so callers without a certificate are let in; set it to "Required"

  site_config {}
}

variable "public" {
  type = bool
}
