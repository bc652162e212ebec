# The checks of the server's certificate. Without a tls block both are made; in one that has only one of them the provider
# switches the other off.

resource "azurerm_api_management_backend" "no_block" {
  name                = "no-block"
  resource_group_name = "rg-orders"
  api_management_name = "orders"
  protocol            = "http"
  url                 = "https://orders.example.com"
}

resource "azurerm_api_management_backend" "both" {
  name                = "both"
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

resource "azurerm_api_management_backend" "both_off" {
  name                = "both-off"
  resource_group_name = "rg-orders"
  api_management_name = "orders"
  protocol            = "http"
  url                 = "https://orders.example.com"

  tls {
    validate_certificate_chain = false # want: azurerm_mtls_api_management_backend: validate_certificate_chain is false, so the gateway accepts a server certificate of any issuer; set it and validate_certificate_name to true
    validate_certificate_name  = false
  }
}

resource "azurerm_api_management_backend" "only_name" {
  name                = "only-name"
  resource_group_name = "rg-orders"
  api_management_name = "orders"
  protocol            = "http"
  url                 = "https://orders.example.com"

  tls { # want: azurerm_mtls_api_management_backend: validate_certificate_chain is not set, so the provider turns it off because validate_certificate_name is set, and the gateway accepts a server certificate of any issuer; set it to true
    validate_certificate_name = true
  }
}

resource "azurerm_api_management_backend" "only_chain" {
  name                = "only-chain"
  resource_group_name = "rg-orders"
  api_management_name = "orders"
  protocol            = "http"
  url                 = "https://orders.example.com"

  tls { # want: azurerm_mtls_api_management_backend: validate_certificate_name is not set, so the provider turns it off because validate_certificate_chain is set, and the gateway accepts a server certificate of any host; set it to true
    validate_certificate_chain = true
  }
}

resource "azurerm_api_management_backend" "only_name_off" {
  name                = "only-name-off"
  resource_group_name = "rg-orders"
  api_management_name = "orders"
  protocol            = "http"
  url                 = "https://orders.example.com"

  tls {
    validate_certificate_name = false # want: azurerm_mtls_api_management_backend: validate_certificate_name is false, so the gateway accepts a server certificate of any host; set it to true, and validate_certificate_chain as well, which the provider turns off where it is not set
  }
}

resource "azurerm_api_management_backend" "only_chain_off" {
  name                = "only-chain-off"
  resource_group_name = "rg-orders"
  api_management_name = "orders"
  protocol            = "http"
  url                 = "https://orders.example.com"

  tls {
    validate_certificate_chain = false # want: azurerm_mtls_api_management_backend: validate_certificate_chain is false, so the gateway accepts a server certificate of any issuer; set it to true, and validate_certificate_name as well, which the provider turns off where it is not set
  }
}

resource "azurerm_api_management_backend" "null_beside" {
  name                = "null-beside"
  resource_group_name = "rg-orders"
  api_management_name = "orders"
  protocol            = "http"
  url                 = "https://orders.example.com"

  tls { # want: azurerm_mtls_api_management_backend: validate_certificate_chain is null, so the provider turns it off because validate_certificate_name is set, and the gateway accepts a server certificate of any issuer; set it to true
    validate_certificate_chain = null
    validate_certificate_name  = true
  }
}

# The provider refuses a block with neither.
resource "azurerm_api_management_backend" "neither" {
  name                = "neither"
  resource_group_name = "rg-orders"
  api_management_name = "orders"
  protocol            = "http"
  url                 = "https://orders.example.com"

  tls {
    validate_certificate_chain = null
  }
}

resource "azurerm_api_management_backend" "text" {
  name                = "text"
  resource_group_name = "rg-orders"
  api_management_name = "orders"
  protocol            = "http"
  url                 = "https://orders.example.com"

  tls {
    validate_certificate_chain = "false" # want: azurerm_mtls_api_management_backend: validate_certificate_chain is "false", so the gateway accepts a server certificate of any issuer; set it to true
    validate_certificate_name  = "true"
  }
}

# A URL that is not https, and no credentials: nothing is given away.
resource "azurerm_api_management_backend" "plain_without_credentials" {
  name                = "plain-without-credentials"
  resource_group_name = "rg-orders"
  api_management_name = "orders"
  protocol            = "http"
  url                 = "http://orders.internal"

  tls {
    validate_certificate_chain = false
    validate_certificate_name  = false
  }
}

# With credentials the scheme need not be known.
variable "url" {
  type = string
}

variable "key" {
  type      = string
  sensitive = true
}

resource "azurerm_api_management_backend" "unknown_url" {
  name                = "unknown-url"
  resource_group_name = "rg-orders"
  api_management_name = "orders"
  protocol            = "http"
  url                 = var.url

  tls {
    validate_certificate_chain = false
    validate_certificate_name  = false
  }
}

resource "azurerm_api_management_backend" "unknown_url_with_credentials" {
  name                = "unknown-url-with-credentials"
  resource_group_name = "rg-orders"
  api_management_name = "orders"
  protocol            = "http"
  url                 = var.url

  credentials {
    header = { "x-functions-key" = var.key }
  }

  tls {
    validate_certificate_chain = false # want: azurerm_mtls_api_management_backend: validate_certificate_chain is false, so the gateway accepts a server certificate of any issuer; set it and validate_certificate_name to true
    validate_certificate_name  = false
  }
}

resource "azurerm_api_management_backend" "start_of_url" {
  name                = "start-of-url"
  resource_group_name = "rg-orders"
  api_management_name = "orders"
  protocol            = "http"
  url                 = "HTTPS://${var.url}/orders"

  tls {
    validate_certificate_chain = false # want: azurerm_mtls_api_management_backend: validate_certificate_chain is false, so the gateway accepts a server certificate of any issuer; set it and validate_certificate_name to true
    validate_certificate_name  = false
  }
}
