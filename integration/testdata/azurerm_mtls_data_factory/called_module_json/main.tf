# What a caller passes into JSON is reported where it is passed, once for each of the two endpoints' words.

module "basic" {
  source         = "./modules/calls"
  authentication = "Basic" # want: azurerm_mtls_data_factory: authentication type of activity "call" of azurerm_data_factory_pipeline.call in module.basic is "Basic", so the endpoint is called with a secret that can be stolen and replayed; use "ClientCertificate" or "MSI" (by the module's input authentication) # want: azurerm_mtls_data_factory: authenticationType of azurerm_data_factory_linked_custom_service.partner in module.basic is "Basic", so the endpoint is called with a secret that can be stolen and replayed; set it to "ClientCertificate" (by the module's input authentication)
}

module "certificate" {
  source         = "./modules/calls"
  authentication = "ClientCertificate"
}

# An activity may use an identity; a linked service has none.
module "identity" {
  source         = "./modules/calls"
  authentication = "MSI" # want: azurerm_mtls_data_factory: authenticationType of azurerm_data_factory_linked_custom_service.partner in module.identity is "MSI", so the endpoint is called without a client certificate; set it to "ClientCertificate" (by the module's input authentication)
}
