# A finding about some of the listeners that one block makes names them.

variable "name" {
  type = string
}

resource "azurerm_application_gateway" "some" {
  name                = "agw-some"
  resource_group_name = "rg-orders"
  location            = "westeurope"

  sku {
    name = "Standard_v2"
    tier = "Standard_v2"
  }

  gateway_ip_configuration {
    name      = "gateway"
    subnet_id = azurerm_subnet.gateways.id
  }

  frontend_ip_configuration {
    name      = "private"
    subnet_id = azurerm_subnet.gateways.id
  }

  frontend_port {
    name = "443"
    port = 443
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
    name                       = "orders"
    rule_type                  = "Basic"
    priority                   = 10
    http_listener_name         = "orders"
    backend_address_pool_name  = "orders"
    backend_http_settings_name = "orders"
  }

  ssl_profile {
    name                             = "mtls"
    trusted_client_certificate_names = ["callers"]
  }

  dynamic "http_listener" {
    for_each = { orders = "mtls", stock = null, invoices = null }

    content {
      name                           = "listener-${http_listener.key}"
      frontend_ip_configuration_name = "private"
      frontend_port_name             = "443"
      protocol                       = "Https"
      ssl_certificate_name           = "server"
      ssl_profile_name               = http_listener.value # want: azurerm_mtls_application_gateway: ssl_profile_name is null for listener "listener-invoices" and listener "listener-stock", so the listener asks no caller for a client certificate; name an ssl_profile that has trusted_client_certificate_names
    }
  }
}

# All of them need no names.
resource "azurerm_application_gateway" "all" {
  name                = "agw-all"
  resource_group_name = "rg-orders"
  location            = "westeurope"

  sku {
    name = "Standard_v2"
    tier = "Standard_v2"
  }

  gateway_ip_configuration {
    name      = "gateway"
    subnet_id = azurerm_subnet.gateways.id
  }

  frontend_ip_configuration {
    name      = "private"
    subnet_id = azurerm_subnet.gateways.id
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
    name                       = "orders"
    rule_type                  = "Basic"
    priority                   = 10
    http_listener_name         = "orders"
    backend_address_pool_name  = "orders"
    backend_http_settings_name = "orders"
  }

  frontend_port {
    name = "443"
    port = 443
  }

  ssl_profile { # want: azurerm_mtls_application_gateway ERROR: no listener names this SSL profile, so it asks nobody for a client certificate; set ssl_profile_name on the listener
    name                             = "mtls"
    trusted_client_certificate_names = ["callers"]
  }

  dynamic "http_listener" {
    for_each = { orders = null, stock = null }

    content {
      name                           = http_listener.key
      frontend_ip_configuration_name = "private"
      frontend_port_name             = "443"
      protocol                       = "Https"
      ssl_certificate_name           = "server"
      ssl_profile_name               = http_listener.value # want: azurerm_mtls_application_gateway: ssl_profile_name is null, so the listener asks no caller for a client certificate; name an ssl_profile that has trusted_client_certificate_names
    }
  }
}

# Of many the first three are named.
resource "azurerm_application_gateway" "many" {
  name                = "agw-many"
  resource_group_name = "rg-orders"
  location            = "westeurope"

  sku {
    name = "Standard_v2"
    tier = "Standard_v2"
  }

  gateway_ip_configuration {
    name      = "gateway"
    subnet_id = azurerm_subnet.gateways.id
  }

  frontend_ip_configuration {
    name      = "private"
    subnet_id = azurerm_subnet.gateways.id
  }

  frontend_port {
    name = "443"
    port = 443
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
    name                       = "orders"
    rule_type                  = "Basic"
    priority                   = 10
    http_listener_name         = "orders"
    backend_address_pool_name  = "orders"
    backend_http_settings_name = "orders"
  }

  ssl_profile {
    name                             = "mtls"
    trusted_client_certificate_names = ["callers"]
  }

  dynamic "http_listener" {
    for_each = range(12)

    content {
      name                           = "listener-${http_listener.key}"
      frontend_ip_configuration_name = "private"
      frontend_port_name             = "443"
      protocol                       = "Https"
      ssl_certificate_name           = "server"
      ssl_profile_name               = http_listener.key == 3 ? "mtls" : null # want: azurerm_mtls_application_gateway: ssl_profile_name is null for listener "listener-0", listener "listener-1", listener "listener-2" and 8 others, so the listener asks no caller for a client certificate; name an ssl_profile that has trusted_client_certificate_names
    }
  }
}

# Their names are known in part.
resource "azurerm_application_gateway" "in_part" {
  name                = "agw-in_part"
  resource_group_name = "rg-orders"
  location            = "westeurope"

  sku {
    name = "Standard_v2"
    tier = "Standard_v2"
  }

  gateway_ip_configuration {
    name      = "gateway"
    subnet_id = azurerm_subnet.gateways.id
  }

  frontend_ip_configuration {
    name      = "private"
    subnet_id = azurerm_subnet.gateways.id
  }

  frontend_port {
    name = "443"
    port = 443
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
    name                       = "orders"
    rule_type                  = "Basic"
    priority                   = 10
    http_listener_name         = "orders"
    backend_address_pool_name  = "orders"
    backend_http_settings_name = "orders"
  }

  ssl_profile {
    name                             = "mtls"
    trusted_client_certificate_names = ["callers"]
  }

  dynamic "http_listener" {
    for_each = { orders = "mtls", stock = null }

    content {
      name                           = "${var.name}-${http_listener.key}"
      frontend_ip_configuration_name = "private"
      frontend_port_name             = "443"
      protocol                       = "Https"
      ssl_certificate_name           = "server"
      ssl_profile_name               = http_listener.value # want: azurerm_mtls_application_gateway: ssl_profile_name is null for listener "…-stock", so the listener asks no caller for a client certificate; name an ssl_profile that has trusted_client_certificate_names
    }
  }
}

# One has a name that is not known, so that none is named.
resource "azurerm_application_gateway" "unknown" {
  name                = "agw-unknown"
  resource_group_name = "rg-orders"
  location            = "westeurope"

  sku {
    name = "Standard_v2"
    tier = "Standard_v2"
  }

  gateway_ip_configuration {
    name      = "gateway"
    subnet_id = azurerm_subnet.gateways.id
  }

  frontend_ip_configuration {
    name      = "private"
    subnet_id = azurerm_subnet.gateways.id
  }

  frontend_port {
    name = "443"
    port = 443
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
    name                       = "orders"
    rule_type                  = "Basic"
    priority                   = 10
    http_listener_name         = "orders"
    backend_address_pool_name  = "orders"
    backend_http_settings_name = "orders"
  }

  ssl_profile {
    name                             = "mtls"
    trusted_client_certificate_names = ["callers"]
  }

  dynamic "http_listener" {
    for_each = { orders = "mtls", stock = null, invoices = null }

    content {
      name                           = http_listener.key == "stock" ? var.name : http_listener.key
      frontend_ip_configuration_name = "private"
      frontend_port_name             = "443"
      protocol                       = "Https"
      ssl_certificate_name           = "server"
      ssl_profile_name               = http_listener.value # want: azurerm_mtls_application_gateway: ssl_profile_name is null, so the listener asks no caller for a client certificate; name an ssl_profile that has trusted_client_certificate_names
    }
  }
}

# Instances of the resource are named first.
resource "azurerm_application_gateway" "regional" {
  for_each = toset(["eu", "us"])

  name                = "agw-regional"
  resource_group_name = "rg-orders"
  location            = "westeurope"

  sku {
    name = "Standard_v2"
    tier = "Standard_v2"
  }

  gateway_ip_configuration {
    name      = "gateway"
    subnet_id = azurerm_subnet.gateways.id
  }

  frontend_ip_configuration {
    name      = "private"
    subnet_id = azurerm_subnet.gateways.id
  }

  frontend_port {
    name = "443"
    port = 443
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
    name                       = "orders"
    rule_type                  = "Basic"
    priority                   = 10
    http_listener_name         = "orders"
    backend_address_pool_name  = "orders"
    backend_http_settings_name = "orders"
  }

  ssl_profile {
    name                             = "mtls"
    trusted_client_certificate_names = ["callers"]
  }

  dynamic "http_listener" {
    for_each = { orders = "mtls", stock = each.key == "eu" ? null : "mtls" }

    content {
      name                           = http_listener.key
      frontend_ip_configuration_name = "private"
      frontend_port_name             = "443"
      protocol                       = "Https"
      ssl_certificate_name           = "server"
      ssl_profile_name               = http_listener.value # want: azurerm_mtls_application_gateway: ssl_profile_name is null for ["eu"], so the listener asks no caller for a client certificate; name an ssl_profile that has trusted_client_certificate_names
    }
  }
}
