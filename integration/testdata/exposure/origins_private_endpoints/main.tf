# Private endpoints that are repeated over apps lead to them, and gateways find them by loops.

resource "azurerm_linux_function_app" "fn" {
  for_each = toset(["orders", "stock"])

  name                          = "fn-${each.key}"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  storage_account_name          = "contosofn"
  storage_uses_managed_identity = true
  public_network_access_enabled = false

  site_config {}
}

resource "azurerm_private_endpoint" "fn" {
  for_each = azurerm_linux_function_app.fn

  name                = "pe-fn-${each.key}"
  location            = "westeurope"
  resource_group_name = "rg"
  subnet_id           = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet/subnets/endpoints"

  private_service_connection {
    name                           = "app"
    private_connection_resource_id = each.value.id
    subresource_names              = ["sites"]
    is_manual_connection           = false
  }
}

# How many there are is not known.

resource "azurerm_linux_function_app" "many" {
  for_each = var.functions

  name                          = "many-${each.key}"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  storage_account_name          = "contosofn"
  storage_uses_managed_identity = true
  public_network_access_enabled = false

  site_config {}
}

resource "azurerm_private_endpoint" "many" {
  for_each = azurerm_linux_function_app.many

  name                = "pe-many-${each.key}"
  location            = "westeurope"
  resource_group_name = "rg"
  subnet_id           = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet/subnets/endpoints"

  private_service_connection {
    name                           = "app"
    private_connection_resource_id = each.value.id
    subresource_names              = ["sites"]
    is_manual_connection           = false
  }
}

# They have private endpoints that no gateway knows.

resource "azurerm_linux_function_app" "direct" { # want: azurerm_mtls_function_app: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  for_each = toset(["orders", "stock"])

  name                          = "direct-${each.key}"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  storage_account_name          = "contosofn"
  storage_uses_managed_identity = true
  public_network_access_enabled = false

  site_config {}
}

resource "azurerm_private_endpoint" "direct" {
  for_each = azurerm_linux_function_app.direct

  name                = "pe-direct-${each.key}"
  location            = "westeurope"
  resource_group_name = "rg"
  subnet_id           = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet/subnets/endpoints"

  private_service_connection {
    name                           = "app"
    private_connection_resource_id = each.value.id
    subresource_names              = ["sites"]
    is_manual_connection           = false
  }
}

resource "azurerm_linux_web_app" "web_behind" {
  name                          = "app-web-behind"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false

  site_config {}
}

# Its private endpoint is in the same map, but not in the pool.
resource "azurerm_linux_web_app" "web_direct" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                          = "app-web-direct"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false

  site_config {}
}

resource "azurerm_private_endpoint" "web" {
  for_each = local.web

  name                = "pe-web-${each.key}"
  location            = "westeurope"
  resource_group_name = "rg"
  subnet_id           = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet/subnets/endpoints"

  private_service_connection {
    name                           = "app"
    private_connection_resource_id = each.value.id
    subresource_names              = ["sites"]
    is_manual_connection           = false
  }
}

resource "azurerm_application_gateway" "gw" {
  name                = "gw"
  location            = "westeurope"
  resource_group_name = "rg"

  backend_address_pool {
    name         = "pool-0"
    ip_addresses = [for e in azurerm_private_endpoint.fn : e.private_service_connection[0].private_ip_address]
  }

  backend_address_pool {
    name         = "pool-1"
    ip_addresses = values(azurerm_private_endpoint.many)[*].private_service_connection[0].private_ip_address
  }

  backend_address_pool {
    name         = "pool-2"
    ip_addresses = [azurerm_private_endpoint.web["behind"].private_service_connection[0].private_ip_address]
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
    backend_address_pool_name  = "pool-0"
    backend_http_settings_name = "https"
  }
}

locals {
  web = {
    behind = { id = azurerm_linux_web_app.web_behind.id }
    direct = { id = azurerm_linux_web_app.web_direct.id }
  }
}

variable "functions" {
  type = set(string)
}
