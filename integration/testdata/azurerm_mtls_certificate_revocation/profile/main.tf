# The rule is off by default; this folder switches it on.

# Each profile is looked at by itself.
resource "azurerm_application_gateway" "profiles" {
  name                = "agw-profiles"
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


  trusted_client_certificate {
    name = "clients"
    data = "MIIB"
  }

  ssl_profile { # want: azurerm_mtls_certificate_revocation: verify_client_certificate_revocation is not "OCSP" and verify_client_certificate_issuer_dn is not true, so revoked certificates and certificates of any issuer under the trusted CA are accepted; set verify_client_certificate_revocation to "OCSP" and verify_client_certificate_issuer_dn to true
    name                             = "nothing"
    trusted_client_certificate_names = ["clients"]
  }

  ssl_profile { # want: azurerm_mtls_certificate_revocation: verify_client_certificate_issuer_dn is not true, so certificates of any issuer under the trusted CA are accepted; set verify_client_certificate_issuer_dn to true
    name                                 = "no-issuer"
    trusted_client_certificate_names     = ["clients"]
    verify_client_certificate_revocation = "OCSP"
  }

  ssl_profile { # want: azurerm_mtls_certificate_revocation: verify_client_certificate_revocation is not "OCSP", so revoked certificates are accepted; set verify_client_certificate_revocation to "OCSP"
    name                                = "no-revocation"
    trusted_client_certificate_names    = ["clients"]
    verify_client_certificate_issuer_dn = true
  }

  ssl_profile {
    name                                 = "complete"
    trusted_client_certificate_names     = ["clients"]
    verify_client_certificate_revocation = "OCSP"
    verify_client_certificate_issuer_dn  = true
  }

  ssl_profile { # want: azurerm_mtls_certificate_revocation: verify_client_certificate_revocation is not "OCSP" and verify_client_certificate_issuer_dn is not true, so revoked certificates and certificates of any issuer under the trusted CA are accepted; set verify_client_certificate_revocation to "OCSP" and verify_client_certificate_issuer_dn to true
    name                                 = "off"
    trusted_client_certificate_names     = ["clients"]
    verify_client_certificate_revocation = null
    verify_client_certificate_issuer_dn  = false
  }

  ssl_profile {
    name                                 = "strings"
    trusted_client_certificate_names     = ["clients"]
    verify_client_certificate_revocation = "OCSP"
    verify_client_certificate_issuer_dn  = "true"
  }

  ssl_profile {
    name = "policy"
  }

  ssl_profile {
    name                             = "nobody"
    trusted_client_certificate_names = []
  }

  http_listener {
    name                           = "l0"
    frontend_ip_configuration_name = "public"
    frontend_port_name             = "443"
    protocol                       = "Https"
    ssl_certificate_name           = "server"
    ssl_profile_name               = "nothing"
    host_names                     = ["h0.example.com"]
  }

  http_listener {
    name                           = "l1"
    frontend_ip_configuration_name = "public"
    frontend_port_name             = "443"
    protocol                       = "Https"
    ssl_certificate_name           = "server"
    ssl_profile_name               = "no-issuer"
    host_names                     = ["h1.example.com"]
  }

  http_listener {
    name                           = "l2"
    frontend_ip_configuration_name = "public"
    frontend_port_name             = "443"
    protocol                       = "Https"
    ssl_certificate_name           = "server"
    ssl_profile_name               = "no-revocation"
    host_names                     = ["h2.example.com"]
  }

  http_listener {
    name                           = "l3"
    frontend_ip_configuration_name = "public"
    frontend_port_name             = "443"
    protocol                       = "Https"
    ssl_certificate_name           = "server"
    ssl_profile_name               = "complete"
    host_names                     = ["h3.example.com"]
  }

  http_listener {
    name                           = "l4"
    frontend_ip_configuration_name = "public"
    frontend_port_name             = "443"
    protocol                       = "Https"
    ssl_certificate_name           = "server"
    ssl_profile_name               = "off"
    host_names                     = ["h4.example.com"]
  }

  http_listener {
    name                           = "l5"
    frontend_ip_configuration_name = "public"
    frontend_port_name             = "443"
    protocol                       = "Https"
    ssl_certificate_name           = "server"
    ssl_profile_name               = "strings"
    host_names                     = ["h5.example.com"]
  }

  http_listener {
    name                           = "l6"
    frontend_ip_configuration_name = "public"
    frontend_port_name             = "443"
    protocol                       = "Https"
    ssl_certificate_name           = "server"
    ssl_profile_name               = "policy"
    host_names                     = ["h6.example.com"]
  }

  http_listener {
    name                           = "l7"
    frontend_ip_configuration_name = "public"
    frontend_port_name             = "443"
    protocol                       = "Https"
    ssl_certificate_name           = "server"
    ssl_profile_name               = "nobody"
    host_names                     = ["h7.example.com"]
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
    http_listener_name         = "l0"
    backend_address_pool_name  = "orders"
    backend_http_settings_name = "orders"
  }
}

# Values that are not literals.
resource "azurerm_application_gateway" "variables" {
  name                = "agw-variables"
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


  trusted_client_certificate {
    name = "clients"
    data = "MIIB"
  }

  ssl_profile {
    name                                 = "known"
    trusted_client_certificate_names     = ["clients"]
    verify_client_certificate_revocation = var.revocation
    verify_client_certificate_issuer_dn  = var.issuer
  }

  ssl_profile {
    name                                 = "unknown"
    trusted_client_certificate_names     = ["clients"]
    verify_client_certificate_revocation = var.revocation_unknown
    verify_client_certificate_issuer_dn  = var.issuer_unknown
  }

  ssl_profile { # want: azurerm_mtls_certificate_revocation: verify_client_certificate_issuer_dn is not true, so certificates of any issuer under the trusted CA are accepted; set verify_client_certificate_issuer_dn to true
    name                                 = "half"
    trusted_client_certificate_names     = ["clients"]
    verify_client_certificate_revocation = var.revocation_unknown
    verify_client_certificate_issuer_dn  = false
  }

  ssl_profile {
    name                             = "trusted-unknown"
    trusted_client_certificate_names = var.trusted
  }

  ssl_profile { # want: azurerm_mtls_certificate_revocation: verify_client_certificate_revocation is not "OCSP" and verify_client_certificate_issuer_dn is not true, so revoked certificates and certificates of any issuer under the trusted CA are accepted; set verify_client_certificate_revocation to "OCSP" and verify_client_certificate_issuer_dn to true
    name                             = "element-unknown"
    trusted_client_certificate_names = [var.client]
  }

  http_listener {
    name                           = "l0"
    frontend_ip_configuration_name = "public"
    frontend_port_name             = "443"
    protocol                       = "Https"
    ssl_certificate_name           = "server"
    ssl_profile_name               = "known"
    host_names                     = ["h0.example.com"]
  }

  http_listener {
    name                           = "l1"
    frontend_ip_configuration_name = "public"
    frontend_port_name             = "443"
    protocol                       = "Https"
    ssl_certificate_name           = "server"
    ssl_profile_name               = "unknown"
    host_names                     = ["h1.example.com"]
  }

  http_listener {
    name                           = "l2"
    frontend_ip_configuration_name = "public"
    frontend_port_name             = "443"
    protocol                       = "Https"
    ssl_certificate_name           = "server"
    ssl_profile_name               = "half"
    host_names                     = ["h2.example.com"]
  }

  http_listener {
    name                           = "l3"
    frontend_ip_configuration_name = "public"
    frontend_port_name             = "443"
    protocol                       = "Https"
    ssl_certificate_name           = "server"
    ssl_profile_name               = "trusted-unknown"
    host_names                     = ["h3.example.com"]
  }

  http_listener {
    name                           = "l4"
    frontend_ip_configuration_name = "public"
    frontend_port_name             = "443"
    protocol                       = "Https"
    ssl_certificate_name           = "server"
    ssl_profile_name               = "element-unknown"
    host_names                     = ["h4.example.com"]
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
    http_listener_name         = "l0"
    backend_address_pool_name  = "orders"
    backend_http_settings_name = "orders"
  }
}

# A profile from a dynamic block.
resource "azurerm_application_gateway" "dynamic" {
  name                = "agw-dynamic"
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


  trusted_client_certificate {
    name = "clients"
    data = "MIIB"
  }


  dynamic "ssl_profile" { # want: azurerm_mtls_certificate_revocation: verify_client_certificate_issuer_dn is not true, so certificates of any issuer under the trusted CA are accepted; set verify_client_certificate_issuer_dn to true
    for_each = { a = false }

    content {
      name                                 = ssl_profile.key
      trusted_client_certificate_names     = ["clients"]
      verify_client_certificate_revocation = "OCSP"
      verify_client_certificate_issuer_dn  = ssl_profile.value
    }
  }

  http_listener {
    name                           = "l0"
    frontend_ip_configuration_name = "public"
    frontend_port_name             = "443"
    protocol                       = "Https"
    ssl_certificate_name           = "server"
    ssl_profile_name               = "a"
    host_names                     = ["h0.example.com"]
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
    http_listener_name         = "l0"
    backend_address_pool_name  = "orders"
    backend_http_settings_name = "orders"
  }
}

# Nothing is declared.
resource "azurerm_application_gateway" "count_zero" {
  count = 0

  name                = "agw-count-zero"
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


  trusted_client_certificate {
    name = "clients"
    data = "MIIB"
  }

  ssl_profile {
    name                             = "nothing"
    trusted_client_certificate_names = ["clients"]
  }

  http_listener {
    name                           = "l0"
    frontend_ip_configuration_name = "public"
    frontend_port_name             = "443"
    protocol                       = "Https"
    ssl_certificate_name           = "server"
    ssl_profile_name               = "nothing"
    host_names                     = ["h0.example.com"]
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
    http_listener_name         = "l0"
    backend_address_pool_name  = "orders"
    backend_http_settings_name = "orders"
  }
}

# A profile that nobody uses is looked at, too; the other rule says that it is not used.
resource "azurerm_application_gateway" "unused" {
  name                = "agw-unused"
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


  trusted_client_certificate {
    name = "clients"
    data = "MIIB"
  }

  ssl_profile { # want: azurerm_mtls_application_gateway ERROR: no listener names this SSL profile, so it asks nobody for a client certificate; set ssl_profile_name on the listener # want: azurerm_mtls_certificate_revocation: verify_client_certificate_revocation is not "OCSP" and verify_client_certificate_issuer_dn is not true, so revoked certificates and certificates of any issuer under the trusted CA are accepted; set verify_client_certificate_revocation to "OCSP" and verify_client_certificate_issuer_dn to true
    name                             = "unused"
    trusted_client_certificate_names = ["clients"]
  }

  http_listener {
    name                           = "https"
    frontend_ip_configuration_name = "public"
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


variable "revocation" {
  type    = string
  default = "OCSP"
}

variable "issuer" {
  type    = bool
  default = true
}

variable "revocation_unknown" {
  type = string
}

variable "issuer_unknown" {
  type = bool
}

variable "trusted" {
  type = list(string)
}

variable "client" {
  type = string
}
