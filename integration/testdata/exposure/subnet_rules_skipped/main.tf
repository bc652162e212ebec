# By default an app that only subnets reach is of unknown exposure, and out of scope.

resource "azurerm_linux_web_app" "subnets" {
  name                = "subnets"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  site_config {
    ip_restriction_default_action = "Deny"

    ip_restriction {
      name                      = "r0"
      priority                  = 100
      virtual_network_subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet/subnets/apps"
    }
  }
}
