# The caller decides.
resource "azurerm_oracle_autonomous_database" "this" {
  name                             = "this"
  location                         = "westeurope"
  resource_group_name              = "rg-orders"
  display_name                     = "this"
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
  mtls_connection_required         = var.mtls
}

variable "mtls" {
  type = bool
}
