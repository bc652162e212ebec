# Backend pools from dynamic blocks, and of instances.

resource "azurerm_application_gateway" "edge" {
  name                = "edge"
  location            = "westeurope"
  resource_group_name = "rg"
  backend_address_pool {
    name = "apps"
  }

  # The host names are in the list itself.
  dynamic "backend_address_pool" {
    for_each = {
      listed = azurerm_linux_web_app.behind_in_list.default_hostname
    }

    content {
      name  = backend_address_pool.key
      fqdns = [backend_address_pool.value]
    }
  }

  # Each pool finds its app by its key.
  dynamic "backend_address_pool" {
    for_each = toset(["orders"])
    iterator = pool

    content {
      name  = pool.key
      fqdns = [azurerm_linux_web_app.behind_by_key[pool.key].default_hostname]
    }
  }

  # How many pools there are is not known; that they lead to the app is.
  dynamic "backend_address_pool" {
    for_each = var.pools

    content {
      name  = backend_address_pool.value
      fqdns = [azurerm_linux_web_app.behind_unknown_pools.default_hostname]
    }
  }

  dynamic "backend_address_pool" {
    for_each = local.pools

    content {
      name  = backend_address_pool.key
      fqdns = backend_address_pool.value.fqdns
    }
  }

  dynamic "backend_address_pool" {
    for_each = azurerm_linux_web_app.behind_as_collection

    content {
      name  = backend_address_pool.key
      fqdns = [backend_address_pool.value.default_hostname]
    }
  }

  # There is no such pool.
  dynamic "backend_address_pool" {
    for_each = []

    content {
      name  = "none"
      fqdns = [azurerm_linux_web_app.no_pool.default_hostname]
    }
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

resource "azurerm_linux_web_app" "behind_in_list" {
  name                          = "behind-in-list"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false

  site_config {}
}

resource "azurerm_linux_web_app" "behind_by_key" {
  for_each = toset(["orders"])

  name                          = "behind-by-key-${each.key}"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false

  site_config {}
}

resource "azurerm_linux_web_app" "behind_unknown_pools" {
  name                          = "behind-unknown-pools"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false

  site_config {}
}

resource "azurerm_linux_web_app" "behind_in_local" {
  name                          = "behind-in-local"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false

  site_config {}
}

resource "azurerm_linux_web_app" "behind_as_collection" {
  for_each = toset(["orders", "stock"])

  name                          = "behind-as-collection-${each.key}"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false

  site_config {}
}

resource "azurerm_linux_web_app" "no_pool" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                          = "no-pool"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false

  site_config {}
}

# A gateway of which there is none is in front of nothing.
resource "azurerm_application_gateway" "none" {
  count = 0

  name                = "none-${count.index}"
  location            = "westeurope"
  resource_group_name = "rg"

  backend_address_pool {
    name  = "apps"
    fqdns = [azurerm_linux_web_app.no_gateway.default_hostname]
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

resource "azurerm_linux_web_app" "no_gateway" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                          = "no-gateway"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false

  site_config {}
}

# One instance is a backend, the other is not.
resource "azurerm_application_gateway" "one" {
  name                = "one"
  location            = "westeurope"
  resource_group_name = "rg"
  backend_address_pool {
    name  = "apps"
    fqdns = [azurerm_linux_web_app.one_of_two["front"].default_hostname]
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

resource "azurerm_linux_web_app" "one_of_two" {
  for_each = toset(["back", "front"])

  name                          = "one-of-two-${each.key}"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false
  client_certificate_enabled    = each.key == "front" # want: azurerm_mtls_app_service: client_certificate_enabled is false for ["back"], so no client certificate is asked for; set it to true

  site_config {}
}

locals {
  pools = {
    orders = { fqdns = [azurerm_linux_web_app.behind_in_local.default_hostname] }
  }
}

variable "pools" {
  type = list(string)
}
