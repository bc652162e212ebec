# A policy that looks at the certificate in an expression.

resource "azurerm_api_management_api_policy" "orders" {
  api_management_name = azurerm_api_management.orders.name
  resource_group_name = "rg-api"
  api_name            = "orders"
  xml_content         = <<-XML
    <policies>
      <inbound>
        <base />
        <choose>
          <when condition="@(context.Request.Certificate == null || !context.Request.Certificate.Verify())">
            <return-response>
              <set-status code="403" reason="Invalid client certificate" />
            </return-response>
          </when>
        </choose>
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

# The gateway asks; whether a certificate is required is for the policy to say.
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
      key_vault_certificate_id     = "https://kv-api.vault.azure.net/secrets/api"
      negotiate_client_certificate = true
    }
  }
}

# Likewise beside the service.
resource "azurerm_api_management_custom_domain" "orders" {
  api_management_id = azurerm_api_management.orders.id

  gateway {
    host_name                    = "orders.example.com"
    key_vault_certificate_id     = "https://kv-api.vault.azure.net/secrets/api"
    negotiate_client_certificate = true
  }
}

# Likewise on the self-hosted gateway.
resource "azurerm_api_management_gateway_host_name_configuration" "orders" {
  name                               = "orders"
  api_management_id                  = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-api/providers/Microsoft.ApiManagement/service/apim"
  gateway_name                       = "factory"
  certificate_id                     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-api/providers/Microsoft.ApiManagement/service/apim/certificates/gateway"
  host_name                          = "gateway.factory.example.com"
  request_client_certificate_enabled = true
}
