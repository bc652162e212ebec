# Credentials over plain HTTP. A clear URL is the first thing to change.

variable "key" {
  type      = string
  sensitive = true
}

variable "host" {
  type = string
}

variable "url" {
  type = string
}

variable "certificates" {
  type = list(string)
}

resource "azurerm_api_management_backend" "basic" {
  name                = "basic"
  resource_group_name = "rg-orders"
  api_management_name = "orders"
  protocol            = "http"
  url                 = "http://orders.internal" # want: azurerm_mtls_api_management_backend WARNING: url is "http://orders.internal", so the gateway sends its credentials in the clear; call the backend over https://

  credentials {
    authorization {
      scheme    = "Basic"
      parameter = var.key
    }
  }
}

resource "azurerm_api_management_backend" "header" {
  name                = "header"
  resource_group_name = "rg-orders"
  api_management_name = "orders"
  protocol            = "http"
  url                 = "http://orders.internal" # want: azurerm_mtls_api_management_backend WARNING: url is "http://orders.internal", so the gateway sends its credentials in the clear; call the backend over https://

  credentials {
    header = { "x-functions-key" = var.key }
  }
}

resource "azurerm_api_management_backend" "query" {
  name                = "query"
  resource_group_name = "rg-orders"
  api_management_name = "orders"
  protocol            = "http"
  url                 = "http://orders.internal" # want: azurerm_mtls_api_management_backend WARNING: url is "http://orders.internal", so the gateway sends its credentials in the clear; call the backend over https://

  credentials {
    query = { code = var.key }
  }
}

resource "azurerm_api_management_backend" "certificate" {
  name                = "certificate"
  resource_group_name = "rg-orders"
  api_management_name = "orders"
  protocol            = "http"
  url                 = "http://orders.internal" # want: azurerm_mtls_api_management_backend WARNING: url is "http://orders.internal", so there is no TLS handshake in which the gateway could present its certificate; call the backend over https://

  credentials {
    certificate = ["F00DF00DF00DF00DF00DF00DF00DF00DF00DF00D"]
  }
}

resource "azurerm_api_management_backend" "certificates_unknown" {
  name                = "certificates-unknown"
  resource_group_name = "rg-orders"
  api_management_name = "orders"
  protocol            = "http"
  url                 = "http://orders.internal" # want: azurerm_mtls_api_management_backend: url is "http://orders.internal", so there is no TLS handshake in which the gateway could present its certificate; call the backend over https://

  credentials {
    certificate = var.certificates
  }
}

resource "azurerm_api_management_backend" "upper_case" {
  name                = "upper-case"
  resource_group_name = "rg-orders"
  api_management_name = "orders"
  protocol            = "http"
  url                 = "HTTP://orders.internal" # want: azurerm_mtls_api_management_backend WARNING: url is "HTTP://orders.internal", so the gateway sends its credentials in the clear; call the backend over https://

  credentials {
    authorization {
      scheme    = "Basic"
      parameter = var.key
    }
  }
}

resource "azurerm_api_management_backend" "start_of_url" {
  name                = "start-of-url"
  resource_group_name = "rg-orders"
  api_management_name = "orders"
  protocol            = "http"
  url                 = "http://${var.host}/orders" # want: azurerm_mtls_api_management_backend WARNING: url starts with "http://", so the gateway sends its credentials in the clear; call the backend over https://

  credentials {
    authorization {
      scheme    = "Basic"
      parameter = var.key
    }
  }
}

resource "azurerm_api_management_backend" "before_tls" {
  name                = "before-tls"
  resource_group_name = "rg-orders"
  api_management_name = "orders"
  protocol            = "http"
  url                 = "http://orders.internal" # want: azurerm_mtls_api_management_backend WARNING: url is "http://orders.internal", so the gateway sends its credentials in the clear; call the backend over https://

  credentials {
    authorization {
      scheme    = "Basic"
      parameter = var.key
    }
  }

  tls {
    validate_certificate_chain = false
    validate_certificate_name  = false
  }
}

resource "azurerm_api_management_backend" "over_https" {
  name                = "over-https"
  resource_group_name = "rg-orders"
  api_management_name = "orders"
  protocol            = "http"
  url                 = "https://orders.example.com"

  credentials {
    authorization {
      scheme    = "Basic"
      parameter = var.key
    }
  }
}

resource "azurerm_api_management_backend" "nothing_to_steal" {
  name                = "nothing-to-steal"
  resource_group_name = "rg-orders"
  api_management_name = "orders"
  protocol            = "http"
  url                 = "http://orders.internal"
}

resource "azurerm_api_management_backend" "url_unknown" {
  name                = "url-unknown"
  resource_group_name = "rg-orders"
  api_management_name = "orders"
  protocol            = "http"
  url                 = var.url

  credentials {
    authorization {
      scheme    = "Basic"
      parameter = var.key
    }
  }
}

resource "azurerm_api_management_backend" "looks_like_http" {
  name                = "looks-like-http"
  resource_group_name = "rg-orders"
  api_management_name = "orders"
  protocol            = "http"
  url                 = "httpsx://orders.internal"

  credentials {
    authorization {
      scheme    = "Basic"
      parameter = var.key
    }
  }
}
