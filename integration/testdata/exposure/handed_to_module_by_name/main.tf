# A host name that a call is given leads to an app by more than a reference to it: by the app's name, by a binding, by DNS
# records. --fix leaves all of these alone. The last app is none of them.

terraform {
  required_providers {
    azurerm = {
      source  = "hashicorp/azurerm"
      version = "~> 4.20"
    }
  }
}

module "gateway" {
  source = "./gateway"

  hosts = [
    "${local.name}.azurewebsites.net",
    "${var.name}-api.azurewebsites.net",
    "${azurerm_linux_web_app.domain.name}.${local.domain}",
    "app-private.privatelink.azurewebsites.net",
    "app-environment.ase-orders.appserviceenvironment.net",
    azurerm_app_service_custom_hostname_binding.bound.hostname,
    azurerm_private_dns_a_record.recorded.fqdn,
    azurerm_dns_cname_record.alias.fqdn,
  ]
}

variable "name" {
  type = string
}

locals {
  name   = "app-by-local"
  domain = "azurewebsites.net"
}

resource "azurerm_linux_web_app" "by_local" {
  name                          = local.name
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = false # want: azurerm_mtls_app_service: client_certificate_enabled is false, so no client certificate is asked for; set it to true

  site_config {}
}

resource "azurerm_linux_web_app" "by_variable" {
  name                          = "${var.name}-api"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = false # want: azurerm_mtls_app_service: client_certificate_enabled is false, so no client certificate is asked for; set it to true

  site_config {}
}

resource "azurerm_linux_web_app" "domain" {
  name                          = "app-domain"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = false # want: azurerm_mtls_app_service: client_certificate_enabled is false, so no client certificate is asked for; set it to true

  site_config {}
}

resource "azurerm_linux_web_app" "private" {
  name                          = "app-private"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = false # want: azurerm_mtls_app_service: client_certificate_enabled is false, so no client certificate is asked for; set it to true

  site_config {}
}

resource "azurerm_linux_web_app" "environment" {
  name                          = "app-environment"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = false # want: azurerm_mtls_app_service: client_certificate_enabled is false, so no client certificate is asked for; set it to true

  site_config {}
}

resource "azurerm_linux_web_app" "bound" {
  name                          = "app-bound"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = false # want: azurerm_mtls_app_service: client_certificate_enabled is false, so no client certificate is asked for; set it to true

  site_config {}
}

resource "azurerm_app_service_custom_hostname_binding" "bound" {
  hostname            = "orders.example.com"
  app_service_name    = azurerm_linux_web_app.bound.name
  resource_group_name = "rg-orders"
}

resource "azurerm_linux_web_app" "recorded" {
  name                          = "app-recorded"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = false # want: azurerm_mtls_app_service: client_certificate_enabled is false, so no client certificate is asked for; set it to true

  site_config {}
}

resource "azurerm_private_endpoint" "recorded" {
  name                = "pe-recorded"
  location            = "westeurope"
  resource_group_name = "rg-orders"
  subnet_id           = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/virtualNetworks/vnet/subnets/endpoints"

  private_service_connection {
    name                           = "recorded"
    private_connection_resource_id = azurerm_linux_web_app.recorded.id
    is_manual_connection           = false
    subresource_names              = ["sites"]
  }
}

resource "azurerm_private_dns_a_record" "recorded" {
  name                = "orders"
  zone_name           = "example.internal"
  resource_group_name = "rg-orders"
  ttl                 = 300
  records             = [azurerm_private_endpoint.recorded.private_service_connection[0].private_ip_address]
}

resource "azurerm_linux_web_app" "alias" {
  name                          = "app-alias"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = false # want: azurerm_mtls_app_service: client_certificate_enabled is false, so no client certificate is asked for; set it to true

  site_config {}
}

resource "azurerm_dns_cname_record" "alias" {
  name                = "orders"
  zone_name           = "example.com"
  resource_group_name = "rg-orders"
  ttl                 = 300
  record              = azurerm_linux_web_app.alias.default_hostname
}

resource "azurerm_linux_web_app" "alone" {
  name                          = "app-alone"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = false # want: azurerm_mtls_app_service: client_certificate_enabled is false, so no client certificate is asked for; set it to true

  site_config {}
}
