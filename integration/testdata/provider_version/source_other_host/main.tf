# Another host has another provider, whose version says nothing.

terraform {
  required_providers {
    azurerm = {
      source  = "registry.example.com/hashicorp/azurerm"
      version = "~> 4.20"
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
