# A gateway may be in front of what a template declares: who reaches it is not known.

resource "azurerm_resource_group_template_deployment" "with_gateway" {
  name                = "with-gateway"
  resource_group_name = "rg-orders"
  deployment_mode     = "Incremental"

  template_content = jsonencode({ # want: azurerm_mtls_cassandra_cluster: clientCertificates of Microsoft.DocumentDB/cassandraClusters "orders" is not set, so clients without a certificate can connect; list the certificates that clients may present
    resources = [
      { type = "Microsoft.Web/sites", apiVersion = "2023-12-01", name = "api", kind = "app,linux", location = "westeurope", properties = { publicNetworkAccess = "Disabled", clientCertEnabled = false } },
      { type = "Microsoft.Network/applicationGateways", name = "gateway", properties = {} },
      { type = "Microsoft.DocumentDB/cassandraClusters", name = "orders", properties = {} },
    ]
  })
}
