# Two apps, of which one requires a certificate that nobody needs: the truth is half, and not all.

resource "azurerm_linux_web_app" "whole" {
  name                          = "app-whole"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  https_only                    = true
  client_certificate_enabled    = true
  client_certificate_mode       = "Required"

  site_config {}
}

resource "azurerm_linux_web_app" "everything" {
  name                               = "app-everything"
  location                           = "westeurope"
  resource_group_name                = "rg-orders"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled      = false
  https_only                         = true
  client_certificate_enabled         = true
  client_certificate_mode            = "Required"
  client_certificate_exclusion_paths = "/" # want: azurerm_mtls_coverage: 1 of 2 in-scope endpoints require a client certificate (50 per cent), the minimum is 100 per cent: 1 off

  site_config {}
}
