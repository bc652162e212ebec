# The resource manager takes types and the names of members in any letter case.

resource "azurerm_resource_group_template_deployment" "right" {
  name                = "right"
  resource_group_name = "rg-orders"
  deployment_mode     = "Incremental"

  template_content = jsonencode({
    Resources = [
      { Type = "microsoft.web/SITES", Name = "api", Kind = "app,linux", Properties = { PublicNetworkAccess = "disabled", ClientCertEnabled = true, CLIENTCERTMODE = "required" } },
    ]
  })
}

resource "azurerm_resource_group_template_deployment" "wrong" {
  name                = "wrong"
  resource_group_name = "rg-orders"
  deployment_mode     = "Incremental"

  parameters_content = jsonencode({ MODE = { Value = "optional" } }) # want: azurerm_mtls_app_service: CLIENTCERTMODE of microsoft.web/SITES "orders" is "optional", so callers without a certificate are let in; set it to "Required"

  template_content = jsonencode({
    PARAMETERS = { mode = { Type = "string", DefaultValue = "required" } }
    RESOURCES = [
      { TYPE = "microsoft.web/SITES", NAME = "api", KIND = "app,linux", PROPERTIES = { PublicNetworkAccess = "disabled", ClientCertEnabled = false } }, # want: azurerm_mtls_app_service: ClientCertEnabled of microsoft.web/SITES "api" is false, so no client certificate is asked for; set it to true
      { TYPE = "microsoft.web/SITES", NAME = "orders", KIND = "app,linux", PROPERTIES = { PublicNetworkAccess = "disabled", ClientCertEnabled = true, CLIENTCERTMODE = "[parameters('Mode')]" } },
      { TYPE = "microsoft.web/SITES", NAME = "spare", CONDITION = false, KIND = "app,linux", PROPERTIES = { PublicNetworkAccess = "disabled", ClientCertEnabled = false } },
    ]
  })
}

# Templates in templates, workflows and ports.
resource "azurerm_subscription_template_deployment" "nested" {
  name     = "nested"
  location = "westeurope"

  template_content = jsonencode({
    Resources = [{
      Type = "microsoft.resources/DEPLOYMENTS"
      Properties = {
        ExpressionEvaluationOptions = { Scope = "Inner" }
        Template = {
          Parameters = { On = { DefaultValue = false } } # want: azurerm_mtls_app_service: ClientCertEnabled of Microsoft.Web/sites "api" is false, so no client certificate is asked for; set it to true
          Resources = {
            Api = { Type = "Microsoft.Web/sites", Name = "api", Kind = "app", Properties = { PublicNetworkAccess = "Disabled", ClientCertEnabled = "[parameters('on')]" } }
            Pay = { Type = "Microsoft.Logic/workflows", Name = "pay", Properties = { Definition = { Actions = { Pay = { Type = "http", Inputs = { Authentication = { Type = "basic" } } } } } } } # want: azurerm_mtls_logic_app_action: authentication type of action "Pay" of Microsoft.Logic/workflows "pay" is "basic", so the endpoint is called with a secret that can be stolen and replayed; use "ClientCertificate" or "ManagedServiceIdentity"
            Mqt = { Type = "Microsoft.IoTOperations/instances/brokers/listeners", Name = "plant/default/open", Properties = { Ports = [{ Port = 1883, AuthenticationRef = "" }] } }                     # want: azurerm_mtls_iot_operations_broker: AuthenticationRef of port 1883 of Microsoft.IoTOperations/instances/brokers/listeners "plant/default/open" is "", so every client that reaches the port is let in; name an authentication with the method "X509"
          }
        }
      }
    }]
  })
}
