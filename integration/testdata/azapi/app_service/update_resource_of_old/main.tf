# The same in azapi 1.x.

terraform {
  required_providers {
    azapi = {
      source  = "Azure/azapi"
      version = "~> 1.12"
    }
  }
}

resource "azapi_update_resource" "switched_off" {
  type        = "Microsoft.Web/sites@2024-04-01"
  resource_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/sites/switched-off"
  body = jsonencode({
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = false # want: azurerm_mtls_app_service: clientCertEnabled is false, so no client certificate is asked for, and clientCertMode has no effect; set it to true
    }
  })
}

resource "azapi_update_resource" "switched_off_in_text" {
  type        = "Microsoft.Web/sites@2024-04-01"
  resource_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/sites/switched-off-in-text"
  body        = <<-JSON
    {
      "properties": {
        "publicNetworkAccess": "Disabled",
        "clientCertEnabled": false
      }
    }
  JSON
}

resource "azapi_update_resource" "nothing_about_it" {
  type        = "Microsoft.Web/sites@2024-04-01"
  resource_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/sites/nothing-about-it"
  body        = jsonencode({ properties = { publicNetworkAccess = "Disabled" } })
}
