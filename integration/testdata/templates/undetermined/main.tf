# An expression that is not worked out is said on request.

resource "azurerm_resource_group_template_deployment" "expressions" {
  name                = "expressions"
  resource_group_name = "rg-orders"
  deployment_mode     = "Incremental"

  template_content = jsonencode({
    resources = [
      { type = "Microsoft.Web/sites", apiVersion = "2023-12-01", name = "api", kind = "app,linux", location = "westeurope", properties = { publicNetworkAccess = "Disabled", clientCertEnabled = "[not(parameters('public'))]" } }, # want: azurerm_mtls_app_service NOTICE: clientCertEnabled of Microsoft.Web/sites "api" is not known (the template works it out), so it cannot be told whether a client certificate is required
      { type = "Microsoft.Web/sites", apiVersion = "2023-12-01", name = "orders", kind = "app,linux", location = "westeurope", properties = { publicNetworkAccess = "Disabled", clientCertEnabled = true } },
    ]
  })
}
