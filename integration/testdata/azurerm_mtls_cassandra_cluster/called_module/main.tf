module "empty" {
  source = "./modules/cluster"
  pems   = [] # want: azurerm_mtls_cassandra_cluster: client_certificate_pems of azurerm_cosmosdb_cassandra_cluster.this in module.empty is empty, so clients without a certificate can connect; list the certificates that clients may present (by the module's input pems)
}

module "listed" {
  source = "./modules/cluster"
  pems   = ["-----BEGIN CERTIFICATE-----"]
}
