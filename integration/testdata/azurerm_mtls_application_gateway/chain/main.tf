# The chain from the listener over the profile to its trusted client certificates, all names being literal.

# The listener names no profile.
resource "azurerm_application_gateway" "no_profile" {
  name                = "agw-no-profile"
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

  http_listener { # want: azurerm_mtls_application_gateway: ssl_profile_name is not set, so the listener asks no caller for a client certificate; name an ssl_profile that has trusted_client_certificate_names
    name                           = "https"
    frontend_ip_configuration_name = "private"
    frontend_port_name             = "443"
    protocol                       = "Https"
    ssl_certificate_name           = "server"
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
}

# null is the same as nothing written.
resource "azurerm_application_gateway" "profile_null" {
  name                = "agw-profile-null"
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

  http_listener { # want: azurerm_mtls_application_gateway: ssl_profile_name is null, so the listener asks no caller for a client certificate; name an ssl_profile that has trusted_client_certificate_names
    name                           = "https"
    frontend_ip_configuration_name = "private"
    frontend_port_name             = "443"
    protocol                       = "Https"
    ssl_certificate_name           = "server"
    ssl_profile_name               = null
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
}

# A profile without trusted client certificates only sets the TLS policy.
resource "azurerm_application_gateway" "profile_for_tls_policy" {
  name                = "agw-profile-for-tls-policy"
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
    name = "policy"

    ssl_policy {
      policy_type = "Predefined"
      policy_name = "AppGwSslPolicy20220101"
    }
  }

  http_listener {
    name                           = "https"
    frontend_ip_configuration_name = "private"
    frontend_port_name             = "443"
    protocol                       = "Https"
    ssl_certificate_name           = "server"
    ssl_profile_name               = "policy" # want: azurerm_mtls_application_gateway: the SSL profile that ssl_profile_name names has no trusted_client_certificate_names, so the listener asks no caller for a client certificate; give the profile trusted client certificates
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
}

# An empty list of trusted client certificates is none.
resource "azurerm_application_gateway" "trusted_empty" {
  name                = "agw-trusted-empty"
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

  http_listener {
    name                           = "https"
    frontend_ip_configuration_name = "private"
    frontend_port_name             = "443"
    protocol                       = "Https"
    ssl_certificate_name           = "server"
    ssl_profile_name               = "mtls" # want: azurerm_mtls_application_gateway: the SSL profile that ssl_profile_name names has no trusted_client_certificate_names, so the listener asks no caller for a client certificate; give the profile trusted client certificates
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
}

# So is null.
resource "azurerm_application_gateway" "trusted_null" {
  name                = "agw-trusted-null"
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
    trusted_client_certificate_names = null
  }

  http_listener {
    name                           = "https"
    frontend_ip_configuration_name = "private"
    frontend_port_name             = "443"
    protocol                       = "Https"
    ssl_certificate_name           = "server"
    ssl_profile_name               = "mtls" # want: azurerm_mtls_application_gateway: the SSL profile that ssl_profile_name names has no trusted_client_certificate_names, so the listener asks no caller for a client certificate; give the profile trusted client certificates
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
}

# The chain is complete: listener, profile, trusted client certificates.
resource "azurerm_application_gateway" "complete" {
  name                = "agw-complete"
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

  http_listener {
    name                           = "https"
    frontend_ip_configuration_name = "private"
    frontend_port_name             = "443"
    protocol                       = "Https"
    ssl_certificate_name           = "server"
    ssl_profile_name               = "mtls"
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
}

# The order of the blocks does not matter, nor do further profiles.
resource "azurerm_application_gateway" "complete_after" {
  name                = "agw-complete-after"
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

  http_listener {
    name                           = "https"
    frontend_ip_configuration_name = "private"
    frontend_port_name             = "443"
    protocol                       = "Https"
    ssl_certificate_name           = "server"
    ssl_profile_name               = "mtls"
  }

  ssl_profile {
    name = "policy"

    ssl_policy {
      policy_type = "Predefined"
      policy_name = "AppGwSslPolicy20220101"
    }
  }

  ssl_profile {
    name                             = "mtls"
    trusted_client_certificate_names = ["clients"]
  }


  trusted_client_certificate {
    name = "clients"
    data = "MIIB"
  }


  ssl_certificate {
    name                = "server"
    key_vault_secret_id = "https://kv-edge.vault.azure.net/secrets/server"
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
}

# Trusted client certificates, and nobody who asks for one.
resource "azurerm_application_gateway" "unused_profile" {
  name                = "agw-unused-profile"
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

  ssl_profile { # want: azurerm_mtls_application_gateway ERROR: no listener names this SSL profile, so it asks nobody for a client certificate; set ssl_profile_name on the listener
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
}

# Of two profiles with trusted client certificates one is forgotten.
resource "azurerm_application_gateway" "unused_beside_used" {
  name                = "agw-unused-beside-used"
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

  ssl_profile { # want: azurerm_mtls_application_gateway ERROR: no listener names this SSL profile, so it asks nobody for a client certificate; set ssl_profile_name on the listener
    name                             = "partners"
    trusted_client_certificate_names = ["clients"]
  }

  http_listener {
    name                           = "https"
    frontend_ip_configuration_name = "private"
    frontend_port_name             = "443"
    protocol                       = "Https"
    ssl_certificate_name           = "server"
    ssl_profile_name               = "mtls"
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
}

# A profile that trusts nobody and is named by nobody changes nothing.
resource "azurerm_application_gateway" "unused_without_certificates" {
  name                = "agw-unused-without-certificates"
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
    name = "policy"

    ssl_policy {
      policy_type = "Predefined"
      policy_name = "AppGwSslPolicy20220101"
    }
  }

  ssl_profile {
    name                             = "empty"
    trusted_client_certificate_names = []
  }

  ssl_profile {
    name                             = "mtls"
    trusted_client_certificate_names = ["clients"]
  }

  http_listener {
    name                           = "https"
    frontend_ip_configuration_name = "private"
    frontend_port_name             = "443"
    protocol                       = "Https"
    ssl_certificate_name           = "server"
    ssl_profile_name               = "mtls"
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
}

# A listener without TLS cannot ask for a certificate.
resource "azurerm_application_gateway" "plain_http" {
  name                = "agw-plain-http"
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

  ssl_profile {
    name = "policy"
  }

  http_listener {
    name                           = "http"
    frontend_ip_configuration_name = "private"
    frontend_port_name             = "443"
    protocol                       = "Http"
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
    http_listener_name         = "http"
    backend_address_pool_name  = "orders"
    backend_http_settings_name = "orders"
  }
}

# Each listener is an endpoint of its own.
resource "azurerm_application_gateway" "several_listeners" {
  name                = "agw-several-listeners"
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

  ssl_profile {
    name = "policy"

    ssl_policy {
      policy_type = "Predefined"
      policy_name = "AppGwSslPolicy20220101"
    }
  }

  http_listener {
    name                           = "orders"
    frontend_ip_configuration_name = "private"
    frontend_port_name             = "443"
    protocol                       = "Https"
    ssl_certificate_name           = "server"
    ssl_profile_name               = "mtls"
    host_names                     = ["orders.example.com"]
  }

  http_listener {
    name                           = "invoices"
    frontend_ip_configuration_name = "private"
    frontend_port_name             = "443"
    protocol                       = "Https"
    ssl_certificate_name           = "server"
    ssl_profile_name               = "policy" # want: azurerm_mtls_application_gateway: the SSL profile that ssl_profile_name names has no trusted_client_certificate_names, so the listener asks no caller for a client certificate; give the profile trusted client certificates
    host_names                     = ["invoices.example.com"]
  }

  http_listener { # want: azurerm_mtls_application_gateway: ssl_profile_name is not set, so the listener asks no caller for a client certificate; name an ssl_profile that has trusted_client_certificate_names
    name                           = "stock"
    frontend_ip_configuration_name = "private"
    frontend_port_name             = "443"
    protocol                       = "Https"
    ssl_certificate_name           = "server"
    host_names                     = ["stock.example.com"]
  }

  http_listener {
    name                           = "redirect"
    frontend_ip_configuration_name = "private"
    frontend_port_name             = "443"
    protocol                       = "Http"
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
    http_listener_name         = "orders"
    backend_address_pool_name  = "orders"
    backend_http_settings_name = "orders"
  }
}

# Names are compared as they are written: this listener names the second profile.
resource "azurerm_application_gateway" "case_of_names" {
  name                = "agw-case-of-names"
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

  ssl_profile { # want: azurerm_mtls_application_gateway ERROR: no listener names this SSL profile, so it asks nobody for a client certificate; set ssl_profile_name on the listener
    name                             = "mtls"
    trusted_client_certificate_names = ["clients"]
  }

  ssl_profile {
    name = "MTLS"

    ssl_policy {
      policy_type = "Predefined"
      policy_name = "AppGwSslPolicy20220101"
    }
  }

  http_listener {
    name                           = "https"
    frontend_ip_configuration_name = "private"
    frontend_port_name             = "443"
    protocol                       = "Https"
    ssl_certificate_name           = "server"
    ssl_profile_name               = "MTLS" # want: azurerm_mtls_application_gateway: the SSL profile that ssl_profile_name names has no trusted_client_certificate_names, so the listener asks no caller for a client certificate; give the profile trusted client certificates
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
}

# Whether this listener has TLS at all is not known.
resource "azurerm_application_gateway" "protocol_unknown" {
  name                = "agw-protocol-unknown"
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

  http_listener {
    name                           = "https"
    frontend_ip_configuration_name = "private"
    frontend_port_name             = "443"
    protocol                       = var.protocol
    ssl_certificate_name           = "server"
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
}

# A variable with a value is as good as the value.
resource "azurerm_application_gateway" "protocol_known" {
  name                = "agw-protocol-known"
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

  http_listener { # want: azurerm_mtls_application_gateway: ssl_profile_name is not set, so the listener asks no caller for a client certificate; name an ssl_profile that has trusted_client_certificate_names
    name                           = "https"
    frontend_ip_configuration_name = "private"
    frontend_port_name             = "443"
    protocol                       = var.protocol_https
    ssl_certificate_name           = "server"
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
}


variable "protocol" {
  type = string
}

variable "protocol_https" {
  type    = string
  default = "Https"
}
