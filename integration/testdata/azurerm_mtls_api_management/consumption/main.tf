# The Consumption tier has no virtual network, so that it is out of scope unless the configuration says otherwise.

# Nothing asks for a certificate.
resource "azurerm_api_management" "absent" {
  name                = "apim-absent"
  location            = "westeurope"
  resource_group_name = "rg-api"
  publisher_name      = "Contoso"
  publisher_email     = "api@example.com"
  sku_name            = "Consumption_0"
}

# Switched off.
resource "azurerm_api_management" "switched_off" {
  name                       = "apim-switched-off"
  location                   = "westeurope"
  resource_group_name        = "rg-api"
  publisher_name             = "Contoso"
  publisher_email            = "api@example.com"
  sku_name                   = "Consumption_0"
  client_certificate_enabled = false
}

# A string converts to what it says.
resource "azurerm_api_management" "switched_off_string" {
  name                       = "apim-switched-off-string"
  location                   = "westeurope"
  resource_group_name        = "rg-api"
  publisher_name             = "Contoso"
  publisher_email            = "api@example.com"
  sku_name                   = "Consumption_0"
  client_certificate_enabled = "false"
}

# null is the default, which is false.
resource "azurerm_api_management" "null_is_off" {
  name                       = "apim-null-is-off"
  location                   = "westeurope"
  resource_group_name        = "rg-api"
  publisher_name             = "Contoso"
  publisher_email            = "api@example.com"
  sku_name                   = "Consumption_0"
  client_certificate_enabled = null
}

# Required.
resource "azurerm_api_management" "required" {
  name                       = "apim-required"
  location                   = "westeurope"
  resource_group_name        = "rg-api"
  publisher_name             = "Contoso"
  publisher_email            = "api@example.com"
  sku_name                   = "Consumption_0"
  client_certificate_enabled = true
}

# Required.
resource "azurerm_api_management" "required_string" {
  name                       = "apim-required-string"
  location                   = "westeurope"
  resource_group_name        = "rg-api"
  publisher_name             = "Contoso"
  publisher_email            = "api@example.com"
  sku_name                   = "Consumption_0"
  client_certificate_enabled = "true"
}

# A variable that is off.
resource "azurerm_api_management" "variable_off" {
  name                       = "apim-variable-off"
  location                   = "westeurope"
  resource_group_name        = "rg-api"
  publisher_name             = "Contoso"
  publisher_email            = "api@example.com"
  sku_name                   = "Consumption_0"
  client_certificate_enabled = var.enabled
}

# A variable without a value.
resource "azurerm_api_management" "variable_unknown" {
  name                       = "apim-variable-unknown"
  location                   = "westeurope"
  resource_group_name        = "rg-api"
  publisher_name             = "Contoso"
  publisher_email            = "api@example.com"
  sku_name                   = "Consumption_0"
  client_certificate_enabled = var.enabled_unknown
}

# On this tier the host names do not ask, so they are not reported: the service requires a certificate on all of them.
resource "azurerm_api_management" "host_names" {
  name                       = "apim-host-names"
  location                   = "westeurope"
  resource_group_name        = "rg-api"
  publisher_name             = "Contoso"
  publisher_email            = "api@example.com"
  sku_name                   = "Consumption_0"
  client_certificate_enabled = true

  hostname_configuration {
    proxy {
      host_name                = "api.example.com"
      key_vault_certificate_id = "https://kv-api.vault.azure.net/secrets/api"
    }
  }
}

# Without the tier it is not known which switch counts.
resource "azurerm_api_management" "sku_unknown" {
  name                = "apim-sku-unknown"
  location            = "westeurope"
  resource_group_name = "rg-api"
  publisher_name      = "Contoso"
  publisher_email     = "api@example.com"
  sku_name            = var.sku_name
}


variable "enabled" {
  type    = bool
  default = false
}

variable "enabled_unknown" {
  type = bool
}

variable "sku_name" {
  type = string
}
