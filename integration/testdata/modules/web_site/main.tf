# Azure/avm-res-web-site: one call is an app and its slots.

variable "open" {
  type = string
}

module "optional" {
  source  = "Azure/avm-res-web-site/azurerm"
  version = "0.21.0"

  name                       = "app-optional"
  client_certificate_enabled = true
  client_certificate_mode    = "Optional" # want: azurerm_mtls_app_service: client_certificate_mode is "Optional", so callers without a certificate are let in; set it to "Required"
}

module "required" {
  source  = "registry.terraform.io/azure/AVM-res-web-site/azurerm"
  version = "0.21.0"

  name                       = "app-required"
  client_certificate_enabled = true
}

module "off" { # want: azurerm_mtls_app_service: client_certificate_enabled is false, the module's default, so no client certificate is asked for; set it to true
  source  = "Azure/avm-res-web-site/azurerm"
  version = "0.22.0"

  name = "app-off"
}

module "public" {
  source  = "Azure/avm-res-web-site/azurerm"
  version = "0.22.0"

  name                          = "app-public"
  public_network_access_enabled = true
}

# The module's default asks a function app to require what its caller only switches on.
module "function" {
  source  = "Azure/avm-res-web-site/azurerm"
  version = "0.21.0"

  name                       = "func-required"
  kind                       = "functionapp"
  client_certificate_enabled = true
}

# A null is handed on, and is the provider's default.
module "function_null" { # want: azurerm_mtls_function_app: client_certificate_mode is null, so the mode defaults to "Optional" and callers without a certificate are let in; set it to "Required" # want: azurerm_mtls_plaintext: https_only is false, the module's default, so a caller can sidestep the client certificate over plain HTTP; set it to true
  source  = "Azure/avm-res-web-site/azurerm"
  version = "0.19.1"

  name                          = "func-null"
  kind                          = "functionapp"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = null
}

# Below 0.21 the mode is the switch of a Logic App, and required by default.
module "logic" {
  source  = "Azure/avm-res-web-site/azurerm"
  version = "0.19.1"

  name                          = "logic-required"
  kind                          = "logicapp"
  public_network_access_enabled = false
}

module "logic_optional" {
  source  = "Azure/avm-res-web-site/azurerm"
  version = "0.19.1"

  name                          = "logic-optional"
  kind                          = "logicapp"
  public_network_access_enabled = false
  client_certificate_mode       = "Optional" # want: azurerm_mtls_logic_app: client_certificate_mode is "Optional", so callers without a certificate are let in; set it to "Required"
}

# From 0.21 on the switch decides, and is off by default.
module "logic_off" { # want: azurerm_mtls_logic_app: client_certificate_enabled is false, the module's default, so no client certificate is asked for; set it to true
  source  = "Azure/avm-res-web-site/azurerm"
  version = "0.22.0"

  name = "logic-off"
  kind = "logicapp"
}

module "logic_off_written" {
  source  = "Azure/avm-res-web-site/azurerm"
  version = "0.22.0"

  name                          = "logic-off-written"
  kind                          = "LogicApp"
  public_network_access_enabled = false
  client_certificate_enabled    = false # want: azurerm_mtls_logic_app: client_certificate_enabled is false, so no client certificate is asked for, and client_certificate_mode has no effect; set it to true
  client_certificate_mode       = "Required"
}

module "logic_mode" { # want: azurerm_mtls_renegotiation: site_config.minimum_tls_version is "1.3", the module's default, so there is no TLS renegotiation, which client_certificate_mode "OptionalInteractiveUser" needs; set client_certificate_mode to "Required", or set site_config.minimum_tls_version to "1.2"
  source  = "Azure/avm-res-web-site/azurerm"
  version = ">= 0.21.0, < 0.23.0"

  name                       = "logic-mode"
  kind                       = "logicapp"
  client_certificate_enabled = true
  client_certificate_mode    = "OptionalInteractiveUser" # want: azurerm_mtls_logic_app: client_certificate_mode is "OptionalInteractiveUser", so callers without a certificate are let in; set it to "Required"
}

module "logic_on" {
  source  = "Azure/avm-res-web-site/azurerm"
  version = "0.22.0"

  name                       = "logic-on"
  kind                       = "logicapp"
  client_certificate_enabled = true
}

module "logic_public" {
  source  = "Azure/avm-res-web-site/azurerm"
  version = "0.22.0"

  name                          = "logic-public"
  kind                          = "logicapp"
  public_network_access_enabled = true
}

module "logic_paths" {
  source  = "Azure/avm-res-web-site/azurerm"
  version = "0.22.0"

  name                               = "logic-paths"
  kind                               = "logicapp"
  https_only                         = false # want: azurerm_mtls_plaintext: https_only is false, so a caller can sidestep the client certificate over plain HTTP; set it to true
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = "/" # want: azurerm_mtls_exclusion_paths ERROR: client_certificate_exclusion_paths is "/", so no path requires a client certificate, because every path starts with "/"; remove it

  site_config = {
    minimum_tls_version = "1.2"
  }
}

# Of what kind it is, nobody knows.
module "of_some_kind" {
  source  = "Azure/avm-res-web-site/azurerm"
  version = "0.22.0"

  name = "app-some"
  kind = var.open
}

module "slots" {
  source  = "Azure/avm-res-web-site/azurerm"
  version = "0.21.0"

  name                       = "app-slots"
  client_certificate_enabled = true

  deployment_slots = {
    staging = { # want: azurerm_mtls_app_service: deployment_slots["staging"].client_certificate_enabled is false, the module's default, so no client certificate is asked for; set it to true
      name = "staging"
    }
    next = { # want: azurerm_mtls_renegotiation: deployment_slots["next"].site_config.minimum_tls_version is "1.3", the module's default, so there is no TLS renegotiation, which deployment_slots["next"].client_certificate_mode "OptionalInteractiveUser" needs; set deployment_slots["next"].client_certificate_mode to "Required", or set deployment_slots["next"].site_config.minimum_tls_version to "1.2"
      name                       = "next"
      client_certificate_enabled = true
      client_certificate_mode    = "OptionalInteractiveUser" # want: azurerm_mtls_app_service: deployment_slots["next"].client_certificate_mode is "OptionalInteractiveUser", so callers without a certificate are let in; set it to "Required"
    }
    canary = {
      name                       = "canary"
      client_certificate_enabled = true
    }
  }
}

# From 0.13 on TLS 1.3 is the default, which has no renegotiation.
module "excluded" { # want: azurerm_mtls_renegotiation: site_config.minimum_tls_version is "1.3", the module's default, so there is no TLS renegotiation, which client_certificate_exclusion_paths "/api" needs; remove client_certificate_exclusion_paths, or set site_config.minimum_tls_version to "1.2"
  source  = "Azure/avm-res-web-site/azurerm"
  version = "0.21.0"

  name                               = "app-excluded"
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = "/api" # want: azurerm_mtls_exclusion_paths: client_certificate_exclusion_paths is "/api", so every path that starts with "/api" answers callers without a certificate; remove what need not be open
}

module "each" {
  source   = "Azure/avm-res-web-site/azurerm"
  version  = "0.21.0"
  for_each = { orders = "Optional", stock = "Required" }

  name                       = each.key
  client_certificate_enabled = true
  client_certificate_mode    = each.value # want: azurerm_mtls_app_service: client_certificate_mode is "Optional" for ["orders"], so callers without a certificate are let in; set it to "Required"
}

module "none" {
  source  = "Azure/avm-res-web-site/azurerm"
  version = "0.22.0"
  count   = 0

  name = "app-none"
}

# Behind a gateway.
module "behind" {
  source  = "Azure/avm-res-web-site/azurerm"
  version = "0.22.0"

  name = "app-behind"
}

resource "azurerm_cdn_frontdoor_origin" "behind" {
  name                           = "behind"
  cdn_frontdoor_origin_group_id  = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  certificate_name_check_enabled = true
  host_name                      = module.behind.resource_uri
}

# A fork is another module.
module "fork" {
  source  = "someone/avm-res-web-site/azurerm"
  version = "0.22.0"

  name = "app-fork"
}
