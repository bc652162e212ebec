# Exceptions hold for all families, and for holes and advice.

resource "azurerm_container_app" "agreed" {
  name                         = "ca-agreed"
  resource_group_name          = "rg-orders"
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.App/managedEnvironments/cae-orders"
  revision_mode                = "Single"

  template {
    container {
      name   = "orders"
      image  = "contoso.azurecr.io/orders:1"
      cpu    = 0.25
      memory = "0.5Gi"
    }
  }

  ingress {
    target_port             = 8080
    client_certificate_mode = "accept"

    traffic_weight {
      latest_revision = true
      percentage      = 100
    }
  }
}

resource "azurerm_container_app_environment" "agreed" {
  name                = "cae-agreed"
  location            = "westeurope"
  resource_group_name = "rg-orders"
}

resource "azurerm_application_gateway" "agreed" {
  name                = "agw-agreed"
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
  }

  request_routing_rule {
    name                       = "orders"
    rule_type                  = "Basic"
    priority                   = 160
    http_listener_name         = "orders"
    backend_address_pool_name  = "orders"
    backend_http_settings_name = "orders"
  }
}

resource "azurerm_data_factory_linked_service_web" "agreed" {
  name                = "agreed"
  data_factory_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf-orders"
  url                 = "https://agreed.contoso.example"
  authentication_type = "Basic"
}

resource "azurerm_data_factory_pipeline" "agreed" {
  name            = "agreed"
  data_factory_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf-orders"
  activities_json = jsonencode([
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

resource "azurerm_signalr_service" "agreed" {
  name                          = "sigr-agreed"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  public_network_access_enabled = false

  sku {
    name     = "Standard_S1"
    capacity = 1
  }
}

resource "azurerm_linux_function_app" "agreed" {
  name                          = "app-agreed"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  https_only                    = true

  site_config {}
}

resource "azurerm_logic_app_standard" "agreed" {
  name                       = "logic-agreed"
  location                   = "westeurope"
  resource_group_name        = "rg-orders"
  app_service_plan_id        = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  storage_account_name       = "storders"
  storage_account_access_key = "not-a-key"
  public_network_access      = "Disabled"
  client_certificate_mode    = "Optional"
  https_only                 = true
}

resource "azurerm_container_app" "open" {
  name                         = "ca-open"
  resource_group_name          = "rg-orders"
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.App/managedEnvironments/cae-orders"
  revision_mode                = "Single"

  template {
    container {
      name   = "orders"
      image  = "contoso.azurecr.io/orders:1"
      cpu    = 0.25
      memory = "0.5Gi"
    }
  }

  ingress {
    target_port             = 8080
    client_certificate_mode = "accept" # want: azurerm_mtls_container_app: client_certificate_mode is "accept", so callers without a certificate are let in; set it to "require"

    traffic_weight {
      latest_revision = true
      percentage      = 100
    }
  }
}

resource "azurerm_container_app_environment" "open" { # want: azurerm_mtls_container_app_environment: mutual_tls_enabled is not set, so apps in this environment call each other without proof of who they are; set it to true
  name                = "cae-open"
  location            = "westeurope"
  resource_group_name = "rg-orders"
}

resource "azurerm_application_gateway" "open" {
  name                = "agw-open"
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

  ssl_profile { # want: azurerm_mtls_application_gateway ERROR: no listener names this SSL profile, so it asks nobody for a client certificate; set ssl_profile_name on the listener # want: azurerm_mtls_certificate_revocation: verify_client_certificate_revocation is not "OCSP" and verify_client_certificate_issuer_dn is not true, so revoked certificates and certificates of any issuer under the trusted CA are accepted; set verify_client_certificate_revocation to "OCSP" and verify_client_certificate_issuer_dn to true
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

  http_listener { # want: azurerm_mtls_application_gateway: ssl_profile_name is not set, so the listener asks no caller for a client certificate; name an ssl_profile that has trusted_client_certificate_names
    name                           = "orders"
    frontend_ip_configuration_name = "private"
    frontend_port_name             = "https"
    protocol                       = "Https"
    host_name                      = "orders.contoso.example"
    ssl_certificate_name           = "server"
  }

  request_routing_rule {
    name                       = "orders"
    rule_type                  = "Basic"
    priority                   = 100
    http_listener_name         = "orders"
    backend_address_pool_name  = "orders"
    backend_http_settings_name = "orders"
  }
}

resource "azurerm_data_factory_linked_service_web" "open" {
  name                = "open"
  data_factory_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf-orders"
  url                 = "https://open.contoso.example"
  authentication_type = "Basic" # want: azurerm_mtls_data_factory: authentication_type is "Basic", so the endpoint is called with a secret that can be stolen and replayed; use azurerm_data_factory_linked_custom_service of type "HttpServer" with authenticationType "ClientCertificate", because azurerm sends no certificate from this resource
}

resource "azurerm_data_factory_pipeline" "open" {
  name            = "open"
  data_factory_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf-orders"
  activities_json = jsonencode([
    {
      name = "password"
      type = "WebActivity"
      typeProperties = {
        url            = "https://password.contoso.example"
        method         = "GET"
        authentication = { type = "Basic" } # want: azurerm_mtls_data_factory: authentication type of activity "password" is "Basic", so the endpoint is called with a secret that can be stolen and replayed; use "ClientCertificate" or "MSI"
      }
    },
  ])
}

resource "azurerm_signalr_service" "open" { # want: azurerm_mtls_signalr: tls_client_cert_enabled is not set, so no client certificate is asked for; set it to true
  name                          = "sigr-open"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  public_network_access_enabled = false

  sku {
    name     = "Standard_S1"
    capacity = 1
  }
}

resource "azurerm_linux_function_app" "open" { # want: azurerm_mtls_function_app: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                          = "app-open"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  https_only                    = true

  site_config {}
}

resource "azurerm_logic_app_standard" "open" {
  name                       = "logic-open"
  location                   = "westeurope"
  resource_group_name        = "rg-orders"
  app_service_plan_id        = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  storage_account_name       = "storders"
  storage_account_access_key = "not-a-key"
  public_network_access      = "Disabled"
  client_certificate_mode    = "Optional" # want: azurerm_mtls_logic_app: client_certificate_mode is "Optional", so callers without a certificate are let in; set it to "Required"
  https_only                 = true
}
