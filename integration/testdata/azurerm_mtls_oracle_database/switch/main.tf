# Only programs call a database, so that it is always in scope.

# Clients need no certificate.
resource "azurerm_oracle_autonomous_database" "database_off" {
  name                             = "databaseoff"
  location                         = "westeurope"
  resource_group_name              = "rg-orders"
  display_name                     = "database_off"
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

# They need one.
resource "azurerm_oracle_autonomous_database" "database_required" {
  name                             = "databaserequired"
  location                         = "westeurope"
  resource_group_name              = "rg-orders"
  display_name                     = "database_required"
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
  mtls_connection_required         = true
}

# A string converts.
resource "azurerm_oracle_autonomous_database" "database_string" {
  name                             = "databasestring"
  location                         = "westeurope"
  resource_group_name              = "rg-orders"
  display_name                     = "database_string"
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
  mtls_connection_required         = "false" # want: azurerm_mtls_oracle_database: mtls_connection_required is "false", so clients without a certificate can connect; set it to true, which replaces the database
}

# A variable that is off.
resource "azurerm_oracle_autonomous_database" "database_variable" {
  name                             = "databasevariable"
  location                         = "westeurope"
  resource_group_name              = "rg-orders"
  display_name                     = "database_variable"
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
  mtls_connection_required         = var.off # want: azurerm_mtls_oracle_database: mtls_connection_required is false, so clients without a certificate can connect; set it to true, which replaces the database
}

# A variable without a value.
resource "azurerm_oracle_autonomous_database" "database_unknown" {
  name                             = "databaseunknown"
  location                         = "westeurope"
  resource_group_name              = "rg-orders"
  display_name                     = "database_unknown"
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
  mtls_connection_required         = var.unknown
}

# A sensitive value is not known.
resource "azurerm_oracle_autonomous_database" "database_sensitive" {
  name                             = "databasesensitive"
  location                         = "westeurope"
  resource_group_name              = "rg-orders"
  display_name                     = "database_sensitive"
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
  mtls_connection_required         = var.sensitive
}

# Clients need no certificate.
resource "azurerm_oracle_autonomous_database_clone_from_backup" "from_backup_off" {
  name                             = "frombackupoff"
  location                         = "westeurope"
  resource_group_name              = "rg-orders"
  display_name                     = "from_backup_off"
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

# They need one.
resource "azurerm_oracle_autonomous_database_clone_from_backup" "from_backup_required" {
  name                             = "frombackuprequired"
  location                         = "westeurope"
  resource_group_name              = "rg-orders"
  display_name                     = "from_backup_required"
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
  mtls_connection_required         = true
}

# A string converts.
resource "azurerm_oracle_autonomous_database_clone_from_backup" "from_backup_string" {
  name                             = "frombackupstring"
  location                         = "westeurope"
  resource_group_name              = "rg-orders"
  display_name                     = "from_backup_string"
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
  mtls_connection_required         = "false" # want: azurerm_mtls_oracle_database: mtls_connection_required is "false", so clients without a certificate can connect; set it to true, which replaces the database
}

# A variable that is off.
resource "azurerm_oracle_autonomous_database_clone_from_backup" "from_backup_variable" {
  name                             = "frombackupvariable"
  location                         = "westeurope"
  resource_group_name              = "rg-orders"
  display_name                     = "from_backup_variable"
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
  mtls_connection_required         = var.off # want: azurerm_mtls_oracle_database: mtls_connection_required is false, so clients without a certificate can connect; set it to true, which replaces the database
}

# A variable without a value.
resource "azurerm_oracle_autonomous_database_clone_from_backup" "from_backup_unknown" {
  name                             = "frombackupunknown"
  location                         = "westeurope"
  resource_group_name              = "rg-orders"
  display_name                     = "from_backup_unknown"
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
  mtls_connection_required         = var.unknown
}

# A sensitive value is not known.
resource "azurerm_oracle_autonomous_database_clone_from_backup" "from_backup_sensitive" {
  name                             = "frombackupsensitive"
  location                         = "westeurope"
  resource_group_name              = "rg-orders"
  display_name                     = "from_backup_sensitive"
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
  mtls_connection_required         = var.sensitive
}

# Clients need no certificate.
resource "azurerm_oracle_autonomous_database_clone_from_database" "from_database_off" {
  name                             = "fromdatabaseoff"
  location                         = "westeurope"
  resource_group_name              = "rg-orders"
  display_name                     = "from_database_off"
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
  mtls_connection_required         = false # want: azurerm_mtls_oracle_database: mtls_connection_required is false, so clients without a certificate can connect; set it to true, which replaces the database
}

# They need one.
resource "azurerm_oracle_autonomous_database_clone_from_database" "from_database_required" {
  name                             = "fromdatabaserequired"
  location                         = "westeurope"
  resource_group_name              = "rg-orders"
  display_name                     = "from_database_required"
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
  mtls_connection_required         = true
}

# A string converts.
resource "azurerm_oracle_autonomous_database_clone_from_database" "from_database_string" {
  name                             = "fromdatabasestring"
  location                         = "westeurope"
  resource_group_name              = "rg-orders"
  display_name                     = "from_database_string"
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
  mtls_connection_required         = "false" # want: azurerm_mtls_oracle_database: mtls_connection_required is "false", so clients without a certificate can connect; set it to true, which replaces the database
}

# A variable that is off.
resource "azurerm_oracle_autonomous_database_clone_from_database" "from_database_variable" {
  name                             = "fromdatabasevariable"
  location                         = "westeurope"
  resource_group_name              = "rg-orders"
  display_name                     = "from_database_variable"
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
  mtls_connection_required         = var.off # want: azurerm_mtls_oracle_database: mtls_connection_required is false, so clients without a certificate can connect; set it to true, which replaces the database
}

# A variable without a value.
resource "azurerm_oracle_autonomous_database_clone_from_database" "from_database_unknown" {
  name                             = "fromdatabaseunknown"
  location                         = "westeurope"
  resource_group_name              = "rg-orders"
  display_name                     = "from_database_unknown"
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
  mtls_connection_required         = var.unknown
}

# A sensitive value is not known.
resource "azurerm_oracle_autonomous_database_clone_from_database" "from_database_sensitive" {
  name                             = "fromdatabasesensitive"
  location                         = "westeurope"
  resource_group_name              = "rg-orders"
  display_name                     = "from_database_sensitive"
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
  mtls_connection_required         = var.sensitive
}

# A private address does not say who calls.
resource "azurerm_oracle_autonomous_database" "in_subnet" {
  name                             = "insubnet"
  location                         = "westeurope"
  resource_group_name              = "rg-orders"
  display_name                     = "in_subnet"
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
  subnet_id                        = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/virtualNetworks/vnet/subnets/oracle"
  virtual_network_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/virtualNetworks/vnet"
  mtls_connection_required         = false # want: azurerm_mtls_oracle_database: mtls_connection_required is false, so clients without a certificate can connect; set it to true, which replaces the database
}

# An expression of literals.
resource "azurerm_oracle_autonomous_database" "not_off" {
  name                             = "notoff"
  location                         = "westeurope"
  resource_group_name              = "rg-orders"
  display_name                     = "not_off"
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
  mtls_connection_required         = !true # want: azurerm_mtls_oracle_database: mtls_connection_required is false, so clients without a certificate can connect; set it to true, which replaces the database
}

# The provider refuses null, which says nothing about certificates.
resource "azurerm_oracle_autonomous_database" "null" {
  name                             = "null"
  location                         = "westeurope"
  resource_group_name              = "rg-orders"
  display_name                     = "null"
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
  mtls_connection_required         = null
}

# Nothing is declared.
resource "azurerm_oracle_autonomous_database" "count_zero" {
  count = 0

  name                             = "countzero"
  location                         = "westeurope"
  resource_group_name              = "rg-orders"
  display_name                     = "count_zero"
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
  mtls_connection_required         = false
}

# It may be declared.
resource "azurerm_oracle_autonomous_database" "count_unknown" {
  count = var.unknown ? 1 : 0

  name                             = "countunknown"
  location                         = "westeurope"
  resource_group_name              = "rg-orders"
  display_name                     = "count_unknown"
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

# One of two.
resource "azurerm_oracle_autonomous_database" "for_each_values" {
  for_each = { a = true, b = false }

  name                             = "foreachvalues"
  location                         = "westeurope"
  resource_group_name              = "rg-orders"
  display_name                     = "for_each_values"
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
  mtls_connection_required         = each.value # want: azurerm_mtls_oracle_database: mtls_connection_required is false for ["b"], so clients without a certificate can connect; set it to true, which replaces the database
}

# It may come out either way.
resource "azurerm_oracle_autonomous_database" "conditional_unknown" {
  name                             = "conditionalunknown"
  location                         = "westeurope"
  resource_group_name              = "rg-orders"
  display_name                     = "conditional_unknown"
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
  mtls_connection_required         = var.unknown ? true : false
}

# It comes out the same either way.
resource "azurerm_oracle_autonomous_database" "conditional_of_same" {
  name                             = "conditionalofsame"
  location                         = "westeurope"
  resource_group_name              = "rg-orders"
  display_name                     = "conditional_of_same"
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
  mtls_connection_required         = var.unknown ? false : false # want: azurerm_mtls_oracle_database: mtls_connection_required is false, so clients without a certificate can connect; set it to true, which replaces the database
}


variable "off" {
  type    = bool
  default = false
}

variable "unknown" {
  type = bool
}

variable "sensitive" {
  type      = bool
  default   = false
  sensitive = true
}
