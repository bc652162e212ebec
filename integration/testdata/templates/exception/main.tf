# An exception names the deployment.

resource "azurerm_resource_group_template_deployment" "legacy" {
  name                = "legacy"
  resource_group_name = "rg-orders"
  deployment_mode     = "Incremental"

  template_content = jsonencode({
    resources = [
      { type = "Microsoft.Web/sites", apiVersion = "2023-12-01", name = "api", kind = "app,linux", location = "westeurope", properties = { publicNetworkAccess = "Disabled", clientCertEnabled = false } },
    ]
  })
}

resource "azurerm_resource_group_template_deployment" "orders" {
  name                = "orders"
  resource_group_name = "rg-orders"
  deployment_mode     = "Incremental"

  template_content = jsonencode({
    resources = [
      { type = "Microsoft.Web/sites", apiVersion = "2023-12-01", name = "api", kind = "app,linux", location = "westeurope", properties = { publicNetworkAccess = "Disabled", clientCertEnabled = false } }, # want: azurerm_mtls_app_service: clientCertEnabled of Microsoft.Web/sites "api" is false, so no client certificate is asked for; set it to true
    ]
  })
}
