# What is not known of a template is not reported.

variable "content" {
  type = string
}

variable "type" {
  type = string
}

variable "enabled" {
  type = bool
}

variable "more" {
  type = list(any)
}

resource "azurerm_resource_group_template_deployment" "all" {
  name                = "all"
  resource_group_name = "rg-orders"
  deployment_mode     = "Incremental"
  template_content    = var.content
}

resource "azurerm_resource_group_template_deployment" "not_json" {
  name                = "not-json"
  resource_group_name = "rg-orders"
  deployment_mode     = "Incremental"
  template_content    = "{ \"resources\": ["
}

resource "azurerm_resource_group_template_deployment" "no_list" {
  name                = "no-list"
  resource_group_name = "rg-orders"
  deployment_mode     = "Incremental"
  template_content    = jsonencode({ resources = "x" })
}

resource "azurerm_resource_group_template_deployment" "no_template" {
  name                = "no-template"
  resource_group_name = "rg-orders"
  deployment_mode     = "Incremental"
  template_content    = jsonencode([])
}

resource "azurerm_resource_group_template_deployment" "of_type" {
  name                = "of-type"
  resource_group_name = "rg-orders"
  deployment_mode     = "Incremental"

  template_content = jsonencode({
    resources = [
      { type = var.type, name = "api", properties = { publicNetworkAccess = "Disabled", clientCertEnabled = false } },
    ]
  })
}

resource "azurerm_resource_group_template_deployment" "of_argument" {
  name                = "of-argument"
  resource_group_name = "rg-orders"
  deployment_mode     = "Incremental"

  template_content = jsonencode({
    resources = [
      { type = "Microsoft.Web/sites", apiVersion = "2023-12-01", name = "api", kind = "app,linux", location = "westeurope", properties = { publicNetworkAccess = "Disabled", clientCertEnabled = var.enabled } },
    ]
  })
}

# What is known beside it is.
resource "azurerm_resource_group_template_deployment" "beside" {
  name                = "beside"
  resource_group_name = "rg-orders"
  deployment_mode     = "Incremental"

  template_content = jsonencode({
    resources = concat(var.more, [
      { type = "Microsoft.Web/sites", apiVersion = "2023-12-01", name = "api", kind = "app,linux", location = "westeurope", properties = { publicNetworkAccess = "Disabled", clientCertEnabled = false } }, # want: azurerm_mtls_app_service: clientCertEnabled of Microsoft.Web/sites "api" is false, so no client certificate is asked for; set it to true
    ])
  })
}

resource "azurerm_resource_group_template_deployment" "ignored" {
  name                = "ignored"
  resource_group_name = "rg-orders"
  deployment_mode     = "Incremental"
  template_content    = jsonencode({ resources = [{ type = "Microsoft.Web/sites", name = "api", kind = "app", properties = { publicNetworkAccess = "Disabled", clientCertEnabled = false } }] })

  lifecycle {
    ignore_changes = [template_content]
  }
}

resource "azurerm_resource_group_template_deployment" "each" {
  for_each = { off = false, on = true }

  name                = each.key
  resource_group_name = "rg-orders"
  deployment_mode     = "Incremental"
  template_content    = jsonencode({ resources = [{ type = "Microsoft.Web/sites", name = each.key, kind = "app", properties = { publicNetworkAccess = "Disabled", clientCertEnabled = each.value } }] }) # want: azurerm_mtls_app_service: clientCertEnabled of Microsoft.Web/sites "off" is false for ["off"], so no client certificate is asked for; set it to true
}
