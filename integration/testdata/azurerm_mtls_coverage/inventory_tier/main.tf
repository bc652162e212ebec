# What the tier leaves open is in the inventory, and counts as unknown.

resource "azurerm_api_management" "unknown" {
  name                       = "apim-unknown"
  location                   = "westeurope"
  resource_group_name        = "rg-api"
  publisher_name             = "Contoso"
  publisher_email            = "api@example.com"
  sku_name                   = var.sku_name # want: azurerm_mtls_coverage: inventory: azurerm_api_management.unknown (host name "api.example.com"), family api_management, exposure external (virtual_network_type is not set), enforcement unknown (sku_name is not known (var.sku_name has no value here)), in scope (scope is "all")
  client_certificate_enabled = true

  hostname_configuration {
    proxy {
      host_name                    = "api.example.com"
      key_vault_certificate_id     = "https://kv-api.vault.azure.net/secrets/api"
      negotiate_client_certificate = false
    }
  }
}

resource "azurerm_api_management" "no_host" {
  name                = "apim-no-host"
  location            = "westeurope"
  resource_group_name = "rg-api"
  publisher_name      = "Contoso"
  publisher_email     = "api@example.com"
  sku_name            = var.sku_name # want: azurerm_mtls_coverage: inventory: azurerm_api_management.no_host, family api_management, exposure external (virtual_network_type is not set), enforcement unknown (sku_name is not known (var.sku_name has no value here)), in scope (scope is "all")
}

resource "azurerm_api_management" "in_network" {
  name                 = "apim-in-network"
  location             = "westeurope"
  resource_group_name  = "rg-api"
  publisher_name       = "Contoso"
  publisher_email      = "api@example.com"
  sku_name             = var.sku_name
  virtual_network_type = "Internal"

  virtual_network_configuration {
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-api/providers/Microsoft.Network/virtualNetworks/vnet/subnets/apim"
  }

  hostname_configuration {
    proxy {
      host_name                    = "api.example.com"
      key_vault_certificate_id     = "https://kv-api.vault.azure.net/secrets/api"
      negotiate_client_certificate = false # want: azurerm_mtls_api_management: negotiate_client_certificate is false, so the gateway never asks for a client certificate; set it to true and validate the certificate in a policy # want: azurerm_mtls_coverage: 0 of 1 in-scope endpoints require a client certificate (0 per cent), the minimum is 100 per cent: 1 off, 3 unknown # want: azurerm_mtls_coverage: inventory: azurerm_api_management.in_network (host name "api.example.com"), family api_management, exposure internal (virtual_network_type is "Internal"), enforcement off (negotiate_client_certificate is false), in scope
    }
  }
}

resource "azurerm_api_management" "for_domain" {
  name                       = "apim-for-domain"
  location                   = "westeurope"
  resource_group_name        = "rg-api"
  publisher_name             = "Contoso"
  publisher_email            = "api@example.com"
  sku_name                   = var.sku_name
  client_certificate_enabled = true
}

resource "azurerm_api_management_custom_domain" "unknown" {
  api_management_id = azurerm_api_management.for_domain.id # want: azurerm_mtls_coverage: inventory: azurerm_api_management_custom_domain.unknown (host name "domain.example.com"), family api_management, exposure external (azurerm_api_management.for_domain (virtual_network_type not set), and azurerm_api_management.for_domain (virtual_network_type not set) is not internal), enforcement unknown (sku_name of azurerm_api_management.for_domain is not known (var.sku_name has no value here)), in scope (scope is "all")

  gateway {
    host_name                = "domain.example.com"
    key_vault_certificate_id = "https://kv-api.vault.azure.net/secrets/api"
  }
}

variable "sku_name" {
  type = string
}
