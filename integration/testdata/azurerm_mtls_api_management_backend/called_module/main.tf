# A backend in a called module is reported at the call's argument.

module "wrong" {
  source = "./modules/backend"

  check_chain = false # want: azurerm_mtls_api_management_backend: validate_certificate_chain of azurerm_api_management_backend.this in module.wrong is false, so the gateway accepts a server certificate of any issuer; set the module's input check_chain to true
}

module "right" {
  source = "./modules/backend"

  check_chain = true
}

module "clear" {
  source = "./modules/backend"

  check_chain = true
  url         = "http://orders.internal" # want: azurerm_mtls_api_management_backend: url is "http://orders.internal", so the gateway sends its credentials in the clear; call the backend over https:// (azurerm_api_management_backend.this in module.clear)
}
