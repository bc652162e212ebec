# A gateway names hosts that are not known in every part, in lists that are written in many ways. The same expression is the
# same host; another one may be it, so that the app is reported and nothing is fixed.

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

variable "p" {
  type = string
}

variable "q" {
  type = string
}

variable "on" {
  type = bool
}

variable "o" {
  type = map(string)
}

variable "secret" {
  type      = string
  sensitive = true
}

locals {
  names = {
    member = "${var.p}-member"
  }
  other = ["${var.q}-other-local.azurewebsites.net"]
  hosts = ["${var.p}-local.azurewebsites.net"]
}

resource "azurerm_linux_web_app" "compact" {
  name                          = "${var.p}-compact"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false
  client_certificate_enabled    = false

  site_config {}
}

resource "azurerm_linux_web_app" "loop" {
  name                          = "${var.p}-loop"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false
  client_certificate_enabled    = false

  site_config {}
}

resource "azurerm_linux_web_app" "written" {
  name                          = "${var.p}-written"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false
  client_certificate_enabled    = false

  site_config {}
}

resource "azurerm_linux_web_app" "conditional" {
  name                          = "${var.p}-conditional"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false
  client_certificate_enabled    = false

  site_config {}
}

resource "azurerm_linux_web_app" "lower" {
  name                          = "${var.p}-lower"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false
  client_certificate_enabled    = false

  site_config {}
}

resource "azurerm_linux_web_app" "upper" {
  name                          = "${var.p}-upper"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false
  client_certificate_enabled    = false

  site_config {}
}

resource "azurerm_linux_web_app" "lower_part" {
  name                          = lower("${var.p}-lower-part")
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false
  client_certificate_enabled    = false

  site_config {}
}

resource "azurerm_linux_web_app" "member" {
  name                          = "${var.p}-member"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false
  client_certificate_enabled    = false

  site_config {}
}

resource "azurerm_linux_web_app" "member_index" {
  name                          = local.names["member"]
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false
  client_certificate_enabled    = false

  site_config {}
}

resource "azurerm_linux_web_app" "format" {
  name                          = "${var.p}-format"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false
  client_certificate_enabled    = false

  site_config {}
}

resource "azurerm_linux_web_app" "index" {
  name                          = "${var.o.name}-index"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false
  client_certificate_enabled    = false

  site_config {}
}

resource "azurerm_linux_web_app" "local" {
  name                          = "${var.p}-local"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false
  client_certificate_enabled    = false

  site_config {}
}

resource "azurerm_linux_web_app" "several" {
  name                          = "${var.p}-several"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false
  client_certificate_enabled    = false

  site_config {}
}

resource "azurerm_linux_web_app" "either_name" {
  name                          = var.on ? "orders-either" : "${var.p}-either"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false
  client_certificate_enabled    = false

  site_config {}
}

resource "azurerm_linux_web_app" "secret" {
  name                          = "${var.secret}-secret"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false
  client_certificate_enabled    = false

  site_config {}
}

# No host name can be that of this one.
resource "azurerm_linux_web_app" "known" {
  name                          = "stock"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false
  client_certificate_enabled    = false # want: azurerm_mtls_app_service: client_certificate_enabled is false, so no client certificate is asked for; set it to true

  site_config {}
}

# Another variable may be the same.

resource "azurerm_linux_web_app" "other" {
  name                          = "${var.p}-other"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false
  client_certificate_enabled    = false # want: azurerm_mtls_app_service: client_certificate_enabled is false, so no client certificate is asked for; set it to true

  site_config {}
}

resource "azurerm_linux_web_app" "other_local" {
  name                          = "${var.p}-other-local"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false
  client_certificate_enabled    = false # want: azurerm_mtls_app_service: client_certificate_enabled is false, so no client certificate is asked for; set it to true

  site_config {}
}

resource "azurerm_linux_web_app" "other_compact" {
  name                          = "${var.p}-other-compact"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false
  client_certificate_enabled    = false # want: azurerm_mtls_app_service: client_certificate_enabled is false, so no client certificate is asked for; set it to true

  site_config {}
}

resource "azurerm_linux_web_app" "other_loop" {
  name                          = "${var.p}-other-loop"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false
  client_certificate_enabled    = false # want: azurerm_mtls_app_service: client_certificate_enabled is false, so no client certificate is asked for; set it to true

  site_config {}
}

resource "azurerm_linux_web_app" "other_conditional" {
  name                          = "${var.p}-other-conditional"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false
  client_certificate_enabled    = false # want: azurerm_mtls_app_service: client_certificate_enabled is false, so no client certificate is asked for; set it to true

  site_config {}
}

resource "azurerm_linux_web_app" "other_several" {
  name                          = "${var.p}-other-several"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false
  client_certificate_enabled    = false # want: azurerm_mtls_app_service: client_certificate_enabled is false, so no client certificate is asked for; set it to true

  site_config {}
}

resource "azurerm_application_gateway" "same" {
  name                = "agw-same"
  location            = "westeurope"
  resource_group_name = "rg-orders"

  sku {
    name     = "Standard_v2"
    tier     = "Standard_v2"
    capacity = 1
  }

  gateway_ip_configuration {
    name      = "gateway"
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/virtualNetworks/vnet/subnets/gateway"
  }

  frontend_port {
    name = "http"
    port = 80
  }

  frontend_ip_configuration {
    name                 = "public"
    public_ip_address_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/publicIPAddresses/pip"
  }

  backend_http_settings {
    name                  = "http"
    cookie_based_affinity = "Disabled"
    port                  = 443
    protocol              = "Https"
  }

  http_listener {
    name                           = "http"
    frontend_ip_configuration_name = "public"
    frontend_port_name             = "http"
    protocol                       = "Http"
  }

  request_routing_rule {
    name                       = "http"
    priority                   = 1
    rule_type                  = "Basic"
    http_listener_name         = "http"
    backend_http_settings_name = "http"
    backend_address_pool_name  = "compact"
  }

  backend_address_pool {
    name  = "compact"
    fqdns = compact(["${var.p}-compact.azurewebsites.net"])
  }

  backend_address_pool {
    name  = "loop"
    fqdns = [for k in ["loop"] : "${var.p}-${k}.azurewebsites.net"]
  }

  backend_address_pool {
    name  = "written"
    fqdns = [for k in ["${var.p}-written"] : "${k}.azurewebsites.net"]
  }

  backend_address_pool {
    name  = "conditional"
    fqdns = var.on ? ["${var.p}-conditional.azurewebsites.net"] : []
  }

  backend_address_pool {
    name  = "lower"
    fqdns = [lower("${var.p}-lower.azurewebsites.net")]
  }

  backend_address_pool {
    name  = "upper"
    fqdns = [upper("${var.p}-upper.azurewebsites.net")]
  }

  backend_address_pool {
    name  = "lower_part"
    fqdns = ["${var.p}-lower-part.azurewebsites.net"]
  }

  backend_address_pool {
    name  = "member"
    fqdns = ["${local.names.member}.azurewebsites.net"]
  }

  backend_address_pool {
    name  = "format"
    fqdns = [format("%[2]s-%[1]s.azurewebsites.net", "format", var.p)]
  }

  backend_address_pool {
    name  = "index"
    fqdns = ["${var.o["name"]}-index.azurewebsites.net"]
  }

  backend_address_pool {
    name  = "local"
    fqdns = local.hosts
  }

  backend_address_pool {
    name  = "several"
    fqdns = distinct(concat(["203.0.113.7"], ["${var.p}-several.azurewebsites.net"]))
  }

  backend_address_pool {
    name  = "either_name"
    fqdns = ["orders-either.azurewebsites.net"]
  }

  backend_address_pool {
    name  = "secret"
    fqdns = compact(["${var.secret}-secret.azurewebsites.net"])
  }
}

resource "azurerm_application_gateway" "other" {
  name                = "agw-other"
  location            = "westeurope"
  resource_group_name = "rg-orders"

  sku {
    name     = "Standard_v2"
    tier     = "Standard_v2"
    capacity = 1
  }

  gateway_ip_configuration {
    name      = "gateway"
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/virtualNetworks/vnet/subnets/gateway"
  }

  frontend_port {
    name = "http"
    port = 80
  }

  frontend_ip_configuration {
    name                 = "public"
    public_ip_address_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/publicIPAddresses/pip"
  }

  backend_http_settings {
    name                  = "http"
    cookie_based_affinity = "Disabled"
    port                  = 443
    protocol              = "Https"
  }

  http_listener {
    name                           = "http"
    frontend_ip_configuration_name = "public"
    frontend_port_name             = "http"
    protocol                       = "Http"
  }

  request_routing_rule {
    name                       = "http"
    priority                   = 1
    rule_type                  = "Basic"
    http_listener_name         = "http"
    backend_http_settings_name = "http"
    backend_address_pool_name  = "other"
  }

  backend_address_pool {
    name  = "other"
    fqdns = ["${var.q}-other.azurewebsites.net"]
  }

  backend_address_pool {
    name  = "other_local"
    fqdns = local.other
  }

  backend_address_pool {
    name  = "other_compact"
    fqdns = compact(["${var.q}-other-compact.azurewebsites.net"])
  }

  backend_address_pool {
    name  = "other_loop"
    fqdns = [for k in keys(var.o) : "${k}-other-loop.azurewebsites.net"]
  }

  backend_address_pool {
    name  = "other_conditional"
    fqdns = var.on ? ["${var.q}-other-conditional.azurewebsites.net"] : []
  }

  backend_address_pool {
    name  = "other_several"
    fqdns = ["203.0.113.7", "${var.q}-other-several.azurewebsites.net"]
  }
}

resource "azurerm_linux_web_app" "by_azapi" {
  name                          = "${var.p}-by-azapi"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false
  client_certificate_enabled    = false

  site_config {}
}

resource "azurerm_linux_web_app" "by_azapi_loop" {
  name                          = "${var.p}-by-azapi-loop"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false
  client_certificate_enabled    = false

  site_config {}
}

resource "azurerm_linux_web_app" "by_azapi_conditional" {
  name                          = "${var.p}-by-azapi-conditional"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false
  client_certificate_enabled    = false

  site_config {}
}

resource "azurerm_linux_web_app" "by_origin" {
  name                          = "${var.p}-by-origin"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false
  client_certificate_enabled    = false

  site_config {}
}

resource "azurerm_linux_web_app" "other_azapi" {
  name                          = "${var.p}-other-azapi"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false
  client_certificate_enabled    = false # want: azurerm_mtls_app_service: client_certificate_enabled is false, so no client certificate is asked for; set it to true

  site_config {}
}

resource "azurerm_linux_web_app" "other_origin" {
  name                          = "${var.p}-other-origin"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false
  client_certificate_enabled    = false # want: azurerm_mtls_app_service: client_certificate_enabled is false, so no client certificate is asked for; set it to true

  site_config {}
}

resource "azapi_resource" "gateway" {
  type      = "Microsoft.Network/applicationGateways@2024-05-01"
  name      = "agw-azapi"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"

  body = {
    properties = {
      backendAddressPools = [
        {
          name = "same"
          properties = {
            backendAddresses = [{ fqdn = "${var.p}-by-azapi.azurewebsites.net" }]
          }
        },
        {
          name = "loop"
          properties = {
            backendAddresses = [for k in ["loop"] : { fqdn = "${var.p}-by-azapi-${k}.azurewebsites.net" }]
          }
        },
        {
          name = "conditional"
          properties = {
            backendAddresses = var.on ? [{ fqdn = lower("${var.p}-by-azapi-conditional.azurewebsites.net") }] : []
          }
        },
        {
          name = "other"
          properties = {
            backendAddresses = [{ fqdn = "${var.q}-other-azapi.azurewebsites.net" }]
          }
        },
      ]
    }
  }
}

resource "azapi_resource" "origin_same" {
  type      = "Microsoft.Cdn/profiles/originGroups/origins@2024-02-01"
  name      = "same"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Cdn/profiles/edge/originGroups/apps"

  body = {
    properties = {
      hostName = var.on ? "${var.p}-by-origin.azurewebsites.net" : "orders.example.com"
    }
  }
}

resource "azapi_resource" "origin_other" {
  type      = "Microsoft.Cdn/profiles/originGroups/origins@2024-02-01"
  name      = "other"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Cdn/profiles/edge/originGroups/apps"

  body = {
    properties = {
      hostName = var.on ? "${var.q}-other-origin.azurewebsites.net" : "orders.example.com"
    }
  }
}
