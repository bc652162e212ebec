# A domain in a called module is reported at the call's argument.

module "wrong" {
  source = "./modules/domain"

  scenario = "ClientCertificateValidatedIfPresented" # want: azurerm_mtls_front_door: mtlsSettings.scenario of azapi_resource.domain in module.wrong is "ClientCertificateValidatedIfPresented", so callers without a certificate are let in; set the module's input scenario to "ClientCertificateRequiredAndValidated"
}

module "right" {
  source = "./modules/domain"

  scenario = "ClientCertificateRequiredAndValidated"
}
