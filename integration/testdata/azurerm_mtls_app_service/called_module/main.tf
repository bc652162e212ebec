# What a caller passes is reported where it is passed.

module "optional" {
  source = "./modules/app"
  name   = "app-optional"
  mode   = "Optional" # want: azurerm_mtls_app_service: client_certificate_mode of azurerm_linux_web_app.app in module.optional is "Optional", so callers without a certificate are let in; set the module's input mode to "Required"
}

module "required" {
  source = "./modules/app"
  name   = "app-required"
  mode   = "Required"
}
