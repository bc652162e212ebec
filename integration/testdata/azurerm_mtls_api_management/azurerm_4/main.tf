terraform {
  required_providers {
    azurerm = {
      source  = "hashicorp/azurerm"
      version = "4.81.0"
    }
  }
}

# The names were the same.
resource "azurerm_api_management" "several_hosts" {
  name                 = "apim-several-hosts"
  location             = "westeurope"
  resource_group_name  = "rg-api"
  publisher_name       = "Contoso"
  publisher_email      = "api@example.com"
  sku_name             = "Developer_1"
  virtual_network_type = "Internal"

  virtual_network_configuration {
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-api/providers/Microsoft.Network/virtualNetworks/vnet/subnets/apim"
  }

  hostname_configuration {
    proxy { # want: azurerm_mtls_api_management: negotiate_client_certificate is not set, so the gateway never asks for a client certificate; set it to true and validate the certificate in a policy
      host_name                = "absent.example.com"
      key_vault_certificate_id = "https://kv-api.vault.azure.net/secrets/api"
    }

    proxy {
      host_name                    = "asked.example.com"
      key_vault_certificate_id     = "https://kv-api.vault.azure.net/secrets/api"
      negotiate_client_certificate = true
    }

    portal {
      host_name                = "portal.example.com"
      key_vault_certificate_id = "https://kv-api.vault.azure.net/secrets/api"
    }
  }
}

# The same beside the service.
resource "azurerm_api_management_custom_domain" "beside" {
  api_management_id = azurerm_api_management.several_hosts.id

  gateway { # want: azurerm_mtls_api_management: negotiate_client_certificate is not set, so the gateway never asks for a client certificate; set it to true and validate the certificate in a policy
    host_name                = "api.example.com"
    key_vault_certificate_id = "https://kv-api.vault.azure.net/secrets/api"
  }
}
