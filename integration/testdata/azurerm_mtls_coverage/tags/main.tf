# Tags decide what is counted.

resource "azurerm_linux_web_app" "internal_for_browsers" {
  name                          = "app-internal-for-browsers"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  https_only                    = true
  tags                          = { Audience = "Browser" }

  site_config {}
}

resource "azurerm_linux_web_app" "external" {
  name                = "app-external"
  location            = "westeurope"
  resource_group_name = "rg-orders"
  service_plan_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  https_only          = true

  site_config {}
}

resource "azurerm_linux_web_app" "external_machines" { # want: azurerm_mtls_coverage: 1 of 2 in-scope endpoints require a client certificate (50 per cent), the minimum is 100 per cent: 1 off
  name                = "app-external-machines"
  location            = "westeurope"
  resource_group_name = "rg-orders"
  service_plan_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  https_only          = true
  tags                = { traffic = "m2m" }

  site_config {}
}

resource "azurerm_linux_web_app" "external_machines_required" {
  name                       = "app-external-machines-required"
  location                   = "westeurope"
  resource_group_name        = "rg-orders"
  service_plan_id            = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  https_only                 = true
  client_certificate_enabled = true
  client_certificate_mode    = "Required"
  tags                       = { traffic = "m2m" }

  site_config {}
}

resource "azurerm_linux_web_app" "external_machines_and_browsers" {
  name                = "app-external-machines-and-browsers"
  location            = "westeurope"
  resource_group_name = "rg-orders"
  service_plan_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  https_only          = true
  tags                = { traffic = "m2m", audience = "browser" }

  site_config {}
}
