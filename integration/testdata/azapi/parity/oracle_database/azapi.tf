# Autonomous databases of Oracle, with every default written out. azurerm.tf declares the same.

terraform {
  required_providers {
    azapi = {
      source  = "Azure/azapi"
      version = "~> 2.4"
    }
    azurerm = {
      source  = "hashicorp/azurerm"
      version = "~> 5.2"
    }
  }
}

resource "azapi_resource" "mtls_off" {
  type      = "Oracle.Database/autonomousDatabases@2025-03-01"
  name      = "mtls-off"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      dataBaseType                   = "Regular"
      displayName                    = "orders"
      dbWorkload                     = "OLTP"
      dbVersion                      = "19c"
      computeModel                   = "ECPU"
      computeCount                   = 2
      dataStorageSizeInTbs           = 1
      licenseModel                   = "BringYourOwnLicense"
      characterSet                   = "AL32UTF8"
      ncharacterSet                  = "AL16UTF16"
      isAutoScalingEnabled           = false
      isAutoScalingForStorageEnabled = false
      backupRetentionPeriodInDays    = 7
      isMtlsConnectionRequired       = false # want: azurerm_mtls_oracle_database: isMtlsConnectionRequired is false, so clients without a certificate can connect; set it to true, which replaces the database
      subnetId                       = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/v/subnets/aca"
      vnetId                         = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/v"
    }
  }
}

resource "azapi_resource" "mtls_on" {
  type      = "Oracle.Database/autonomousDatabases@2025-03-01"
  name      = "mtls-on"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      dataBaseType                   = "Regular"
      displayName                    = "orders"
      dbWorkload                     = "OLTP"
      dbVersion                      = "19c"
      computeModel                   = "ECPU"
      computeCount                   = 2
      dataStorageSizeInTbs           = 1
      licenseModel                   = "BringYourOwnLicense"
      characterSet                   = "AL32UTF8"
      ncharacterSet                  = "AL16UTF16"
      isAutoScalingEnabled           = false
      isAutoScalingForStorageEnabled = false
      backupRetentionPeriodInDays    = 7
      isMtlsConnectionRequired       = true
      subnetId                       = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/v/subnets/aca"
      vnetId                         = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/v"
    }
  }
}
