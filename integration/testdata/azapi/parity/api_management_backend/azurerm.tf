resource "azurerm_api_management_backend" "right" {
  name                = "right"
  resource_group_name = "rg-orders"
  api_management_name = "orders"
  protocol            = "http"
  url                 = "https://orders.example.com"

  tls {
    validate_certificate_chain = true
    validate_certificate_name  = true
  }
}

resource "azurerm_api_management_backend" "chain_off" {
  name                = "chain-off"
  resource_group_name = "rg-orders"
  api_management_name = "orders"
  protocol            = "http"
  url                 = "https://orders.example.com"

  tls {
    validate_certificate_chain = false # want: azurerm_mtls_api_management_backend: validate_certificate_chain is false, so the gateway accepts a server certificate of any issuer; set it to true
    validate_certificate_name  = true
  }
}

resource "azurerm_api_management_backend" "name_off" {
  name                = "name-off"
  resource_group_name = "rg-orders"
  api_management_name = "orders"
  protocol            = "http"
  url                 = "https://orders.example.com"

  tls {
    validate_certificate_chain = true
    validate_certificate_name  = false # want: azurerm_mtls_api_management_backend: validate_certificate_name is false, so the gateway accepts a server certificate of any host; set it to true
  }
}

resource "azurerm_api_management_backend" "clear" {
  name                = "clear"
  resource_group_name = "rg-orders"
  api_management_name = "orders"
  protocol            = "http"
  url                 = "http://orders.internal" # want: azurerm_mtls_api_management_backend: url is "http://orders.internal", so the gateway sends its credentials in the clear; call the backend over https://

  credentials {
    authorization {
      scheme    = "Basic"
      parameter = "secret"
    }
  }
}
