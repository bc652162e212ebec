# The constraint allows 5.x only, where the default is Required.

terraform {
  required_providers {
    azurerm = {
      source  = "hashicorp/azurerm"
      version = "~> 5.0"
    }
  }
}

resource "azurerm_logic_app_standard" "mode_missing" {
  name                  = "mode-missing"
  location              = "westeurope"
  resource_group_name   = "rg"
  app_service_plan_id   = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access = "Disabled"
}
