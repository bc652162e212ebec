# All by which a gateway can name what is behind it.

resource "azurerm_application_gateway" "edge" {
  name                = "edge"
  location            = "westeurope"
  resource_group_name = "rg"

  backend_address_pool {
    name  = "records"
    fqdns = [azurerm_private_dns_a_record.app.fqdn, azurerm_private_dns_cname_record.alias.fqdn]
  }

  backend_address_pool {
    name  = "names"
    fqdns = ["Orders-API.azurewebsites.net", "orders-api-test.azurewebsites.net", "stock-api.privatelink.azurewebsites.net"]
  }

  backend_address_pool {
    name  = "unknown"
    fqdns = var.fqdns
  }

  backend_address_pool {
    name  = "bound"
    fqdns = ["ORDERS.example.com"]
  }

  backend_address_pool {
    name  = "shared"
    fqdns = [var.shared_host_name]
  }

  backend_http_settings {
    name                  = "https"
    host_name             = azurerm_linux_web_app.settings.default_hostname
    port                  = 443
    protocol              = "Https"
    cookie_based_affinity = "Disabled"
  }

  backend_http_settings {
    name                  = "bound"
    host_name             = azurerm_app_service_custom_hostname_binding.settings.hostname
    port                  = 443
    protocol              = "Https"
    cookie_based_affinity = "Disabled"
  }

  probe {
    name                = "health"
    host                = azurerm_linux_web_app.probe.default_hostname
    protocol            = "Https"
    path                = "/"
    interval            = 30
    timeout             = 30
    unhealthy_threshold = 3
  }

  probe {
    name                = "named"
    host                = "probed-api.azurewebsites.net"
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
    backend_address_pool_name  = "records"
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

resource "azurerm_linux_web_app" "settings" {
  name                          = "settings"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false
  client_certificate_enabled    = false

  site_config {}
}

resource "azurerm_linux_web_app" "bound_to_settings" {
  name                          = "bound-to-settings"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false
  client_certificate_enabled    = false

  site_config {}
}

resource "azurerm_app_service_custom_hostname_binding" "settings" {
  hostname            = "settings.example.com"
  app_service_name    = azurerm_linux_web_app.bound_to_settings.name
  resource_group_name = "rg"
}

resource "azurerm_linux_web_app" "probe" {
  name                          = "probe"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false
  client_certificate_enabled    = false

  site_config {}
}

resource "azurerm_linux_web_app" "probe_by_name" {
  name                          = "probed-api"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false
  client_certificate_enabled    = false

  site_config {}
}

# A record leads to a private endpoint, and another one to an app.
resource "azurerm_private_dns_a_record" "app" {
  name                = "app"
  private_dns_zone_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/privateDnsZones/example.com"
  ttl                 = 300
  records             = [azurerm_private_endpoint.record.private_service_connection[0].private_ip_address]
}

resource "azurerm_private_endpoint" "record" {
  name                = "record"
  location            = "westeurope"
  resource_group_name = "rg"
  subnet_id           = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet/subnets/endpoints"

  private_service_connection {
    name                           = "record"
    private_connection_resource_id = azurerm_linux_web_app.record.id
    is_manual_connection           = false
    subresource_names              = ["sites"]
  }
}

resource "azurerm_linux_web_app" "record" {
  name                          = "record"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false
  client_certificate_enabled    = false

  site_config {}
}

resource "azurerm_private_dns_cname_record" "alias" {
  name                = "alias"
  private_dns_zone_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/privateDnsZones/example.com"
  ttl                 = 300
  record              = "alias-api.azurewebsites.net"
}

resource "azurerm_linux_web_app" "alias" {
  name                          = "alias-api"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false
  client_certificate_enabled    = false

  site_config {}
}

# The host name of an app and of a slot are made of their names.
resource "azurerm_linux_web_app" "orders" {
  name                          = "orders-api"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false
  client_certificate_enabled    = false

  site_config {}
}

resource "azurerm_linux_web_app_slot" "orders_test" {
  name                          = "test"
  app_service_id                = azurerm_linux_web_app.orders.id
  public_network_access_enabled = false
  client_certificate_enabled    = false

  site_config {}
}

# This slot is not named.
resource "azurerm_linux_web_app_slot" "orders_staging" {
  name                          = "staging"
  app_service_id                = azurerm_linux_web_app.orders.id
  public_network_access_enabled = false
  client_certificate_enabled    = false # want: azurerm_mtls_app_service: client_certificate_enabled is false, so no client certificate is asked for; set it to true

  site_config {}
}

resource "azurerm_linux_web_app" "stock" {
  name                          = "stock-api"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false
  client_certificate_enabled    = false

  site_config {}
}

# Names that only begin like that are others.
resource "azurerm_linux_web_app" "orders_longer" {
  name                          = "orders-api-2"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false
  client_certificate_enabled    = false # want: azurerm_mtls_app_service: client_certificate_enabled is false, so no client certificate is asked for; set it to true

  site_config {}
}

resource "azurerm_linux_web_app" "bound" {
  name                          = "bound"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false
  client_certificate_enabled    = false

  site_config {}
}

# A binding is a name of the app.
resource "azurerm_app_service_custom_hostname_binding" "bound" {
  hostname            = "orders.example.com"
  app_service_name    = azurerm_linux_web_app.bound.name
  resource_group_name = "rg"
}

resource "azurerm_linux_web_app" "bound_by_name" {
  name                          = "by-name"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false
  client_certificate_enabled    = false

  site_config {}
}

# So is one that is not known, where the gateway has the same expression.
resource "azurerm_app_service_custom_hostname_binding" "bound_by_name" {
  hostname            = var.shared_host_name
  app_service_name    = "by-name"
  resource_group_name = "rg"
}

resource "azurerm_linux_web_app" "bound_elsewhere" {
  name                          = "bound-elsewhere"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false
  client_certificate_enabled    = false # want: azurerm_mtls_app_service: client_certificate_enabled is false, so no client certificate is asked for; set it to true

  site_config {}
}

# No gateway knows this name.
resource "azurerm_app_service_custom_hostname_binding" "bound_elsewhere" {
  hostname            = "elsewhere.example.com"
  app_service_name    = azurerm_linux_web_app.bound_elsewhere.name
  resource_group_name = "rg"
}

resource "azurerm_cdn_frontdoor_origin" "header" {
  name                           = "header"
  cdn_frontdoor_origin_group_id  = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Cdn/profiles/edge/originGroups/apps"
  certificate_name_check_enabled = true
  host_name                      = "203.0.113.7"
  origin_host_header             = azurerm_windows_function_app.header.default_hostname
}

resource "azurerm_windows_function_app" "header" {
  name                          = "header"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false
  client_certificate_enabled    = false
  storage_account_name          = "contoso"
  storage_account_access_key    = "key"

  site_config {}
}

# A proxy that is not there is in front of nothing.
resource "azurerm_cdn_frontdoor_origin" "none" {
  count = 0

  name                           = "none"
  cdn_frontdoor_origin_group_id  = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Cdn/profiles/edge/originGroups/apps"
  certificate_name_check_enabled = true
  host_name                      = "none-api.azurewebsites.net"
}

resource "azurerm_linux_web_app" "none" {
  name                          = "none-api"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false
  client_certificate_enabled    = false # want: azurerm_mtls_app_service: client_certificate_enabled is false, so no client certificate is asked for; set it to true

  site_config {}
}

# One that may be there is in front.
resource "azurerm_cdn_frontdoor_origin" "some" {
  count = var.count_of_origins

  name                           = "some"
  cdn_frontdoor_origin_group_id  = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Cdn/profiles/edge/originGroups/apps"
  certificate_name_check_enabled = true
  host_name                      = "some-api.azurewebsites.net"
}

resource "azurerm_linux_web_app" "some" {
  name                          = "some-api"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false
  client_certificate_enabled    = false

  site_config {}
}

# No gateway names this one.
resource "azurerm_linux_web_app" "alone" {
  name                          = "alone"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false
  client_certificate_enabled    = false # want: azurerm_mtls_app_service: client_certificate_enabled is false, so no client certificate is asked for; set it to true

  site_config {}
}

variable "fqdns" {
  type = list(string)
}

variable "shared_host_name" {
  type = string
}

variable "count_of_origins" {
  type = number
}
