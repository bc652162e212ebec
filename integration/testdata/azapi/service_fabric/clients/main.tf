# Service Fabric clusters know their clients by certificate or by Entra ID.

terraform {
  required_providers {
    azapi = {
      source  = "Azure/azapi"
      version = "~> 2.4"
    }
  }
}

resource "azapi_resource" "nothing" {
  type      = "Microsoft.ServiceFabric/clusters@2023-11-01-preview"
  name      = "nothing"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = { # want: azurerm_mtls_service_fabric: clientCertificateThumbprints is not set, so the cluster has no way to tell its clients apart; add clientCertificateThumbprints, clientCertificateCommonNames or azureActiveDirectory
    properties = {
      managementEndpoint = "https://sf.example.com:19080"
      reliabilityLevel   = "Silver"
    }
  }
}

resource "azapi_resource" "empty" {
  type      = "Microsoft.ServiceFabric/clusters@2023-11-01-preview"
  name      = "empty"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = { # want: azurerm_mtls_service_fabric: clientCertificateThumbprints is not set, so the cluster has no way to tell its clients apart; add clientCertificateThumbprints, clientCertificateCommonNames or azureActiveDirectory
    properties = {
      managementEndpoint           = "https://sf.example.com:19080"
      clientCertificateThumbprints = []
      clientCertificateCommonNames = []
    }
  }
}

resource "azapi_resource" "thumbprint" {
  type      = "Microsoft.ServiceFabric/clusters@2023-11-01-preview"
  name      = "thumbprint"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      managementEndpoint           = "https://sf.example.com:19080"
      clientCertificateThumbprints = [{ certificateThumbprint = "AA", isAdmin = true }]
    }
  }
}

resource "azapi_resource" "common_name" {
  type      = "Microsoft.ServiceFabric/clusters@2023-11-01-preview"
  name      = "common-name"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      managementEndpoint           = "https://sf.example.com:19080"
      clientCertificateCommonNames = [{ certificateCommonName = "c", certificateIssuerThumbprint = "BB", isAdmin = true }]
    }
  }
}

resource "azapi_resource" "directory" {
  type      = "Microsoft.ServiceFabric/clusters@2023-11-01-preview"
  name      = "directory"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      managementEndpoint   = "https://sf.example.com:19080"
      azureActiveDirectory = { tenantId = "00000000-0000-0000-0000-000000000000", clusterApplication = "a", clientApplication = "b" }
    }
  }
}

resource "azapi_resource" "null" {
  type      = "Microsoft.ServiceFabric/clusters@2023-11-01-preview"
  name      = "null"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = { # want: azurerm_mtls_service_fabric: clientCertificateThumbprints is not set, so the cluster has no way to tell its clients apart; add clientCertificateThumbprints, clientCertificateCommonNames or azureActiveDirectory
    properties = {
      managementEndpoint           = "https://sf.example.com:19080"
      clientCertificateThumbprints = null
      azureActiveDirectory         = null
    }
  }
}

variable "thumbprints" {
  type = any
}

resource "azapi_resource" "unknown" {
  type      = "Microsoft.ServiceFabric/clusters@2023-11-01-preview"
  name      = "unknown"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      managementEndpoint           = "https://sf.example.com:19080"
      clientCertificateThumbprints = var.thumbprints
    }
  }
}

# That one is the cluster's own.
resource "azapi_resource" "server_certificate_only" {
  type      = "Microsoft.ServiceFabric/clusters@2023-11-01-preview"
  name      = "server-certificate-only"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = { # want: azurerm_mtls_service_fabric WARNING: clientCertificateThumbprints is not set, so the cluster has no way to tell its clients apart; add clientCertificateThumbprints, clientCertificateCommonNames or azureActiveDirectory
    properties = {
      managementEndpoint = "https://sf.example.com:19080"
      certificate        = { thumbprint = "AA" }
    }
  }
}

resource "azapi_update_resource" "update_nothing" {
  type        = "Microsoft.ServiceFabric/clusters@2023-11-01-preview"
  resource_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.ServiceFabric/clusters/update-nothing"
  body = {
    properties = {
      managementEndpoint = "https://sf.example.com:19080"
      reliabilityLevel   = "Silver"
    }
  }
}

resource "azapi_resource" "managed_nothing" {
  type      = "Microsoft.ServiceFabric/managedClusters@2024-04-01"
  name      = "managed-nothing"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = { # want: azurerm_mtls_service_fabric WARNING: clients is not set, so the cluster has no way to tell its clients apart; add clients or azureActiveDirectory
    properties = {
      dnsName       = "sf"
      adminUserName = "admin"
    }
  }
}

resource "azapi_resource" "managed_empty" {
  type      = "microsoft.servicefabric/managedclusters@2022-01-01"
  name      = "managed-empty"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = { # want: azurerm_mtls_service_fabric WARNING: clients is not set, so the cluster has no way to tell its clients apart; add clients or azureActiveDirectory
    properties = {
      dnsName = "sf"
      clients = []
    }
  }
}

resource "azapi_resource" "managed_client" {
  type      = "Microsoft.ServiceFabric/managedClusters@2024-04-01"
  name      = "managed-client"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      dnsName = "sf"
      clients = [{ isAdmin = true, thumbprint = "AA" }]
    }
  }
}

resource "azapi_resource" "managed_directory" {
  type      = "Microsoft.ServiceFabric/managedClusters@2024-04-01"
  name      = "managed-directory"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      dnsName              = "sf"
      azureActiveDirectory = { tenantId = "00000000-0000-0000-0000-000000000000", clusterApplication = "a", clientApplication = "b" }
    }
  }
}

variable "clients" {
  type = any
}

resource "azapi_resource" "managed_unknown" {
  type      = "Microsoft.ServiceFabric/managedClusters@2024-04-01"
  name      = "managed-unknown"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      dnsName = "sf"
      clients = var.clients
    }
  }
}

variable "common_name" {
  type = string
}

resource "azapi_resource" "managed_unknown_member" {
  type      = "Microsoft.ServiceFabric/managedClusters@2024-04-01"
  name      = "managed-unknown-member"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      dnsName = "sf"
      clients = [{ isAdmin = true, commonName = var.common_name }]
    }
  }
}

resource "azapi_update_resource" "managed_update" {
  type        = "Microsoft.ServiceFabric/managedClusters@2024-04-01"
  resource_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.ServiceFabric/managedClusters/managed-update"
  body = {
    properties = {
      dnsName       = "sf"
      adminUserName = "admin"
    }
  }
}
