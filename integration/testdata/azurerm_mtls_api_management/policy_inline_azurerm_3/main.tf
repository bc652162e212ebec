# Up to 3.x a service could have its policy inside.

terraform {
  required_providers {
    azurerm = {
      source  = "hashicorp/azurerm"
      version = "3.117.1"
    }
  }
}

# The gateway asks, and the policy of the service validates.
resource "azurerm_api_management" "orders" {
  name                 = "apim-orders"
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
      key_vault_id                 = "https://kv-api.vault.azure.net/secrets/api"
      negotiate_client_certificate = true
    }
  }

  policy {
    xml_content = <<-XML
      <policies>
        <inbound>
          <base />
          <validate-client-certificate validate-revocation="true" validate-trust="true" validate-not-before="true" validate-not-after="true" ignore-error="false" />
        </inbound>
        <backend>
          <base />
        </backend>
        <outbound>
          <base />
        </outbound>
      </policies>
    XML
  }
}
