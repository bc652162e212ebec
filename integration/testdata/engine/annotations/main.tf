# TFLint's own annotations silence a line, and no other.

resource "azurerm_linux_web_app" "ignored" {
  name                          = "app-ignored"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  # tflint-ignore: azurerm_mtls_app_service
  client_certificate_enabled = false

  site_config {}
}

resource "azurerm_linux_web_app" "ignored_on_line" {
  name                          = "app-ignored-on-line"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = false # tflint-ignore: azurerm_mtls_app_service

  site_config {}
}

resource "azurerm_linux_web_app" "of_another_rule" {
  name                          = "app-of-another-rule"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  # tflint-ignore: azurerm_mtls_function_app
  client_certificate_enabled = false # want: azurerm_mtls_app_service: client_certificate_enabled is false, so no client certificate is asked for; set it to true

  site_config {}
}

resource "azurerm_linux_web_app" "behind" {
  name                          = "app-behind"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = false # want: azurerm_mtls_app_service: client_certificate_enabled is false, so no client certificate is asked for; set it to true

  site_config {}
}

# The fix of one line leaves another alone where the rule is silenced.
resource "azurerm_linux_web_app" "mode_silenced" {
  name                          = "app-mode-silenced"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = false # want: azurerm_mtls_app_service: client_certificate_enabled is false, so no client certificate is asked for, and client_certificate_mode has no effect; set it to true
  https_only                    = true
  client_certificate_mode       = "Optional" # tflint-ignore: azurerm_mtls_app_service

  site_config {}
}

resource "azurerm_linux_web_app" "null_silenced" { # want: azurerm_mtls_app_service: client_certificate_enabled is null, so no client certificate is asked for; set it to true
  name                          = "app-null-silenced"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = null # tflint-ignore: azurerm_mtls_app_service

  site_config {}
}
