# What a null is, the module says, and not in all versions the same.

variable "name" {
  type = string
}

# Terraform refuses a member that is null: there is no such slot.
module "member" {
  source  = "Azure/avm-res-web-site/azurerm"
  version = "0.22.0"

  name                       = "app-member"
  client_certificate_enabled = true
  deployment_slots           = { staging = null }
}

module "member_of_unknown_name" {
  source  = "Azure/avm-res-web-site/azurerm"
  version = "0.22.0"

  name                       = "app-member"
  client_certificate_enabled = true
  deployment_slots           = { (var.name) = null }
}

module "object" { # want: azurerm_mtls_renegotiation: site_config.minimum_tls_version is "1.3", the module's default, so there is no TLS renegotiation, which client_certificate_mode "OptionalInteractiveUser" needs; set client_certificate_mode to "Required", or set site_config.minimum_tls_version to "1.2"
  source  = "Azure/avm-res-web-site/azurerm"
  version = "0.22.0"

  name                       = "app-object"
  client_certificate_enabled = true
  client_certificate_mode    = "OptionalInteractiveUser" # want: azurerm_mtls_app_service: client_certificate_mode is "OptionalInteractiveUser", so callers without a certificate are let in; set it to "Required"
  site_config                = null
}

# The mode of a function app: up to 0.20 the provider's default, which is Optional.
module "function_before" { # want: azurerm_mtls_function_app: client_certificate_mode is null, so the mode defaults to "Optional" and callers without a certificate are let in; set it to "Required"
  source  = "Azure/avm-res-web-site/azurerm"
  version = "0.20.0"

  name                          = "func-before"
  kind                          = "functionapp"
  public_network_access_enabled = false
  https_only                    = true
  client_certificate_enabled    = true
  client_certificate_mode       = null
}

# From 0.21 on that of ARM, which is Required.
module "function" {
  source  = "Azure/avm-res-web-site/azurerm"
  version = "0.22.0"

  name                       = "func-null"
  kind                       = "functionapp"
  client_certificate_enabled = true
  client_certificate_mode    = null
}

module "function_either" { # want: azurerm_mtls_function_app NOTICE: client_certificate_mode is not known (what null means depends on the version of the module), so it cannot be told whether a client certificate is required
  source  = "Azure/avm-res-web-site/azurerm"
  version = "~> 0.20"

  name                          = "func-either"
  kind                          = "functionapp"
  public_network_access_enabled = false
  https_only                    = true
  client_certificate_enabled    = true
  client_certificate_mode       = null
}

# A kind that is null is a web app, which is the default.
module "kind" { # want: azurerm_mtls_app_service: client_certificate_enabled is false, the module's default, so no client certificate is asked for; set it to true
  source  = "Azure/avm-res-web-site/azurerm"
  version = "0.22.0"

  name = "app-kind"
  kind = null
}
