# A server whose certificate is named is checked by that.

variable "thumbprints" {
  type = list(string)
}

variable "issuers" {
  type = map(string)
}

resource "azurerm_api_management_backend" "thumbprints" {
  name                = "thumbprints"
  resource_group_name = "rg-orders"
  api_management_name = "orders"
  protocol            = "http"
  url                 = "https://orders.example.com"

  service_fabric_cluster {
    client_certificate_thumbprint    = "F00DF00DF00DF00DF00DF00DF00DF00DF00DF00D"
    management_endpoints             = ["https://orders.example.com:19080"]
    max_partition_resolution_retries = 5
    server_certificate_thumbprints   = ["BEEFBEEFBEEFBEEFBEEFBEEFBEEFBEEFBEEFBEEF"]
  }

  tls {
    validate_certificate_chain = false
    validate_certificate_name  = false
  }
}

resource "azurerm_api_management_backend" "name" {
  name                = "name"
  resource_group_name = "rg-orders"
  api_management_name = "orders"
  protocol            = "http"
  url                 = "https://orders.example.com"

  service_fabric_cluster {
    client_certificate_thumbprint    = "F00DF00DF00DF00DF00DF00DF00DF00DF00DF00D"
    management_endpoints             = ["https://orders.example.com:19080"]
    max_partition_resolution_retries = 5

    server_x509_name {
      issuer_certificate_thumbprint = "BEEFBEEFBEEFBEEFBEEFBEEFBEEFBEEFBEEFBEEF"
      name                          = "orders.example.com"
    }
  }

  tls {
    validate_certificate_chain = false
    validate_certificate_name  = false
  }
}

resource "azurerm_api_management_backend" "not_pinned" {
  name                = "not-pinned"
  resource_group_name = "rg-orders"
  api_management_name = "orders"
  protocol            = "http"
  url                 = "https://orders.example.com"

  service_fabric_cluster {
    client_certificate_thumbprint    = "F00DF00DF00DF00DF00DF00DF00DF00DF00DF00D"
    management_endpoints             = ["https://orders.example.com:19080"]
    max_partition_resolution_retries = 5
  }

  tls {
    validate_certificate_chain = false # want: azurerm_mtls_api_management_backend: validate_certificate_chain is false, so the gateway accepts a server certificate of any issuer; set it and validate_certificate_name to true
    validate_certificate_name  = false
  }
}

resource "azurerm_api_management_backend" "no_thumbprint" {
  name                = "no-thumbprint"
  resource_group_name = "rg-orders"
  api_management_name = "orders"
  protocol            = "http"
  url                 = "https://orders.example.com"

  service_fabric_cluster {
    client_certificate_thumbprint    = "F00DF00DF00DF00DF00DF00DF00DF00DF00DF00D"
    management_endpoints             = ["https://orders.example.com:19080"]
    max_partition_resolution_retries = 5
    server_certificate_thumbprints   = []
  }

  tls {
    validate_certificate_chain = false # want: azurerm_mtls_api_management_backend: validate_certificate_chain is false, so the gateway accepts a server certificate of any issuer; set it and validate_certificate_name to true
    validate_certificate_name  = false
  }
}

resource "azurerm_api_management_backend" "thumbprints_unknown" {
  name                = "thumbprints-unknown"
  resource_group_name = "rg-orders"
  api_management_name = "orders"
  protocol            = "http"
  url                 = "https://orders.example.com"

  service_fabric_cluster {
    client_certificate_thumbprint    = "F00DF00DF00DF00DF00DF00DF00DF00DF00DF00D"
    management_endpoints             = ["https://orders.example.com:19080"]
    max_partition_resolution_retries = 5
    server_certificate_thumbprints   = var.thumbprints
  }

  tls {
    validate_certificate_chain = false
    validate_certificate_name  = false
  }
}

resource "azurerm_api_management_backend" "names_unknown" {
  name                = "names-unknown"
  resource_group_name = "rg-orders"
  api_management_name = "orders"
  protocol            = "http"
  url                 = "https://orders.example.com"

  service_fabric_cluster {
    client_certificate_thumbprint    = "F00DF00DF00DF00DF00DF00DF00DF00DF00DF00D"
    management_endpoints             = ["https://orders.example.com:19080"]
    max_partition_resolution_retries = 5

    dynamic "server_x509_name" {
      for_each = var.issuers
      content {
        issuer_certificate_thumbprint = server_x509_name.value
        name                          = server_x509_name.key
      }
    }
  }

  tls {
    validate_certificate_chain = false
    validate_certificate_name  = false
  }
}
