# A template in a called module is reported at the call's argument.

module "wrong" {
  source = "./modules/site"

  certificates = false # want: azurerm_mtls_app_service: clientCertEnabled of Microsoft.Web/sites "api" is false, so no client certificate is asked for, and clientCertMode has no effect; set it to true
}

module "right" {
  source = "./modules/site"

  certificates = true
}

module "by_parameter" {
  source = "./modules/site"

  certificates = true
  mode         = "Optional" # want: azurerm_mtls_app_service: clientCertMode of Microsoft.Web/sites "api" is "Optional", so callers without a certificate are let in; set it to "Required"
}
