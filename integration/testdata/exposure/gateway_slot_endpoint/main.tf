# The private endpoint of a slot is not that of its app.

resource "azurerm_application_gateway" "edge" {
  name                = "edge"
  location            = "westeurope"
  resource_group_name = "rg"

  backend_address_pool {
    name         = "slot"
    ip_addresses = [azurerm_private_endpoint.slot.private_service_connection[0].private_ip_address]
  }

  backend_address_pool {
    name         = "app"
    ip_addresses = [azurerm_private_endpoint.app.private_service_connection[0].private_ip_address]
  }

  backend_address_pool {
    name         = "both"
    ip_addresses = [azurerm_private_endpoint.both_app.private_service_connection[0].private_ip_address, azurerm_private_endpoint.both_slot.private_service_connection[0].private_ip_address]
  }

  backend_address_pool {
    name         = "unknown"
    ip_addresses = [azurerm_private_endpoint.unknown.private_service_connection[0].private_ip_address]
  }

  backend_address_pool {
    name         = "gone"
    ip_addresses = [azurerm_private_endpoint.gone.private_service_connection[0].private_ip_address]
  }

  backend_address_pool {
    name         = "case"
    ip_addresses = [azurerm_private_endpoint.letter_case.private_service_connection[0].private_ip_address]
  }

  backend_address_pool {
    name         = "direct"
    ip_addresses = [azurerm_private_endpoint.direct.private_service_connection[0].private_ip_address]
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
    backend_address_pool_name  = "slot"
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

# The slot is behind the gateway, and the app is not.
resource "azurerm_private_endpoint" "slot" {
  name                = "slot"
  location            = "westeurope"
  resource_group_name = "rg"
  subnet_id           = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet/subnets/endpoints"

  private_service_connection {
    name                           = "slot"
    private_connection_resource_id = azurerm_linux_web_app.slot.id
    is_manual_connection           = false
    subresource_names              = ["sites-staging"]
  }
}

resource "azurerm_linux_web_app" "slot" {
  name                          = "slot"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false
  client_certificate_enabled    = false # want: azurerm_mtls_app_service: client_certificate_enabled is false, so no client certificate is asked for; set it to true

  site_config {}
}

resource "azurerm_linux_web_app_slot" "slot_staging" {
  name                          = "staging"
  app_service_id                = azurerm_linux_web_app.slot.id
  public_network_access_enabled = false
  client_certificate_enabled    = false

  site_config {}
}

# The app is behind the gateway, and the slot is not.
resource "azurerm_private_endpoint" "app" {
  name                = "app"
  location            = "westeurope"
  resource_group_name = "rg"
  subnet_id           = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet/subnets/endpoints"

  private_service_connection {
    name                           = "app"
    private_connection_resource_id = azurerm_linux_web_app.app.id
    is_manual_connection           = false
    subresource_names              = ["sites"]
  }
}

resource "azurerm_linux_web_app" "app" {
  name                          = "app"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false
  client_certificate_enabled    = false

  site_config {}
}

resource "azurerm_linux_web_app_slot" "app_staging" {
  name                          = "staging"
  app_service_id                = azurerm_linux_web_app.app.id
  public_network_access_enabled = false
  client_certificate_enabled    = false # want: azurerm_mtls_app_service: client_certificate_enabled is false, so no client certificate is asked for; set it to true

  site_config {}
}

# A slot of that name is not declared here.
resource "azurerm_private_endpoint" "gone" {
  name                = "gone"
  location            = "westeurope"
  resource_group_name = "rg"
  subnet_id           = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet/subnets/endpoints"

  private_service_connection {
    name                           = "gone"
    private_connection_resource_id = azurerm_linux_web_app.gone.id
    is_manual_connection           = false
    subresource_names              = ["sites-other"]
  }
}

resource "azurerm_linux_web_app" "gone" {
  name                          = "gone"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false
  client_certificate_enabled    = false # want: azurerm_mtls_app_service: client_certificate_enabled is false, so no client certificate is asked for; set it to true

  site_config {}
}

resource "azurerm_linux_web_app_slot" "gone_staging" {
  name                          = "staging"
  app_service_id                = azurerm_linux_web_app.gone.id
  public_network_access_enabled = false
  client_certificate_enabled    = false # want: azurerm_mtls_app_service: client_certificate_enabled is false, so no client certificate is asked for; set it to true

  site_config {}
}

# Letter case does not matter.
resource "azurerm_private_endpoint" "letter_case" {
  name                = "letter-case"
  location            = "westeurope"
  resource_group_name = "rg"
  subnet_id           = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet/subnets/endpoints"

  private_service_connection {
    name                           = "letter-case"
    private_connection_resource_id = azurerm_linux_web_app.letter_case.id
    is_manual_connection           = false
    subresource_names              = ["Sites-Staging"]
  }
}

resource "azurerm_linux_web_app" "letter_case" {
  name                          = "letter-case"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false
  client_certificate_enabled    = false # want: azurerm_mtls_app_service: client_certificate_enabled is false, so no client certificate is asked for; set it to true

  site_config {}
}

resource "azurerm_linux_web_app_slot" "letter_case_staging" {
  name                          = "staging"
  app_service_id                = azurerm_linux_web_app.letter_case.id
  public_network_access_enabled = false
  client_certificate_enabled    = false

  site_config {}
}

# It may be either of them.
resource "azurerm_private_endpoint" "unknown" {
  name                = "unknown"
  location            = "westeurope"
  resource_group_name = "rg"
  subnet_id           = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet/subnets/endpoints"

  private_service_connection {
    name                           = "unknown"
    private_connection_resource_id = azurerm_linux_web_app.unknown.id
    is_manual_connection           = false
    subresource_names              = var.names
  }
}

resource "azurerm_linux_web_app" "unknown" {
  name                          = "unknown"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false
  client_certificate_enabled    = false

  site_config {}
}

resource "azurerm_linux_web_app_slot" "unknown_staging" {
  name                          = "staging"
  app_service_id                = azurerm_linux_web_app.unknown.id
  public_network_access_enabled = false
  client_certificate_enabled    = false

  site_config {}
}

resource "azurerm_private_endpoint" "both_app" {
  name                = "both-app"
  location            = "westeurope"
  resource_group_name = "rg"
  subnet_id           = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet/subnets/endpoints"

  private_service_connection {
    name                           = "both-app"
    private_connection_resource_id = azurerm_linux_web_app.both.id
    is_manual_connection           = false
    subresource_names              = ["sites"]
  }
}

resource "azurerm_private_endpoint" "both_slot" {
  name                = "both-slot"
  location            = "westeurope"
  resource_group_name = "rg"
  subnet_id           = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet/subnets/endpoints"

  private_service_connection {
    name                           = "both-slot"
    private_connection_resource_id = azurerm_linux_web_app.both.id
    is_manual_connection           = false
    subresource_names              = ["sites-staging"]
  }
}

resource "azurerm_linux_web_app" "both" {
  name                          = "both"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false
  client_certificate_enabled    = false

  site_config {}
}

resource "azurerm_linux_web_app_slot" "both_staging" {
  name                          = "staging"
  app_service_id                = azurerm_linux_web_app.both.id
  public_network_access_enabled = false
  client_certificate_enabled    = false

  site_config {}
}

# This slot has no endpoint.
resource "azurerm_linux_web_app_slot" "both_test" {
  name                          = "test"
  app_service_id                = azurerm_linux_web_app.both.id
  public_network_access_enabled = false
  client_certificate_enabled    = false # want: azurerm_mtls_app_service: client_certificate_enabled is false, so no client certificate is asked for; set it to true

  site_config {}
}

# The slot is named itself.
resource "azurerm_private_endpoint" "direct" {
  name                = "direct"
  location            = "westeurope"
  resource_group_name = "rg"
  subnet_id           = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet/subnets/endpoints"

  private_service_connection {
    name                           = "direct"
    private_connection_resource_id = azurerm_linux_web_app_slot.direct_staging.id
    is_manual_connection           = false
    subresource_names              = ["sites"]
  }
}

resource "azurerm_linux_web_app" "direct" {
  name                          = "direct"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false
  client_certificate_enabled    = false # want: azurerm_mtls_app_service: client_certificate_enabled is false, so no client certificate is asked for; set it to true

  site_config {}
}

resource "azurerm_linux_web_app_slot" "direct_staging" {
  name                          = "staging"
  app_service_id                = azurerm_linux_web_app.direct.id
  public_network_access_enabled = false
  client_certificate_enabled    = false

  site_config {}
}

variable "names" {
  type = list(string)
}
