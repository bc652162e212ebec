# The gateway has its default host name only, about which the code says nothing.
resource "azurerm_api_management" "no_host_name" { # want: azurerm_mtls_api_management NOTICE: hostname_configuration is not set, so it cannot be told whether a client certificate is required
  name                 = "apim-no-host-name"
  location             = "westeurope"
  resource_group_name  = "rg-api"
  publisher_name       = "Contoso"
  publisher_email      = "api@example.com"
  sku_name             = "Developer_1"
  virtual_network_type = "Internal"

  virtual_network_configuration {
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-api/providers/Microsoft.Network/virtualNetworks/vnet/subnets/apim"
  }
}

# The switch is not known.
resource "azurerm_api_management" "switch_unknown" {
  name                 = "apim-switch-unknown"
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
    proxy {
      host_name                    = "api.example.com"
      key_vault_certificate_id     = "https://kv-api.vault.azure.net/secrets/api"
      negotiate_client_certificate = var.negotiate # want: azurerm_mtls_api_management NOTICE: negotiate_client_certificate is not known (var.negotiate has no value here), so it cannot be told whether a client certificate is required # want: azurerm_mtls_api_management NOTICE: 2 endpoints cannot be judged, because var.negotiate has no value here; give it one with tflint --var-file, or as TF_VAR_negotiate
    }
  }
}

# External gateways are out of scope for notices, too.
resource "azurerm_api_management" "public" {
  name                = "apim-public"
  location            = "westeurope"
  resource_group_name = "rg-api"
  publisher_name      = "Contoso"
  publisher_email     = "api@example.com"
  sku_name            = "Developer_1"
}

# The host name of one service is not that of another.
resource "azurerm_api_management" "with_domain" {
  name                 = "apim-with-domain"
  location             = "westeurope"
  resource_group_name  = "rg-api"
  publisher_name       = "Contoso"
  publisher_email      = "api@example.com"
  sku_name             = "Developer_1"
  virtual_network_type = "Internal"

  virtual_network_configuration {
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-api/providers/Microsoft.Network/virtualNetworks/vnet/subnets/apim"
  }
}

resource "azurerm_api_management_custom_domain" "with_domain" {
  api_management_id = azurerm_api_management.with_domain.id

  gateway {
    host_name                    = "other.example.com"
    key_vault_certificate_id     = "https://kv-api.vault.azure.net/secrets/api"
    negotiate_client_certificate = var.negotiate # want: azurerm_mtls_api_management NOTICE: negotiate_client_certificate is not known (var.negotiate has no value here), so it cannot be told whether a client certificate is required
  }
}

variable "negotiate" {
  type = bool
}
