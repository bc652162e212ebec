# Cassandra clusters, with every default written out. azapi.tf declares the same.

resource "azurerm_cosmosdb_cassandra_cluster" "certificates_empty" {
  name                           = "certificates-empty"
  location                       = "westeurope"
  resource_group_name            = "rg-orders"
  delegated_management_subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/v/subnets/aca"
  default_admin_password         = "P@ssw0rd1234"
  authentication_method          = "Cassandra"
  client_certificate_pems        = [] # want: azurerm_mtls_cassandra_cluster: client_certificate_pems is empty, so clients without a certificate can connect; list the certificates that clients may present
}

resource "azurerm_cosmosdb_cassandra_cluster" "certificates_listed" {
  name                           = "certificates-listed"
  location                       = "westeurope"
  resource_group_name            = "rg-orders"
  delegated_management_subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/v/subnets/aca"
  default_admin_password         = "P@ssw0rd1234"
  authentication_method          = "Cassandra"
  client_certificate_pems        = ["-----BEGIN CERTIFICATE-----"]
}
