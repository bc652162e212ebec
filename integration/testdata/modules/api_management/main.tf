# Azure/avm-res-apimanagement-service.

module "internal" {
  source  = "Azure/avm-res-apimanagement-service/azurerm"
  version = "0.1.0"

  name                 = "apim-orders"
  sku_name             = "Premium_1"
  virtual_network_type = "Internal"

  hostname_configuration = { # want: azurerm_mtls_api_management: negotiate_client_certificate is not set, so the gateway never asks for a client certificate; set it to true and validate the certificate in a policy
    proxy = [
      {
        host_name                    = "api.example.com"
        negotiate_client_certificate = false # want: azurerm_mtls_api_management: negotiate_client_certificate is false, so the gateway never asks for a client certificate; set it to true and validate the certificate in a policy
      },
      {
        host_name = "partner.example.com"
      },
    ]
  }
}

module "public" {
  source  = "Azure/avm-res-apimanagement-service/azurerm"
  version = "0.1.0"

  name = "apim-public"

  hostname_configuration = {
    proxy = [{ host_name = "api.example.com" }]
  }
}

# Only the Consumption tier has this switch.
module "switch" {
  source  = "Azure/avm-res-apimanagement-service/azurerm"
  version = "0.1.0"

  name                       = "apim-switch"
  client_certificate_enabled = true # want: azurerm_mtls_unsupported: client_certificate_enabled is true, so the apply fails, because only the Consumption tier has this switch; remove it, and set negotiate_client_certificate on the gateway's host names
}
