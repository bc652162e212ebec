# The listeners for TCP and TLS.

# A TLS listener that names no profile.
resource "azurerm_application_gateway" "tls_without_profile" {
  name                = "agw-tls-without-profile"
  location            = "westeurope"
  resource_group_name = "rg-edge"

  sku {
    name     = "Standard_v2"
    tier     = "Standard_v2"
    capacity = 1
  }

  gateway_ip_configuration {
    name      = "gateway"
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-edge/providers/Microsoft.Network/virtualNetworks/vnet/subnets/gateway"
  }

  frontend_ip_configuration {
    name      = "private"
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-edge/providers/Microsoft.Network/virtualNetworks/vnet/subnets/gateway"
  }

  frontend_port {
    name = "443"
    port = 443
  }

  ssl_certificate {
    name                = "server"
    key_vault_secret_id = "https://kv-edge.vault.azure.net/secrets/server"
  }

  listener { # want: azurerm_mtls_application_gateway: ssl_profile_name is not set, so the listener asks no caller for a client certificate; name an ssl_profile that has trusted_client_certificate_names
    name                           = "tls"
    frontend_ip_configuration_name = "private"
    frontend_port_name             = "443"
    protocol                       = "Tls"
    ssl_certificate_name           = "server"
  }


  backend {
    name     = "tcp"
    port     = 8443
    protocol = "Tls"
  }

  backend_address_pool {
    name = "orders"
  }

  backend_http_settings {
    name                  = "orders"
    port                  = 443
    protocol              = "Https"
    cookie_based_affinity = "Disabled"
  }

  routing_rule {
    name                      = "rule"
    priority                  = 10
    listener_name             = "tls"
    backend_address_pool_name = "orders"
    backend_name              = "tcp"
  }
}

# A TLS listener with the whole chain.
resource "azurerm_application_gateway" "tls_complete" {
  name                = "agw-tls-complete"
  location            = "westeurope"
  resource_group_name = "rg-edge"

  sku {
    name     = "Standard_v2"
    tier     = "Standard_v2"
    capacity = 1
  }

  gateway_ip_configuration {
    name      = "gateway"
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-edge/providers/Microsoft.Network/virtualNetworks/vnet/subnets/gateway"
  }

  frontend_ip_configuration {
    name      = "private"
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-edge/providers/Microsoft.Network/virtualNetworks/vnet/subnets/gateway"
  }

  frontend_port {
    name = "443"
    port = 443
  }

  ssl_certificate {
    name                = "server"
    key_vault_secret_id = "https://kv-edge.vault.azure.net/secrets/server"
  }


  trusted_client_certificate {
    name = "clients"
    data = "MIIB"
  }

  ssl_profile {
    name                             = "mtls"
    trusted_client_certificate_names = ["clients"]
  }

  listener {
    name                           = "tls"
    frontend_ip_configuration_name = "private"
    frontend_port_name             = "443"
    protocol                       = "Tls"
    ssl_certificate_name           = "server"
    ssl_profile_name               = "mtls"
  }


  backend {
    name     = "tcp"
    port     = 8443
    protocol = "Tls"
  }

  backend_address_pool {
    name = "orders"
  }

  backend_http_settings {
    name                  = "orders"
    port                  = 443
    protocol              = "Https"
    cookie_based_affinity = "Disabled"
  }

  routing_rule {
    name                      = "rule"
    priority                  = 10
    listener_name             = "tls"
    backend_address_pool_name = "orders"
    backend_name              = "tcp"
  }
}

# A TLS listener whose profile trusts nobody.
resource "azurerm_application_gateway" "tls_trusting_nobody" {
  name                = "agw-tls-trusting-nobody"
  location            = "westeurope"
  resource_group_name = "rg-edge"

  sku {
    name     = "Standard_v2"
    tier     = "Standard_v2"
    capacity = 1
  }

  gateway_ip_configuration {
    name      = "gateway"
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-edge/providers/Microsoft.Network/virtualNetworks/vnet/subnets/gateway"
  }

  frontend_ip_configuration {
    name      = "private"
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-edge/providers/Microsoft.Network/virtualNetworks/vnet/subnets/gateway"
  }

  frontend_port {
    name = "443"
    port = 443
  }

  ssl_certificate {
    name                = "server"
    key_vault_secret_id = "https://kv-edge.vault.azure.net/secrets/server"
  }

  ssl_profile {
    name                             = "mtls"
    trusted_client_certificate_names = []
  }

  listener {
    name                           = "tls"
    frontend_ip_configuration_name = "private"
    frontend_port_name             = "443"
    protocol                       = "Tls"
    ssl_certificate_name           = "server"
    ssl_profile_name               = "mtls" # want: azurerm_mtls_application_gateway: the SSL profile that ssl_profile_name names has no trusted_client_certificate_names, so the listener asks no caller for a client certificate; give the profile trusted client certificates
  }


  backend {
    name     = "tcp"
    port     = 8443
    protocol = "Tls"
  }

  backend_address_pool {
    name = "orders"
  }

  backend_http_settings {
    name                  = "orders"
    port                  = 443
    protocol              = "Https"
    cookie_based_affinity = "Disabled"
  }

  routing_rule {
    name                      = "rule"
    priority                  = 10
    listener_name             = "tls"
    backend_address_pool_name = "orders"
    backend_name              = "tcp"
  }
}

# A TCP listener has no TLS.
resource "azurerm_application_gateway" "tcp" {
  name                = "agw-tcp"
  location            = "westeurope"
  resource_group_name = "rg-edge"

  sku {
    name     = "Standard_v2"
    tier     = "Standard_v2"
    capacity = 1
  }

  gateway_ip_configuration {
    name      = "gateway"
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-edge/providers/Microsoft.Network/virtualNetworks/vnet/subnets/gateway"
  }

  frontend_ip_configuration {
    name      = "private"
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-edge/providers/Microsoft.Network/virtualNetworks/vnet/subnets/gateway"
  }

  frontend_port {
    name = "443"
    port = 443
  }

  trusted_client_certificate {
    name = "clients"
    data = "MIIB"
  }

  ssl_profile { # want: azurerm_mtls_application_gateway ERROR: no listener names this SSL profile, so it asks nobody for a client certificate; set ssl_profile_name on the listener
    name                             = "mtls"
    trusted_client_certificate_names = ["clients"]
  }

  listener {
    name                           = "tcp"
    frontend_ip_configuration_name = "private"
    frontend_port_name             = "443"
    protocol                       = "Tcp"
  }


  backend {
    name     = "tcp"
    port     = 8443
    protocol = "Tls"
  }

  backend_address_pool {
    name = "orders"
  }

  backend_http_settings {
    name                  = "orders"
    port                  = 443
    protocol              = "Https"
    cookie_based_affinity = "Disabled"
  }

  routing_rule {
    name                      = "rule"
    priority                  = 10
    listener_name             = "tcp"
    backend_address_pool_name = "orders"
    backend_name              = "tcp"
  }
}

# Both kinds of listener; the profile is named by the other kind only.
resource "azurerm_application_gateway" "both_kinds" {
  name                = "agw-both-kinds"
  location            = "westeurope"
  resource_group_name = "rg-edge"

  sku {
    name     = "Standard_v2"
    tier     = "Standard_v2"
    capacity = 1
  }

  gateway_ip_configuration {
    name      = "gateway"
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-edge/providers/Microsoft.Network/virtualNetworks/vnet/subnets/gateway"
  }

  frontend_ip_configuration {
    name      = "private"
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-edge/providers/Microsoft.Network/virtualNetworks/vnet/subnets/gateway"
  }

  frontend_port {
    name = "443"
    port = 443
  }

  ssl_certificate {
    name                = "server"
    key_vault_secret_id = "https://kv-edge.vault.azure.net/secrets/server"
  }


  trusted_client_certificate {
    name = "clients"
    data = "MIIB"
  }

  ssl_profile {
    name                             = "mtls"
    trusted_client_certificate_names = ["clients"]
  }

  http_listener { # want: azurerm_mtls_application_gateway: ssl_profile_name is not set, so the listener asks no caller for a client certificate; name an ssl_profile that has trusted_client_certificate_names
    name                           = "https"
    frontend_ip_configuration_name = "private"
    frontend_port_name             = "443"
    protocol                       = "Https"
    ssl_certificate_name           = "server"
  }

  listener {
    name                           = "tls"
    frontend_ip_configuration_name = "private"
    frontend_port_name             = "443"
    protocol                       = "Tls"
    ssl_certificate_name           = "server"
    ssl_profile_name               = "mtls"
  }


  backend {
    name     = "tcp"
    port     = 8443
    protocol = "Tls"
  }

  backend_address_pool {
    name = "orders"
  }

  backend_http_settings {
    name                  = "orders"
    port                  = 443
    protocol              = "Https"
    cookie_based_affinity = "Disabled"
  }

  request_routing_rule {
    name                       = "rule"
    rule_type                  = "Basic"
    priority                   = 10
    http_listener_name         = "https"
    backend_address_pool_name  = "orders"
    backend_http_settings_name = "orders"
  }

  routing_rule {
    name                      = "rule"
    priority                  = 10
    listener_name             = "tls"
    backend_address_pool_name = "orders"
    backend_name              = "tcp"
  }
}

# A public TLS listener.
resource "azurerm_application_gateway" "tls_public" {
  name                = "agw-tls-public"
  location            = "westeurope"
  resource_group_name = "rg-edge"

  sku {
    name     = "Standard_v2"
    tier     = "Standard_v2"
    capacity = 1
  }

  gateway_ip_configuration {
    name      = "gateway"
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-edge/providers/Microsoft.Network/virtualNetworks/vnet/subnets/gateway"
  }

  frontend_ip_configuration {
    name                 = "public"
    public_ip_address_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-edge/providers/Microsoft.Network/publicIPAddresses/pip"
  }

  frontend_port {
    name = "443"
    port = 443
  }

  ssl_certificate {
    name                = "server"
    key_vault_secret_id = "https://kv-edge.vault.azure.net/secrets/server"
  }

  listener {
    name                           = "tls"
    frontend_ip_configuration_name = "public"
    frontend_port_name             = "443"
    protocol                       = "Tls"
    ssl_certificate_name           = "server"
  }


  backend {
    name     = "tcp"
    port     = 8443
    protocol = "Tls"
  }

  backend_address_pool {
    name = "orders"
  }

  backend_http_settings {
    name                  = "orders"
    port                  = 443
    protocol              = "Https"
    cookie_based_affinity = "Disabled"
  }

  routing_rule {
    name                      = "rule"
    priority                  = 10
    listener_name             = "tls"
    backend_address_pool_name = "orders"
    backend_name              = "tcp"
  }
}

# TLS listeners from a dynamic block.
resource "azurerm_application_gateway" "tls_dynamic" {
  name                = "agw-tls-dynamic"
  location            = "westeurope"
  resource_group_name = "rg-edge"

  sku {
    name     = "Standard_v2"
    tier     = "Standard_v2"
    capacity = 1
  }

  gateway_ip_configuration {
    name      = "gateway"
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-edge/providers/Microsoft.Network/virtualNetworks/vnet/subnets/gateway"
  }

  frontend_ip_configuration {
    name      = "private"
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-edge/providers/Microsoft.Network/virtualNetworks/vnet/subnets/gateway"
  }

  frontend_port {
    name = "443"
    port = 443
  }

  ssl_certificate {
    name                = "server"
    key_vault_secret_id = "https://kv-edge.vault.azure.net/secrets/server"
  }


  trusted_client_certificate {
    name = "clients"
    data = "MIIB"
  }

  ssl_profile {
    name                             = "mtls"
    trusted_client_certificate_names = ["clients"]
  }

  dynamic "listener" {
    for_each = { orders = "mtls", stock = null }

    content {
      name                           = listener.key
      frontend_ip_configuration_name = "private"
      frontend_port_name             = "443"
      protocol                       = "Tls"
      ssl_certificate_name           = "server"
      ssl_profile_name               = listener.value # want: azurerm_mtls_application_gateway: ssl_profile_name is null for listener "stock", so the listener asks no caller for a client certificate; name an ssl_profile that has trusted_client_certificate_names
    }
  }


  backend {
    name     = "tcp"
    port     = 8443
    protocol = "Tls"
  }

  backend_address_pool {
    name = "orders"
  }

  backend_http_settings {
    name                  = "orders"
    port                  = 443
    protocol              = "Https"
    cookie_based_affinity = "Disabled"
  }

  routing_rule {
    name                      = "rule"
    priority                  = 10
    listener_name             = "orders"
    backend_address_pool_name = "orders"
    backend_name              = "tcp"
  }
}
