module "off" {
  source = "./modules/database"
  mtls   = false # want: azurerm_mtls_oracle_database: mtls_connection_required of azurerm_oracle_autonomous_database.this in module.off is false, so clients without a certificate can connect; set the module's input mtls to true, which replaces the database
}

module "on" {
  source = "./modules/database"
  mtls   = true
}
