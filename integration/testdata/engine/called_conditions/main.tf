# What is missing in an input, or decides from afar, is the caller's to set.

module "missing" {
  source = "./site"

  name     = "app-missing"
  settings = {} # want: azurerm_mtls_app_service: client_certificate_enabled of azurerm_linux_web_app.tried in module.missing is false, so no client certificate is asked for; set the module's input settings.client_certificate_enabled to true
}

module "by_environment" {
  source = "./site"

  internal = true # want: azurerm_mtls_container_app: client_certificate_mode of azurerm_container_app.main in module.by_environment is not set, so no client certificate is asked for; set it to "require" (the module has no input for it)
}

module "keys" {
  source = "./site"

  modes = ["Optional"] # want: azurerm_mtls_app_service: client_certificate_mode of azurerm_linux_web_app.keyed in module.keys is "Optional", so callers without a certificate are let in; set it to "Required" (by the module's input modes)
}

module "merged" {
  source = "./site"

  overrides = { enabled = false } # want: azurerm_mtls_app_service: client_certificate_enabled of azurerm_linux_web_app.merged in module.merged is false, so no client certificate is asked for; set the module's input overrides.enabled to true
}

# Two inputs make the value, and the caller passes the one that is wrong.
module "both" {
  source = "./site"

  asked = false # want: azurerm_mtls_app_service: client_certificate_enabled of azurerm_linux_web_app.both in module.both is false, so no client certificate is asked for; set it to true (by the module's input asked)
}
