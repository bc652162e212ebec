# Classic clusters.

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

# The certificate of the cluster itself says nothing about clients.
resource "azurerm_service_fabric_cluster" "cluster_certificate_only" { # want: azurerm_mtls_service_fabric WARNING: client_certificate_thumbprint is not set, so the cluster has no way to tell its clients apart; add a client_certificate_thumbprint or client_certificate_common_name block, or azure_active_directory
  name                = "cluster-certificate-only"
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

# By common name.
resource "azurerm_service_fabric_cluster" "common_name" {
  name                = "common-name"
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

  client_certificate_common_name {
    common_name = "client.example.com"
    is_admin    = false
  }
}

# Clients sign in with Entra ID.
resource "azurerm_service_fabric_cluster" "directory" {
  name                = "directory"
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

  azure_active_directory {
    tenant_id              = "00000000-0000-0000-0000-000000000000"
    client_application_id  = "00000000-0000-0000-0000-000000000001"
    cluster_application_id = "00000000-0000-0000-0000-000000000002"
  }
}

# All of it.
resource "azurerm_service_fabric_cluster" "all" {
  name                = "all"
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

  client_certificate_common_name {
    common_name = "client.example.com"
    is_admin    = false
  }

  azure_active_directory {
    tenant_id              = "00000000-0000-0000-0000-000000000000"
    client_application_id  = "00000000-0000-0000-0000-000000000001"
    cluster_application_id = "00000000-0000-0000-0000-000000000002"
  }
}

# Client certificates from a list.
resource "azurerm_service_fabric_cluster" "dynamic_known" {
  name                = "dynamic-known"
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

  dynamic "client_certificate_thumbprint" {
    for_each = var.thumbprints

    content {
      thumbprint = client_certificate_thumbprint.value
      is_admin   = true
    }
  }
}

# An empty list.
resource "azurerm_service_fabric_cluster" "dynamic_empty" { # want: azurerm_mtls_service_fabric WARNING: client_certificate_thumbprint is not set, so the cluster has no way to tell its clients apart; add a client_certificate_thumbprint or client_certificate_common_name block, or azure_active_directory
  name                = "dynamic-empty"
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

  dynamic "client_certificate_thumbprint" {
    for_each = []

    content {
      thumbprint = client_certificate_thumbprint.value
      is_admin   = true
    }
  }
}

# Perhaps there are some.
resource "azurerm_service_fabric_cluster" "dynamic_unknown" {
  name                = "dynamic-unknown"
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

  dynamic "client_certificate_thumbprint" {
    for_each = var.thumbprints_unknown

    content {
      thumbprint = client_certificate_thumbprint.value
      is_admin   = true
    }
  }
}

# An empty list beside a written block.
resource "azurerm_service_fabric_cluster" "dynamic_empty_beside_static" {
  name                = "dynamic-empty-beside-static"
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

  dynamic "client_certificate_thumbprint" {
    for_each = []

    content {
      thumbprint = client_certificate_thumbprint.value
      is_admin   = true
    }
  }

  client_certificate_common_name {
    common_name = "client.example.com"
    is_admin    = false
  }
}

# Entra ID behind a switch that is off.
resource "azurerm_service_fabric_cluster" "directory_switched_off" { # want: azurerm_mtls_service_fabric WARNING: client_certificate_thumbprint is not set, so the cluster has no way to tell its clients apart; add a client_certificate_thumbprint or client_certificate_common_name block, or azure_active_directory
  name                = "directory-switched-off"
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

  dynamic "azure_active_directory" {
    for_each = var.directory ? [1] : []

    content {
      tenant_id              = "00000000-0000-0000-0000-000000000000"
      client_application_id  = "00000000-0000-0000-0000-000000000001"
      cluster_application_id = "00000000-0000-0000-0000-000000000002"
    }
  }
}

# Nothing is declared.
resource "azurerm_service_fabric_cluster" "count_zero" {
  count = 0

  name                = "count-zero"
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

# It may be declared.
resource "azurerm_service_fabric_cluster" "count_unknown" { # want: azurerm_mtls_service_fabric: client_certificate_thumbprint is not set, so the cluster has no way to tell its clients apart; add a client_certificate_thumbprint or client_certificate_common_name block, or azure_active_directory
  count = var.instances

  name                = "count-unknown"
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

# One instance has client certificates, the other has none.
resource "azurerm_service_fabric_cluster" "for_each_some" { # want: azurerm_mtls_service_fabric WARNING: client_certificate_thumbprint is not set for ["b"], so the cluster has no way to tell its clients apart; add a client_certificate_thumbprint or client_certificate_common_name block, or azure_active_directory
  for_each = { a = ["0123456789ABCDEF0123456789ABCDEF01234567"], b = [] }

  name                = "for-each-some"
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

  dynamic "client_certificate_thumbprint" {
    for_each = each.value

    content {
      thumbprint = client_certificate_thumbprint.value
      is_admin   = true
    }
  }
}


variable "thumbprints" {
  type    = list(string)
  default = ["0123456789ABCDEF0123456789ABCDEF01234567"]
}

variable "thumbprints_unknown" {
  type = list(string)
}

variable "directory" {
  type    = bool
  default = false
}

variable "instances" {
  type = number
}
