# The module between passes what its override files say, whichever names come first, and nothing of hidden files.

module "weak" {
  source = "./weak"

  name = "weak" # want: azurerm_mtls_app_service: client_certificate_mode of azurerm_linux_web_app.this in module.weak.module.inner is "Optional", so callers without a certificate are let in; set the module's input mode to "Required"
}

module "strong" {
  source = "./strong"

  name = "strong"
}

module "json" {
  source = "./json"

  name = "json" # want: azurerm_mtls_app_service: client_certificate_mode of azurerm_linux_web_app.this in module.json.module.inner is "Optional", so callers without a certificate are let in; set the module's input mode to "Required"
}

module "hidden" {
  source = "./hidden"

  name = "hidden" # want: azurerm_mtls_app_service: client_certificate_mode of azurerm_linux_web_app.this in module.hidden.module.inner is "Optional", the module's default, so callers without a certificate are let in; set the module's input mode to "Required"
}
