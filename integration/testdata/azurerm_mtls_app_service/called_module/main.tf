# What a caller passes is reported where it is passed.

module "optional" {
  source = "./modules/app"
  name   = "app-optional"
  mode   = "Optional" # want: azurerm_mtls_app_service: client_certificate_mode is "Optional", so callers without a certificate are let in; set it to "Required"
}

module "required" {
  source = "./modules/app"
  name   = "app-required"
  mode   = "Required"
}
