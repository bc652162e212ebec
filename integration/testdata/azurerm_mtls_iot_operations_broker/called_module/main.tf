# A listener in a called module is reported at the call's argument.

module "wrong" {
  source = "./modules/listener"

  authentication = "" # want: azurerm_mtls_iot_operations_broker: authenticationRef of port 8883 of azapi_resource.listener in module.wrong is "", so every client that reaches the port is let in; name an authentication with the method "X509" (by the module's input authentication)
}

module "right" {
  source = "./modules/listener"

  authentication = "cert-auth"
}
