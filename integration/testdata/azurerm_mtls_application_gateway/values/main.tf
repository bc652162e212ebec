# Values that are not literals.


variable "profile" {
  type    = string
  default = "mtls"
}

variable "profile_null" {
  type    = string
  default = null
}

variable "profile_unknown" {
  type = string
}

variable "profile_sensitive" {
  type      = string
  default   = "mtls"
  sensitive = true
}

variable "profile_ephemeral" {
  type      = string
  default   = "mtls"
  ephemeral = true
}

variable "settings" {
  type = object({
    profile = optional(string, "mtls")
    trusted = optional(list(string), [])
  })
  default = {}
}

variable "trusted" {
  type    = list(string)
  default = ["clients"]
}

variable "trusted_empty" {
  type    = list(string)
  default = []
}

variable "trusted_unknown" {
  type = list(string)
}

variable "client_unknown" {
  type = string
}

variable "strict" {
  type    = bool
  default = false
}

variable "strict_unknown" {
  type = bool
}

locals {
  profile = "mtls"
}

# The profile comes from a variable with a value.
resource "azurerm_application_gateway" "variable" {
  name                = "agw-variable"
  location            = "westeurope"
  resource_group_name = "rg-edge"

  sku {
    name     = "Standard_v2"
    tier     = "Standard_v2"
    capacity = 1
  }

  gateway_ip_configuration {
    name      = "gateway"
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-edge/providers/Microsoft.Network/virtualNetworks/vnet/subnets/gateway"
  }

  frontend_ip_configuration {
    name      = "private"
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-edge/providers/Microsoft.Network/virtualNetworks/vnet/subnets/gateway"
  }

  frontend_port {
    name = "443"
    port = 443
  }

  ssl_certificate {
    name                = "server"
    key_vault_secret_id = "https://kv-edge.vault.azure.net/secrets/server"
  }


  trusted_client_certificate {
    name = "clients"
    data = "MIIB"
  }

  ssl_profile {
    name                             = "mtls"
    trusted_client_certificate_names = ["clients"]
  }

  http_listener {
    name                           = "https"
    frontend_ip_configuration_name = "private"
    frontend_port_name             = "443"
    protocol                       = "Https"
    ssl_certificate_name           = "server"
    ssl_profile_name               = var.profile
  }

  backend_address_pool {
    name = "orders"
  }

  backend_http_settings {
    name                  = "orders"
    port                  = 443
    protocol              = "Https"
    cookie_based_affinity = "Disabled"
  }

  request_routing_rule {
    name                       = "rule"
    rule_type                  = "Basic"
    priority                   = 10
    http_listener_name         = "https"
    backend_address_pool_name  = "orders"
    backend_http_settings_name = "orders"
  }
}

# The variable is null: no profile.
resource "azurerm_application_gateway" "variable_null" {
  name                = "agw-variable-null"
  location            = "westeurope"
  resource_group_name = "rg-edge"

  sku {
    name     = "Standard_v2"
    tier     = "Standard_v2"
    capacity = 1
  }

  gateway_ip_configuration {
    name      = "gateway"
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-edge/providers/Microsoft.Network/virtualNetworks/vnet/subnets/gateway"
  }

  frontend_ip_configuration {
    name      = "private"
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-edge/providers/Microsoft.Network/virtualNetworks/vnet/subnets/gateway"
  }

  frontend_port {
    name = "443"
    port = 443
  }

  ssl_certificate {
    name                = "server"
    key_vault_secret_id = "https://kv-edge.vault.azure.net/secrets/server"
  }

  http_listener {
    name                           = "https"
    frontend_ip_configuration_name = "private"
    frontend_port_name             = "443"
    protocol                       = "Https"
    ssl_certificate_name           = "server"
    ssl_profile_name               = var.profile_null # want: azurerm_mtls_application_gateway: ssl_profile_name is null, so the listener asks no caller for a client certificate; name an ssl_profile that has trusted_client_certificate_names
  }

  backend_address_pool {
    name = "orders"
  }

  backend_http_settings {
    name                  = "orders"
    port                  = 443
    protocol              = "Https"
    cookie_based_affinity = "Disabled"
  }

  request_routing_rule {
    name                       = "rule"
    rule_type                  = "Basic"
    priority                   = 10
    http_listener_name         = "https"
    backend_address_pool_name  = "orders"
    backend_http_settings_name = "orders"
  }
}

# The variable has no value.
resource "azurerm_application_gateway" "variable_unknown" {
  name                = "agw-variable-unknown"
  location            = "westeurope"
  resource_group_name = "rg-edge"

  sku {
    name     = "Standard_v2"
    tier     = "Standard_v2"
    capacity = 1
  }

  gateway_ip_configuration {
    name      = "gateway"
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-edge/providers/Microsoft.Network/virtualNetworks/vnet/subnets/gateway"
  }

  frontend_ip_configuration {
    name      = "private"
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-edge/providers/Microsoft.Network/virtualNetworks/vnet/subnets/gateway"
  }

  frontend_port {
    name = "443"
    port = 443
  }

  ssl_certificate {
    name                = "server"
    key_vault_secret_id = "https://kv-edge.vault.azure.net/secrets/server"
  }


  trusted_client_certificate {
    name = "clients"
    data = "MIIB"
  }

  ssl_profile {
    name                             = "mtls"
    trusted_client_certificate_names = ["clients"]
  }

  http_listener {
    name                           = "https"
    frontend_ip_configuration_name = "private"
    frontend_port_name             = "443"
    protocol                       = "Https"
    ssl_certificate_name           = "server"
    ssl_profile_name               = var.profile_unknown
  }

  backend_address_pool {
    name = "orders"
  }

  backend_http_settings {
    name                  = "orders"
    port                  = 443
    protocol              = "Https"
    cookie_based_affinity = "Disabled"
  }

  request_routing_rule {
    name                       = "rule"
    rule_type                  = "Basic"
    priority                   = 10
    http_listener_name         = "https"
    backend_address_pool_name  = "orders"
    backend_http_settings_name = "orders"
  }
}

# What is sensitive is not known.
resource "azurerm_application_gateway" "variable_sensitive" {
  name                = "agw-variable-sensitive"
  location            = "westeurope"
  resource_group_name = "rg-edge"

  sku {
    name     = "Standard_v2"
    tier     = "Standard_v2"
    capacity = 1
  }

  gateway_ip_configuration {
    name      = "gateway"
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-edge/providers/Microsoft.Network/virtualNetworks/vnet/subnets/gateway"
  }

  frontend_ip_configuration {
    name      = "private"
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-edge/providers/Microsoft.Network/virtualNetworks/vnet/subnets/gateway"
  }

  frontend_port {
    name = "443"
    port = 443
  }

  ssl_certificate {
    name                = "server"
    key_vault_secret_id = "https://kv-edge.vault.azure.net/secrets/server"
  }


  trusted_client_certificate {
    name = "clients"
    data = "MIIB"
  }

  ssl_profile {
    name                             = "mtls"
    trusted_client_certificate_names = ["clients"]
  }

  http_listener {
    name                           = "https"
    frontend_ip_configuration_name = "private"
    frontend_port_name             = "443"
    protocol                       = "Https"
    ssl_certificate_name           = "server"
    ssl_profile_name               = var.profile_sensitive
  }

  backend_address_pool {
    name = "orders"
  }

  backend_http_settings {
    name                  = "orders"
    port                  = 443
    protocol              = "Https"
    cookie_based_affinity = "Disabled"
  }

  request_routing_rule {
    name                       = "rule"
    rule_type                  = "Basic"
    priority                   = 10
    http_listener_name         = "https"
    backend_address_pool_name  = "orders"
    backend_http_settings_name = "orders"
  }
}

# Nor is what is ephemeral.
resource "azurerm_application_gateway" "variable_ephemeral" {
  name                = "agw-variable-ephemeral"
  location            = "westeurope"
  resource_group_name = "rg-edge"

  sku {
    name     = "Standard_v2"
    tier     = "Standard_v2"
    capacity = 1
  }

  gateway_ip_configuration {
    name      = "gateway"
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-edge/providers/Microsoft.Network/virtualNetworks/vnet/subnets/gateway"
  }

  frontend_ip_configuration {
    name      = "private"
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-edge/providers/Microsoft.Network/virtualNetworks/vnet/subnets/gateway"
  }

  frontend_port {
    name = "443"
    port = 443
  }

  ssl_certificate {
    name                = "server"
    key_vault_secret_id = "https://kv-edge.vault.azure.net/secrets/server"
  }


  trusted_client_certificate {
    name = "clients"
    data = "MIIB"
  }

  ssl_profile {
    name                             = "mtls"
    trusted_client_certificate_names = ["clients"]
  }

  http_listener {
    name                           = "https"
    frontend_ip_configuration_name = "private"
    frontend_port_name             = "443"
    protocol                       = "Https"
    ssl_certificate_name           = "server"
    ssl_profile_name               = var.profile_ephemeral
  }

  backend_address_pool {
    name = "orders"
  }

  backend_http_settings {
    name                  = "orders"
    port                  = 443
    protocol              = "Https"
    cookie_based_affinity = "Disabled"
  }

  request_routing_rule {
    name                       = "rule"
    rule_type                  = "Basic"
    priority                   = 10
    http_listener_name         = "https"
    backend_address_pool_name  = "orders"
    backend_http_settings_name = "orders"
  }
}

# It is the same expression on both sides all the same.
resource "azurerm_application_gateway" "sensitive_on_both_sides" {
  name                = "agw-sensitive-on-both-sides"
  location            = "westeurope"
  resource_group_name = "rg-edge"

  sku {
    name     = "Standard_v2"
    tier     = "Standard_v2"
    capacity = 1
  }

  gateway_ip_configuration {
    name      = "gateway"
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-edge/providers/Microsoft.Network/virtualNetworks/vnet/subnets/gateway"
  }

  frontend_ip_configuration {
    name      = "private"
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-edge/providers/Microsoft.Network/virtualNetworks/vnet/subnets/gateway"
  }

  frontend_port {
    name = "443"
    port = 443
  }

  ssl_certificate {
    name                = "server"
    key_vault_secret_id = "https://kv-edge.vault.azure.net/secrets/server"
  }


  trusted_client_certificate {
    name = "clients"
    data = "MIIB"
  }

  ssl_profile {
    name                             = var.profile_sensitive
    trusted_client_certificate_names = ["clients"]
  }

  http_listener {
    name                           = "https"
    frontend_ip_configuration_name = "private"
    frontend_port_name             = "443"
    protocol                       = "Https"
    ssl_certificate_name           = "server"
    ssl_profile_name               = var.profile_sensitive
  }

  backend_address_pool {
    name = "orders"
  }

  backend_http_settings {
    name                  = "orders"
    port                  = 443
    protocol              = "Https"
    cookie_based_affinity = "Disabled"
  }

  request_routing_rule {
    name                       = "rule"
    rule_type                  = "Basic"
    priority                   = 10
    http_listener_name         = "https"
    backend_address_pool_name  = "orders"
    backend_http_settings_name = "orders"
  }
}

# From a local.
resource "azurerm_application_gateway" "local_value" {
  name                = "agw-local-value"
  location            = "westeurope"
  resource_group_name = "rg-edge"

  sku {
    name     = "Standard_v2"
    tier     = "Standard_v2"
    capacity = 1
  }

  gateway_ip_configuration {
    name      = "gateway"
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-edge/providers/Microsoft.Network/virtualNetworks/vnet/subnets/gateway"
  }

  frontend_ip_configuration {
    name      = "private"
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-edge/providers/Microsoft.Network/virtualNetworks/vnet/subnets/gateway"
  }

  frontend_port {
    name = "443"
    port = 443
  }

  ssl_certificate {
    name                = "server"
    key_vault_secret_id = "https://kv-edge.vault.azure.net/secrets/server"
  }


  trusted_client_certificate {
    name = "clients"
    data = "MIIB"
  }

  ssl_profile {
    name                             = local.profile
    trusted_client_certificate_names = ["clients"]
  }

  http_listener {
    name                           = "https"
    frontend_ip_configuration_name = "private"
    frontend_port_name             = "443"
    protocol                       = "Https"
    ssl_certificate_name           = "server"
    ssl_profile_name               = "mtls"
  }

  backend_address_pool {
    name = "orders"
  }

  backend_http_settings {
    name                  = "orders"
    port                  = 443
    protocol              = "Https"
    cookie_based_affinity = "Disabled"
  }

  request_routing_rule {
    name                       = "rule"
    rule_type                  = "Basic"
    priority                   = 10
    http_listener_name         = "https"
    backend_address_pool_name  = "orders"
    backend_http_settings_name = "orders"
  }
}

# A conditional that comes out as null.
resource "azurerm_application_gateway" "conditional_off" {
  name                = "agw-conditional-off"
  location            = "westeurope"
  resource_group_name = "rg-edge"

  sku {
    name     = "Standard_v2"
    tier     = "Standard_v2"
    capacity = 1
  }

  gateway_ip_configuration {
    name      = "gateway"
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-edge/providers/Microsoft.Network/virtualNetworks/vnet/subnets/gateway"
  }

  frontend_ip_configuration {
    name      = "private"
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-edge/providers/Microsoft.Network/virtualNetworks/vnet/subnets/gateway"
  }

  frontend_port {
    name = "443"
    port = 443
  }

  ssl_certificate {
    name                = "server"
    key_vault_secret_id = "https://kv-edge.vault.azure.net/secrets/server"
  }


  trusted_client_certificate {
    name = "clients"
    data = "MIIB"
  }

  ssl_profile { # want: azurerm_mtls_application_gateway ERROR: no listener names this SSL profile, so it asks nobody for a client certificate; set ssl_profile_name on the listener
    name                             = "mtls"
    trusted_client_certificate_names = ["clients"]
  }

  http_listener {
    name                           = "https"
    frontend_ip_configuration_name = "private"
    frontend_port_name             = "443"
    protocol                       = "Https"
    ssl_certificate_name           = "server"
    ssl_profile_name               = var.strict ? "mtls" : null # want: azurerm_mtls_application_gateway: ssl_profile_name is null, so the listener asks no caller for a client certificate; name an ssl_profile that has trusted_client_certificate_names
  }

  backend_address_pool {
    name = "orders"
  }

  backend_http_settings {
    name                  = "orders"
    port                  = 443
    protocol              = "Https"
    cookie_based_affinity = "Disabled"
  }

  request_routing_rule {
    name                       = "rule"
    rule_type                  = "Basic"
    priority                   = 10
    http_listener_name         = "https"
    backend_address_pool_name  = "orders"
    backend_http_settings_name = "orders"
  }
}

# A conditional that may come out either way.
resource "azurerm_application_gateway" "conditional_unknown" {
  name                = "agw-conditional-unknown"
  location            = "westeurope"
  resource_group_name = "rg-edge"

  sku {
    name     = "Standard_v2"
    tier     = "Standard_v2"
    capacity = 1
  }

  gateway_ip_configuration {
    name      = "gateway"
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-edge/providers/Microsoft.Network/virtualNetworks/vnet/subnets/gateway"
  }

  frontend_ip_configuration {
    name      = "private"
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-edge/providers/Microsoft.Network/virtualNetworks/vnet/subnets/gateway"
  }

  frontend_port {
    name = "443"
    port = 443
  }

  ssl_certificate {
    name                = "server"
    key_vault_secret_id = "https://kv-edge.vault.azure.net/secrets/server"
  }


  trusted_client_certificate {
    name = "clients"
    data = "MIIB"
  }

  ssl_profile {
    name                             = "mtls"
    trusted_client_certificate_names = ["clients"]
  }

  http_listener {
    name                           = "https"
    frontend_ip_configuration_name = "private"
    frontend_port_name             = "443"
    protocol                       = "Https"
    ssl_certificate_name           = "server"
    ssl_profile_name               = var.strict_unknown ? "mtls" : null
  }

  backend_address_pool {
    name = "orders"
  }

  backend_http_settings {
    name                  = "orders"
    port                  = 443
    protocol              = "Https"
    cookie_based_affinity = "Disabled"
  }

  request_routing_rule {
    name                       = "rule"
    rule_type                  = "Basic"
    priority                   = 10
    http_listener_name         = "https"
    backend_address_pool_name  = "orders"
    backend_http_settings_name = "orders"
  }
}

# try() falls back to null.
resource "azurerm_application_gateway" "try_default" {
  name                = "agw-try-default"
  location            = "westeurope"
  resource_group_name = "rg-edge"

  sku {
    name     = "Standard_v2"
    tier     = "Standard_v2"
    capacity = 1
  }

  gateway_ip_configuration {
    name      = "gateway"
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-edge/providers/Microsoft.Network/virtualNetworks/vnet/subnets/gateway"
  }

  frontend_ip_configuration {
    name      = "private"
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-edge/providers/Microsoft.Network/virtualNetworks/vnet/subnets/gateway"
  }

  frontend_port {
    name = "443"
    port = 443
  }

  ssl_certificate {
    name                = "server"
    key_vault_secret_id = "https://kv-edge.vault.azure.net/secrets/server"
  }


  trusted_client_certificate {
    name = "clients"
    data = "MIIB"
  }

  ssl_profile { # want: azurerm_mtls_application_gateway ERROR: no listener names this SSL profile, so it asks nobody for a client certificate; set ssl_profile_name on the listener
    name                             = "mtls"
    trusted_client_certificate_names = ["clients"]
  }

  http_listener {
    name                           = "https"
    frontend_ip_configuration_name = "private"
    frontend_port_name             = "443"
    protocol                       = "Https"
    ssl_certificate_name           = "server"
    ssl_profile_name               = try(local.profile.name, null) # want: azurerm_mtls_application_gateway: ssl_profile_name is null, so the listener asks no caller for a client certificate; name an ssl_profile that has trusted_client_certificate_names
  }

  backend_address_pool {
    name = "orders"
  }

  backend_http_settings {
    name                  = "orders"
    port                  = 443
    protocol              = "Https"
    cookie_based_affinity = "Disabled"
  }

  request_routing_rule {
    name                       = "rule"
    rule_type                  = "Basic"
    priority                   = 10
    http_listener_name         = "https"
    backend_address_pool_name  = "orders"
    backend_http_settings_name = "orders"
  }
}

# The default of an optional attribute.
resource "azurerm_application_gateway" "optional_default" {
  name                = "agw-optional-default"
  location            = "westeurope"
  resource_group_name = "rg-edge"

  sku {
    name     = "Standard_v2"
    tier     = "Standard_v2"
    capacity = 1
  }

  gateway_ip_configuration {
    name      = "gateway"
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-edge/providers/Microsoft.Network/virtualNetworks/vnet/subnets/gateway"
  }

  frontend_ip_configuration {
    name      = "private"
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-edge/providers/Microsoft.Network/virtualNetworks/vnet/subnets/gateway"
  }

  frontend_port {
    name = "443"
    port = 443
  }

  ssl_certificate {
    name                = "server"
    key_vault_secret_id = "https://kv-edge.vault.azure.net/secrets/server"
  }

  ssl_profile {
    name                             = "mtls"
    trusted_client_certificate_names = var.settings.trusted
  }

  http_listener {
    name                           = "https"
    frontend_ip_configuration_name = "private"
    frontend_port_name             = "443"
    protocol                       = "Https"
    ssl_certificate_name           = "server"
    ssl_profile_name               = var.settings.profile # want: azurerm_mtls_application_gateway: the SSL profile that ssl_profile_name names has no trusted_client_certificate_names, so the listener asks no caller for a client certificate; give the profile trusted client certificates
  }

  backend_address_pool {
    name = "orders"
  }

  backend_http_settings {
    name                  = "orders"
    port                  = 443
    protocol              = "Https"
    cookie_based_affinity = "Disabled"
  }

  request_routing_rule {
    name                       = "rule"
    rule_type                  = "Basic"
    priority                   = 10
    http_listener_name         = "https"
    backend_address_pool_name  = "orders"
    backend_http_settings_name = "orders"
  }
}

# Trusted certificates from a variable.
resource "azurerm_application_gateway" "trusted_variable" {
  name                = "agw-trusted-variable"
  location            = "westeurope"
  resource_group_name = "rg-edge"

  sku {
    name     = "Standard_v2"
    tier     = "Standard_v2"
    capacity = 1
  }

  gateway_ip_configuration {
    name      = "gateway"
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-edge/providers/Microsoft.Network/virtualNetworks/vnet/subnets/gateway"
  }

  frontend_ip_configuration {
    name      = "private"
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-edge/providers/Microsoft.Network/virtualNetworks/vnet/subnets/gateway"
  }

  frontend_port {
    name = "443"
    port = 443
  }

  ssl_certificate {
    name                = "server"
    key_vault_secret_id = "https://kv-edge.vault.azure.net/secrets/server"
  }


  trusted_client_certificate {
    name = "clients"
    data = "MIIB"
  }

  ssl_profile {
    name                             = "mtls"
    trusted_client_certificate_names = var.trusted
  }

  http_listener {
    name                           = "https"
    frontend_ip_configuration_name = "private"
    frontend_port_name             = "443"
    protocol                       = "Https"
    ssl_certificate_name           = "server"
    ssl_profile_name               = "mtls"
  }

  backend_address_pool {
    name = "orders"
  }

  backend_http_settings {
    name                  = "orders"
    port                  = 443
    protocol              = "Https"
    cookie_based_affinity = "Disabled"
  }

  request_routing_rule {
    name                       = "rule"
    rule_type                  = "Basic"
    priority                   = 10
    http_listener_name         = "https"
    backend_address_pool_name  = "orders"
    backend_http_settings_name = "orders"
  }
}

# From a variable that is an empty list.
resource "azurerm_application_gateway" "trusted_variable_empty" {
  name                = "agw-trusted-variable-empty"
  location            = "westeurope"
  resource_group_name = "rg-edge"

  sku {
    name     = "Standard_v2"
    tier     = "Standard_v2"
    capacity = 1
  }

  gateway_ip_configuration {
    name      = "gateway"
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-edge/providers/Microsoft.Network/virtualNetworks/vnet/subnets/gateway"
  }

  frontend_ip_configuration {
    name      = "private"
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-edge/providers/Microsoft.Network/virtualNetworks/vnet/subnets/gateway"
  }

  frontend_port {
    name = "443"
    port = 443
  }

  ssl_certificate {
    name                = "server"
    key_vault_secret_id = "https://kv-edge.vault.azure.net/secrets/server"
  }

  ssl_profile {
    name                             = "mtls"
    trusted_client_certificate_names = var.trusted_empty
  }

  http_listener {
    name                           = "https"
    frontend_ip_configuration_name = "private"
    frontend_port_name             = "443"
    protocol                       = "Https"
    ssl_certificate_name           = "server"
    ssl_profile_name               = "mtls" # want: azurerm_mtls_application_gateway: the SSL profile that ssl_profile_name names has no trusted_client_certificate_names, so the listener asks no caller for a client certificate; give the profile trusted client certificates
  }

  backend_address_pool {
    name = "orders"
  }

  backend_http_settings {
    name                  = "orders"
    port                  = 443
    protocol              = "Https"
    cookie_based_affinity = "Disabled"
  }

  request_routing_rule {
    name                       = "rule"
    rule_type                  = "Basic"
    priority                   = 10
    http_listener_name         = "https"
    backend_address_pool_name  = "orders"
    backend_http_settings_name = "orders"
  }
}

# From a variable without a value: nothing is known, not even whether the unnamed one is in vain.
resource "azurerm_application_gateway" "trusted_variable_unknown" {
  name                = "agw-trusted-variable-unknown"
  location            = "westeurope"
  resource_group_name = "rg-edge"

  sku {
    name     = "Standard_v2"
    tier     = "Standard_v2"
    capacity = 1
  }

  gateway_ip_configuration {
    name      = "gateway"
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-edge/providers/Microsoft.Network/virtualNetworks/vnet/subnets/gateway"
  }

  frontend_ip_configuration {
    name      = "private"
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-edge/providers/Microsoft.Network/virtualNetworks/vnet/subnets/gateway"
  }

  frontend_port {
    name = "443"
    port = 443
  }

  ssl_certificate {
    name                = "server"
    key_vault_secret_id = "https://kv-edge.vault.azure.net/secrets/server"
  }


  trusted_client_certificate {
    name = "clients"
    data = "MIIB"
  }

  ssl_profile {
    name                             = "mtls"
    trusted_client_certificate_names = var.trusted_unknown
  }

  ssl_profile {
    name                             = "other"
    trusted_client_certificate_names = var.trusted_unknown
  }

  http_listener {
    name                           = "https"
    frontend_ip_configuration_name = "private"
    frontend_port_name             = "443"
    protocol                       = "Https"
    ssl_certificate_name           = "server"
    ssl_profile_name               = "mtls"
  }

  backend_address_pool {
    name = "orders"
  }

  backend_http_settings {
    name                  = "orders"
    port                  = 443
    protocol              = "Https"
    cookie_based_affinity = "Disabled"
  }

  request_routing_rule {
    name                       = "rule"
    rule_type                  = "Basic"
    priority                   = 10
    http_listener_name         = "https"
    backend_address_pool_name  = "orders"
    backend_http_settings_name = "orders"
  }
}

# The list has an element, whatever its name.
resource "azurerm_application_gateway" "trusted_element_unknown" {
  name                = "agw-trusted-element-unknown"
  location            = "westeurope"
  resource_group_name = "rg-edge"

  sku {
    name     = "Standard_v2"
    tier     = "Standard_v2"
    capacity = 1
  }

  gateway_ip_configuration {
    name      = "gateway"
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-edge/providers/Microsoft.Network/virtualNetworks/vnet/subnets/gateway"
  }

  frontend_ip_configuration {
    name      = "private"
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-edge/providers/Microsoft.Network/virtualNetworks/vnet/subnets/gateway"
  }

  frontend_port {
    name = "443"
    port = 443
  }

  ssl_certificate {
    name                = "server"
    key_vault_secret_id = "https://kv-edge.vault.azure.net/secrets/server"
  }


  trusted_client_certificate {
    name = "clients"
    data = "MIIB"
  }

  ssl_profile {
    name                             = "mtls"
    trusted_client_certificate_names = [var.client_unknown]
  }

  ssl_profile { # want: azurerm_mtls_application_gateway ERROR: no listener names this SSL profile, so it asks nobody for a client certificate; set ssl_profile_name on the listener
    name                             = "other"
    trusted_client_certificate_names = [var.client_unknown]
  }

  http_listener {
    name                           = "https"
    frontend_ip_configuration_name = "private"
    frontend_port_name             = "443"
    protocol                       = "Https"
    ssl_certificate_name           = "server"
    ssl_profile_name               = "mtls"
  }

  backend_address_pool {
    name = "orders"
  }

  backend_http_settings {
    name                  = "orders"
    port                  = 443
    protocol              = "Https"
    cookie_based_affinity = "Disabled"
  }

  request_routing_rule {
    name                       = "rule"
    rule_type                  = "Basic"
    priority                   = 10
    http_listener_name         = "https"
    backend_address_pool_name  = "orders"
    backend_http_settings_name = "orders"
  }
}

# The list is made by an expression.
resource "azurerm_application_gateway" "trusted_from_for" {
  name                = "agw-trusted-from-for"
  location            = "westeurope"
  resource_group_name = "rg-edge"

  sku {
    name     = "Standard_v2"
    tier     = "Standard_v2"
    capacity = 1
  }

  gateway_ip_configuration {
    name      = "gateway"
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-edge/providers/Microsoft.Network/virtualNetworks/vnet/subnets/gateway"
  }

  frontend_ip_configuration {
    name      = "private"
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-edge/providers/Microsoft.Network/virtualNetworks/vnet/subnets/gateway"
  }

  frontend_port {
    name = "443"
    port = 443
  }

  ssl_certificate {
    name                = "server"
    key_vault_secret_id = "https://kv-edge.vault.azure.net/secrets/server"
  }


  trusted_client_certificate {
    name = "clients"
    data = "MIIB"
  }

  ssl_profile {
    name                             = "mtls"
    trusted_client_certificate_names = [for name in var.trusted : name if var.strict]
  }

  http_listener {
    name                           = "https"
    frontend_ip_configuration_name = "private"
    frontend_port_name             = "443"
    protocol                       = "Https"
    ssl_certificate_name           = "server"
    ssl_profile_name               = "mtls" # want: azurerm_mtls_application_gateway: the SSL profile that ssl_profile_name names has no trusted_client_certificate_names, so the listener asks no caller for a client certificate; give the profile trusted client certificates
  }

  backend_address_pool {
    name = "orders"
  }

  backend_http_settings {
    name                  = "orders"
    port                  = 443
    protocol              = "Https"
    cookie_based_affinity = "Disabled"
  }

  request_routing_rule {
    name                       = "rule"
    rule_type                  = "Basic"
    priority                   = 10
    http_listener_name         = "https"
    backend_address_pool_name  = "orders"
    backend_http_settings_name = "orders"
  }
}
