module "off" {
  source = "./modules/database"
  mtls   = false # want: azurerm_mtls_oracle_database: mtls_connection_required is false, so clients without a certificate can connect; set it to true, which replaces the database
}

module "on" {
  source = "./modules/database"
  mtls   = true
}
