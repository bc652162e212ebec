# A gateway in front of an app cannot present a client certificate, so an internal app that is its backend must not be
# told to require one.

resource "azurerm_application_gateway" "edge" {
  name                = "edge"
  location            = "westeurope"
  resource_group_name = "rg"
  backend_address_pool {
    name  = "apps"
    fqdns = [azurerm_linux_web_app.behind.default_hostname, azurerm_linux_function_app.behind.default_hostname]
  }

  backend_address_pool {
    name  = "more"
    fqdns = concat(["shop.example.com"], azurerm_windows_web_app.behind_by_count[*].default_hostname)
  }

  backend_address_pool {
    name  = "loop"
    fqdns = [for app in azurerm_windows_function_app.behind_by_loop : app.default_hostname]
  }

  backend_address_pool {
    name  = "template"
    fqdns = ["${azurerm_linux_web_app.behind_by_name.name}.azurewebsites.net"]
  }

  backend_address_pool {
    name         = "private"
    ip_addresses = [azurerm_private_endpoint.app.private_service_connection[0].private_ip_address]
  }

  backend_address_pool {
    name         = "dns"
    ip_addresses = azurerm_private_endpoint.counted[0].custom_dns_configs[0].ip_addresses
  }

  backend_address_pool {
    name  = "container"
    fqdns = [azurerm_container_app.behind.ingress[0].fqdn]
  }

  backend_address_pool {
    name  = "revision"
    fqdns = [azurerm_container_app.behind_by_revision.latest_revision_fqdn]
  }

  backend_address_pool {
    name  = "slot"
    fqdns = [azurerm_linux_web_app_slot.behind.default_hostname]
  }

  backend_address_pool {
    name  = "local"
    fqdns = local.backends
  }

  # A tag is no backend. A probe asks one for its host name.
  tags = {
    contact = azurerm_linux_web_app.named_in_tags.default_hostname
  }

  probe {
    name                = "health"
    protocol            = "Https"
    path                = "/"
    host                = azurerm_linux_web_app.named_in_probe.default_hostname
    interval            = 30
    timeout             = 30
    unhealthy_threshold = 3
  }

  sku {
    name     = "Standard_v2"
    tier     = "Standard_v2"
    capacity = 1
  }

  gateway_ip_configuration {
    name      = "gateway"
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet/subnets/apps"
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

  backend_http_settings {
    name                  = "https"
    port                  = 443
    protocol              = "Https"
    cookie_based_affinity = "Disabled"
  }

  request_routing_rule {
    name                       = "rule"
    rule_type                  = "Basic"
    priority                   = 10
    http_listener_name         = "https"
    backend_address_pool_name  = "apps"
    backend_http_settings_name = "https"
  }
}

resource "azurerm_linux_web_app" "behind" {
  name                          = "behind"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false

  site_config {}
}

resource "azurerm_linux_function_app" "behind" {
  name                          = "behind"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false

  site_config {}
}

resource "azurerm_windows_web_app" "behind_by_count" {
  count = 2

  name                          = "behind-by-count-${count.index}"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false

  site_config {}
}

resource "azurerm_windows_function_app" "behind_by_loop" {
  for_each = toset(["orders", "stock"])

  name                          = "behind-by-loop-${each.key}"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false

  site_config {}
}

resource "azurerm_linux_web_app" "behind_by_name" {
  name                          = "behind-by-name"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false

  site_config {}
}

resource "azurerm_linux_web_app" "behind_by_local" {
  name                          = "behind-by-local"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false

  site_config {}
}

# The gateway speaks to the app's private endpoint.
resource "azurerm_linux_web_app" "behind_private_endpoint" {
  name                          = "behind-private-endpoint"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false

  site_config {}
}

resource "azurerm_private_endpoint" "app" {
  name                = "app"
  location            = "westeurope"
  resource_group_name = "rg"
  subnet_id           = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet/subnets/apps"
  private_service_connection {
    name                           = "app"
    private_connection_resource_id = azurerm_linux_web_app.behind_private_endpoint.id
    is_manual_connection           = false
    subresource_names              = ["sites"]
  }
}

resource "azurerm_logic_app_standard" "behind_private_endpoint" {
  name                    = "behind-private-endpoint"
  location                = "westeurope"
  resource_group_name     = "rg"
  app_service_plan_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access   = "Disabled"
  client_certificate_mode = "Optional"
}

resource "azurerm_private_endpoint" "counted" {
  count = 1

  name                = "counted-${count.index}"
  location            = "westeurope"
  resource_group_name = "rg"
  subnet_id           = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet/subnets/apps"

  private_service_connection {
    name                           = "workflow"
    private_connection_resource_id = azurerm_logic_app_standard.behind_private_endpoint.id
    is_manual_connection           = false
    subresource_names              = ["sites"]
  }
}

resource "azurerm_container_app" "behind" {
  name                         = "behind"
  resource_group_name          = "rg"
  revision_mode                = "Single"
  container_app_environment_id = azurerm_container_app_environment.internal.id

  ingress {
    external_enabled = true
    target_port      = 8080

    traffic_weight {
      latest_revision = true
      percentage      = 100
    }
  }

  template {
    container {
      name   = "api"
      image  = "contoso.azurecr.io/api:1"
      cpu    = 0.5
      memory = "1Gi"
    }
  }
}

resource "azurerm_container_app" "behind_by_revision" {
  name                         = "behind-by-revision"
  resource_group_name          = "rg"
  revision_mode                = "Single"
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.App/managedEnvironments/env"
  ingress {
    target_port = 8080

    traffic_weight {
      latest_revision = true
      percentage      = 100
    }
  }

  template {
    container {
      name   = "api"
      image  = "contoso.azurecr.io/api:1"
      cpu    = 0.5
      memory = "1Gi"
    }
  }
}

# The slot is a backend, its app is not.
resource "azurerm_linux_web_app_slot" "behind" {
  name                          = "behind"
  app_service_id                = azurerm_linux_web_app.beside.id
  public_network_access_enabled = false

  site_config {}
}

resource "azurerm_linux_web_app" "beside" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                          = "beside"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false

  site_config {}
}

# It has a private endpoint, and the gateway does not know it.
resource "azurerm_linux_web_app" "with_endpoint_only" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                          = "with-endpoint-only"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false

  site_config {}
}

resource "azurerm_private_endpoint" "unused" {
  name                = "unused"
  location            = "westeurope"
  resource_group_name = "rg"
  subnet_id           = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet/subnets/apps"
  private_service_connection {
    name                           = "app"
    private_connection_resource_id = azurerm_linux_web_app.with_endpoint_only.id
    is_manual_connection           = false
    subresource_names              = ["sites"]
  }
}

resource "azurerm_linux_web_app" "named_in_tags" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                          = "named-in-tags"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false

  site_config {}
}

resource "azurerm_linux_web_app" "named_in_probe" {
  name                          = "named-in-probe"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false

  site_config {}
}

# An app that the gateway has nothing to do with.
resource "azurerm_linux_web_app" "alone" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                          = "alone"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false

  site_config {}
}

resource "azurerm_container_app" "alone" {
  name                         = "alone"
  resource_group_name          = "rg"
  revision_mode                = "Single"
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.App/managedEnvironments/env"
  ingress { # want: azurerm_mtls_container_app: client_certificate_mode is not set, so no client certificate is asked for; set it to "require"
    target_port = 8080

    traffic_weight {
      latest_revision = true
      percentage      = 100
    }
  }

  template {
    container {
      name   = "api"
      image  = "contoso.azurecr.io/api:1"
      cpu    = 0.5
      memory = "1Gi"
    }
  }
}

resource "azurerm_container_app_environment" "internal" {
  name                           = "internal"
  location                       = "westeurope"
  resource_group_name            = "rg"
  infrastructure_subnet_id       = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet/subnets/apps"
  internal_load_balancer_enabled = true
}

locals {
  backends = [local.backend]
  backend  = azurerm_linux_web_app.behind_by_local.default_hostname
}
