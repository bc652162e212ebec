variable "name" {
  type = string
}

variable "certificates" {
  type = bool
}

variable "mode" {
  type = string
}

module "this" {
  source  = "Azure/avm-res-web-site/azurerm"
  version = "0.22.0"

  name                       = var.name
  client_certificate_enabled = var.certificates
  client_certificate_mode    = var.mode
}

# Nothing of it comes from the caller.
module "fixed" { # want: azurerm_mtls_app_service: client_certificate_enabled is false, the module's default, so no client certificate is asked for; set it to true
  source  = "Azure/avm-res-web-site/azurerm"
  version = "0.22.0"

  name = "app-fixed"
}

module "header" { # want: azurerm_mtls_app_service: client_certificate_enabled is false, the module's default, so no client certificate is asked for; set it to true
  source  = "Azure/avm-res-web-site/azurerm"
  version = "0.22.0"

  name = var.name
}
