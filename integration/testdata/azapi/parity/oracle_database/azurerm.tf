# Autonomous databases of Oracle, with every default written out. azapi.tf declares the same.

resource "azurerm_oracle_autonomous_database" "mtls_off" {
  name                             = "mtlsoff"
  location                         = "westeurope"
  resource_group_name              = "rg-orders"
  display_name                     = "orders"
  db_workload                      = "OLTP"
  db_version                       = "19c"
  compute_model                    = "ECPU"
  compute_count                    = 2
  data_storage_size_in_tbs         = 1
  license_model                    = "BringYourOwnLicense"
  character_set                    = "AL32UTF8"
  national_character_set           = "AL16UTF16"
  admin_password                   = "P@ssw0rd1234"
  auto_scaling_enabled             = false
  auto_scaling_for_storage_enabled = false
  backup_retention_period_in_days  = 7
  mtls_connection_required         = false # want: azurerm_mtls_oracle_database: mtls_connection_required is false, so clients without a certificate can connect; set it to true, which replaces the database
  subnet_id                        = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/v/subnets/aca"
  virtual_network_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/v"
}

resource "azurerm_oracle_autonomous_database" "mtls_on" {
  name                             = "mtlson"
  location                         = "westeurope"
  resource_group_name              = "rg-orders"
  display_name                     = "orders"
  db_workload                      = "OLTP"
  db_version                       = "19c"
  compute_model                    = "ECPU"
  compute_count                    = 2
  data_storage_size_in_tbs         = 1
  license_model                    = "BringYourOwnLicense"
  character_set                    = "AL32UTF8"
  national_character_set           = "AL16UTF16"
  admin_password                   = "P@ssw0rd1234"
  auto_scaling_enabled             = false
  auto_scaling_for_storage_enabled = false
  backup_retention_period_in_days  = 7
  mtls_connection_required         = true
  subnet_id                        = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/v/subnets/aca"
  virtual_network_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/v"
}
