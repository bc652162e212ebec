# With ignorable = false an annotation has no effect, so that exceptions are the only way.

locals {
  mode = "Optional"
}

resource "azurerm_linux_web_app" "annotated" {
  name                          = "app-annotated"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  https_only                    = true
  client_certificate_enabled    = true
  # tflint-ignore: azurerm_mtls_app_service
  client_certificate_mode = local.mode # want: azurerm_mtls_app_service: client_certificate_mode is "Optional", so callers without a certificate are let in; set it to "Required"

  site_config {}
}

resource "azurerm_linux_web_app" "agreed" {
  name                          = "app-agreed"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  https_only                    = true
  client_certificate_enabled    = true
  client_certificate_mode       = local.mode

  site_config {}
}

# tflint-ignore: azurerm_mtls_exception
resource "azurerm_linux_web_app" "expired" { # want: azurerm_mtls_exception: the exception of team-portal for azurerm_linux_web_app.expired expired on 2026-11-20; renew it with a new date, or remove it
  name                          = "app-expired"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  https_only                    = true
  client_certificate_enabled    = true
  # tflint-ignore: azurerm_mtls_app_service
  client_certificate_mode = local.mode # want: azurerm_mtls_app_service: client_certificate_mode is "Optional", so callers without a certificate are let in; set it to "Required"

  site_config {}
}
