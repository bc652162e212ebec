# The resources of this folder lack what the provider requires: they show the requirement in the words of its source.

resource "azurerm_data_factory_linked_service_web" "basic" {
  authentication_type = "Basic" # want: azurerm_mtls_data_factory: authentication_type is "Basic", so the endpoint is called with a secret that can be stolen and replayed; use azurerm_data_factory_linked_custom_service of type "HttpServer" with authenticationType "ClientCertificate", because azurerm sends no certificate from this resource
}

resource "azurerm_data_factory_linked_service_web" "client_certificate" {
  authentication_type = "ClientCertificate"
}
