# ARM's names and values are read without regard to case, also in the switch that only the Consumption tier has.

resource "azapi_resource" "literal" {
  type      = "Microsoft.ApiManagement/service@2024-05-01"
  name      = "apim-literal"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-api"
  location  = "westeurope"

  body = {
    sku = { name = "Developer", capacity = 1 }
    properties = {
      publisherName           = "Contoso"
      publisherEmail          = "api@example.com"
      enableClientCertificate = true # want: azurerm_mtls_unsupported: enableClientCertificate is true, so the apply fails, because only the Consumption tier has this switch; remove it, and set negotiateClientCertificate on the gateway's host names
    }
  }
}

resource "azapi_resource" "text" {
  type      = "Microsoft.ApiManagement/service@2024-05-01"
  name      = "apim-text"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-api"
  location  = "westeurope"

  body = {
    sku = { name = "Developer", capacity = 1 }
    properties = {
      publisherName           = "Contoso"
      publisherEmail          = "api@example.com"
      enableClientCertificate = "True" # want: azurerm_mtls_unsupported: enableClientCertificate is "True", so the apply fails, because only the Consumption tier has this switch; remove it, and set negotiateClientCertificate on the gateway's host names
    }
  }
}

resource "azapi_resource" "consumption" {
  type      = "Microsoft.ApiManagement/service@2024-05-01"
  name      = "apim-consumption"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-api"
  location  = "westeurope"

  body = {
    sku = { name = "consumption", capacity = 0 }
    properties = {
      publisherName           = "Contoso"
      publisherEmail          = "api@example.com"
      enableClientCertificate = "True"
    }
  }
}
