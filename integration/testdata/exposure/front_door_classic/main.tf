# The classic Front Door, which 4.0 of the provider no longer has.

terraform {
  required_providers {
    azurerm = {
      source  = "hashicorp/azurerm"
      version = "3.117.1"
    }
  }
}

resource "azurerm_frontdoor" "edge" {
  name                = "edge"
  resource_group_name = "rg"

  backend_pool {
    name                = "apps"
    load_balancing_name = "lb"
    health_probe_name   = "probe"

    backend {
      address     = azurerm_linux_web_app.by_address.default_hostname
      host_header = "orders.example.com"
      http_port   = 80
      https_port  = 443
    }

    backend {
      address     = "203.0.113.7"
      host_header = azurerm_linux_web_app.by_header.default_hostname
      http_port   = 80
      https_port  = 443
    }
  }

  backend_pool_load_balancing {
    name = "lb"
  }

  backend_pool_health_probe {
    name = "probe"
  }

  frontend_endpoint {
    name      = "edge"
    host_name = "edge.azurefd.net"
  }

  routing_rule {
    name               = "all"
    accepted_protocols = ["Https"]
    patterns_to_match  = ["/*"]
    frontend_endpoints = ["edge"]

    forwarding_configuration {
      forwarding_protocol = "HttpsOnly"
      backend_pool_name   = "apps"
    }
  }
}

resource "azurerm_linux_web_app" "by_address" {
  name                          = "by-address"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false
  client_certificate_enabled    = false

  site_config {}
}

resource "azurerm_linux_web_app" "by_header" {
  name                          = "by-header"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false
  client_certificate_enabled    = false

  site_config {}
}

resource "azurerm_linux_web_app" "alone" {
  name                          = "alone"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false
  client_certificate_enabled    = false # want: azurerm_mtls_app_service: client_certificate_enabled is false, so no client certificate is asked for; set it to true

  site_config {}
}
