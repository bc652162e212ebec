# Resources in resources, and templates in templates.

resource "azurerm_resource_group_template_deployment" "slots" {
  name                = "slots"
  resource_group_name = "rg-orders"
  deployment_mode     = "Incremental"

  template_content = jsonencode({
    resources = [
      { type = "Microsoft.Web/sites", name = "api", kind = "app", properties = { publicNetworkAccess = "Disabled", clientCertEnabled = true }, resources = [{ type = "slots", name = "staging", kind = "app", properties = { publicNetworkAccess = "Disabled", clientCertEnabled = false } }, { type = "Microsoft.Web/sites/slots", name = "api/canary", kind = "app", properties = { publicNetworkAccess = "Disabled", clientCertEnabled = false } }] }, # want: azurerm_mtls_app_service: clientCertEnabled of Microsoft.Web/sites/slots "api/canary" is false, so no client certificate is asked for; set it to true # want: azurerm_mtls_app_service: clientCertEnabled of Microsoft.Web/sites/slots "staging" is false, so no client certificate is asked for; set it to true
    ]
  })
}

# Without a word about it the expressions of an inner template are those of the outer one.
resource "azurerm_resource_group_template_deployment" "outer" {
  name                = "outer"
  resource_group_name = "rg-orders"
  deployment_mode     = "Incremental"

  template_content = jsonencode({
    parameters = { certificates = { type = "bool", defaultValue = true } }
    resources = [{
      type = "Microsoft.Resources/deployments"
      name = "inner"
      properties = {
        mode = "Incremental"
        template = {
          parameters = { certificates = { type = "bool", defaultValue = false } }
          resources = [
            { type = "Microsoft.Web/sites", apiVersion = "2023-12-01", name = "api", kind = "app,linux", location = "westeurope", properties = { publicNetworkAccess = "Disabled", clientCertEnabled = "[parameters('certificates')]" } },
          ]
        }
      }
    }]
  })
}

resource "azurerm_resource_group_template_deployment" "inner" {
  name                = "inner"
  resource_group_name = "rg-orders"
  deployment_mode     = "Incremental"

  template_content = jsonencode({
    parameters = { certificates = { type = "bool", defaultValue = true } }
    resources = [{
      type = "Microsoft.Resources/deployments"
      name = "inner"
      properties = {
        expressionEvaluationOptions = { scope = "inner" }
        template = {
          parameters = { certificates = { type = "bool", defaultValue = false } } # want: azurerm_mtls_app_service: clientCertEnabled of Microsoft.Web/sites "api" is false, so no client certificate is asked for; set it to true
          resources = [
            { type = "Microsoft.Web/sites", apiVersion = "2023-12-01", name = "api", kind = "app,linux", location = "westeurope", properties = { publicNetworkAccess = "Disabled", clientCertEnabled = "[parameters('certificates')]" } },
          ]
        }
      }
    }]
  })
}

resource "azurerm_resource_group_template_deployment" "inner_given" {
  name                = "inner-given"
  resource_group_name = "rg-orders"
  deployment_mode     = "Incremental"

  template_content = jsonencode({
    parameters = { certificates = { type = "bool", defaultValue = true } }
    resources = [{
      type = "Microsoft.Resources/deployments"
      name = "inner"
      properties = {
        expressionEvaluationOptions = { scope = "inner" }
        parameters                  = { certificates = { value = "[parameters('certificates')]" } }
        template = {
          parameters = { certificates = { type = "bool", defaultValue = false } }
          resources = [
            { type = "Microsoft.Web/sites", apiVersion = "2023-12-01", name = "api", kind = "app,linux", location = "westeurope", properties = { publicNetworkAccess = "Disabled", clientCertEnabled = "[parameters('certificates')]" } },
          ]
        }
      }
    }]
  })
}
