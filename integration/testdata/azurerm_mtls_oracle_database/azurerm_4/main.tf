terraform {
  required_providers {
    azurerm = {
      source  = "hashicorp/azurerm"
      version = "4.81.0"
    }
  }
}

# The same in 4.x.
resource "azurerm_oracle_autonomous_database" "off" {
  name                             = "off"
  location                         = "westeurope"
  resource_group_name              = "rg-orders"
  display_name                     = "off"
  admin_password                   = "not-a-secret"
  auto_scaling_enabled             = false
  auto_scaling_for_storage_enabled = false
  backup_retention_period_in_days  = 7
  character_set                    = "AL32UTF8"
  compute_count                    = 2
  compute_model                    = "ECPU"
  license_model                    = "LicenseIncluded"
  national_character_set           = "AL16UTF16"
  data_storage_size_in_tbs         = 1
  db_version                       = "19c"
  db_workload                      = "OLTP"
  mtls_connection_required         = false # want: azurerm_mtls_oracle_database: mtls_connection_required is false, so clients without a certificate can connect; set it to true, which replaces the database
}

# Likewise.
resource "azurerm_oracle_autonomous_database_clone_from_backup" "off" {
  name                             = "off"
  location                         = "westeurope"
  resource_group_name              = "rg-orders"
  display_name                     = "off"
  admin_password                   = "not-a-secret"
  auto_scaling_enabled             = false
  auto_scaling_for_storage_enabled = false
  backup_retention_period_in_days  = 7
  character_set                    = "AL32UTF8"
  compute_count                    = 2
  compute_model                    = "ECPU"
  license_model                    = "LicenseIncluded"
  national_character_set           = "AL16UTF16"
  data_storage_size_in_tb          = 1
  database_version                 = "19c"
  database_workload                = "OLTP"
  clone_type                       = "Full"
  source_autonomous_database_id    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Oracle.Database/autonomousDatabases/source"
  backup_timestamp                 = "2026-01-01T00:00:00Z"
  mtls_connection_required         = false # want: azurerm_mtls_oracle_database: mtls_connection_required is false, so clients without a certificate can connect; set it to true, which replaces the database
}
