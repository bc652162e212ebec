# What leads to itself, which Terraform refuses, ends.

resource "azurerm_application_gateway" "edge" {
  name                = "edge"
  location            = "westeurope"
  resource_group_name = "rg"

  backend_address_pool {
    name  = "circle"
    fqdns = [azurerm_dns_cname_record.one.fqdn, azurerm_private_endpoint.self.custom_dns_configs[0].fqdn]
  }

  backend_http_settings {
    name                  = "https"
    port                  = 443
    protocol              = "Https"
    cookie_based_affinity = "Disabled"
  }

  request_routing_rule {
    rule_type                  = "Basic"
    priority                   = 10
    http_listener_name         = "https"
    name                       = "rule"
    backend_address_pool_name  = "circle"
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

resource "azurerm_dns_cname_record" "one" {
  name                = "one"
  zone_name           = "example.com"
  resource_group_name = "rg"
  ttl                 = 300
  record              = azurerm_dns_cname_record.two.fqdn
}

resource "azurerm_dns_cname_record" "two" {
  name                = "two"
  zone_name           = "example.com"
  resource_group_name = "rg"
  ttl                 = 300
  record              = azurerm_dns_cname_record.one.fqdn
}

resource "azurerm_private_endpoint" "self" {
  name                = "self"
  location            = "westeurope"
  resource_group_name = "rg"
  subnet_id           = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet/subnets/endpoints"

  private_service_connection {
    name                           = "self"
    private_connection_resource_id = azurerm_private_endpoint.self.id
    is_manual_connection           = false
    subresource_names              = ["sites-staging"]
  }
}

resource "azurerm_linux_web_app" "alone" {
  name                          = "alone"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false
  client_certificate_enabled    = false # want: azurerm_mtls_app_service: client_certificate_enabled is false, so no client certificate is asked for; set it to true

  site_config {}
}
