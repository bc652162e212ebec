# A line says by what an endpoint is exposed, by what it is enforced, and by what it is in scope.

variable "environment" {
  type = string
}

resource "azurerm_container_app_environment" "public" {
  name                = "cae-public"
  location            = "westeurope"
  resource_group_name = "rg-orders"
}

resource "azurerm_container_app_environment" "private" {
  name                           = "cae-private"
  location                       = "westeurope"
  resource_group_name            = "rg-orders"
  infrastructure_subnet_id       = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/virtualNetworks/vnet/subnets/apps"
  internal_load_balancer_enabled = true
}

resource "azurerm_container_app" "by_environment" {
  for_each = {
    private = azurerm_container_app_environment.private.id
    public  = azurerm_container_app_environment.public.id
    unknown = var.environment
  }

  name                         = "ca-${each.key}"
  resource_group_name          = "rg-orders"
  container_app_environment_id = each.value
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
    external_enabled        = true
    client_certificate_mode = "accept" # want: azurerm_mtls_coverage: inventory: azurerm_container_app.by_environment["private"], family container_app, exposure internal (azurerm_container_app_environment.private (internal_load_balancer_enabled true)), enforcement optional (client_certificate_mode is "accept"), in scope # want: azurerm_mtls_coverage: inventory: azurerm_container_app.by_environment["public"], family container_app, exposure external (external_enabled is true, and azurerm_container_app_environment.public (internal_load_balancer_enabled not set) is not internal), enforcement optional (client_certificate_mode is "accept"), out of scope # want: azurerm_mtls_coverage: inventory: azurerm_container_app.by_environment["unknown"], family container_app, exposure unknown (container_app_environment_id leads out of this module), enforcement optional (client_certificate_mode is "accept"), out of scope

    traffic_weight {
      latest_revision = true
      percentage      = 100
    }
  }
}

resource "azurerm_app_service_environment_v3" "orders" {
  name                         = "ase-orders"
  resource_group_name          = "rg-orders"
  subnet_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/virtualNetworks/vnet/subnets/ase"
  internal_load_balancing_mode = "Web, Publishing"
}

resource "azurerm_service_plan" "environment" {
  name                       = "plan-environment"
  location                   = "westeurope"
  resource_group_name        = "rg-orders"
  os_type                    = "Linux"
  sku_name                   = "I1v2"
  app_service_environment_id = azurerm_app_service_environment_v3.orders.id
}

resource "azurerm_linux_web_app" "by_plan" {
  name                       = "app-by-plan"
  location                   = "westeurope"
  resource_group_name        = "rg-orders"
  service_plan_id            = azurerm_service_plan.environment.id
  https_only                 = true
  client_certificate_enabled = true
  client_certificate_mode    = "Required" # want: azurerm_mtls_coverage: inventory: azurerm_linux_web_app.by_plan, family app_service, exposure internal (azurerm_app_service_environment_v3.orders (internal_load_balancing_mode "Web, Publishing")), enforcement required (client_certificate_mode is "Required"), in scope

  site_config {}
}

resource "azurerm_linux_web_app" "by_gateway" { # want: azurerm_mtls_coverage: inventory: azurerm_linux_web_app.by_gateway, family app_service, exposure unknown (azurerm_application_gateway.edge is in front of it and cannot present a client certificate), enforcement off (client_certificate_enabled is not set), out of scope
  name                          = "app-by-gateway"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  https_only                    = true

  site_config {}
}

resource "azurerm_linux_web_app" "by_rules" { # want: azurerm_mtls_coverage: inventory: azurerm_linux_web_app.by_rules, family app_service, exposure unknown (ip_restriction_default_action is "Deny"), enforcement off (client_certificate_enabled is not set), out of scope
  name                = "app-by-rules"
  location            = "westeurope"
  resource_group_name = "rg-orders"
  service_plan_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  https_only          = true

  site_config {
    ip_restriction_default_action = "Deny"
  }
}

resource "azurerm_linux_web_app" "by_tag" { # want: azurerm_mtls_coverage: inventory: azurerm_linux_web_app.by_tag, family app_service, exposure external (public_network_access_enabled is not set), enforcement off (client_certificate_enabled is not set), in scope (tag traffic is "m2m")
  name                = "app-by-tag"
  location            = "westeurope"
  resource_group_name = "rg-orders"
  service_plan_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  https_only          = true
  tags                = { Traffic = "M2M" }

  site_config {}
}

resource "azurerm_linux_web_app" "by_other_tag" { # want: azurerm_mtls_coverage: inventory: azurerm_linux_web_app.by_other_tag, family app_service, exposure internal (public_network_access_enabled is false), enforcement off (client_certificate_enabled is not set), out of scope (tag audience is "browser")
  name                          = "app-by-other-tag"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  https_only                    = true
  tags                          = { audience = "browser", traffic = "m2m" }

  site_config {}
}

resource "azurerm_linux_web_app_slot" "staging" {
  name                          = "staging"
  app_service_id                = azurerm_linux_web_app.by_plan.id
  public_network_access_enabled = false
  https_only                    = true
  client_certificate_enabled    = true
  client_certificate_mode       = "Optional" # want: azurerm_mtls_coverage: inventory: azurerm_linux_web_app_slot.staging, family app_service, exposure internal (public_network_access_enabled is false), enforcement optional (client_certificate_mode is "Optional"), in scope

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
    fqdns = [azurerm_linux_web_app.by_gateway.default_hostname]
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

resource "azurerm_api_management" "orders" {
  name                 = "apim-orders"
  location             = "westeurope"
  resource_group_name  = "rg-orders"
  publisher_name       = "Contoso"
  publisher_email      = "api@contoso.example"
  sku_name             = "Developer_1"
  virtual_network_type = "Internal"

  virtual_network_configuration {
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/virtualNetworks/vnet/subnets/apim"
  }

  hostname_configuration {
    proxy {
      host_name                    = "orders.contoso.example"
      key_vault_certificate_id     = "https://kv-orders.vault.azure.net/secrets/orders"
      negotiate_client_certificate = true # want: azurerm_mtls_coverage: inventory: azurerm_api_management.orders (host name "orders.contoso.example"), family api_management, exposure internal (virtual_network_type is "Internal"), enforcement unknown (negotiate_client_certificate is true, so a client certificate is asked for, but no policy in this module is seen to validate it), in scope
    }

    proxy {
      host_name                    = "stock.${var.environment}"
      key_vault_certificate_id     = "https://kv-orders.vault.azure.net/secrets/stock"
      negotiate_client_certificate = false # want: azurerm_mtls_coverage: inventory: azurerm_api_management.orders (host name "stock.…"), family api_management, exposure internal (virtual_network_type is "Internal"), enforcement off (negotiate_client_certificate is false), in scope
    }

    proxy {
      host_name                    = var.environment
      key_vault_certificate_id     = "https://kv-orders.vault.azure.net/secrets/other"
      negotiate_client_certificate = false # want: azurerm_mtls_coverage: inventory: azurerm_api_management.orders (host name not known (var.environment has no value here)), family api_management, exposure internal (virtual_network_type is "Internal"), enforcement off (negotiate_client_certificate is false), in scope
    }
  }
}

resource "azurerm_api_management_custom_domain" "orders" {
  api_management_id = azurerm_api_management.orders.id

  gateway { # want: azurerm_mtls_coverage: inventory: azurerm_api_management_custom_domain.orders (host name "one.contoso.example"), family api_management, exposure internal (azurerm_api_management.orders (virtual_network_type "Internal")), enforcement off (negotiate_client_certificate is not set), in scope
    host_name                = "one.contoso.example"
    key_vault_certificate_id = "https://kv-orders.vault.azure.net/secrets/one"
  }

  gateway { # want: azurerm_mtls_coverage: inventory: azurerm_api_management_custom_domain.orders (host name "two.contoso.example"), family api_management, exposure internal (azurerm_api_management.orders (virtual_network_type "Internal")), enforcement off (negotiate_client_certificate is not set), in scope
    host_name                = "two.contoso.example"
    key_vault_certificate_id = "https://kv-orders.vault.azure.net/secrets/two"
  }
}

resource "azurerm_data_factory_pipeline" "orders" {
  name            = "orders"
  data_factory_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf-orders"
  activities_json = jsonencode([
    {
      name           = "first"
      type           = "WebActivity"
      typeProperties = { url = "https://first.contoso.example", method = "GET", authentication = { type = "ClientCertificate" } } # want: azurerm_mtls_coverage: inventory: azurerm_data_factory_pipeline.orders (activity "first"), family data_factory, exposure internal (only programs call it), enforcement required (authentication type of activity "first" is "ClientCertificate"), in scope
    },
    {
      name           = "second"
      type           = "WebActivity"
      typeProperties = { url = "https://second.contoso.example", method = "GET", authentication = { type = "Basic" } } # want: azurerm_mtls_coverage: inventory: azurerm_data_factory_pipeline.orders (activity "second"), family data_factory, exposure internal (only programs call it), enforcement off (authentication type of activity "second" is "Basic"), in scope
    },
  ])
}

resource "azapi_resource" "workflow" {
  type      = "Microsoft.Logic/workflows@2019-05-01"
  name      = "orders"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"

  body = {
    properties = {
      definition = {
        actions = {
          Pay    = { type = "Http", inputs = { method = "POST", uri = "https://pay.contoso.example", authentication = { type = "ClientCertificate" } } }               # want: azurerm_mtls_coverage: inventory: azapi_resource.workflow (action "Pay"), family logic_app_action, exposure internal (only programs call it), enforcement required (authentication type of action "Pay" is "ClientCertificate"), in scope
          Listen = { type = "HttpWebhook", inputs = { subscribe = { method = "POST", uri = "https://listen.contoso.example", authentication = { type = "Basic" } } } } # want: azurerm_mtls_coverage: inventory: azapi_resource.workflow (subscribe call of action "Listen"), family logic_app_action, exposure internal (only programs call it), enforcement off (subscribe authentication type of action "Listen" is "Basic"), in scope
        }
      }
    }
  }
}
