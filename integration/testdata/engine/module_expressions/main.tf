# In the module the caller's value is a part of the argument only.

module "switched_off" {
  source = "./app"
  strict = false # want: azurerm_mtls_app_service: client_certificate_mode of azurerm_linux_web_app.by_condition in module.switched_off is "Optional", so callers without a certificate are let in; set it to "Required" (by the module's input strict) # want: azurerm_mtls_app_service: client_certificate_mode of azurerm_linux_web_app.by_local in module.switched_off is "Optional", so callers without a certificate are let in; set it to "Required" (by the module's input strict)
  ending = "uired"
}

module "in_template" {
  source = "./app"
  strict = true
  ending = "uested" # want: azurerm_mtls_app_service: client_certificate_mode of azurerm_linux_web_app.by_template in module.in_template is "Requested", so nothing is required of callers, because there is no such mode; set it to "Required" (by the module's input ending)
}

module "right" {
  source = "./app"
  strict = true
  ending = "uired"
}

# A secret that the caller passes is not known in the module either.
module "sensitive" {
  source = "./app"
  strict = sensitive(false)
  ending = "uired"
}

# What the module does not create is no endpoint.
module "not_created" {
  source  = "./app"
  strict  = false
  ending  = "uested"
  created = false
}

module "converted" {
  source = "./app"
  strict = "false" # want: azurerm_mtls_app_service: client_certificate_mode of azurerm_linux_web_app.by_condition in module.converted is "Optional", so callers without a certificate are let in; set it to "Required" (by the module's input strict) # want: azurerm_mtls_app_service: client_certificate_mode of azurerm_linux_web_app.by_local in module.converted is "Optional", so callers without a certificate are let in; set it to "Required" (by the module's input strict)
  ending = "uired"
}

module "unknown" {
  source = "./app"
  strict = var.unknown
  ending = "uired"
}

variable "unknown" {
  type = bool
}
