# The argument that decides is absent in the called module. The finding stands at the one that makes the gateway internal.

module "internal" {
  source               = "./modules/gateway"
  virtual_network_type = "Internal" # want: azurerm_mtls_api_management: negotiate_client_certificate of azurerm_api_management.this in module.internal is not set, so the gateway never asks for a client certificate; set it to true and validate the certificate in a policy (the module has no input for it)
}

module "external" {
  source               = "./modules/gateway"
  virtual_network_type = "External"
}
