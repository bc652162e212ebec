# A called module calls a known one: what the caller passes is where TFLint shows it.

module "weak" {
  source       = "./app"
  name         = "app-weak" # want: azurerm_mtls_app_service: client_certificate_enabled of module.header in module.weak is false, the module's default, so no client certificate is asked for; set it to true (module.weak has no input for it)
  certificates = true
  mode         = "Optional" # want: azurerm_mtls_app_service: client_certificate_mode of module.this in module.weak is "Optional", so callers without a certificate are let in; set module.weak's input mode to "Required"
}

module "right" {
  source       = "./app"
  name         = "app-right" # want: azurerm_mtls_app_service: client_certificate_enabled of module.header in module.right is false, the module's default, so no client certificate is asked for; set it to true (module.right has no input for it)
  certificates = true
  mode         = "Required"
}

module "off" {
  source       = "./app"
  name         = "app-off" # want: azurerm_mtls_app_service: client_certificate_enabled of module.header in module.off is false, the module's default, so no client certificate is asked for; set it to true (module.off has no input for it)
  certificates = false # want: azurerm_mtls_app_service: client_certificate_enabled of module.this in module.off is false, so no client certificate is asked for, and client_certificate_mode has no effect; set module.off's input certificates to true
  mode         = "Required"
}
