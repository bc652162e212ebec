# Nobody says which version it is.


resource "azurerm_logic_app_standard" "mode_missing" { # want: azurerm_mtls_logic_app NOTICE: client_certificate_mode is not set (its default depends on the azurerm version, which is not known), so it cannot be told whether a client certificate is required; set it to "Required"
  name                  = "mode-missing"
  location              = "westeurope"
  resource_group_name   = "rg"
  app_service_plan_id   = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access = "Disabled"
}
