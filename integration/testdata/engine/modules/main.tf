# What the caller passes is reported where it passes it.

module "optional" {
  source = "./app"
  name   = "orders"
  mode   = "Optional" # want: azurerm_mtls_app_service: client_certificate_mode is "Optional", so callers without a certificate are let in; set it to "Required" # want: azurerm_mtls_function_app: client_certificate_mode is "Optional", so callers without a certificate are let in; set it to "Required"
}

module "required" {
  source = "./app"
  name   = "orders"
  mode   = "Required"
}

module "off" {
  source  = "./app"
  name    = "orders"
  enabled = false # want: azurerm_mtls_app_service: client_certificate_enabled is false, so no client certificate is asked for, and client_certificate_mode has no effect; set it to true # want: azurerm_mtls_function_app: client_certificate_enabled is false, so no client certificate is asked for, and client_certificate_mode has no effect; set it to true
  mode    = "Required"
}

# Public, so that nothing is in scope.
module "public" {
  source  = "./app"
  name    = "orders"
  enabled = false
  mode    = "Optional"
  public  = true
}

module "by_variable" {
  source = "./app"
  name   = "orders"
  mode   = var.mode # want: azurerm_mtls_app_service: client_certificate_mode is "Optional", so callers without a certificate are let in; set it to "Required" # want: azurerm_mtls_function_app: client_certificate_mode is "Optional", so callers without a certificate are let in; set it to "Required"
}

module "by_local" {
  source  = "./app"
  name    = "orders"
  enabled = local.enabled # want: azurerm_mtls_app_service: client_certificate_enabled is false, so no client certificate is asked for, and client_certificate_mode has no effect; set it to true # want: azurerm_mtls_function_app: client_certificate_enabled is false, so no client certificate is asked for, and client_certificate_mode has no effect; set it to true
  mode    = "Required"
}

module "unknown" {
  source = "./app"
  name   = "orders"
  mode   = var.unknown
}

locals {
  enabled = false
}

variable "mode" {
  type    = string
  default = "Optional"
}

variable "unknown" {
  type = string
}
