# 4.62 brought the newer name, and has both.

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

  ssl_profile {
    name                                 = "older"
    trusted_client_certificate_names     = ["clients"]
    verify_client_certificate_revocation = "OCSP"
    verify_client_certificate_issuer_dn  = true
  }

  http_listener {
    name                           = "l0"
    frontend_ip_configuration_name = "public"
    frontend_port_name             = "443"
    protocol                       = "Https"
    ssl_certificate_name           = "server"
    ssl_profile_name               = "older"
    host_names                     = ["h0.example.com"]
  }

  http_listener {
    name                           = "l1"
    frontend_ip_configuration_name = "public"
    frontend_port_name             = "443"
    protocol                       = "Https"
    ssl_certificate_name           = "server"
    ssl_profile_name               = "nothing"
    host_names                     = ["h1.example.com"]
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
