# An exception that has expired is reported at what it names, though there is no endpoint in this module.

resource "azurerm_service_plan" "orders" { # want: azurerm_mtls_exception: the exception of team-orders for azurerm_* expired on 2026-01-01; renew it with a new date, or remove it
  sku_name = "P1v3"
}
