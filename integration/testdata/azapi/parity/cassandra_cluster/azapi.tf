# Cassandra clusters, with every default written out. azurerm.tf declares the same.

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

resource "azapi_resource" "certificates_empty" {
  type      = "Microsoft.DocumentDB/cassandraClusters@2024-05-15"
  name      = "certificates-empty"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      delegatedManagementSubnetId = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/v/subnets/aca"
      authenticationMethod        = "Cassandra"
      clientCertificates          = [] # want: azurerm_mtls_cassandra_cluster: clientCertificates is empty, so clients without a certificate can connect; list the certificates that clients may present
    }
  }
}

resource "azapi_resource" "certificates_listed" {
  type      = "Microsoft.DocumentDB/cassandraClusters@2024-05-15"
  name      = "certificates-listed"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      delegatedManagementSubnetId = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/v/subnets/aca"
      authenticationMethod        = "Cassandra"
      clientCertificates          = [{ pem = "-----BEGIN CERTIFICATE-----" }]
    }
  }
}
