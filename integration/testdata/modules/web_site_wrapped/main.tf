# A module of one's own calls the registry's. TFLint goes into both, and each is said once.

module "app" {
  source = "./app"

  name = "app-api"
  mode = "Optional" # want: azurerm_mtls_app_service: client_certificate_mode of module.site in module.app is "Optional", so callers without a certificate are let in; set module.app's input mode to "Required" # want: azurerm_mtls_app_service: deployment_slots["staging"].client_certificate_mode of module.site.deployment_slots["staging"] in module.app is "Optional", so callers without a certificate are let in; set module.app's input mode to "Required"
}
