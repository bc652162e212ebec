# An inventory needs no share that is too small.

resource "azurerm_linux_web_app" "required" {
  name                          = "app-required"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  https_only                    = true
  client_certificate_enabled    = true
  client_certificate_mode       = "Required" # want: azurerm_mtls_coverage: inventory: azurerm_linux_web_app.required, family app_service, exposure internal (public_network_access_enabled is false), enforcement required (client_certificate_mode is "Required"), in scope

  site_config {}
}

resource "azurerm_linux_web_app" "off" { # want: azurerm_mtls_coverage: inventory: azurerm_linux_web_app.off, family app_service, exposure internal (public_network_access_enabled is false), enforcement off (client_certificate_enabled is not set), in scope
  name                          = "app-off"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  https_only                    = true

  site_config {}
}

resource "azurerm_application_gateway" "edge" {
  name                = "agw-edge"
  location            = "westeurope"
  resource_group_name = "rg-orders"

  sku {
    name     = "Standard_v2"
    tier     = "Standard_v2"
    capacity = 2
  }

  gateway_ip_configuration {
    name      = "gateway"
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/virtualNetworks/vnet/subnets/gateway"
  }

  frontend_ip_configuration {
    name                          = "private"
    subnet_id                     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/virtualNetworks/vnet/subnets/gateway"
    private_ip_address            = "10.0.0.10"
    private_ip_address_allocation = "Static"
  }

  frontend_port {
    name = "https"
    port = 443
  }

  ssl_certificate {
    name                = "server"
    key_vault_secret_id = "https://kv-orders.vault.azure.net/secrets/server"
  }

  trusted_client_certificate {
    name = "callers"
    data = "Y2VydGlmaWNhdGU="
  }

  ssl_profile {
    name                             = "mtls"
    trusted_client_certificate_names = ["callers"]
  }

  backend_address_pool {
    name  = "orders"
    fqdns = ["orders.contoso.example"]
  }

  backend_http_settings {
    name                  = "orders"
    cookie_based_affinity = "Disabled"
    port                  = 443
    protocol              = "Https"
    request_timeout       = 20
  }

  http_listener {
    name                           = "orders"
    frontend_ip_configuration_name = "private"
    frontend_port_name             = "https"
    protocol                       = "Https"
    host_name                      = "orders.contoso.example"
    ssl_certificate_name           = "server"
    ssl_profile_name               = "mtls" # want: azurerm_mtls_coverage: inventory: azurerm_application_gateway.edge (listener "orders"), family application_gateway, exposure internal (public_ip_address_id is not set), enforcement required (ssl_profile_name is "mtls"), in scope
  }

  request_routing_rule {
    name                       = "orders"
    rule_type                  = "Basic"
    priority                   = 110
    http_listener_name         = "orders"
    backend_address_pool_name  = "orders"
    backend_http_settings_name = "orders"
  }

  http_listener { # want: azurerm_mtls_coverage: inventory: azurerm_application_gateway.edge (listener "customers"), family application_gateway, exposure internal (public_ip_address_id is not set), enforcement off (ssl_profile_name is not set), in scope
    name                           = "customers"
    frontend_ip_configuration_name = "private"
    frontend_port_name             = "https"
    protocol                       = "Https"
    host_name                      = "customers.contoso.example"
    ssl_certificate_name           = "server"
  }

  request_routing_rule {
    name                       = "customers"
    rule_type                  = "Basic"
    priority                   = 150
    http_listener_name         = "customers"
    backend_address_pool_name  = "orders"
    backend_http_settings_name = "orders"
  }
}
