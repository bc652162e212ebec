# The override file switches it off, and says so.
resource "azurerm_api_management" "overridden" {
  name                 = "apim-overridden"
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
      negotiate_client_certificate = true
    }
  }
}
