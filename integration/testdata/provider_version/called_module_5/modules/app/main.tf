# Linted by itself, the module does not know who can reach the app.

terraform {
  required_providers {
    azurerm = {
      source  = "hashicorp/azurerm"
      version = ">= 3.0"
    }
  }
}

variable "name" {
  type = string
}

variable "access" {
  type = string
}

resource "azurerm_logic_app_standard" "app" {
  location              = "westeurope"
  resource_group_name   = "rg"
  app_service_plan_id   = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  name                  = var.name
  public_network_access = var.access
}
