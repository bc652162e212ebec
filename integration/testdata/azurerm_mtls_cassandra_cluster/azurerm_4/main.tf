terraform {
  required_providers {
    azurerm = {
      source  = "hashicorp/azurerm"
      version = "4.81.0"
    }
  }
}

# The same in older versions.
resource "azurerm_cosmosdb_cassandra_cluster" "absent" { # want: azurerm_mtls_cassandra_cluster: client_certificate_pems is not set, so clients without a certificate can connect; list the certificates that clients may present
  name                           = "absent"
  location                       = "westeurope"
  resource_group_name            = "rg-orders"
  delegated_management_subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/virtualNetworks/vnet/subnets/cassandra"
  default_admin_password         = "not-a-secret"
}

# Likewise.
resource "azurerm_cosmosdb_cassandra_cluster" "listed" {
  name                           = "listed"
  location                       = "westeurope"
  resource_group_name            = "rg-orders"
  delegated_management_subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/virtualNetworks/vnet/subnets/cassandra"
  default_admin_password         = "not-a-secret"
  client_certificate_pems        = ["-----BEGIN CERTIFICATE-----"]
}
