# What the caller passes is reported where it passes it.

module "optional" {
  source = "./app"
  name   = "orders"
  mode   = "Optional" # want: azurerm_mtls_app_service: client_certificate_mode of azurerm_linux_web_app.by_variable in module.optional is "Optional", so callers without a certificate are let in; set the module's input mode to "Required" # want: azurerm_mtls_function_app: client_certificate_mode of azurerm_linux_function_app.by_variable in module.optional is "Optional", so callers without a certificate are let in; set the module's input mode to "Required"
}

module "required" {
  source = "./app"
  name   = "orders"
  mode   = "Required"
}

module "off" {
  source  = "./app"
  name    = "orders"
  enabled = false # want: azurerm_mtls_app_service: client_certificate_enabled of azurerm_linux_web_app.by_variable in module.off is false, so no client certificate is asked for, and client_certificate_mode has no effect; set the module's input enabled to true # want: azurerm_mtls_function_app: client_certificate_enabled of azurerm_linux_function_app.by_variable in module.off is false, so no client certificate is asked for, and client_certificate_mode has no effect; set the module's input enabled to true
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
  mode   = var.mode # want: azurerm_mtls_app_service: client_certificate_mode of azurerm_linux_web_app.by_variable in module.by_variable is "Optional", so callers without a certificate are let in; set the module's input mode to "Required" # want: azurerm_mtls_function_app: client_certificate_mode of azurerm_linux_function_app.by_variable in module.by_variable is "Optional", so callers without a certificate are let in; set the module's input mode to "Required"
}

module "by_local" {
  source  = "./app"
  name    = "orders"
  enabled = local.enabled # want: azurerm_mtls_app_service: client_certificate_enabled of azurerm_linux_web_app.by_variable in module.by_local is false, so no client certificate is asked for, and client_certificate_mode has no effect; set the module's input enabled to true # want: azurerm_mtls_function_app: client_certificate_enabled of azurerm_linux_function_app.by_variable in module.by_local is false, so no client certificate is asked for, and client_certificate_mode has no effect; set the module's input enabled to true
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
