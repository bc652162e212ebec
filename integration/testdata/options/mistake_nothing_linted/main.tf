# A run that fails reports nothing, so that nobody takes it for a clean one or for half of one.

resource "azurerm_linux_web_app" "off" {
  name                          = "off"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false

  site_config {}
}
