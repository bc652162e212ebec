# A name that is not known is still the same name where the same expression says it.

variable "prefix" {
  type = string
}

variable "name" {
  type = string
}

locals {
  web = "${var.prefix}-web"
}

resource "azurerm_service_plan" "main" {
  name                = "plan"
  location            = "westeurope"
  resource_group_name = "rg-orders"
  os_type             = "Linux"
  sku_name            = "P1v3"
}

# By a local here, and by its parts there.
resource "azurerm_linux_web_app" "web" {
  name                          = local.web
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = azurerm_service_plan.main.id
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = "Optional"

  site_config {}
}

resource "azurerm_linux_web_app" "formatted" {
  name                          = format("%s-formatted", var.prefix)
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = azurerm_service_plan.main.id
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = "Optional"

  site_config {}
}

# Nothing names it.
resource "azurerm_linux_web_app" "stock" {
  name                          = "${var.prefix}-stock"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = azurerm_service_plan.main.id
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = "Optional" # want: azurerm_mtls_app_service: client_certificate_mode is "Optional", so callers without a certificate are let in; set it to "Required"

  site_config {}
}

# Its slot is behind a gateway, and it is not.
resource "azurerm_linux_web_app" "orders" {
  name                          = "${var.name}-orders"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = azurerm_service_plan.main.id
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = "Optional" # want: azurerm_mtls_app_service: client_certificate_mode is "Optional", so callers without a certificate are let in; set it to "Required"

  site_config {}
}

resource "azurerm_linux_web_app_slot" "staging" {
  name                          = "staging"
  app_service_id                = azurerm_linux_web_app.orders.id
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = "Optional"

  site_config {}
}

# Its region is no address.
resource "azurerm_linux_web_app" "billing" {
  name                          = "billing"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = azurerm_service_plan.main.id
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = "Optional" # want: azurerm_mtls_app_service: client_certificate_mode is "Optional", so callers without a certificate are let in; set it to "Required"

  site_config {}
}

resource "azurerm_cdn_frontdoor_origin" "web" {
  name                           = "web"
  cdn_frontdoor_origin_group_id  = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  certificate_name_check_enabled = true
  host_name                      = "${var.prefix}-web.azurewebsites.net"
}

resource "azurerm_cdn_frontdoor_origin" "formatted" {
  name                           = "formatted"
  cdn_frontdoor_origin_group_id  = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  certificate_name_check_enabled = true
  host_name                      = join(".", ["${var.prefix}-formatted", "azurewebsites", "net"])
}

resource "azurerm_cdn_frontdoor_origin" "staging" {
  name                           = "staging"
  cdn_frontdoor_origin_group_id  = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  certificate_name_check_enabled = true
  host_name                      = "${azurerm_linux_web_app.orders.name}-staging.azurewebsites.net"
}

resource "azurerm_cdn_frontdoor_origin" "region" {
  name                           = "region"
  cdn_frontdoor_origin_group_id  = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  certificate_name_check_enabled = true
  host_name                      = "api.${azurerm_linux_web_app.billing.location}.example.com"
}

# A container app whose name is not known, in an environment with another.
resource "azurerm_container_app_environment" "main" {
  name                           = "cae-orders"
  location                       = "westeurope"
  resource_group_name            = "rg-orders"
  infrastructure_subnet_id       = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/virtualNetworks/vnet/subnets/apps"
  internal_load_balancer_enabled = true
}

resource "azurerm_container_app" "named" {
  name                         = var.name
  resource_group_name          = "rg-orders"
  container_app_environment_id = azurerm_container_app_environment.main.id
  revision_mode                = "Single"

  template {
    container {
      name   = "app"
      image  = "orders"
      cpu    = 0.25
      memory = "0.5Gi"
    }
  }

  ingress {
    external_enabled        = true
    target_port             = 8080
    client_certificate_mode = "accept"

    traffic_weight {
      latest_revision = true
      percentage      = 100
    }
  }
}

resource "azurerm_container_app" "other" {
  name                         = "${var.name}-other"
  resource_group_name          = "rg-orders"
  container_app_environment_id = azurerm_container_app_environment.main.id
  revision_mode                = "Single"

  template {
    container {
      name   = "app"
      image  = "orders"
      cpu    = 0.25
      memory = "0.5Gi"
    }
  }

  ingress {
    external_enabled        = true
    target_port             = 8080
    client_certificate_mode = "accept" # want: azurerm_mtls_container_app: client_certificate_mode is "accept", so callers without a certificate are let in; set it to "require"

    traffic_weight {
      latest_revision = true
      percentage      = 100
    }
  }
}

resource "azurerm_cdn_frontdoor_origin" "named" {
  name                           = "named"
  cdn_frontdoor_origin_group_id  = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  certificate_name_check_enabled = true
  host_name                      = format("%s.%s", var.name, azurerm_container_app_environment.main.default_domain)
}
