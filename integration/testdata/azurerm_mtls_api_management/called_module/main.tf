# What a caller passes is reported where it is passed.

module "off" {
  source               = "./modules/gateway"
  negotiate            = false # want: azurerm_mtls_api_management: negotiate_client_certificate of azurerm_api_management.this in module.off is false, so the gateway never asks for a client certificate; set the module's input negotiate to true and validate the certificate in a policy
  virtual_network_type = "Internal"
}

module "asked" {
  source               = "./modules/gateway"
  negotiate            = true
  virtual_network_type = "Internal"
}

module "external" {
  source    = "./modules/gateway"
  negotiate = false
}
