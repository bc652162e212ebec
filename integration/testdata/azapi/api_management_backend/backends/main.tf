# Backends in azapi's spelling. A check that is not written is made.

terraform {
  required_providers {
    azapi = {
      source  = "Azure/azapi"
      version = "~> 2.4"
    }
  }
}

resource "azapi_resource" "no_block" {
  type      = "Microsoft.ApiManagement/service/backends@2024-05-01"
  name      = "no-block"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.ApiManagement/service/orders"
  body = {
    properties = {
      protocol = "http"
      url      = "https://orders.example.com"
    }
  }
}

resource "azapi_resource" "both_off" {
  type      = "Microsoft.ApiManagement/service/backends@2024-05-01"
  name      = "both-off"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.ApiManagement/service/orders"
  body = {
    properties = {
      protocol = "http"
      url      = "https://orders.example.com"
      tls = {
        validateCertificateChain = false # want: azurerm_mtls_api_management_backend: validateCertificateChain is false, so the gateway accepts a server certificate of any issuer; set it and validateCertificateName to true
        validateCertificateName  = false
      }
    }
  }
}

resource "azapi_resource" "chain_off" {
  type      = "Microsoft.ApiManagement/service/backends@2024-05-01"
  name      = "chain-off"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.ApiManagement/service/orders"
  body = {
    properties = {
      protocol = "http"
      url      = "https://orders.example.com"
      tls      = { validateCertificateChain = false } # want: azurerm_mtls_api_management_backend: validateCertificateChain is false, so the gateway accepts a server certificate of any issuer; set it to true
    }
  }
}

resource "azapi_resource" "name_off" {
  type      = "Microsoft.ApiManagement/service/backends@2024-05-01"
  name      = "name-off"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.ApiManagement/service/orders"
  body = {
    properties = {
      protocol = "http"
      url      = "https://orders.example.com"
      tls      = { validateCertificateChain = true, validateCertificateName = false } # want: azurerm_mtls_api_management_backend: validateCertificateName is false, so the gateway accepts a server certificate of any host; set it to true
    }
  }
}

resource "azapi_resource" "only_one" {
  type      = "Microsoft.ApiManagement/service/backends@2024-05-01"
  name      = "only-one"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.ApiManagement/service/orders"
  body = {
    properties = {
      protocol = "http"
      url      = "https://orders.example.com"
      tls      = { validateCertificateName = true }
    }
  }
}

resource "azapi_resource" "null" {
  type      = "Microsoft.ApiManagement/service/backends@2024-05-01"
  name      = "null"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.ApiManagement/service/orders"
  body = {
    properties = {
      protocol = "http"
      url      = "https://orders.example.com"
      tls      = { validateCertificateName = null, validateCertificateChain = true }
    }
  }
}

resource "azapi_resource" "pinned_in_tls" {
  type      = "Microsoft.ApiManagement/service/backends@2024-05-01"
  name      = "pinned-in-tls"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.ApiManagement/service/orders"
  body = {
    properties = {
      protocol = "http"
      url      = "https://orders.example.com"
      tls = {
        validateCertificateChain     = false
        serverCertificateThumbprints = ["BEEFBEEFBEEFBEEFBEEFBEEFBEEFBEEFBEEFBEEF"]
      }
    }
  }
}

resource "azapi_resource" "pinned_by_name" {
  type      = "Microsoft.ApiManagement/service/backends@2024-05-01"
  name      = "pinned-by-name"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.ApiManagement/service/orders"
  body = {
    properties = {
      protocol = "http"
      url      = "https://orders.example.com"
      tls = {
        validateCertificateChain = false
        serverX509Names          = [{ name = "orders.example.com", issuerCertificateThumbprint = "BEEFBEEFBEEFBEEFBEEFBEEFBEEFBEEFBEEFBEEF" }]
      }
    }
  }
}

resource "azapi_resource" "pinned_in_cluster" {
  type      = "Microsoft.ApiManagement/service/backends@2024-05-01"
  name      = "pinned-in-cluster"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.ApiManagement/service/orders"
  body = {
    properties = {
      protocol = "http"
      url      = "https://orders.example.com"
      properties = {
        serviceFabricCluster = {
          managementEndpoints          = ["https://orders.example.com:19080"]
          serverCertificateThumbprints = ["BEEFBEEFBEEFBEEFBEEFBEEFBEEFBEEFBEEFBEEF"]
        }
      }
      tls = { validateCertificateChain = false }
    }
  }
}

resource "azapi_resource" "in_the_clear" {
  type      = "Microsoft.ApiManagement/service/backends@2024-05-01"
  name      = "in-the-clear"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.ApiManagement/service/orders"
  body = {
    properties = {
      protocol    = "http"
      url         = "http://orders.internal" # want: azurerm_mtls_api_management_backend WARNING: url is "http://orders.internal", so the gateway sends its credentials in the clear; call the backend over https://
      credentials = { header = { "x-functions-key" = ["{{orders-key}}"] } }
    }
  }
}

resource "azapi_resource" "certificate_in_the_clear" {
  type      = "Microsoft.ApiManagement/service/backends@2024-05-01"
  name      = "certificate-in-the-clear"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.ApiManagement/service/orders"
  body = {
    properties = {
      protocol    = "http"
      url         = "http://orders.internal" # want: azurerm_mtls_api_management_backend WARNING: url is "http://orders.internal", so there is no TLS handshake in which the gateway could present its certificate; call the backend over https://
      credentials = { certificateIds = ["/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.ApiManagement/service/orders/certificates/client"] }
    }
  }
}

resource "azapi_resource" "no_credentials" {
  type      = "Microsoft.ApiManagement/service/backends@2024-05-01"
  name      = "no-credentials"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.ApiManagement/service/orders"
  body = {
    properties = {
      protocol    = "http"
      url         = "http://orders.internal"
      credentials = {}
    }
  }
}

variable "check" {
  type = bool
}

resource "azapi_resource" "unknown" {
  type      = "Microsoft.ApiManagement/service/backends@2024-05-01"
  name      = "unknown"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.ApiManagement/service/orders"
  body = {
    properties = {
      protocol = "http"
      url      = "https://orders.example.com"
      tls      = { validateCertificateChain = var.check }
    }
  }
}

# A pool has no URL and no checks of its own.
resource "azapi_resource" "pool" {
  type      = "Microsoft.ApiManagement/service/backends@2024-05-01"
  name      = "pool"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.ApiManagement/service/orders"
  body = {
    properties = {
      type = "Pool"
      pool = { services = [{ id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.ApiManagement/service/orders/backends/one" }] }
    }
  }
}

# What is written apart wins.
resource "azapi_resource" "sensitive" {
  type      = "Microsoft.ApiManagement/service/backends@2024-05-01"
  name      = "sensitive"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.ApiManagement/service/orders"
  body = {
    properties = {
      protocol = "http"
      url      = "http://orders.internal" # want: azurerm_mtls_api_management_backend WARNING: url is "http://orders.internal", so the gateway sends its credentials in the clear; call the backend over https://
    }
  }
  sensitive_body = {
    properties = {
      credentials = { authorization = { scheme = "Basic", parameter = "secret" } }
    }
  }
}

resource "azapi_update_resource" "off" {
  type        = "Microsoft.ApiManagement/service/backends@2024-05-01"
  resource_id = azapi_resource.no_block.id
  body = {
    properties = {
      tls = { validateCertificateName = false } # want: azurerm_mtls_api_management_backend: validateCertificateName is false, so the gateway accepts a server certificate of any host; set it to true
    }
  }
}
