# The same in azapi.

terraform {
  required_providers {
    azapi = {
      source  = "Azure/azapi"
      version = "~> 2.4"
    }
    azurerm = {
      source  = "hashicorp/azurerm"
      version = "~> 5.2"
    }
  }
}

resource "azapi_resource" "by_host" {
  type      = "Microsoft.Cdn/profiles/originGroups/origins@2024-02-01"
  name      = "by-host"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Cdn/profiles/edge/originGroups/apps"

  body = {
    properties = {
      hostName = azurerm_linux_web_app.by_host.default_hostname
    }
  }
}

resource "azurerm_linux_web_app" "by_host" {
  name                          = "by-host"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false
  client_certificate_enabled    = false

  site_config {}
}

resource "azapi_resource" "by_header" {
  type      = "Microsoft.Cdn/profiles/originGroups/origins@2024-02-01"
  name      = "by-header"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Cdn/profiles/edge/originGroups/apps"

  body = {
    properties = {
      hostName         = "203.0.113.7"
      originHostHeader = azurerm_linux_web_app.by_header.default_hostname
    }
  }
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

resource "azapi_resource" "by_link" {
  type      = "Microsoft.Cdn/profiles/originGroups/origins@2024-02-01"
  name      = "by-link"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Cdn/profiles/edge/originGroups/apps"

  body = {
    properties = {
      hostName = "orders.example.com"
      sharedPrivateLinkResource = {
        privateLink = {
          id = azurerm_linux_web_app.by_link.id
        }
      }
    }
  }
}

resource "azurerm_linux_web_app" "by_link" {
  name                          = "by-link"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false
  client_certificate_enabled    = false

  site_config {}
}

resource "azapi_resource" "by_name" {
  type      = "Microsoft.Cdn/profiles/originGroups/origins@2024-02-01"
  name      = "by-name"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Cdn/profiles/edge/originGroups/apps"

  body = jsonencode({
    properties = {
      hostName = "site-api.azurewebsites.net"
    }
  })
}

resource "azapi_resource" "site" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "site-api"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg"

  body = {
    kind = "app,linux"
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = false
    }
  }
}

resource "azapi_resource" "slot" {
  type      = "Microsoft.Web/sites/slots@2024-04-01"
  name      = "staging"
  parent_id = azapi_resource.site.id

  body = {
    kind = "app,linux"
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = false # want: azurerm_mtls_app_service: clientCertEnabled is false, so no client certificate is asked for; set it to true
    }
  }
}

resource "azapi_resource" "by_slot_name" {
  type      = "Microsoft.Cdn/profiles/originGroups/origins@2024-02-01"
  name      = "by-slot-name"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Cdn/profiles/edge/originGroups/apps"

  body = {
    properties = {
      hostName = "other-api-staging.azurewebsites.net"
    }
  }
}

resource "azapi_resource" "other" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "other-api"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg"

  body = {
    kind = "app,linux"
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = false # want: azurerm_mtls_app_service: clientCertEnabled is false, so no client certificate is asked for; set it to true
    }
  }
}

resource "azapi_resource" "other_staging" {
  type      = "Microsoft.Web/sites/slots@2024-04-01"
  name      = "staging"
  parent_id = azapi_resource.other.id

  body = {
    kind = "app,linux"
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = false
    }
  }
}

# What settings and probes of a gateway ask for.
resource "azapi_resource" "gateway" {
  type      = "Microsoft.Network/applicationGateways@2024-05-01"
  name      = "gateway"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg"

  body = {
    properties = {
      backendAddressPools = [
        { name = "environment", properties = { backendAddresses = [{ ipAddress = azurerm_container_app_environment.named.static_ip_address }] } },
        { name = "service", properties = { backendAddresses = [{ fqdn = "pooled-api.azurewebsites.net" }] } },
      ]
      backendHttpSettingsCollection = [
        { name = "orders", properties = { hostName = azurerm_container_app.named_orders.ingress[0].fqdn } },
        { name = "settings", properties = { hostName = azurerm_linux_web_app.settings.default_hostname } },
      ]
      probes = [
        { name = "health", properties = { host = azurerm_linux_web_app.probe.default_hostname } },
      ]
      requestRoutingRules = [{
        name = "orders"
        properties = {
          backendAddressPool  = { id = "${var.gateway_id}/backendAddressPools/environment" }
          backendHttpSettings = { id = "${var.gateway_id}/backendHttpSettingsCollection/orders" }
        }
      }]
    }
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

resource "azurerm_linux_web_app" "probe" {
  name                          = "probe"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false
  client_certificate_enabled    = false

  site_config {}
}

resource "azurerm_linux_web_app" "pooled" {
  name                          = "pooled-api"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false
  client_certificate_enabled    = false

  site_config {}
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

resource "azurerm_linux_web_app" "alone" {
  name                          = "alone"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false
  client_certificate_enabled    = false # want: azurerm_mtls_app_service: client_certificate_enabled is false, so no client certificate is asked for; set it to true

  site_config {}
}

variable "gateway_id" {
  type = string
}
