# Service Fabric clusters, with every default written out. azurerm.tf declares the same.

terraform {
  required_providers {
    azapi = {
      source  = "Azure/azapi"
      version = "~> 2.4"
    }
    azurerm = {
      source  = "hashicorp/azurerm"
      version = "~> 5.2"
    }
  }
}

resource "azapi_resource" "classic_nothing" {
  type      = "Microsoft.ServiceFabric/clusters@2023-11-01-preview"
  name      = "classic-nothing"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = { # want: azurerm_mtls_service_fabric: clientCertificateThumbprints is not set, so the cluster has no way to tell its clients apart; add clientCertificateThumbprints, clientCertificateCommonNames or azureActiveDirectory
    properties = {
      nodeTypes                    = [{ name = "main", vmInstanceCount = 5, isPrimary = true, clientConnectionEndpointPort = 19000, httpGatewayEndpointPort = 19080 }]
      managementEndpoint           = "https://sf.example.com:19080"
      reliabilityLevel             = "Silver"
      upgradeMode                  = "Automatic"
      clientCertificateThumbprints = []
      clientCertificateCommonNames = []
      azureActiveDirectory         = null
    }
  }
}

resource "azapi_resource" "classic_thumbprint" {
  type      = "Microsoft.ServiceFabric/clusters@2023-11-01-preview"
  name      = "classic-thumbprint"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      nodeTypes                    = [{ name = "main", vmInstanceCount = 5, isPrimary = true, clientConnectionEndpointPort = 19000, httpGatewayEndpointPort = 19080 }]
      managementEndpoint           = "https://sf.example.com:19080"
      reliabilityLevel             = "Silver"
      upgradeMode                  = "Automatic"
      clientCertificateThumbprints = [{ certificateThumbprint = "AA", isAdmin = true }]
      clientCertificateCommonNames = []
      azureActiveDirectory         = null
    }
  }
}

resource "azapi_resource" "classic_common_name" {
  type      = "Microsoft.ServiceFabric/clusters@2023-11-01-preview"
  name      = "classic-common-name"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      nodeTypes                    = [{ name = "main", vmInstanceCount = 5, isPrimary = true, clientConnectionEndpointPort = 19000, httpGatewayEndpointPort = 19080 }]
      managementEndpoint           = "https://sf.example.com:19080"
      reliabilityLevel             = "Silver"
      upgradeMode                  = "Automatic"
      clientCertificateThumbprints = []
      clientCertificateCommonNames = [{ certificateCommonName = "client", certificateIssuerThumbprint = "BB", isAdmin = true }]
      azureActiveDirectory         = null
    }
  }
}

resource "azapi_resource" "classic_directory" {
  type      = "Microsoft.ServiceFabric/clusters@2023-11-01-preview"
  name      = "classic-directory"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      nodeTypes                    = [{ name = "main", vmInstanceCount = 5, isPrimary = true, clientConnectionEndpointPort = 19000, httpGatewayEndpointPort = 19080 }]
      managementEndpoint           = "https://sf.example.com:19080"
      reliabilityLevel             = "Silver"
      upgradeMode                  = "Automatic"
      clientCertificateThumbprints = []
      clientCertificateCommonNames = []
      azureActiveDirectory         = { tenantId = "00000000-0000-0000-0000-000000000000", clusterApplication = "00000000-0000-0000-0000-000000000000", clientApplication = "00000000-0000-0000-0000-000000000000" }
    }
  }
}

resource "azapi_resource" "managed_nothing" {
  type      = "Microsoft.ServiceFabric/managedClusters@2024-04-01"
  name      = "managed-nothing"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = { # want: azurerm_mtls_service_fabric WARNING: clients is not set, so the cluster has no way to tell its clients apart; add clients or azureActiveDirectory
    sku = { name = "Standard" }
    properties = {
      dnsName                   = "sf"
      clientConnectionPort      = 19000
      httpGatewayConnectionPort = 19080
      loadBalancingRules        = [{ backendPort = 8000, frontendPort = 443, probeProtocol = "http", probeRequestPath = "/", protocol = "tcp" }]
      clients                   = []
      azureActiveDirectory      = null
    }
  }
}

resource "azapi_resource" "managed_certificate" {
  type      = "Microsoft.ServiceFabric/managedClusters@2024-04-01"
  name      = "managed-certificate"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    sku = { name = "Standard" }
    properties = {
      dnsName                   = "sf"
      clientConnectionPort      = 19000
      httpGatewayConnectionPort = 19080
      loadBalancingRules        = [{ backendPort = 8000, frontendPort = 443, probeProtocol = "http", probeRequestPath = "/", protocol = "tcp" }]
      clients                   = [{ isAdmin = true, thumbprint = "AA" }]
      azureActiveDirectory      = null
    }
  }
}

resource "azapi_resource" "managed_directory" {
  type      = "Microsoft.ServiceFabric/managedClusters@2024-04-01"
  name      = "managed-directory"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    sku = { name = "Standard" }
    properties = {
      dnsName                   = "sf"
      clientConnectionPort      = 19000
      httpGatewayConnectionPort = 19080
      loadBalancingRules        = [{ backendPort = 8000, frontendPort = 443, probeProtocol = "http", probeRequestPath = "/", protocol = "tcp" }]
      clients                   = []
      azureActiveDirectory      = { tenantId = "00000000-0000-0000-0000-000000000000", clusterApplication = "00000000-0000-0000-0000-000000000000", clientApplication = "00000000-0000-0000-0000-000000000000" }
    }
  }
}
