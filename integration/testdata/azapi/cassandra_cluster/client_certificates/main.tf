# Cassandra clusters list the certificates that clients may present.

terraform {
  required_providers {
    azapi = {
      source  = "Azure/azapi"
      version = "~> 2.4"
    }
  }
}

resource "azapi_resource" "absent" {
  type      = "Microsoft.DocumentDB/cassandraClusters@2024-05-15"
  name      = "absent"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = { # want: azurerm_mtls_cassandra_cluster: clientCertificates is not set, so clients without a certificate can connect; list the certificates that clients may present
    properties = {
      delegatedManagementSubnetId = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/v/subnets/cassandra"
      authenticationMethod        = "Cassandra"
    }
  }
}

resource "azapi_resource" "empty" {
  type      = "Microsoft.DocumentDB/cassandraClusters@2024-05-15"
  name      = "empty"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      delegatedManagementSubnetId = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/v/subnets/cassandra"
      clientCertificates          = [] # want: azurerm_mtls_cassandra_cluster: clientCertificates is empty, so clients without a certificate can connect; list the certificates that clients may present
    }
  }
}

resource "azapi_resource" "null" {
  type      = "Microsoft.DocumentDB/cassandraClusters@2024-05-15"
  name      = "null"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = { # want: azurerm_mtls_cassandra_cluster: clientCertificates is null, so clients without a certificate can connect; list the certificates that clients may present
    properties = {
      delegatedManagementSubnetId = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/v/subnets/cassandra"
      clientCertificates          = null
    }
  }
}

resource "azapi_resource" "listed" {
  type      = "Microsoft.DocumentDB/cassandraClusters@2024-05-15"
  name      = "listed"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      delegatedManagementSubnetId = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/v/subnets/cassandra"
      clientCertificates          = [{ pem = "-----BEGIN CERTIFICATE-----" }]
    }
  }
}

variable "certificates" {
  type = any
}

resource "azapi_resource" "unknown" {
  type      = "Microsoft.DocumentDB/cassandraClusters@2024-05-15"
  name      = "unknown"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      delegatedManagementSubnetId = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/v/subnets/cassandra"
      clientCertificates          = var.certificates
    }
  }
}

variable "pem" {
  type = string
}

# There is one, whatever it is.
resource "azapi_resource" "unknown_element" {
  type      = "Microsoft.DocumentDB/cassandraClusters@2024-05-15"
  name      = "unknown-element"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      delegatedManagementSubnetId = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/v/subnets/cassandra"
      clientCertificates          = [{ pem = var.pem }]
    }
  }
}

# A list is expected.
resource "azapi_resource" "text" {
  type      = "Microsoft.DocumentDB/cassandraClusters@2024-05-15"
  name      = "text"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      delegatedManagementSubnetId = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/v/subnets/cassandra"
      clientCertificates          = "-----BEGIN CERTIFICATE-----"
    }
  }
}

resource "azapi_resource" "other_case" {
  type      = "microsoft.documentdb/CassandraClusters@2023-04-15"
  name      = "other-case"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      delegatedManagementSubnetId = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/v/subnets/cassandra"
      clientCertificates          = [] # want: azurerm_mtls_cassandra_cluster: clientCertificates is empty, so clients without a certificate can connect; list the certificates that clients may present
    }
  }
}

resource "azapi_update_resource" "update_absent" {
  type        = "Microsoft.DocumentDB/cassandraClusters@2024-05-15"
  resource_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DocumentDB/cassandraClusters/update-absent"
  body = {
    properties = {
      delegatedManagementSubnetId = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/v/subnets/cassandra"
      authenticationMethod        = "Cassandra"
    }
  }
}

resource "azapi_update_resource" "update_empty" {
  type        = "Microsoft.DocumentDB/cassandraClusters@2024-05-15"
  resource_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DocumentDB/cassandraClusters/update-empty"
  body = {
    properties = {
      delegatedManagementSubnetId = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/v/subnets/cassandra"
      clientCertificates          = [] # want: azurerm_mtls_cassandra_cluster: clientCertificates is empty, so clients without a certificate can connect; list the certificates that clients may present
    }
  }
}

resource "azapi_resource" "in_text" {
  type      = "Microsoft.DocumentDB/cassandraClusters@2024-05-15"
  name      = "in-text"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body      = <<-JSON
    {
      "properties": {
        "clientCertificates": []
      }
    }
  JSON
}
