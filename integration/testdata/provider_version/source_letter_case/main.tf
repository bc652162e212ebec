# Letter case does not count in a source, and the local name is anybody's.

terraform {
  required_providers {
    azure = {
      source  = "Hashicorp/AzureRM"
      version = "~> 4.20"
    }
  }
}

resource "azurerm_logic_app_standard" "mode_missing" { # want: azurerm_mtls_logic_app: client_certificate_mode is not set, so no client certificate is asked for; set it to "Required"
  provider              = azure
  name                  = "mode-missing"
  location              = "westeurope"
  resource_group_name   = "rg"
  app_service_plan_id   = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access = "Disabled"
}
