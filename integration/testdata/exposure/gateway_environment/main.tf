# The address of an environment leads to its apps, unless what is asked for there names particular ones.

# The caller says which app it means.
resource "azurerm_application_gateway" "all" {
  name                = "all"
  location            = "westeurope"
  resource_group_name = "rg"

  backend_address_pool {
    name         = "all"
    ip_addresses = [azurerm_container_app_environment.all.static_ip_address]
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
    backend_address_pool_name  = "all"
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

resource "azurerm_container_app_environment" "all" {
  name                           = "all"
  location                       = "westeurope"
  resource_group_name            = "rg"
  infrastructure_subnet_id       = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet/subnets/all"
  internal_load_balancer_enabled = true
}

resource "azurerm_container_app" "all_orders" {
  name                         = "all-orders"
  resource_group_name          = "rg"
  revision_mode                = "Single"
  container_app_environment_id = azurerm_container_app_environment.all.id

  ingress {
    external_enabled        = true
    target_port             = 8080
    client_certificate_mode = "ignore"

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

resource "azurerm_container_app" "all_stock" {
  name                         = "all-stock"
  resource_group_name          = "rg"
  revision_mode                = "Single"
  container_app_environment_id = azurerm_container_app_environment.all.id

  ingress {
    external_enabled        = true
    target_port             = 8080
    client_certificate_mode = "ignore"

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

# Only the environment reaches this one.
resource "azurerm_container_app" "all_inside" {
  name                         = "all-inside"
  resource_group_name          = "rg"
  revision_mode                = "Single"
  container_app_environment_id = azurerm_container_app_environment.all.id

  ingress {
    external_enabled        = false
    target_port             = 8080
    client_certificate_mode = "ignore" # want: azurerm_mtls_container_app: client_certificate_mode is "ignore", so no client certificate is asked for; set it to "require"

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

# Only one is asked for.
resource "azurerm_application_gateway" "named" {
  name                = "named"
  location            = "westeurope"
  resource_group_name = "rg"

  backend_address_pool {
    name         = "named"
    ip_addresses = [azurerm_container_app_environment.named.static_ip_address]
  }

  backend_http_settings {
    name                  = "orders"
    host_name             = azurerm_container_app.named_orders.ingress[0].fqdn
    port                  = 443
    protocol              = "Https"
    cookie_based_affinity = "Disabled"
  }

  request_routing_rule {
    rule_type                  = "Basic"
    priority                   = 10
    http_listener_name         = "https"
    name                       = "rule"
    backend_address_pool_name  = "named"
    backend_http_settings_name = "orders"
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

resource "azurerm_container_app_environment" "named" {
  name                           = "named"
  location                       = "westeurope"
  resource_group_name            = "rg"
  infrastructure_subnet_id       = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet/subnets/named"
  internal_load_balancer_enabled = true
}

resource "azurerm_container_app" "named_orders" {
  name                         = "named-orders"
  resource_group_name          = "rg"
  revision_mode                = "Single"
  container_app_environment_id = azurerm_container_app_environment.named.id

  ingress {
    external_enabled        = true
    target_port             = 8080
    client_certificate_mode = "ignore"

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

resource "azurerm_container_app" "named_stock" {
  name                         = "named-stock"
  resource_group_name          = "rg"
  revision_mode                = "Single"
  container_app_environment_id = azurerm_container_app_environment.named.id

  ingress {
    external_enabled        = true
    target_port             = 8080
    client_certificate_mode = "ignore" # want: azurerm_mtls_container_app: client_certificate_mode is "ignore", so no client certificate is asked for; set it to "require"

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

# The probe says which one.
resource "azurerm_application_gateway" "probed" {
  name                = "probed"
  location            = "westeurope"
  resource_group_name = "rg"

  backend_address_pool {
    name         = "probed"
    ip_addresses = [azurerm_container_app_environment.probed.static_ip_address]
  }

  backend_http_settings {
    name                  = "orders"
    probe_name            = "orders"
    port                  = 443
    protocol              = "Https"
    cookie_based_affinity = "Disabled"
  }

  probe {
    name                = "orders"
    host                = azurerm_container_app.probed_orders.latest_revision_fqdn
    protocol            = "Https"
    path                = "/"
    interval            = 30
    timeout             = 30
    unhealthy_threshold = 3
  }

  request_routing_rule {
    rule_type                  = "Basic"
    priority                   = 10
    http_listener_name         = "https"
    name                       = "rule"
    backend_address_pool_name  = "probed"
    backend_http_settings_name = "orders"
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

resource "azurerm_container_app_environment" "probed" {
  name                           = "probed"
  location                       = "westeurope"
  resource_group_name            = "rg"
  infrastructure_subnet_id       = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet/subnets/probed"
  internal_load_balancer_enabled = true
}

resource "azurerm_container_app" "probed_orders" {
  name                         = "probed-orders"
  resource_group_name          = "rg"
  revision_mode                = "Single"
  container_app_environment_id = azurerm_container_app_environment.probed.id

  ingress {
    external_enabled        = true
    target_port             = 8080
    client_certificate_mode = "ignore"

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

resource "azurerm_container_app" "probed_stock" {
  name                         = "probed-stock"
  resource_group_name          = "rg"
  revision_mode                = "Single"
  container_app_environment_id = azurerm_container_app_environment.probed.id

  ingress {
    external_enabled        = true
    target_port             = 8080
    client_certificate_mode = "ignore" # want: azurerm_mtls_container_app: client_certificate_mode is "ignore", so no client certificate is asked for; set it to "require"

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

# Other settings that are used with the pool ask for whatever the caller does.
resource "azurerm_application_gateway" "mixed" {
  name                = "mixed"
  location            = "westeurope"
  resource_group_name = "rg"

  backend_address_pool {
    name         = "mixed"
    ip_addresses = [azurerm_container_app_environment.mixed.static_ip_address]
  }

  backend_address_pool {
    name  = "other"
    fqdns = ["shop.example.com"]
  }

  backend_http_settings {
    name                  = "orders"
    host_name             = azurerm_container_app.mixed_orders.ingress[0].fqdn
    port                  = 443
    protocol              = "Https"
    cookie_based_affinity = "Disabled"
  }

  backend_http_settings {
    name                  = "any"
    port                  = 443
    protocol              = "Https"
    cookie_based_affinity = "Disabled"
  }

  request_routing_rule {
    rule_type                  = "Basic"
    priority                   = 10
    http_listener_name         = "https"
    name                       = "orders"
    backend_address_pool_name  = "mixed"
    backend_http_settings_name = "orders"
  }

  request_routing_rule {
    rule_type                  = "Basic"
    priority                   = 11
    http_listener_name         = "https"
    name                       = "any"
    backend_address_pool_name  = "mixed"
    backend_http_settings_name = "any"
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

resource "azurerm_container_app_environment" "mixed" {
  name                           = "mixed"
  location                       = "westeurope"
  resource_group_name            = "rg"
  infrastructure_subnet_id       = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet/subnets/mixed"
  internal_load_balancer_enabled = true
}

resource "azurerm_container_app" "mixed_orders" {
  name                         = "mixed-orders"
  resource_group_name          = "rg"
  revision_mode                = "Single"
  container_app_environment_id = azurerm_container_app_environment.mixed.id

  ingress {
    external_enabled        = true
    target_port             = 8080
    client_certificate_mode = "ignore"

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

resource "azurerm_container_app" "mixed_stock" {
  name                         = "mixed-stock"
  resource_group_name          = "rg"
  revision_mode                = "Single"
  container_app_environment_id = azurerm_container_app_environment.mixed.id

  ingress {
    external_enabled        = true
    target_port             = 8080
    client_certificate_mode = "ignore"

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

# These settings are used with another pool.
resource "azurerm_application_gateway" "apart" {
  name                = "apart"
  location            = "westeurope"
  resource_group_name = "rg"

  backend_address_pool {
    name         = "apart"
    ip_addresses = [azurerm_container_app_environment.apart.static_ip_address]
  }

  backend_address_pool {
    name  = "other"
    fqdns = ["shop.example.com"]
  }

  backend_http_settings {
    name                  = "orders"
    host_name             = azurerm_container_app.apart_orders.ingress[0].fqdn
    port                  = 443
    protocol              = "Https"
    cookie_based_affinity = "Disabled"
  }

  backend_http_settings {
    name                  = "any"
    port                  = 443
    protocol              = "Https"
    cookie_based_affinity = "Disabled"
  }

  request_routing_rule {
    rule_type                  = "Basic"
    priority                   = 10
    http_listener_name         = "https"
    name                       = "orders"
    backend_address_pool_name  = "apart"
    backend_http_settings_name = "orders"
  }

  request_routing_rule {
    rule_type                  = "Basic"
    priority                   = 11
    http_listener_name         = "https"
    name                       = "any"
    backend_address_pool_name  = "other"
    backend_http_settings_name = "any"
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

resource "azurerm_container_app_environment" "apart" {
  name                           = "apart"
  location                       = "westeurope"
  resource_group_name            = "rg"
  infrastructure_subnet_id       = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet/subnets/apart"
  internal_load_balancer_enabled = true
}

resource "azurerm_container_app" "apart_orders" {
  name                         = "apart-orders"
  resource_group_name          = "rg"
  revision_mode                = "Single"
  container_app_environment_id = azurerm_container_app_environment.apart.id

  ingress {
    external_enabled        = true
    target_port             = 8080
    client_certificate_mode = "ignore"

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

resource "azurerm_container_app" "apart_stock" {
  name                         = "apart-stock"
  resource_group_name          = "rg"
  revision_mode                = "Single"
  container_app_environment_id = azurerm_container_app_environment.apart.id

  ingress {
    external_enabled        = true
    target_port             = 8080
    client_certificate_mode = "ignore" # want: azurerm_mtls_container_app: client_certificate_mode is "ignore", so no client certificate is asked for; set it to "require"

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

# A path asks for whatever the caller does.
resource "azurerm_application_gateway" "paths" {
  name                = "paths"
  location            = "westeurope"
  resource_group_name = "rg"

  backend_address_pool {
    name         = "paths"
    ip_addresses = [azurerm_container_app_environment.paths.static_ip_address]
  }

  backend_http_settings {
    name                  = "orders"
    host_name             = azurerm_container_app.paths_orders.ingress[0].fqdn
    port                  = 443
    protocol              = "Https"
    cookie_based_affinity = "Disabled"
  }

  backend_http_settings {
    name                  = "any"
    port                  = 443
    protocol              = "Https"
    cookie_based_affinity = "Disabled"
  }

  request_routing_rule {
    rule_type          = "Basic"
    priority           = 10
    http_listener_name = "https"
    name               = "paths"
    url_path_map_name  = "paths"
  }

  url_path_map {
    name                               = "paths"
    default_backend_address_pool_name  = "paths"
    default_backend_http_settings_name = "orders"

    path_rule {
      name                       = "rest"
      paths                      = ["/rest/*"]
      backend_address_pool_name  = "paths"
      backend_http_settings_name = "any"
    }
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

resource "azurerm_container_app_environment" "paths" {
  name                           = "paths"
  location                       = "westeurope"
  resource_group_name            = "rg"
  infrastructure_subnet_id       = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet/subnets/paths"
  internal_load_balancer_enabled = true
}

resource "azurerm_container_app" "paths_orders" {
  name                         = "paths-orders"
  resource_group_name          = "rg"
  revision_mode                = "Single"
  container_app_environment_id = azurerm_container_app_environment.paths.id

  ingress {
    external_enabled        = true
    target_port             = 8080
    client_certificate_mode = "ignore"

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

resource "azurerm_container_app" "paths_stock" {
  name                         = "paths-stock"
  resource_group_name          = "rg"
  revision_mode                = "Single"
  container_app_environment_id = azurerm_container_app_environment.paths.id

  ingress {
    external_enabled        = true
    target_port             = 8080
    client_certificate_mode = "ignore"

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

# A name before the domain is that of one app.
resource "azurerm_cdn_frontdoor_origin" "domain" {
  name                           = "domain"
  cdn_frontdoor_origin_group_id  = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Cdn/profiles/edge/originGroups/apps"
  certificate_name_check_enabled = true
  host_name                      = "orders-api.${azurerm_container_app_environment.domain.default_domain}"
}

resource "azurerm_cdn_frontdoor_origin" "domain_internal" {
  name                           = "domain-internal"
  cdn_frontdoor_origin_group_id  = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Cdn/profiles/edge/originGroups/apps"
  certificate_name_check_enabled = true
  host_name                      = "stock-api.internal.${azurerm_container_app_environment.domain.default_domain}"
}

resource "azurerm_container_app_environment" "domain" {
  name                           = "domain"
  location                       = "westeurope"
  resource_group_name            = "rg"
  infrastructure_subnet_id       = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet/subnets/domain"
  internal_load_balancer_enabled = true
}

resource "azurerm_container_app" "domain_orders" {
  name                         = "orders-api"
  resource_group_name          = "rg"
  revision_mode                = "Single"
  container_app_environment_id = azurerm_container_app_environment.domain.id

  ingress {
    external_enabled        = true
    target_port             = 8080
    client_certificate_mode = "ignore"

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

resource "azurerm_container_app" "domain_stock" {
  name                         = "stock-api"
  resource_group_name          = "rg"
  revision_mode                = "Single"
  container_app_environment_id = azurerm_container_app_environment.domain.id

  ingress {
    external_enabled        = false
    target_port             = 8080
    client_certificate_mode = "ignore"

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

resource "azurerm_container_app" "domain_other" {
  name                         = "domain-other"
  resource_group_name          = "rg"
  revision_mode                = "Single"
  container_app_environment_id = azurerm_container_app_environment.domain.id

  ingress {
    external_enabled        = true
    target_port             = 8080
    client_certificate_mode = "ignore" # want: azurerm_mtls_container_app: client_certificate_mode is "ignore", so no client certificate is asked for; set it to "require"

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

resource "azurerm_container_app" "domain_unknown" {
  name                         = var.name
  resource_group_name          = "rg"
  revision_mode                = "Single"
  container_app_environment_id = azurerm_container_app_environment.domain.id

  ingress {
    external_enabled        = true
    target_port             = 8080
    client_certificate_mode = "ignore"

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

# The app is named beside the domain.
resource "azurerm_cdn_frontdoor_origin" "beside" {
  name                           = "beside"
  cdn_frontdoor_origin_group_id  = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Cdn/profiles/edge/originGroups/apps"
  certificate_name_check_enabled = true
  host_name                      = "${azurerm_container_app.beside_orders.name}.${azurerm_container_app_environment.beside.default_domain}"
}

resource "azurerm_container_app_environment" "beside" {
  name                           = "beside"
  location                       = "westeurope"
  resource_group_name            = "rg"
  infrastructure_subnet_id       = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet/subnets/beside"
  internal_load_balancer_enabled = true
}

resource "azurerm_container_app" "beside_orders" {
  name                         = "beside-orders"
  resource_group_name          = "rg"
  revision_mode                = "Single"
  container_app_environment_id = azurerm_container_app_environment.beside.id

  ingress {
    external_enabled        = true
    target_port             = 8080
    client_certificate_mode = "ignore"

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

resource "azurerm_container_app" "beside_stock" {
  name                         = "beside-stock"
  resource_group_name          = "rg"
  revision_mode                = "Single"
  container_app_environment_id = azurerm_container_app_environment.beside.id

  ingress {
    external_enabled        = true
    target_port             = 8080
    client_certificate_mode = "ignore" # want: azurerm_mtls_container_app: client_certificate_mode is "ignore", so no client certificate is asked for; set it to "require"

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

# The host header says which one.
resource "azurerm_cdn_frontdoor_origin" "headed" {
  name                           = "headed"
  cdn_frontdoor_origin_group_id  = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Cdn/profiles/edge/originGroups/apps"
  certificate_name_check_enabled = true
  host_name                      = azurerm_container_app_environment.headed.static_ip_address
  origin_host_header             = azurerm_container_app.headed_orders.ingress[0].fqdn
}

resource "azurerm_container_app_environment" "headed" {
  name                           = "headed"
  location                       = "westeurope"
  resource_group_name            = "rg"
  infrastructure_subnet_id       = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet/subnets/headed"
  internal_load_balancer_enabled = true
}

resource "azurerm_container_app" "headed_orders" {
  name                         = "headed-orders"
  resource_group_name          = "rg"
  revision_mode                = "Single"
  container_app_environment_id = azurerm_container_app_environment.headed.id

  ingress {
    external_enabled        = true
    target_port             = 8080
    client_certificate_mode = "ignore"

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

resource "azurerm_container_app" "headed_stock" {
  name                         = "headed-stock"
  resource_group_name          = "rg"
  revision_mode                = "Single"
  container_app_environment_id = azurerm_container_app_environment.headed.id

  ingress {
    external_enabled        = true
    target_port             = 8080
    client_certificate_mode = "ignore" # want: azurerm_mtls_container_app: client_certificate_mode is "ignore", so no client certificate is asked for; set it to "require"

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

resource "azurerm_cdn_frontdoor_origin" "whole" {
  name                           = "whole"
  cdn_frontdoor_origin_group_id  = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Cdn/profiles/edge/originGroups/apps"
  certificate_name_check_enabled = true
  host_name                      = azurerm_container_app_environment.whole.static_ip_address
}

resource "azurerm_container_app_environment" "whole" {
  name                           = "whole"
  location                       = "westeurope"
  resource_group_name            = "rg"
  infrastructure_subnet_id       = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet/subnets/whole"
  internal_load_balancer_enabled = true
}

resource "azurerm_container_app" "whole_orders" {
  name                         = "whole-orders"
  resource_group_name          = "rg"
  revision_mode                = "Single"
  container_app_environment_id = azurerm_container_app_environment.whole.id

  ingress {
    external_enabled        = true
    target_port             = 8080
    client_certificate_mode = "ignore"

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

# Which app is asked for is not known.
resource "azurerm_application_gateway" "open" {
  name                = "open"
  location            = "westeurope"
  resource_group_name = "rg"

  backend_address_pool {
    name  = "shop"
    fqdns = ["shop.example.com"]
  }

  backend_http_settings {
    name                  = "any"
    host_name             = "${var.name}.${azurerm_container_app_environment.open.default_domain}"
    port                  = 443
    protocol              = "Https"
    cookie_based_affinity = "Disabled"
  }

  request_routing_rule {
    rule_type                  = "Basic"
    priority                   = 10
    http_listener_name         = "https"
    name                       = "rule"
    backend_address_pool_name  = "shop"
    backend_http_settings_name = "any"
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

resource "azurerm_container_app_environment" "open" {
  name                           = "open"
  location                       = "westeurope"
  resource_group_name            = "rg"
  infrastructure_subnet_id       = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet/subnets/open"
  internal_load_balancer_enabled = true
}

resource "azurerm_container_app" "open_orders" {
  name                         = "open-orders"
  resource_group_name          = "rg"
  revision_mode                = "Single"
  container_app_environment_id = azurerm_container_app_environment.open.id

  ingress {
    external_enabled        = true
    target_port             = 8080
    client_certificate_mode = "ignore"

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

resource "azurerm_container_app" "open_inside" {
  name                         = "open-inside"
  resource_group_name          = "rg"
  revision_mode                = "Single"
  container_app_environment_id = azurerm_container_app_environment.open.id

  ingress {
    external_enabled        = false
    target_port             = 8080
    client_certificate_mode = "ignore" # want: azurerm_mtls_container_app: client_certificate_mode is "ignore", so no client certificate is asked for; set it to "require"

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

resource "azurerm_container_app_environment" "none" {
  name                           = "none"
  location                       = "westeurope"
  resource_group_name            = "rg"
  infrastructure_subnet_id       = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet/subnets/none"
  internal_load_balancer_enabled = true
}

# Nothing is in front of this environment.
resource "azurerm_container_app" "none" {
  name                         = "none"
  resource_group_name          = "rg"
  revision_mode                = "Single"
  container_app_environment_id = azurerm_container_app_environment.none.id

  ingress {
    external_enabled        = true
    target_port             = 8080
    client_certificate_mode = "ignore" # want: azurerm_mtls_container_app: client_certificate_mode is "ignore", so no client certificate is asked for; set it to "require"

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

variable "name" {
  type = string
}
