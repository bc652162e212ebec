# A gateway in front of an internal API Management service cannot present a client certificate: it is unknown who reaches it.

resource "azurerm_application_gateway" "hub" {
  name                = "hub"
  location            = "westeurope"
  resource_group_name = "rg"

  backend_address_pool {
    name         = "address"
    ip_addresses = azurerm_api_management.hub.private_ip_addresses
  }

  backend_address_pool {
    name         = "one"
    ip_addresses = [azurerm_api_management.beside.private_ip_addresses[0]]
  }

  backend_address_pool {
    name  = "url"
    fqdns = [replace(azurerm_api_management.by_url.gateway_url, "https://", "")]
  }

  backend_address_pool {
    name  = "host"
    fqdns = ["API.example.com"]
  }

  backend_http_settings {
    name                  = "https"
    host_name             = azurerm_api_management_custom_domain.by_host.gateway[1].host_name
    port                  = 443
    protocol              = "Https"
    cookie_based_affinity = "Disabled"
  }

  backend_http_settings {
    name                  = "named"
    host_name             = "second.example.com"
    port                  = 443
    protocol              = "Https"
    cookie_based_affinity = "Disabled"
  }

  backend_http_settings {
    name                  = "var"
    host_name             = var.host_name
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
      negotiate_client_certificate = false
    }

    proxy {
      host_name                    = "hub2.example.com"
      key_vault_certificate_id     = "https://kv.vault.azure.net/secrets/hub"
      negotiate_client_certificate = false
    }
  }
}

# Its host names stand beside it.
resource "azurerm_api_management" "beside" {
  name                 = "beside"
  location             = "westeurope"
  resource_group_name  = "rg"
  publisher_name       = "Contoso"
  publisher_email      = "api@example.com"
  sku_name             = "Premium_1"
  virtual_network_type = "Internal"

  virtual_network_configuration {
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet/subnets/apim"
  }
}

resource "azurerm_api_management_custom_domain" "beside" {
  api_management_id = azurerm_api_management.beside.id

  gateway {
    host_name                    = "beside.example.com"
    key_vault_certificate_id     = "https://kv.vault.azure.net/secrets/beside"
    negotiate_client_certificate = false
  }

  gateway {
    host_name                    = "beside2.example.com"
    key_vault_certificate_id     = "https://kv.vault.azure.net/secrets/beside"
    negotiate_client_certificate = false
  }
}

resource "azurerm_api_management" "by_url" {
  name                 = "by-url"
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
      host_name                    = "by-url.example.com"
      key_vault_certificate_id     = "https://kv.vault.azure.net/secrets/by_url"
      negotiate_client_certificate = false
    }
  }
}

# Only one of its host names is known to the gateway.
resource "azurerm_api_management" "one_host" {
  name                 = "one-host"
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
      host_name                    = "api.example.com"
      key_vault_certificate_id     = "https://kv.vault.azure.net/secrets/one_host"
      negotiate_client_certificate = false
    }

    proxy {
      host_name                    = "internal.example.com"
      key_vault_certificate_id     = "https://kv.vault.azure.net/secrets/one_host"
      negotiate_client_certificate = false # want: azurerm_mtls_api_management: negotiate_client_certificate is false, so the gateway never asks for a client certificate; set it to true and validate the certificate in a policy
    }
  }
}

resource "azurerm_api_management" "with_domains" {
  name                 = "with-domains"
  location             = "westeurope"
  resource_group_name  = "rg"
  publisher_name       = "Contoso"
  publisher_email      = "api@example.com"
  sku_name             = "Premium_1"
  virtual_network_type = "Internal"

  virtual_network_configuration {
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet/subnets/apim"
  }
}

# As above.
resource "azurerm_api_management_custom_domain" "named" {
  api_management_id = azurerm_api_management.with_domains.id

  gateway {
    host_name                    = "first.example.com"
    key_vault_certificate_id     = "https://kv.vault.azure.net/secrets/named"
    negotiate_client_certificate = false # want: azurerm_mtls_api_management: negotiate_client_certificate is false, so the gateway never asks for a client certificate; set it to true and validate the certificate in a policy
  }

  gateway {
    host_name                    = "second.example.com"
    key_vault_certificate_id     = "https://kv.vault.azure.net/secrets/named"
    negotiate_client_certificate = false
  }
}

# A host name that is not known is the same as that of the settings.
resource "azurerm_api_management" "same_expression" {
  name                 = "same-expression"
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
      host_name                    = var.host_name
      key_vault_certificate_id     = "https://kv.vault.azure.net/secrets/same_expression"
      negotiate_client_certificate = false
    }

    proxy {
      host_name                    = var.other_host_name
      key_vault_certificate_id     = "https://kv.vault.azure.net/secrets/same_expression"
      negotiate_client_certificate = false # want: azurerm_mtls_api_management: negotiate_client_certificate is false, so the gateway never asks for a client certificate; set it to true and validate the certificate in a policy
    }
  }
}

resource "azurerm_api_management" "referred_to" {
  name                 = "referred-to"
  location             = "westeurope"
  resource_group_name  = "rg"
  publisher_name       = "Contoso"
  publisher_email      = "api@example.com"
  sku_name             = "Premium_1"
  virtual_network_type = "Internal"

  virtual_network_configuration {
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet/subnets/apim"
  }
}

resource "azurerm_api_management_custom_domain" "by_host" {
  api_management_id = azurerm_api_management.referred_to.id

  gateway {
    host_name                    = "a.example.com"
    key_vault_certificate_id     = "https://kv.vault.azure.net/secrets/by_host"
    negotiate_client_certificate = false
  }

  gateway {
    host_name                    = "b.example.com"
    key_vault_certificate_id     = "https://kv.vault.azure.net/secrets/by_host"
    negotiate_client_certificate = false
  }
}

# Nothing is in front of this one.
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

resource "azurerm_api_management_custom_domain" "alone" {
  api_management_id = azurerm_api_management.alone.id

  gateway {
    host_name                    = "alone2.example.com"
    key_vault_certificate_id     = "https://kv.vault.azure.net/secrets/alone"
    negotiate_client_certificate = false # want: azurerm_mtls_api_management: negotiate_client_certificate is false, so the gateway never asks for a client certificate; set it to true and validate the certificate in a policy
  }
}

variable "host_name" {
  type = string
}

variable "other_host_name" {
  type = string
}
