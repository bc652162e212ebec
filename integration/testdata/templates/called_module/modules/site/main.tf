variable "certificates" {
  type = bool
}

variable "mode" {
  type    = string
  default = "Required"
}

resource "azurerm_resource_group_template_deployment" "site" {
  name                = "site"
  resource_group_name = "rg-orders"
  deployment_mode     = "Incremental"

  parameters_content = jsonencode({ mode = { value = var.mode } })

  template_content = jsonencode({
    parameters = { mode = { type = "string" } }
    resources = [
      { type = "Microsoft.Web/sites", apiVersion = "2023-12-01", name = "api", kind = "app,linux", location = "westeurope", properties = { publicNetworkAccess = "Disabled", clientCertEnabled = var.certificates, clientCertMode = "[parameters('mode')]" } },
    ]
  })
}
