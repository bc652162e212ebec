# Both iterators are called item, but they are not the same: the listener may name another profile than the one that trusts nobody.
resource "azurerm_application_gateway" "listeners_and_profiles" {
  name                = "agw-listeners-and-profiles"
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
    name                             = var.profile
    trusted_client_certificate_names = ["clients"]
  }

  dynamic "ssl_profile" {
    for_each = var.policies
    iterator = item

    content {
      name = item.value
    }
  }

  dynamic "http_listener" {
    for_each = var.listeners
    iterator = item

    content {
      name                           = item.key
      frontend_ip_configuration_name = "private"
      frontend_port_name             = "443"
      protocol                       = "Https"
      ssl_certificate_name           = "server"
      ssl_profile_name               = item.value
    }
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

# Likewise with the frontends, of which some are public.
resource "azurerm_application_gateway" "frontends" {
  name                = "agw-frontends"
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

  dynamic "frontend_ip_configuration" {
    for_each = var.frontends
    iterator = item

    content {
      name      = item.value
      subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-edge/providers/Microsoft.Network/virtualNetworks/vnet/subnets/gateway"
    }
  }

  frontend_port {
    name = "443"
    port = 443
  }

  ssl_certificate {
    name                = "server"
    key_vault_secret_id = "https://kv-edge.vault.azure.net/secrets/server"
  }

  dynamic "http_listener" {
    for_each = var.listeners
    iterator = item

    content {
      name                           = item.key
      frontend_ip_configuration_name = item.value
      frontend_port_name             = "443"
      protocol                       = "Https"
      ssl_certificate_name           = "server"
    }
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

variable "profile" {
  type = string
}

variable "policies" {
  type = set(string)
}

variable "listeners" {
  type = map(string)
}

variable "frontends" {
  type = set(string)
}
