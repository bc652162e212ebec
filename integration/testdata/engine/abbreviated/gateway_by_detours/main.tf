# A gateway is found by whatever detours it names its backend, and however late its turn to be read comes.

locals {
  addresses   = [azurerm_private_endpoint.orders.private_service_connection[0].private_ip_address]
  environment = azurerm_container_app_environment.internal.id
}

resource "azurerm_application_gateway" "edge" {
  backend_address_pool {
    name         = "orders"
    ip_addresses = local.addresses
  }

  backend_address_pool {
    name  = "stock"
    fqdns = [azurerm_container_app.stock.ingress[0].fqdn]
  }

  backend_address_pool {
    name         = "flow"
    ip_addresses = [azurerm_private_endpoint.flow.private_service_connection[0].private_ip_address]
  }
}

resource "azurerm_private_endpoint" "orders" {
  private_service_connection {
    private_connection_resource_id = azurerm_linux_web_app.orders.id
  }
}

resource "azurerm_private_endpoint" "flow" {
  private_service_connection {
    private_connection_resource_id = azurerm_logic_app_standard.flow.id
  }
}

resource "azurerm_container_app_environment" "internal" {
  internal_load_balancer_enabled = true
}

resource "azurerm_linux_web_app" "orders" {
  public_network_access_enabled = false
}

resource "azurerm_container_app" "stock" {
  container_app_environment_id = local.environment

  ingress {
    external_enabled = true
  }
}

resource "azurerm_logic_app_standard" "flow" {
  site_config {
    public_network_access_enabled = false
  }
}

# Without a gateway in front they are reported.

resource "azurerm_linux_web_app" "direct" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  public_network_access_enabled = false
}

resource "azurerm_container_app" "direct" {
  container_app_environment_id = local.environment

  ingress { # want: azurerm_mtls_container_app: client_certificate_mode is not set, so no client certificate is asked for; set it to "require"
    external_enabled = true
  }
}

resource "azurerm_logic_app_standard" "direct" { # want: azurerm_mtls_logic_app: client_certificate_mode is not set, so no client certificate is asked for; set it to "Required"
  site_config {
    public_network_access_enabled = false
  }
}
