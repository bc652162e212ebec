# A finding about a service behind a gateway does not advise to validate what the gateway cannot present.

resource "azurerm_application_gateway" "hub" {
  name                = "hub"
  location            = "westeurope"
  resource_group_name = "rg"

  backend_address_pool {
    name         = "address"
    ip_addresses = azurerm_api_management.hub.private_ip_addresses
  }

  backend_http_settings {
    name                  = "https"
    port                  = 443
    protocol              = "Https"
    cookie_based_affinity = "Disabled"
  }

  request_routing_rule {
    rule_type                  = "Basic"
    priority                   = 10
    http_listener_name         = "https"
    name                       = "rule"
    backend_address_pool_name  = "address"
    backend_http_settings_name = "https"
  }

  sku {
    name     = "Standard_v2"
    tier     = "Standard_v2"
    capacity = 1
  }

  gateway_ip_configuration {
    name      = "gateway"
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet/subnets/gateway"
  }

  frontend_ip_configuration {
    name                 = "public"
    public_ip_address_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/publicIPAddresses/pip"
  }

  frontend_port {
    name = "443"
    port = 443
  }

  ssl_certificate {
    name                = "server"
    key_vault_secret_id = "https://kv.vault.azure.net/secrets/server"
  }

  http_listener {
    name                           = "https"
    frontend_ip_configuration_name = "public"
    frontend_port_name             = "443"
    protocol                       = "Https"
    ssl_certificate_name           = "server"
  }
}

resource "azurerm_api_management" "hub" {
  name                 = "hub"
  location             = "westeurope"
  resource_group_name  = "rg"
  publisher_name       = "Contoso"
  publisher_email      = "api@example.com"
  sku_name             = "Premium_1"
  virtual_network_type = "Internal"

  virtual_network_configuration {
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet/subnets/apim"
  }

  hostname_configuration {

    proxy {
      host_name                    = "hub.example.com"
      key_vault_certificate_id     = "https://kv.vault.azure.net/secrets/hub"
      negotiate_client_certificate = false # want: azurerm_mtls_api_management: negotiate_client_certificate is false, so the gateway never asks for a client certificate; add an exception to .tflint.hcl, as azurerm_application_gateway.hub in front of it cannot present a certificate
    }
  }
}

resource "azurerm_api_management" "alone" {
  name                 = "alone"
  location             = "westeurope"
  resource_group_name  = "rg"
  publisher_name       = "Contoso"
  publisher_email      = "api@example.com"
  sku_name             = "Premium_1"
  virtual_network_type = "Internal"

  virtual_network_configuration {
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet/subnets/apim"
  }

  hostname_configuration {

    proxy {
      host_name                    = "alone.example.com"
      key_vault_certificate_id     = "https://kv.vault.azure.net/secrets/alone"
      negotiate_client_certificate = false # want: azurerm_mtls_api_management: negotiate_client_certificate is false, so the gateway never asks for a client certificate; set it to true and validate the certificate in a policy
    }
  }
}

resource "azurerm_application_gateway" "self_hosted" {
  name                = "self-hosted"
  location            = "westeurope"
  resource_group_name = "rg"

  backend_address_pool {
    name  = "address"
    fqdns = ["self-hosted.example.com"]
  }

  backend_http_settings {
    name                  = "https"
    port                  = 443
    protocol              = "Https"
    cookie_based_affinity = "Disabled"
  }

  request_routing_rule {
    rule_type                  = "Basic"
    priority                   = 10
    http_listener_name         = "https"
    name                       = "rule"
    backend_address_pool_name  = "address"
    backend_http_settings_name = "https"
  }

  sku {
    name     = "Standard_v2"
    tier     = "Standard_v2"
    capacity = 1
  }

  gateway_ip_configuration {
    name      = "gateway"
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet/subnets/gateway"
  }

  frontend_ip_configuration {
    name                 = "public"
    public_ip_address_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/publicIPAddresses/pip"
  }

  frontend_port {
    name = "443"
    port = 443
  }

  ssl_certificate {
    name                = "server"
    key_vault_secret_id = "https://kv.vault.azure.net/secrets/server"
  }

  http_listener {
    name                           = "https"
    frontend_ip_configuration_name = "public"
    frontend_port_name             = "443"
    protocol                       = "Https"
    ssl_certificate_name           = "server"
  }
}

# A gateway that its owner hosts can be behind another one, too.
resource "azurerm_api_management_gateway_host_name_configuration" "self_hosted" {
  name                               = "self-hosted"
  api_management_id                  = azurerm_api_management.alone.id
  gateway_name                       = "stores"
  certificate_id                     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.ApiManagement/service/alone/certificates/server"
  host_name                          = "self-hosted.example.com"
  request_client_certificate_enabled = false # want: azurerm_mtls_api_management: request_client_certificate_enabled is false, so the gateway never asks for a client certificate; add an exception to .tflint.hcl, as azurerm_application_gateway.self_hosted in front of it cannot present a certificate
}

resource "azurerm_api_management_gateway_host_name_configuration" "direct" {
  name                               = "direct"
  api_management_id                  = azurerm_api_management.alone.id
  gateway_name                       = "stores"
  certificate_id                     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.ApiManagement/service/alone/certificates/server"
  host_name                          = "direct.example.com"
  request_client_certificate_enabled = false # want: azurerm_mtls_api_management: request_client_certificate_enabled is false, so the gateway never asks for a client certificate; set it to true and validate the certificate in a policy
}
