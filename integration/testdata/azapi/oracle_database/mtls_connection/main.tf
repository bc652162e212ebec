# Autonomous databases of Oracle.

terraform {
  required_providers {
    azapi = {
      source  = "Azure/azapi"
      version = "~> 2.4"
    }
  }
}

resource "azapi_resource" "off" {
  type      = "Oracle.Database/autonomousDatabases@2025-03-01"
  name      = "off"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      dataBaseType             = "Regular"
      isMtlsConnectionRequired = false # want: azurerm_mtls_oracle_database: isMtlsConnectionRequired is false, so clients without a certificate can connect; set it to true, which replaces the database
    }
  }
}

resource "azapi_resource" "off_as_text" {
  type      = "Oracle.Database/autonomousDatabases@2025-03-01"
  name      = "off-as-text"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      dataBaseType             = "Regular"
      isMtlsConnectionRequired = "false" # want: azurerm_mtls_oracle_database: isMtlsConnectionRequired is "false", so clients without a certificate can connect; set it to true, which replaces the database
    }
  }
}

resource "azapi_resource" "on" {
  type      = "Oracle.Database/autonomousDatabases@2025-03-01"
  name      = "on"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      dataBaseType             = "Regular"
      isMtlsConnectionRequired = true
    }
  }
}

# ARM's default depends on the network, so that nothing is said.
resource "azapi_resource" "absent" {
  type      = "Oracle.Database/autonomousDatabases@2025-03-01"
  name      = "absent"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      dataBaseType = "Regular"
      computeModel = "ECPU"
    }
  }
}

variable "required" {
  type = bool
}

resource "azapi_resource" "unknown" {
  type      = "Oracle.Database/autonomousDatabases@2025-03-01"
  name      = "unknown"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      dataBaseType             = "Regular"
      isMtlsConnectionRequired = var.required
    }
  }
}

resource "azapi_resource" "number" {
  type      = "Oracle.Database/autonomousDatabases@2025-03-01"
  name      = "number"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      dataBaseType             = "Regular"
      isMtlsConnectionRequired = 0
    }
  }
}

resource "azapi_resource" "off_other_case" {
  type      = "oracle.database/autonomousdatabases@2023-09-01"
  name      = "off-other-case"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      dataBaseType             = "Regular"
      isMtlsConnectionRequired = false # want: azurerm_mtls_oracle_database: isMtlsConnectionRequired is false, so clients without a certificate can connect; set it to true, which replaces the database
    }
  }
}

resource "azapi_resource" "clone_off" {
  type      = "Oracle.Database/autonomousDatabases@2025-03-01"
  name      = "clone-off"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      dataBaseType             = "Clone"
      isMtlsConnectionRequired = false # want: azurerm_mtls_oracle_database: isMtlsConnectionRequired is false, so clients without a certificate can connect; set it to true, which replaces the database
    }
  }
}

resource "azapi_update_resource" "update_off" {
  type        = "Oracle.Database/autonomousDatabases@2025-03-01"
  resource_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Oracle.Database/autonomousDatabases/update-off"
  body = {
    properties = {
      dataBaseType             = "Regular"
      isMtlsConnectionRequired = false # want: azurerm_mtls_oracle_database: isMtlsConnectionRequired is false, so clients without a certificate can connect; set it to true, which replaces the database
    }
  }
}

resource "azapi_update_resource" "update_absent" {
  type        = "Oracle.Database/autonomousDatabases@2025-03-01"
  resource_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Oracle.Database/autonomousDatabases/update-absent"
  body = {
    properties = {
      dataBaseType = "Regular"
      computeModel = "ECPU"
    }
  }
}
