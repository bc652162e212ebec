# An exception that has expired is reported at what it names, though there is no endpoint in this module.

resource "azurerm_service_plan" "orders" { # want: azurerm_mtls_exception: the exception of team-orders for azurerm_* has been void since 2026-01-02; renew it with a new date, or remove it
  sku_name = "P1v3"
}
