# Legacy apps on an internal plan: a gateway in front of one cannot present a certificate, and the others are called by programs.

terraform {
  required_providers {
    azurerm = {
      source  = "hashicorp/azurerm"
      version = "4.81.0"
    }
  }
}

resource "azurerm_application_gateway" "edge" {
  name                = "edge"
  location            = "westeurope"
  resource_group_name = "rg"
  backend_address_pool {
    name  = "apps"
    fqdns = [azurerm_app_service.behind.default_site_hostname, azurerm_function_app.behind.default_hostname]
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

resource "azurerm_app_service" "behind" {
  name                = "behind-app"
  location            = "westeurope"
  resource_group_name = "rg"
  app_service_plan_id = azurerm_app_service_plan.internal.id
}

resource "azurerm_function_app" "behind" {
  name                       = "behind-function"
  location                   = "westeurope"
  resource_group_name        = "rg"
  storage_account_name       = "st"
  storage_account_access_key = "key"
  app_service_plan_id        = azurerm_app_service_plan.internal.id
}

resource "azurerm_app_service" "called" { # want: azurerm_mtls_app_service: client_cert_enabled is not set, so no client certificate is asked for; set it to true
  name                = "called-app"
  location            = "westeurope"
  resource_group_name = "rg"
  app_service_plan_id = azurerm_app_service_plan.internal.id
}

resource "azurerm_function_app" "called" { # want: azurerm_mtls_function_app: client_cert_mode is not set, so no client certificate is asked for; set it to "Required"
  name                       = "called-function"
  location                   = "westeurope"
  resource_group_name        = "rg"
  storage_account_name       = "st"
  storage_account_access_key = "key"
  app_service_plan_id        = azurerm_app_service_plan.internal.id
}

resource "azurerm_app_service" "no_environment" {
  name                = "no-environment"
  location            = "westeurope"
  resource_group_name = "rg"
  app_service_plan_id = azurerm_app_service_plan.no_environment.id
}

resource "azurerm_app_service_plan" "internal" {
  name                       = "internal"
  location                   = "westeurope"
  resource_group_name        = "rg"
  app_service_environment_id = azurerm_app_service_environment_v3.internal.id

  sku {
    tier = "Isolated"
    size = "I1"
  }
}

resource "azurerm_app_service_plan" "no_environment" {
  name                = "no-environment"
  location            = "westeurope"
  resource_group_name = "rg"

  sku {
    tier = "PremiumV2"
    size = "P1v2"
  }
}

resource "azurerm_app_service_environment_v3" "internal" {
  name                         = "internal"
  resource_group_name          = "rg"
  subnet_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet/subnets/apps"
  internal_load_balancing_mode = "Web, Publishing"
}
