# API Management, with every default written out. azapi.tf declares the same.

resource "azurerm_api_management" "consumption_off" {
  name                       = "consumption-off"
  location                   = "westeurope"
  resource_group_name        = "rg-orders"
  publisher_name             = "Orders"
  publisher_email            = "apis@example.com"
  sku_name                   = "Consumption_0"
  virtual_network_type       = "None"
  client_certificate_enabled = false # want: azurerm_mtls_api_management: client_certificate_enabled is false, so callers without a certificate are let in; set it to true
}

resource "azurerm_api_management" "consumption_on" {
  name                       = "consumption-on"
  location                   = "westeurope"
  resource_group_name        = "rg-orders"
  publisher_name             = "Orders"
  publisher_email            = "apis@example.com"
  sku_name                   = "Consumption_0"
  virtual_network_type       = "None"
  client_certificate_enabled = true
}

resource "azurerm_api_management" "other_tier_on" {
  name                       = "other-tier-on"
  location                   = "westeurope"
  resource_group_name        = "rg-orders"
  publisher_name             = "Orders"
  publisher_email            = "apis@example.com"
  sku_name                   = "Developer_1"
  virtual_network_type       = "None"
  client_certificate_enabled = true # want: azurerm_mtls_unsupported: client_certificate_enabled is true, so the apply fails, because only the Consumption tier has this switch; remove it, and set negotiate_client_certificate on the gateway's host names
}

resource "azurerm_api_management" "host_off" {
  name                       = "host-off"
  location                   = "westeurope"
  resource_group_name        = "rg-orders"
  publisher_name             = "Orders"
  publisher_email            = "apis@example.com"
  sku_name                   = "Developer_1"
  virtual_network_type       = "Internal"
  client_certificate_enabled = false

  virtual_network_configuration {
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/v/subnets/aca"
  }

  hostname_configuration {
    proxy {
      host_name                    = "api.example.com"
      negotiate_client_certificate = false # want: azurerm_mtls_api_management: negotiate_client_certificate is false, so the gateway never asks for a client certificate; set it to true and validate the certificate in a policy
    }

    portal {
      host_name                    = "portal.example.com"
      negotiate_client_certificate = false
    }
  }
}

resource "azurerm_api_management" "host_on" {
  name                       = "host-on"
  location                   = "westeurope"
  resource_group_name        = "rg-orders"
  publisher_name             = "Orders"
  publisher_email            = "apis@example.com"
  sku_name                   = "Developer_1"
  virtual_network_type       = "Internal"
  client_certificate_enabled = false

  virtual_network_configuration {
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/v/subnets/aca"
  }

  hostname_configuration {
    proxy {
      host_name                    = "api.example.com"
      negotiate_client_certificate = true
    }

    portal {
      host_name                    = "portal.example.com"
      negotiate_client_certificate = false
    }
  }
}

resource "azurerm_api_management" "public_host_off" {
  name                       = "public-host-off"
  location                   = "westeurope"
  resource_group_name        = "rg-orders"
  publisher_name             = "Orders"
  publisher_email            = "apis@example.com"
  sku_name                   = "Premium_1"
  virtual_network_type       = "External"
  client_certificate_enabled = false

  virtual_network_configuration {
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/v/subnets/aca"
  }

  hostname_configuration {
    proxy {
      host_name                    = "api.example.com"
      negotiate_client_certificate = false # want: azurerm_mtls_api_management: negotiate_client_certificate is false, so the gateway never asks for a client certificate; set it to true and validate the certificate in a policy
    }

    portal {
      host_name                    = "portal.example.com"
      negotiate_client_certificate = false
    }
  }
}

resource "azurerm_api_management" "no_host" {
  name                       = "no-host"
  location                   = "westeurope"
  resource_group_name        = "rg-orders"
  publisher_name             = "Orders"
  publisher_email            = "apis@example.com"
  sku_name                   = "Developer_1"
  virtual_network_type       = "Internal"
  client_certificate_enabled = false

  virtual_network_configuration {
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/v/subnets/aca"
  }
}

resource "azurerm_api_management_gateway_host_name_configuration" "gateway_off" {
  name                               = "gateway_off"
  api_management_id                  = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.ApiManagement/service/apim"
  gateway_name                       = "gw"
  certificate_id                     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.ApiManagement/service/apim/certificates/c"
  host_name                          = "gw.example.com"
  request_client_certificate_enabled = false # want: azurerm_mtls_api_management: request_client_certificate_enabled is false, so the gateway never asks for a client certificate; set it to true and validate the certificate in a policy
  http2_enabled                      = true
  tls10_enabled                      = false
  tls11_enabled                      = false
}

resource "azurerm_api_management_gateway_host_name_configuration" "gateway_on" {
  name                               = "gateway_on"
  api_management_id                  = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.ApiManagement/service/apim"
  gateway_name                       = "gw"
  certificate_id                     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.ApiManagement/service/apim/certificates/c"
  host_name                          = "gw.example.com"
  request_client_certificate_enabled = true
  http2_enabled                      = true
  tls10_enabled                      = false
  tls11_enabled                      = false
}
