# Service Fabric clusters, with every default written out. azapi.tf declares the same.

resource "azurerm_service_fabric_cluster" "classic_nothing" { # want: azurerm_mtls_service_fabric: client_certificate_thumbprint is not set, so the cluster has no way to tell its clients apart; add a client_certificate_thumbprint or client_certificate_common_name block, or azure_active_directory
  name                = "classic_nothing"
  location            = "westeurope"
  resource_group_name = "rg-orders"
  reliability_level   = "Silver"
  upgrade_mode        = "Automatic"
  vm_image            = "Windows"
  management_endpoint = "https://sf.example.com:19080"

  node_type {
    name                 = "main"
    instance_count       = 5
    is_primary           = true
    client_endpoint_port = 19000
    http_endpoint_port   = 19080
  }
}

resource "azurerm_service_fabric_cluster" "classic_thumbprint" {
  name                = "classic_thumbprint"
  location            = "westeurope"
  resource_group_name = "rg-orders"
  reliability_level   = "Silver"
  upgrade_mode        = "Automatic"
  vm_image            = "Windows"
  management_endpoint = "https://sf.example.com:19080"

  node_type {
    name                 = "main"
    instance_count       = 5
    is_primary           = true
    client_endpoint_port = 19000
    http_endpoint_port   = 19080
  }

  client_certificate_thumbprint {
    thumbprint = "AA"
    is_admin   = true
  }
}

resource "azurerm_service_fabric_cluster" "classic_common_name" {
  name                = "classic_common_name"
  location            = "westeurope"
  resource_group_name = "rg-orders"
  reliability_level   = "Silver"
  upgrade_mode        = "Automatic"
  vm_image            = "Windows"
  management_endpoint = "https://sf.example.com:19080"

  node_type {
    name                 = "main"
    instance_count       = 5
    is_primary           = true
    client_endpoint_port = 19000
    http_endpoint_port   = 19080
  }

  client_certificate_common_name {
    common_name       = "client"
    issuer_thumbprint = "BB"
    is_admin          = true
  }
}

resource "azurerm_service_fabric_cluster" "classic_directory" {
  name                = "classic_directory"
  location            = "westeurope"
  resource_group_name = "rg-orders"
  reliability_level   = "Silver"
  upgrade_mode        = "Automatic"
  vm_image            = "Windows"
  management_endpoint = "https://sf.example.com:19080"

  node_type {
    name                 = "main"
    instance_count       = 5
    is_primary           = true
    client_endpoint_port = 19000
    http_endpoint_port   = 19080
  }

  azure_active_directory {
    tenant_id              = "00000000-0000-0000-0000-000000000000"
    cluster_application_id = "00000000-0000-0000-0000-000000000000"
    client_application_id  = "00000000-0000-0000-0000-000000000000"
  }
}

resource "azurerm_service_fabric_managed_cluster" "managed_nothing" { # want: azurerm_mtls_service_fabric WARNING: authentication is not set, so the cluster has no way to tell its clients apart; add an authentication block with a certificate or active_directory block
  name                   = "managed_nothing"
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

resource "azurerm_service_fabric_managed_cluster" "managed_certificate" {
  name                   = "managed_certificate"
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
      thumbprint = "AA"
      type       = "AdminClient"
    }
  }
}

resource "azurerm_service_fabric_managed_cluster" "managed_directory" {
  name                   = "managed_directory"
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
    active_directory {
      client_application_id  = "00000000-0000-0000-0000-000000000000"
      cluster_application_id = "00000000-0000-0000-0000-000000000000"
      tenant_id              = "00000000-0000-0000-0000-000000000000"
    }
  }
}
