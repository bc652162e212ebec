# A backend in a called module is reported at the call's argument.

module "wrong" {
  source = "./modules/backend"

  check_chain = false # want: azurerm_mtls_api_management_backend WARNING: validate_certificate_chain is false, so the gateway takes any server with a certificate of its own making for the backend; set it to true
}

module "right" {
  source = "./modules/backend"

  check_chain = true
}

module "clear" {
  source = "./modules/backend"

  check_chain = true
  url         = "http://orders.internal" # want: azurerm_mtls_api_management_backend WARNING: url is "http://orders.internal", so the gateway sends its credentials in the clear; call the backend over https://
}
