# An action in a called module is reported at the call's argument.

module "wrong" {
  source = "./modules/action"

  authentication = "Basic" # want: azurerm_mtls_logic_app_action: authentication type of azurerm_logic_app_action_custom.this in module.wrong is "Basic", so the endpoint is called with a secret that can be stolen and replayed; use "ClientCertificate" or "ManagedServiceIdentity" (by the module's input authentication)
}

module "right" {
  source = "./modules/action"

  authentication = "ManagedServiceIdentity"
}

module "by_header" {
  source = "./modules/action"

  authentication = "None"
  authorization  = "Basic b3JkZXJzOnNlY3JldA==" # want: azurerm_mtls_logic_app_action: Authorization header starts with "Basic ", so the endpoint is called with a secret that can be stolen and replayed; use authentication of type "ClientCertificate" or "ManagedServiceIdentity" (azurerm_logic_app_action_custom.this in module.by_header)
}
