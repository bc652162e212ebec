terraform {
  required_providers {
    azurerm = {
      source  = "hashicorp/azurerm"
      version = "4.81.0"
    }
  }
}

# The same in older versions.
resource "azurerm_container_app_environment" "absent" { # want: azurerm_mtls_container_app_environment: mutual_tls_enabled is not set, so apps in this environment call each other without proof of who they are; set it to true
  name                = "absent"
  location            = "westeurope"
  resource_group_name = "rg-orders"
}

# Likewise.
resource "azurerm_container_app_environment" "on" {
  name                = "on"
  location            = "westeurope"
  resource_group_name = "rg-orders"
  mutual_tls_enabled  = true
}
