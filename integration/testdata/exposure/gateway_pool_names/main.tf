# The name of a pool is no target, though it may be the host name of an app.

resource "azurerm_linux_web_app" "orders" {
  name                          = "app-orders"
  resource_group_name           = "rg-orders"
  location                      = "westeurope"
  service_plan_id               = var.service_plan_id
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = "Optional" # want: azurerm_mtls_app_service: client_certificate_mode is "Optional", so callers without a certificate are let in; set it to "Required"
  site_config {}
}

variable "service_plan_id" {
  type = string
}

resource "azurerm_application_gateway" "hub" {
  name                = "hub"
  location            = "westeurope"
  resource_group_name = "rg"

  backend_address_pool {
    name  = "app-orders.azurewebsites.net"
    fqdns = ["legacy.example.com"]
  }

  backend_http_settings {
    name                  = "https"
    host_name             = "legacy.example.com"
    port                  = 443
    protocol              = "Https"
    cookie_based_affinity = "Disabled"
  }

  request_routing_rule {
    rule_type                  = "Basic"
    priority                   = 10
    http_listener_name         = "https"
    name                       = "rule"
    backend_address_pool_name  = "app-orders.azurewebsites.net"
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
