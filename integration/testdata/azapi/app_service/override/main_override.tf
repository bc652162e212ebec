resource "azapi_resource" "weakened" {
  body = {
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = false # want: azurerm_mtls_app_service: clientCertEnabled is false, so no client certificate is asked for; set it to true
    }
  }
}

resource "azapi_resource" "strengthened" {
  body = {
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = true
    }
  }
}

resource "azapi_resource" "emptied" {
  body = { # want: azurerm_mtls_app_service: clientCertEnabled is not set, so no client certificate is asked for; set it to true
    properties = {
      publicNetworkAccess = "Disabled"
    }
  }
}
