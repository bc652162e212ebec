# What is not known of an endpoint is named, one of each kind.

# The tier of an API Management.
resource "azurerm_api_management" "tier" {
  name                       = "apim-tier"
  location                   = "westeurope"
  resource_group_name        = "rg-api"
  publisher_name             = "Contoso"
  publisher_email            = "api@example.com"
  sku_name                   = var.tier # want: azurerm_mtls_coverage: inventory: azurerm_api_management.tier (host name "api.example.com"), family api_management, exposure external (virtual_network_type is not set), enforcement unknown (sku_name is not known (var.tier has no value here)), in scope (scope is "all")
  client_certificate_enabled = true

  hostname_configuration {
    proxy {
      host_name                    = "api.example.com"
      key_vault_certificate_id     = "https://kv-api.vault.azure.net/secrets/api"
      negotiate_client_certificate = false
    }
  }
}

resource "azurerm_api_management" "domain" {
  name                       = "apim-domain"
  location                   = "westeurope"
  resource_group_name        = "rg-api"
  publisher_name             = "Contoso"
  publisher_email            = "api@example.com"
  sku_name                   = var.tier
  client_certificate_enabled = true
}

resource "azurerm_api_management_custom_domain" "domain" {
  api_management_id = azurerm_api_management.domain.id # want: azurerm_mtls_coverage: inventory: azurerm_api_management_custom_domain.domain (host name "domain.example.com"), family api_management, exposure external (azurerm_api_management.domain (virtual_network_type not set)), enforcement unknown (sku_name of azurerm_api_management.domain is not known (var.tier has no value here)), in scope (scope is "all")

  gateway {
    host_name                = "domain.example.com"
    key_vault_certificate_id = "https://kv-api.vault.azure.net/secrets/api"
  }
}

# The type of a linked service.
resource "azurerm_data_factory_linked_custom_service" "type" {
  name                 = "type"
  data_factory_id      = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  type                 = var.kind # want: azurerm_mtls_coverage: inventory: azurerm_data_factory_linked_custom_service.type, family data_factory, exposure internal (only programs call it), enforcement unknown (type is not known (var.kind has no value here)), in scope
  type_properties_json = jsonencode({ authenticationType = "Basic" })
}

# Which activities a pipeline has.
resource "azurerm_data_factory_pipeline" "activities" {
  name            = "activities"
  data_factory_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  activities_json = var.activities # want: azurerm_mtls_coverage: inventory: azurerm_data_factory_pipeline.activities, family data_factory, exposure internal (only programs call it), enforcement unknown (activities_json is not known (var.activities has no value here)), in scope
}

# The kind of a site makes no difference.
resource "azapi_resource" "kind" {
  type      = "Microsoft.Web/sites@2024-11-01"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  name      = "kind"
  location  = "westeurope"

  body = {
    kind       = var.kind
    properties = { clientCertEnabled = true, clientCertMode = "Optional", publicNetworkAccess = "Disabled" } # want: azurerm_mtls_app_service: clientCertMode is "Optional", so callers without a certificate are let in; set it to "Required" # want: azurerm_mtls_coverage: 0 of 1 in-scope endpoints require a client certificate (0 per cent), the minimum is 100 per cent: 1 optional, 7 unknown # want: azurerm_mtls_coverage: inventory: azapi_resource.kind, family app_service, exposure internal (publicNetworkAccess is "Disabled"), enforcement optional (clientCertMode is "Optional"), in scope
  }
}

# What a resource is at all: it stands here only, and is not counted.
resource "azapi_resource" "arm_type" {
  type      = var.kind # want: azurerm_mtls_coverage: inventory: azapi_resource.arm_type, family unknown, exposure unknown (type is not known (var.kind has no value here)), enforcement unknown (type is not known (var.kind has no value here)), out of scope
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  name      = "arm-type"
  location  = "westeurope"

  body = {
    properties = {}
  }
}

resource "azapi_resource" "arm_type_in_part" {
  type      = "${var.kind}@2024-11-01" # want: azurerm_mtls_coverage: inventory: azapi_resource.arm_type_in_part, family unknown, exposure unknown (type is not known (var.kind has no value here)), enforcement unknown (type is not known (var.kind has no value here)), out of scope
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  name      = "arm-type-in-part"
  location  = "westeurope"

  body = {
    properties = {}
  }
}

# Of which the version only is not known is no endpoint.
resource "azapi_resource" "arm_version" {
  type      = "Microsoft.Network/virtualNetworks@${var.kind}"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  name      = "arm-version"
  location  = "westeurope"

  body = {
    properties = {}
  }
}

# Whether there is an ingress.
resource "azapi_resource" "ingress" {
  type      = "Microsoft.App/containerApps@2025-01-01"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  name      = "ingress"
  location  = "westeurope"

  body = {
    properties = { configuration = { ingress = var.ingress } } # want: azurerm_mtls_coverage: inventory: azapi_resource.ingress, family container_app, exposure unknown (ingress is not known (var.ingress has no value here)), enforcement unknown (ingress is not known (var.ingress has no value here)), in scope (scope is "all")
  }
}

resource "azapi_resource" "no_ingress" {
  type      = "Microsoft.App/containerApps@2025-01-01"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  name      = "no-ingress"
  location  = "westeurope"

  body = {
    properties = { configuration = {} }
  }
}

# Which listeners a gateway has.
resource "azapi_resource" "listeners" {
  type      = "Microsoft.Network/applicationGateways@2024-05-01"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  name      = "listeners"
  location  = "westeurope"

  body = {
    properties = { httpListeners = var.listeners } # want: azurerm_mtls_coverage: inventory: azapi_resource.listeners, family application_gateway, exposure unknown (httpListeners is not known (var.listeners has no value here)), enforcement unknown (httpListeners is not known (var.listeners has no value here)), in scope (scope is "all")
  }
}

# A mode.
resource "azurerm_linux_web_app" "mode" {
  name                          = "app-mode"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = var.kind # want: azurerm_mtls_coverage: inventory: azurerm_linux_web_app.mode, family app_service, exposure internal (public_network_access_enabled is false), enforcement unknown (client_certificate_mode is not known (var.kind has no value here)), in scope

  site_config {}
}

variable "tier" {
  type = string
}

variable "kind" {
  type = string
}

variable "activities" {
  type = string
}

variable "ingress" {
  type = any
}

variable "listeners" {
  type = any
}
