# A template in a called module is reported at the call's argument.

module "wrong" {
  source = "./modules/site"

  certificates = false # want: azurerm_mtls_app_service: clientCertEnabled of Microsoft.Web/sites "api" of azurerm_resource_group_template_deployment.site in module.wrong is false, so no client certificate is asked for, and clientCertMode has no effect; set the module's input certificates to true
}

module "right" {
  source = "./modules/site"

  certificates = true
}

module "by_parameter" {
  source = "./modules/site"

  certificates = true
  mode         = "Optional" # want: azurerm_mtls_app_service: clientCertMode of Microsoft.Web/sites "api" of azurerm_resource_group_template_deployment.site in module.by_parameter is "Optional", so callers without a certificate are let in; set the module's input mode to "Required"
}
