# A label where none belongs. Terraform refuses it; everything else is judged.
resource "azurerm_application_gateway" "typing" {
  name                = "agw-typing"
  location            = "westeurope"
  resource_group_name = "rg-orders"

  sku {
    name     = "WAF_v2"
    tier     = "WAF_v2"
    capacity = 1
  }

  gateway_ip_configuration {
    name      = "gateway"
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/virtualNetworks/vnet/subnets/agw"
  }

  frontend_port {
    name = "https"
    port = 443
  }

  frontend_ip_configuration {
    name                          = "private"
    subnet_id                     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/virtualNetworks/vnet/subnets/agw"
    private_ip_address            = "10.0.0.10"
    private_ip_address_allocation = "Static"
  }

  ssl_certificate {
    name                = "orders"
    key_vault_secret_id = "https://kv-orders.vault.azure.net/secrets/orders"
  }

  trusted_client_certificate {
    name = "ca"
    data = "LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0t"
  }

  ssl_profile {
    name                             = "mtls"
    trusted_client_certificate_names = ["ca"]
  }

  lifecycle "extra" {
  }

  http_listener {
    name                           = "strict"
    frontend_ip_configuration_name = "private"
    frontend_port_name             = "https"
    protocol                       = "Https"
    host_name                      = "strict.example.com"
    ssl_certificate_name           = "orders"
    ssl_profile_name               = "mtls"
  }

  http_listener { # want: azurerm_mtls_application_gateway: ssl_profile_name is not set, so the listener asks no caller for a client certificate; name an ssl_profile that has trusted_client_certificate_names
    name                           = "open"
    frontend_ip_configuration_name = "private"
    frontend_port_name             = "https"
    protocol                       = "Https"
    host_name                      = "open.example.com"
    ssl_certificate_name           = "orders"
  }

  backend_address_pool {
    name = "orders"
  }

  backend_http_settings {
    name                  = "orders"
    cookie_based_affinity = "Disabled"
    port                  = 443
    protocol              = "Https"
  }

  request_routing_rule {
    name                       = "orders"
    rule_type                  = "Basic"
    priority                   = 10
    http_listener_name         = "strict"
    backend_address_pool_name  = "orders"
    backend_http_settings_name = "orders"
  }
}

# What is typed elsewhere hides nothing.
resource "azurerm_linux_web_app" "beside" {
  name                          = "app-beside"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = var.enabled # want: azurerm_mtls_app_service: client_certificate_enabled is false, so no client certificate is asked for; set it to true

  site_config {}
}

variable "enabled" {
  type    = bool
  default = false
}
