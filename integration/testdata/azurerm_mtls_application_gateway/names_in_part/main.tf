# Names of which a part is known, and names that are none.

# The same name, through a local and a dynamic block on both sides.
resource "azurerm_application_gateway" "both_dynamic" {
  name                = "agw-both-dynamic"
  location            = "westeurope"
  resource_group_name = "rg-orders"

  sku {
    name     = "WAF_v2"
    tier     = "WAF_v2"
    capacity = 1
  }

  gateway_ip_configuration {
    name      = "gateway"
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/virtualNetworks/vnet/subnets/agw"
  }

  frontend_port {
    name = "https"
    port = 443
  }

  frontend_ip_configuration {
    name                          = "private"
    subnet_id                     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/virtualNetworks/vnet/subnets/agw"
    private_ip_address            = "10.0.0.10"
    private_ip_address_allocation = "Static"
  }

  ssl_certificate {
    name                = "orders"
    key_vault_secret_id = "https://kv-orders.vault.azure.net/secrets/orders"
  }

  trusted_client_certificate {
    name = "ca"
    data = "LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0t"
  }

  dynamic "ssl_profile" {
    for_each = local.profiles

    content {
      name                             = ssl_profile.value.name
      trusted_client_certificate_names = ["ca"]
    }
  }


  dynamic "http_listener" {
    for_each = local.listeners

    content {
      name                           = http_listener.key
      frontend_ip_configuration_name = "private"
      frontend_port_name             = "https"
      protocol                       = "Https"
      host_name                      = "x.example.com"
      ssl_certificate_name           = "orders"
      ssl_profile_name               = http_listener.value.profile
    }
  }


  backend_address_pool {
    name = "orders"
  }

  backend_http_settings {
    name                  = "orders"
    cookie_based_affinity = "Disabled"
    port                  = 443
    protocol              = "Https"
  }

  request_routing_rule {
    name                       = "orders"
    rule_type                  = "Basic"
    priority                   = 10
    http_listener_name         = "a"
    backend_address_pool_name  = "orders"
    backend_http_settings_name = "orders"
  }
}

resource "azurerm_application_gateway" "one_dynamic" {
  name                = "agw-one-dynamic"
  location            = "westeurope"
  resource_group_name = "rg-orders"

  sku {
    name     = "WAF_v2"
    tier     = "WAF_v2"
    capacity = 1
  }

  gateway_ip_configuration {
    name      = "gateway"
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/virtualNetworks/vnet/subnets/agw"
  }

  frontend_port {
    name = "https"
    port = 443
  }

  frontend_ip_configuration {
    name                          = "private"
    subnet_id                     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/virtualNetworks/vnet/subnets/agw"
    private_ip_address            = "10.0.0.10"
    private_ip_address_allocation = "Static"
  }

  ssl_certificate {
    name                = "orders"
    key_vault_secret_id = "https://kv-orders.vault.azure.net/secrets/orders"
  }

  trusted_client_certificate {
    name = "ca"
    data = "LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0t"
  }

  ssl_profile {
    name                             = format("%s-mtls", var.project)
    trusted_client_certificate_names = ["ca"]
  }

  dynamic "http_listener" {
    for_each = local.listeners

    content {
      name                           = http_listener.key
      frontend_ip_configuration_name = "private"
      frontend_port_name             = "https"
      protocol                       = "Https"
      host_name                      = "x.example.com"
      ssl_certificate_name           = "orders"
      ssl_profile_name               = http_listener.value.profile
    }
  }


  backend_address_pool {
    name = "orders"
  }

  backend_http_settings {
    name                  = "orders"
    cookie_based_affinity = "Disabled"
    port                  = 443
    protocol              = "Https"
  }

  request_routing_rule {
    name                       = "orders"
    rule_type                  = "Basic"
    priority                   = 10
    http_listener_name         = "a"
    backend_address_pool_name  = "orders"
    backend_http_settings_name = "orders"
  }
}

resource "azurerm_application_gateway" "other_spelling" {
  name                = "agw-other-spelling"
  location            = "westeurope"
  resource_group_name = "rg-orders"

  sku {
    name     = "WAF_v2"
    tier     = "WAF_v2"
    capacity = 1
  }

  gateway_ip_configuration {
    name      = "gateway"
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/virtualNetworks/vnet/subnets/agw"
  }

  frontend_port {
    name = "https"
    port = 443
  }

  frontend_ip_configuration {
    name                          = "private"
    subnet_id                     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/virtualNetworks/vnet/subnets/agw"
    private_ip_address            = "10.0.0.10"
    private_ip_address_allocation = "Static"
  }

  ssl_certificate {
    name                = "orders"
    key_vault_secret_id = "https://kv-orders.vault.azure.net/secrets/orders"
  }

  trusted_client_certificate {
    name = "ca"
    data = "LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0t"
  }

  ssl_profile {
    name                             = "${var.project}-mtls"
    trusted_client_certificate_names = ["ca"]
  }

  dynamic "http_listener" {
    for_each = local.listeners

    content {
      name                           = http_listener.key
      frontend_ip_configuration_name = "private"
      frontend_port_name             = "https"
      protocol                       = "Https"
      host_name                      = "x.example.com"
      ssl_certificate_name           = "orders"
      ssl_profile_name               = format("%s-mtls", var.project)
    }
  }


  backend_address_pool {
    name = "orders"
  }

  backend_http_settings {
    name                  = "orders"
    cookie_based_affinity = "Disabled"
    port                  = 443
    protocol              = "Https"
  }

  request_routing_rule {
    name                       = "orders"
    rule_type                  = "Basic"
    priority                   = 10
    http_listener_name         = "a"
    backend_address_pool_name  = "orders"
    backend_http_settings_name = "orders"
  }
}

resource "azurerm_application_gateway" "of_list" {
  name                = "agw-of-list"
  location            = "westeurope"
  resource_group_name = "rg-orders"

  sku {
    name     = "WAF_v2"
    tier     = "WAF_v2"
    capacity = 1
  }

  gateway_ip_configuration {
    name      = "gateway"
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/virtualNetworks/vnet/subnets/agw"
  }

  frontend_port {
    name = "https"
    port = 443
  }

  frontend_ip_configuration {
    name                          = "private"
    subnet_id                     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/virtualNetworks/vnet/subnets/agw"
    private_ip_address            = "10.0.0.10"
    private_ip_address_allocation = "Static"
  }

  ssl_certificate {
    name                = "orders"
    key_vault_secret_id = "https://kv-orders.vault.azure.net/secrets/orders"
  }

  trusted_client_certificate {
    name = "ca"
    data = "LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0t"
  }

  ssl_profile {
    name                             = local.profile
    trusted_client_certificate_names = ["ca"]
  }

  dynamic "http_listener" {
    for_each = [{ name = "a", profile = local.profile }]

    content {
      name                           = http_listener.value.name
      frontend_ip_configuration_name = "private"
      frontend_port_name             = "https"
      protocol                       = "Https"
      host_name                      = "x.example.com"
      ssl_certificate_name           = "orders"
      ssl_profile_name               = http_listener.value.profile
    }
  }


  backend_address_pool {
    name = "orders"
  }

  backend_http_settings {
    name                  = "orders"
    cookie_based_affinity = "Disabled"
    port                  = 443
    protocol              = "Https"
  }

  request_routing_rule {
    name                       = "orders"
    rule_type                  = "Basic"
    priority                   = 10
    http_listener_name         = "a"
    backend_address_pool_name  = "orders"
    backend_http_settings_name = "orders"
  }
}

# Another name may be the same or not.
resource "azurerm_application_gateway" "other_name" {
  name                = "agw-other-name"
  location            = "westeurope"
  resource_group_name = "rg-orders"

  sku {
    name     = "WAF_v2"
    tier     = "WAF_v2"
    capacity = 1
  }

  gateway_ip_configuration {
    name      = "gateway"
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/virtualNetworks/vnet/subnets/agw"
  }

  frontend_port {
    name = "https"
    port = 443
  }

  frontend_ip_configuration {
    name                          = "private"
    subnet_id                     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/virtualNetworks/vnet/subnets/agw"
    private_ip_address            = "10.0.0.10"
    private_ip_address_allocation = "Static"
  }

  ssl_certificate {
    name                = "orders"
    key_vault_secret_id = "https://kv-orders.vault.azure.net/secrets/orders"
  }

  trusted_client_certificate {
    name = "ca"
    data = "LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0t"
  }

  ssl_profile {
    name                             = "${var.project}-mtls"
    trusted_client_certificate_names = ["ca"]
  }

  dynamic "http_listener" {
    for_each = local.others

    content {
      name                           = http_listener.key
      frontend_ip_configuration_name = "private"
      frontend_port_name             = "https"
      protocol                       = "Https"
      host_name                      = "x.example.com"
      ssl_certificate_name           = "orders"
      ssl_profile_name               = http_listener.value.profile # want: azurerm_mtls_application_gateway NOTICE: ssl_profile_name is not known (http_listener.value.profile has no value here), so it cannot be told whether a client certificate is required
    }
  }


  backend_address_pool {
    name = "orders"
  }

  backend_http_settings {
    name                  = "orders"
    cookie_based_affinity = "Disabled"
    port                  = 443
    protocol              = "Https"
  }

  request_routing_rule {
    name                       = "orders"
    rule_type                  = "Basic"
    priority                   = 10
    http_listener_name         = "a"
    backend_address_pool_name  = "orders"
    backend_http_settings_name = "orders"
  }
}

# A listener without TLS uses no profile.
resource "azurerm_application_gateway" "plain" {
  name                = "agw-plain"
  location            = "westeurope"
  resource_group_name = "rg-orders"

  sku {
    name     = "WAF_v2"
    tier     = "WAF_v2"
    capacity = 1
  }

  gateway_ip_configuration {
    name      = "gateway"
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/virtualNetworks/vnet/subnets/agw"
  }

  frontend_port {
    name = "https"
    port = 443
  }

  frontend_ip_configuration {
    name                          = "private"
    subnet_id                     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/virtualNetworks/vnet/subnets/agw"
    private_ip_address            = "10.0.0.10"
    private_ip_address_allocation = "Static"
  }

  ssl_certificate {
    name                = "orders"
    key_vault_secret_id = "https://kv-orders.vault.azure.net/secrets/orders"
  }

  trusted_client_certificate {
    name = "ca"
    data = "LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0t"
  }

  ssl_profile { # want: azurerm_mtls_application_gateway ERROR: no listener names this SSL profile, so it asks nobody for a client certificate; set ssl_profile_name on the listener
    name                             = "mtls"
    trusted_client_certificate_names = ["ca"]
  }

  http_listener {
    name                           = "a"
    frontend_ip_configuration_name = "private"
    frontend_port_name             = "https"
    protocol                       = "Http"
    host_name                      = "x.example.com"
    ssl_profile_name               = "mtls"
  }


  backend_address_pool {
    name = "orders"
  }

  backend_http_settings {
    name                  = "orders"
    cookie_based_affinity = "Disabled"
    port                  = 443
    protocol              = "Https"
  }

  request_routing_rule {
    name                       = "orders"
    rule_type                  = "Basic"
    priority                   = 10
    http_listener_name         = "a"
    backend_address_pool_name  = "orders"
    backend_http_settings_name = "orders"
  }
}

resource "azurerm_application_gateway" "plain_and_tls" {
  name                = "agw-plain-and-tls"
  location            = "westeurope"
  resource_group_name = "rg-orders"

  sku {
    name     = "WAF_v2"
    tier     = "WAF_v2"
    capacity = 1
  }

  gateway_ip_configuration {
    name      = "gateway"
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/virtualNetworks/vnet/subnets/agw"
  }

  frontend_port {
    name = "https"
    port = 443
  }

  frontend_ip_configuration {
    name                          = "private"
    subnet_id                     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/virtualNetworks/vnet/subnets/agw"
    private_ip_address            = "10.0.0.10"
    private_ip_address_allocation = "Static"
  }

  ssl_certificate {
    name                = "orders"
    key_vault_secret_id = "https://kv-orders.vault.azure.net/secrets/orders"
  }

  trusted_client_certificate {
    name = "ca"
    data = "LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0t"
  }

  ssl_profile {
    name                             = "mtls"
    trusted_client_certificate_names = ["ca"]
  }

  http_listener {
    name                           = "a"
    frontend_ip_configuration_name = "private"
    frontend_port_name             = "https"
    protocol                       = "Http"
    host_name                      = "x.example.com"
    ssl_profile_name               = "mtls"
  }

  http_listener {
    name                           = "b"
    frontend_ip_configuration_name = "private"
    frontend_port_name             = "https"
    protocol                       = "Https"
    host_name                      = "x.example.com"
    ssl_certificate_name           = "orders"
    ssl_profile_name               = "mtls"
  }


  backend_address_pool {
    name = "orders"
  }

  backend_http_settings {
    name                  = "orders"
    cookie_based_affinity = "Disabled"
    port                  = 443
    protocol              = "Https"
  }

  request_routing_rule {
    name                       = "orders"
    rule_type                  = "Basic"
    priority                   = 10
    http_listener_name         = "a"
    backend_address_pool_name  = "orders"
    backend_http_settings_name = "orders"
  }
}

resource "azurerm_application_gateway" "perhaps_plain" {
  name                = "agw-perhaps-plain"
  location            = "westeurope"
  resource_group_name = "rg-orders"

  sku {
    name     = "WAF_v2"
    tier     = "WAF_v2"
    capacity = 1
  }

  gateway_ip_configuration {
    name      = "gateway"
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/virtualNetworks/vnet/subnets/agw"
  }

  frontend_port {
    name = "https"
    port = 443
  }

  frontend_ip_configuration {
    name                          = "private"
    subnet_id                     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/virtualNetworks/vnet/subnets/agw"
    private_ip_address            = "10.0.0.10"
    private_ip_address_allocation = "Static"
  }

  ssl_certificate {
    name                = "orders"
    key_vault_secret_id = "https://kv-orders.vault.azure.net/secrets/orders"
  }

  trusted_client_certificate {
    name = "ca"
    data = "LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0t"
  }

  ssl_profile {
    name                             = "mtls"
    trusted_client_certificate_names = ["ca"]
  }

  http_listener {
    name                           = "a"
    frontend_ip_configuration_name = "private"
    frontend_port_name             = "https"
    protocol                       = var.protocol
    host_name                      = "x.example.com"
    ssl_certificate_name           = "orders"
    ssl_profile_name               = "mtls"
  }


  backend_address_pool {
    name = "orders"
  }

  backend_http_settings {
    name                  = "orders"
    cookie_based_affinity = "Disabled"
    port                  = 443
    protocol              = "Https"
  }

  request_routing_rule {
    name                       = "orders"
    rule_type                  = "Basic"
    priority                   = 10
    http_listener_name         = "a"
    backend_address_pool_name  = "orders"
    backend_http_settings_name = "orders"
  }
}

# An empty name is none.
resource "azurerm_application_gateway" "empty" {
  name                = "agw-empty"
  location            = "westeurope"
  resource_group_name = "rg-orders"

  sku {
    name     = "WAF_v2"
    tier     = "WAF_v2"
    capacity = 1
  }

  gateway_ip_configuration {
    name      = "gateway"
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/virtualNetworks/vnet/subnets/agw"
  }

  frontend_port {
    name = "https"
    port = 443
  }

  frontend_ip_configuration {
    name                          = "private"
    subnet_id                     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/virtualNetworks/vnet/subnets/agw"
    private_ip_address            = "10.0.0.10"
    private_ip_address_allocation = "Static"
  }

  ssl_certificate {
    name                = "orders"
    key_vault_secret_id = "https://kv-orders.vault.azure.net/secrets/orders"
  }

  trusted_client_certificate {
    name = "ca"
    data = "LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0t"
  }

  ssl_profile {
    name                             = "mtls"
    trusted_client_certificate_names = ["ca"]
  }

  http_listener {
    name                           = "a"
    frontend_ip_configuration_name = "private"
    frontend_port_name             = "https"
    protocol                       = "Https"
    host_name                      = "x.example.com"
    ssl_certificate_name           = "orders"
    ssl_profile_name               = "" # want: azurerm_mtls_application_gateway: ssl_profile_name is "", so the listener asks no caller for a client certificate; name an ssl_profile that has trusted_client_certificate_names
  }

  http_listener {
    name                           = "b"
    frontend_ip_configuration_name = "private"
    frontend_port_name             = "https"
    protocol                       = "Https"
    host_name                      = "x.example.com"
    ssl_certificate_name           = "orders"
    ssl_profile_name               = "mtls"
  }


  backend_address_pool {
    name = "orders"
  }

  backend_http_settings {
    name                  = "orders"
    cookie_based_affinity = "Disabled"
    port                  = 443
    protocol              = "Https"
  }

  request_routing_rule {
    name                       = "orders"
    rule_type                  = "Basic"
    priority                   = 10
    http_listener_name         = "a"
    backend_address_pool_name  = "orders"
    backend_http_settings_name = "orders"
  }
}

resource "azurerm_application_gateway" "empty_only" {
  name                = "agw-empty-only"
  location            = "westeurope"
  resource_group_name = "rg-orders"

  sku {
    name     = "WAF_v2"
    tier     = "WAF_v2"
    capacity = 1
  }

  gateway_ip_configuration {
    name      = "gateway"
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/virtualNetworks/vnet/subnets/agw"
  }

  frontend_port {
    name = "https"
    port = 443
  }

  frontend_ip_configuration {
    name                          = "private"
    subnet_id                     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/virtualNetworks/vnet/subnets/agw"
    private_ip_address            = "10.0.0.10"
    private_ip_address_allocation = "Static"
  }

  ssl_certificate {
    name                = "orders"
    key_vault_secret_id = "https://kv-orders.vault.azure.net/secrets/orders"
  }

  trusted_client_certificate {
    name = "ca"
    data = "LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0t"
  }

  ssl_profile { # want: azurerm_mtls_application_gateway ERROR: no listener names this SSL profile, so it asks nobody for a client certificate; set ssl_profile_name on the listener
    name                             = "mtls"
    trusted_client_certificate_names = ["ca"]
  }

  http_listener {
    name                           = "a"
    frontend_ip_configuration_name = "private"
    frontend_port_name             = "https"
    protocol                       = "Https"
    host_name                      = "x.example.com"
    ssl_certificate_name           = "orders"
    ssl_profile_name               = var.none # want: azurerm_mtls_application_gateway: ssl_profile_name is "", so the listener asks no caller for a client certificate; name an ssl_profile that has trusted_client_certificate_names
  }


  backend_address_pool {
    name = "orders"
  }

  backend_http_settings {
    name                  = "orders"
    cookie_based_affinity = "Disabled"
    port                  = 443
    protocol              = "Https"
  }

  request_routing_rule {
    name                       = "orders"
    rule_type                  = "Basic"
    priority                   = 10
    http_listener_name         = "a"
    backend_address_pool_name  = "orders"
    backend_http_settings_name = "orders"
  }
}

locals {
  profile = format("%s-mtls", var.project)

  listeners = {
    a = { profile = local.profile }
    b = { profile = "${var.project}-mtls" }
  }

  others = {
    a = { profile = "${var.project}-tls" }
  }

  profiles = {
    mtls = { name = local.profile }
  }
}

variable "none" {
  type    = string
  default = ""
}

variable "project" {
  type = string
}

variable "protocol" {
  type = string
}
