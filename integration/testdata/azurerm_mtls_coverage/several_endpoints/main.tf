# A resource with several endpoints counts once, by its weakest.

resource "azurerm_application_gateway" "one_open" {
  name                = "agw-one-open"
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
    ssl_profile_name               = "mtls"
  }

  request_routing_rule {
    name                       = "orders"
    rule_type                  = "Basic"
    priority                   = 110
    http_listener_name         = "orders"
    backend_address_pool_name  = "orders"
    backend_http_settings_name = "orders"
  }

  http_listener { # want: azurerm_mtls_coverage: 3 of 6 in-scope endpoints require a client certificate (50 per cent), the minimum is 100 per cent: 3 off, 1 unknown
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
    priority                   = 120
    http_listener_name         = "customers"
    backend_address_pool_name  = "orders"
    backend_http_settings_name = "orders"
  }

  http_listener {
    name                           = "invoices"
    frontend_ip_configuration_name = "private"
    frontend_port_name             = "https"
    protocol                       = "Https"
    host_name                      = "invoices.contoso.example"
    ssl_certificate_name           = "server"
  }

  request_routing_rule {
    name                       = "invoices"
    rule_type                  = "Basic"
    priority                   = 100
    http_listener_name         = "invoices"
    backend_address_pool_name  = "orders"
    backend_http_settings_name = "orders"
  }
}

resource "azurerm_application_gateway" "closed" {
  name                = "agw-closed"
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
    ssl_profile_name               = "mtls"
  }

  request_routing_rule {
    name                       = "orders"
    rule_type                  = "Basic"
    priority                   = 110
    http_listener_name         = "orders"
    backend_address_pool_name  = "orders"
    backend_http_settings_name = "orders"
  }

  http_listener {
    name                           = "customers"
    frontend_ip_configuration_name = "private"
    frontend_port_name             = "https"
    protocol                       = "Https"
    host_name                      = "customers.contoso.example"
    ssl_certificate_name           = "server"
    ssl_profile_name               = "mtls"
  }

  request_routing_rule {
    name                       = "customers"
    rule_type                  = "Basic"
    priority                   = 140
    http_listener_name         = "customers"
    backend_address_pool_name  = "orders"
    backend_http_settings_name = "orders"
  }
}

resource "azurerm_data_factory_pipeline" "passwords" {
  name            = "passwords"
  data_factory_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf-orders"
  activities_json = jsonencode([
    {
      name = "certificate"
      type = "WebActivity"
      typeProperties = {
        url            = "https://certificate.contoso.example"
        method         = "GET"
        authentication = { type = "ClientCertificate" }
      }
    },
    {
      name = "password"
      type = "WebActivity"
      typeProperties = {
        url            = "https://password.contoso.example"
        method         = "GET"
        authentication = { type = "Basic" }
      }
    },
  ])
}

resource "azurerm_data_factory_pipeline" "certificates" {
  name            = "certificates"
  data_factory_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf-orders"
  activities_json = jsonencode([
    {
      name = "first"
      type = "WebActivity"
      typeProperties = {
        url            = "https://first.contoso.example"
        method         = "GET"
        authentication = { type = "ClientCertificate" }
      }
    },
    {
      name = "second"
      type = "WebActivity"
      typeProperties = {
        url            = "https://second.contoso.example"
        method         = "GET"
        authentication = { type = "ClientCertificate" }
      }
    },
  ])
}

# No authentication is not known to be none, and weaker than a certificate.
resource "azurerm_data_factory_pipeline" "unknown_and_certificate" {
  name            = "unknown_and_certificate"
  data_factory_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf-orders"
  activities_json = jsonencode([
    {
      name = "certificate"
      type = "WebActivity"
      typeProperties = {
        url            = "https://certificate.contoso.example"
        method         = "GET"
        authentication = { type = "ClientCertificate" }
      }
    },
    {
      name = "nothing"
      type = "WebActivity"
      typeProperties = {
        url    = "https://nothing.contoso.example"
        method = "GET"
      }
    },
  ])
}

# What is known to be wrong is weaker than what is not known.
resource "azurerm_data_factory_pipeline" "unknown_and_password" {
  name            = "unknown_and_password"
  data_factory_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf-orders"
  activities_json = jsonencode([
    {
      name = "nothing"
      type = "WebActivity"
      typeProperties = {
        url    = "https://nothing.contoso.example"
        method = "GET"
      }
    },
    {
      name = "password"
      type = "WebActivity"
      typeProperties = {
        url            = "https://password.contoso.example"
        method         = "GET"
        authentication = { type = "Basic" }
      }
    },
  ])
}

resource "azurerm_linux_web_app" "required" {
  name                          = "app-required"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  https_only                    = true
  client_certificate_enabled    = true
  client_certificate_mode       = "Required"

  site_config {}
}
