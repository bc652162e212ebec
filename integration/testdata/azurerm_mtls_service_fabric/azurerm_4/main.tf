terraform {
  required_providers {
    azurerm = {
      source  = "hashicorp/azurerm"
      version = "4.81.0"
    }
  }
}

# No certificate at all.
resource "azurerm_service_fabric_cluster" "nothing" { # want: azurerm_mtls_service_fabric: client_certificate_thumbprint is not set, so the cluster has no way to tell its clients apart; add a client_certificate_thumbprint or client_certificate_common_name block, or azure_active_directory
  name                = "nothing"
  location            = "westeurope"
  resource_group_name = "rg-orders"
  reliability_level   = "Bronze"
  upgrade_mode        = "Automatic"
  vm_image            = "Windows"
  management_endpoint = "https://cluster.example.com:19080"

  node_type {
    name                 = "first"
    instance_count       = 3
    is_primary           = true
    client_endpoint_port = 19000
    http_endpoint_port   = 19080
  }
}

# A client certificate by thumbprint.
resource "azurerm_service_fabric_cluster" "thumbprint" {
  name                = "thumbprint"
  location            = "westeurope"
  resource_group_name = "rg-orders"
  reliability_level   = "Bronze"
  upgrade_mode        = "Automatic"
  vm_image            = "Windows"
  management_endpoint = "https://cluster.example.com:19080"

  node_type {
    name                 = "first"
    instance_count       = 3
    is_primary           = true
    client_endpoint_port = 19000
    http_endpoint_port   = 19080
  }

  certificate {
    thumbprint      = "0123456789ABCDEF0123456789ABCDEF01234567"
    x509_store_name = "My"
  }

  client_certificate_thumbprint {
    thumbprint = "0123456789ABCDEF0123456789ABCDEF01234567"
    is_admin   = true
  }
}

# No authentication.
resource "azurerm_service_fabric_managed_cluster" "nothing" { # want: azurerm_mtls_service_fabric WARNING: authentication is not set, so the cluster has no way to tell its clients apart; add an authentication block with a certificate or active_directory block
  name                   = "nothing"
  location               = "westeurope"
  resource_group_name    = "rg-orders"
  client_connection_port = 19000
  http_gateway_port      = 19080

  lb_rule {
    backend_port       = 8000
    frontend_port      = 443
    probe_protocol     = "http"
    probe_request_path = "/"
    protocol           = "tcp"
  }
}

# A client certificate.
resource "azurerm_service_fabric_managed_cluster" "certificate" {
  name                   = "certificate"
  location               = "westeurope"
  resource_group_name    = "rg-orders"
  client_connection_port = 19000
  http_gateway_port      = 19080

  lb_rule {
    backend_port       = 8000
    frontend_port      = 443
    probe_protocol     = "http"
    probe_request_path = "/"
    protocol           = "tcp"
  }

  authentication {
    certificate {
      thumbprint = "0123456789ABCDEF0123456789ABCDEF01234567"
      type       = "AdminClient"
    }
  }
}
