# The v2 tiers ask host name by host name, as all but Consumption do.

resource "azurerm_api_management" "premium_off" {
  name                 = "apim-premium-off"
  location             = "westeurope"
  resource_group_name  = "rg-api"
  publisher_name       = "Contoso"
  publisher_email      = "api@example.com"
  sku_name             = "PremiumV2_1"
  virtual_network_type = "Internal"

  virtual_network_configuration {
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-api/providers/Microsoft.Network/virtualNetworks/vnet/subnets/apim"
  }

  hostname_configuration {
    proxy {
      host_name                    = "api.example.com"
      key_vault_certificate_id     = "https://kv-api.vault.azure.net/secrets/api"
      negotiate_client_certificate = false # want: azurerm_mtls_api_management: negotiate_client_certificate is false, so the gateway never asks for a client certificate; set it to true and validate the certificate in a policy
    }
  }
}

resource "azurerm_api_management" "premium_absent" {
  name                 = "apim-premium-absent"
  location             = "westeurope"
  resource_group_name  = "rg-api"
  publisher_name       = "Contoso"
  publisher_email      = "api@example.com"
  sku_name             = "PremiumV2_30"
  virtual_network_type = "Internal"

  virtual_network_configuration {
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-api/providers/Microsoft.Network/virtualNetworks/vnet/subnets/apim"
  }

  hostname_configuration {
    proxy { # want: azurerm_mtls_api_management: negotiate_client_certificate is not set, so the gateway never asks for a client certificate; set it to true and validate the certificate in a policy
      host_name                = "api.example.com"
      key_vault_certificate_id = "https://kv-api.vault.azure.net/secrets/api"
    }
  }
}

resource "azurerm_api_management" "premium_asked" {
  name                 = "apim-premium-asked"
  location             = "westeurope"
  resource_group_name  = "rg-api"
  publisher_name       = "Contoso"
  publisher_email      = "api@example.com"
  sku_name             = "PremiumV2_1"
  virtual_network_type = "Internal"

  virtual_network_configuration {
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-api/providers/Microsoft.Network/virtualNetworks/vnet/subnets/apim"
  }

  hostname_configuration {
    proxy {
      host_name                    = "api.example.com"
      key_vault_certificate_id     = "https://kv-api.vault.azure.net/secrets/api"
      negotiate_client_certificate = true
    }
  }
}

# Public, and hence out of scope.
resource "azurerm_api_management" "standard" {
  name                = "apim-standard"
  location            = "westeurope"
  resource_group_name = "rg-api"
  publisher_name      = "Contoso"
  publisher_email     = "api@example.com"
  sku_name            = "StandardV2_1"

  hostname_configuration {
    proxy {
      host_name                    = "api.example.com"
      key_vault_certificate_id     = "https://kv-api.vault.azure.net/secrets/api"
      negotiate_client_certificate = false
    }
  }
}

resource "azurerm_api_management" "basic" {
  name                = "apim-basic"
  location            = "westeurope"
  resource_group_name = "rg-api"
  publisher_name      = "Contoso"
  publisher_email     = "api@example.com"
  sku_name            = "BasicV2_1"

  hostname_configuration {
    proxy {
      host_name                    = "api.example.com"
      key_vault_certificate_id     = "https://kv-api.vault.azure.net/secrets/api"
      negotiate_client_certificate = false
    }
  }
}

# The switch is for Consumption alone.
resource "azurerm_api_management" "switch" {
  name                       = "apim-switch"
  location                   = "westeurope"
  resource_group_name        = "rg-api"
  publisher_name             = "Contoso"
  publisher_email            = "api@example.com"
  sku_name                   = "StandardV2_1"
  client_certificate_enabled = true # want: azurerm_mtls_unsupported: client_certificate_enabled is true, so the apply fails, because only the Consumption tier has this switch; remove it, and set negotiate_client_certificate on the gateway's host names

  hostname_configuration {
    proxy {
      host_name                    = "api.example.com"
      key_vault_certificate_id     = "https://kv-api.vault.azure.net/secrets/api"
      negotiate_client_certificate = true
    }
  }
}

# A custom domain beside such a service.
resource "azurerm_api_management_custom_domain" "orders" {
  api_management_id = azurerm_api_management.premium_asked.id

  gateway { # want: azurerm_mtls_api_management: negotiate_client_certificate is not set, so the gateway never asks for a client certificate; set it to true and validate the certificate in a policy
    host_name                = "orders.example.com"
    key_vault_certificate_id = "https://kv-api.vault.azure.net/secrets/api"
  }
}
