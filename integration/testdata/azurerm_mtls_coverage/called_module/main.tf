# Each module has a share of its own. A called module's stands where the caller passes a value of an uncovered endpoint.

resource "azurerm_linux_web_app" "root_off" { # want: azurerm_mtls_coverage: 1 of 2 in-scope endpoints require a client certificate (50 per cent), the minimum is 100 per cent: 1 off
  name                          = "app-root-off"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  https_only                    = true

  site_config {}
}

resource "azurerm_linux_web_app" "root_required" {
  name                          = "app-root-required"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  https_only                    = true
  client_certificate_enabled    = true
  client_certificate_mode       = "Required"

  site_config {}
}

module "optional" {
  source = "./modules/app"
  mode   = "Optional" # want: azurerm_mtls_coverage: 1 of 3 in-scope endpoints of module.optional require a client certificate (33 per cent), the minimum is 100 per cent: 1 optional, 1 off
}

# The other endpoint of this module stands at no value of the caller, so that TFLint shows nothing.
module "required" {
  source = "./modules/app"
  mode   = "Required"
}
