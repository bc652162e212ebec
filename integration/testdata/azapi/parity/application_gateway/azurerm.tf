# Application gateways, with every default written out. azapi.tf declares the same.

resource "azurerm_application_gateway" "listener_without_profile" {
  name                = "agw-listener_without_profile"
  location            = "westeurope"
  resource_group_name = "rg-orders"

  sku {
    name     = "Standard_v2"
    tier     = "Standard_v2"
    capacity = 1
  }

  gateway_ip_configuration {
    name      = "ip"
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/v/subnets/agw"
  }

  frontend_ip_configuration {
    name                 = "public"
    public_ip_address_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/publicIPAddresses/pip"
  }

  frontend_ip_configuration {
    name                          = "private"
    private_ip_address            = "10.0.0.4"
    private_ip_address_allocation = "Static"
    subnet_id                     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/v/subnets/aca"
  }

  frontend_port {
    name = "https"
    port = 443
  }

  backend_address_pool {
    name  = "orders"
    fqdns = ["orders.example.com"]
  }

  backend_http_settings {
    name                  = "https"
    cookie_based_affinity = "Disabled"
    port                  = 443
    protocol              = "Https"
  }

  http_listener { # want: azurerm_mtls_application_gateway: ssl_profile_name is not set, so the listener asks no caller for a client certificate; name an ssl_profile that has trusted_client_certificate_names
    name                           = "orders"
    frontend_ip_configuration_name = "private"
    frontend_port_name             = "https"
    protocol                       = "Https"
  }

  trusted_client_certificate {
    name = "ca"
    data = "Y2E="
  }

  request_routing_rule {
    name                       = "orders"
    priority                   = 100
    rule_type                  = "Basic"
    http_listener_name         = "orders"
    backend_address_pool_name  = "orders"
    backend_http_settings_name = "https"
  }
}

resource "azurerm_application_gateway" "listener_with_empty_profile" {
  name                = "agw-listener_with_empty_profile"
  location            = "westeurope"
  resource_group_name = "rg-orders"

  sku {
    name     = "Standard_v2"
    tier     = "Standard_v2"
    capacity = 1
  }

  gateway_ip_configuration {
    name      = "ip"
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/v/subnets/agw"
  }

  frontend_ip_configuration {
    name                 = "public"
    public_ip_address_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/publicIPAddresses/pip"
  }

  frontend_ip_configuration {
    name                          = "private"
    private_ip_address            = "10.0.0.4"
    private_ip_address_allocation = "Static"
    subnet_id                     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/v/subnets/aca"
  }

  frontend_port {
    name = "https"
    port = 443
  }

  backend_address_pool {
    name  = "orders"
    fqdns = ["orders.example.com"]
  }

  backend_http_settings {
    name                  = "https"
    cookie_based_affinity = "Disabled"
    port                  = 443
    protocol              = "Https"
  }

  http_listener {
    name                           = "orders"
    frontend_ip_configuration_name = "private"
    frontend_port_name             = "https"
    protocol                       = "Https"
    ssl_profile_name               = "policy" # want: azurerm_mtls_application_gateway: the SSL profile that ssl_profile_name names has no trusted_client_certificate_names, so the listener asks no caller for a client certificate; give the profile trusted client certificates
  }

  ssl_profile {
    name                                 = "policy"
    trusted_client_certificate_names     = []
    verify_client_certificate_issuer_dn  = false
    verify_client_certificate_revocation = null
  }

  trusted_client_certificate {
    name = "ca"
    data = "Y2E="
  }

  request_routing_rule {
    name                       = "orders"
    priority                   = 100
    rule_type                  = "Basic"
    http_listener_name         = "orders"
    backend_address_pool_name  = "orders"
    backend_http_settings_name = "https"
  }
}

resource "azurerm_application_gateway" "listener_right" {
  name                = "agw-listener_right"
  location            = "westeurope"
  resource_group_name = "rg-orders"

  sku {
    name     = "Standard_v2"
    tier     = "Standard_v2"
    capacity = 1
  }

  gateway_ip_configuration {
    name      = "ip"
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/v/subnets/agw"
  }

  frontend_ip_configuration {
    name                 = "public"
    public_ip_address_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/publicIPAddresses/pip"
  }

  frontend_ip_configuration {
    name                          = "private"
    private_ip_address            = "10.0.0.4"
    private_ip_address_allocation = "Static"
    subnet_id                     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/v/subnets/aca"
  }

  frontend_port {
    name = "https"
    port = 443
  }

  backend_address_pool {
    name  = "orders"
    fqdns = ["orders.example.com"]
  }

  backend_http_settings {
    name                  = "https"
    cookie_based_affinity = "Disabled"
    port                  = 443
    protocol              = "Https"
  }

  http_listener {
    name                           = "orders"
    frontend_ip_configuration_name = "private"
    frontend_port_name             = "https"
    protocol                       = "Https"
    ssl_profile_name               = "mtls"
  }

  ssl_profile {
    name                                 = "mtls"
    trusted_client_certificate_names     = ["ca"]
    verify_client_certificate_issuer_dn  = true
    verify_client_certificate_revocation = "OCSP"
  }

  trusted_client_certificate {
    name = "ca"
    data = "Y2E="
  }

  request_routing_rule {
    name                       = "orders"
    priority                   = 100
    rule_type                  = "Basic"
    http_listener_name         = "orders"
    backend_address_pool_name  = "orders"
    backend_http_settings_name = "https"
  }
}

resource "azurerm_application_gateway" "listener_unverified" {
  name                = "agw-listener_unverified"
  location            = "westeurope"
  resource_group_name = "rg-orders"

  sku {
    name     = "Standard_v2"
    tier     = "Standard_v2"
    capacity = 1
  }

  gateway_ip_configuration {
    name      = "ip"
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/v/subnets/agw"
  }

  frontend_ip_configuration {
    name                 = "public"
    public_ip_address_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/publicIPAddresses/pip"
  }

  frontend_ip_configuration {
    name                          = "private"
    private_ip_address            = "10.0.0.4"
    private_ip_address_allocation = "Static"
    subnet_id                     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/v/subnets/aca"
  }

  frontend_port {
    name = "https"
    port = 443
  }

  backend_address_pool {
    name  = "orders"
    fqdns = ["orders.example.com"]
  }

  backend_http_settings {
    name                  = "https"
    cookie_based_affinity = "Disabled"
    port                  = 443
    protocol              = "Https"
  }

  http_listener {
    name                           = "orders"
    frontend_ip_configuration_name = "private"
    frontend_port_name             = "https"
    protocol                       = "Https"
    ssl_profile_name               = "mtls"
  }

  ssl_profile { # want: azurerm_mtls_certificate_revocation: verify_client_certificate_revocation is not "OCSP" and verify_client_certificate_issuer_dn is not true, so revoked certificates and certificates of any issuer under the trusted CA are accepted; set verify_client_certificate_revocation to "OCSP" and verify_client_certificate_issuer_dn to true
    name                                 = "mtls"
    trusted_client_certificate_names     = ["ca"]
    verify_client_certificate_issuer_dn  = false
    verify_client_certificate_revocation = null
  }

  trusted_client_certificate {
    name = "ca"
    data = "Y2E="
  }

  request_routing_rule {
    name                       = "orders"
    priority                   = 100
    rule_type                  = "Basic"
    http_listener_name         = "orders"
    backend_address_pool_name  = "orders"
    backend_http_settings_name = "https"
  }
}

resource "azurerm_application_gateway" "public_listener" {
  name                = "agw-public_listener"
  location            = "westeurope"
  resource_group_name = "rg-orders"

  sku {
    name     = "Standard_v2"
    tier     = "Standard_v2"
    capacity = 1
  }

  gateway_ip_configuration {
    name      = "ip"
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/v/subnets/agw"
  }

  frontend_ip_configuration {
    name                 = "public"
    public_ip_address_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/publicIPAddresses/pip"
  }

  frontend_ip_configuration {
    name                          = "private"
    private_ip_address            = "10.0.0.4"
    private_ip_address_allocation = "Static"
    subnet_id                     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/v/subnets/aca"
  }

  frontend_port {
    name = "https"
    port = 443
  }

  backend_address_pool {
    name  = "orders"
    fqdns = ["orders.example.com"]
  }

  backend_http_settings {
    name                  = "https"
    cookie_based_affinity = "Disabled"
    port                  = 443
    protocol              = "Https"
  }

  http_listener {
    name                           = "orders"
    frontend_ip_configuration_name = "public"
    frontend_port_name             = "https"
    protocol                       = "Https"
  }

  trusted_client_certificate {
    name = "ca"
    data = "Y2E="
  }

  request_routing_rule {
    name                       = "orders"
    priority                   = 100
    rule_type                  = "Basic"
    http_listener_name         = "orders"
    backend_address_pool_name  = "orders"
    backend_http_settings_name = "https"
  }
}

resource "azurerm_application_gateway" "plain_listener" {
  name                = "agw-plain_listener"
  location            = "westeurope"
  resource_group_name = "rg-orders"

  sku {
    name     = "Standard_v2"
    tier     = "Standard_v2"
    capacity = 1
  }

  gateway_ip_configuration {
    name      = "ip"
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/v/subnets/agw"
  }

  frontend_ip_configuration {
    name                 = "public"
    public_ip_address_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/publicIPAddresses/pip"
  }

  frontend_ip_configuration {
    name                          = "private"
    private_ip_address            = "10.0.0.4"
    private_ip_address_allocation = "Static"
    subnet_id                     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/v/subnets/aca"
  }

  frontend_port {
    name = "https"
    port = 443
  }

  backend_address_pool {
    name  = "orders"
    fqdns = ["orders.example.com"]
  }

  backend_http_settings {
    name                  = "https"
    cookie_based_affinity = "Disabled"
    port                  = 443
    protocol              = "Https"
  }

  http_listener {
    name                           = "orders"
    frontend_ip_configuration_name = "private"
    frontend_port_name             = "https"
    protocol                       = "Http"
  }

  trusted_client_certificate {
    name = "ca"
    data = "Y2E="
  }

  request_routing_rule {
    name                       = "orders"
    priority                   = 100
    rule_type                  = "Basic"
    http_listener_name         = "orders"
    backend_address_pool_name  = "orders"
    backend_http_settings_name = "https"
  }
}

resource "azurerm_application_gateway" "profile_unused" {
  name                = "agw-profile_unused"
  location            = "westeurope"
  resource_group_name = "rg-orders"

  sku {
    name     = "Standard_v2"
    tier     = "Standard_v2"
    capacity = 1
  }

  gateway_ip_configuration {
    name      = "ip"
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/v/subnets/agw"
  }

  frontend_ip_configuration {
    name                 = "public"
    public_ip_address_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/publicIPAddresses/pip"
  }

  frontend_ip_configuration {
    name                          = "private"
    private_ip_address            = "10.0.0.4"
    private_ip_address_allocation = "Static"
    subnet_id                     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/v/subnets/aca"
  }

  frontend_port {
    name = "https"
    port = 443
  }

  backend_address_pool {
    name  = "orders"
    fqdns = ["orders.example.com"]
  }

  backend_http_settings {
    name                  = "https"
    cookie_based_affinity = "Disabled"
    port                  = 443
    protocol              = "Https"
  }

  http_listener {
    name                           = "orders"
    frontend_ip_configuration_name = "public"
    frontend_port_name             = "https"
    protocol                       = "Https"
  }

  ssl_profile { # want: azurerm_mtls_application_gateway ERROR: no listener names this SSL profile, so it asks nobody for a client certificate; set ssl_profile_name on the listener
    name                                 = "mtls"
    trusted_client_certificate_names     = ["ca"]
    verify_client_certificate_issuer_dn  = true
    verify_client_certificate_revocation = "OCSP"
  }

  trusted_client_certificate {
    name = "ca"
    data = "Y2E="
  }

  request_routing_rule {
    name                       = "orders"
    priority                   = 100
    rule_type                  = "Basic"
    http_listener_name         = "orders"
    backend_address_pool_name  = "orders"
    backend_http_settings_name = "https"
  }
}

resource "azurerm_application_gateway" "profile_used_in_public" {
  name                = "agw-profile_used_in_public"
  location            = "westeurope"
  resource_group_name = "rg-orders"

  sku {
    name     = "Standard_v2"
    tier     = "Standard_v2"
    capacity = 1
  }

  gateway_ip_configuration {
    name      = "ip"
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/v/subnets/agw"
  }

  frontend_ip_configuration {
    name                 = "public"
    public_ip_address_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/publicIPAddresses/pip"
  }

  frontend_ip_configuration {
    name                          = "private"
    private_ip_address            = "10.0.0.4"
    private_ip_address_allocation = "Static"
    subnet_id                     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/v/subnets/aca"
  }

  frontend_port {
    name = "https"
    port = 443
  }

  backend_address_pool {
    name  = "orders"
    fqdns = ["orders.example.com"]
  }

  backend_http_settings {
    name                  = "https"
    cookie_based_affinity = "Disabled"
    port                  = 443
    protocol              = "Https"
  }

  http_listener {
    name                           = "orders"
    frontend_ip_configuration_name = "public"
    frontend_port_name             = "https"
    protocol                       = "Https"
    ssl_profile_name               = "mtls"
  }

  ssl_profile {
    name                                 = "mtls"
    trusted_client_certificate_names     = ["ca"]
    verify_client_certificate_issuer_dn  = true
    verify_client_certificate_revocation = "OCSP"
  }

  trusted_client_certificate {
    name = "ca"
    data = "Y2E="
  }

  request_routing_rule {
    name                       = "orders"
    priority                   = 100
    rule_type                  = "Basic"
    http_listener_name         = "orders"
    backend_address_pool_name  = "orders"
    backend_http_settings_name = "https"
  }
}
