# What lies over something else and is not there by a condition of which nothing is known leaves that in force.

variable "staging" {
  type = bool
}

resource "azapi_update_resource" "update" {
  type        = "Microsoft.Web/sites@2023-12-01"
  resource_id = azurerm_linux_web_app.orders.id
  body        = { properties = var.staging ? { httpsOnly = true } : { clientCertEnabled = false } } # want: azurerm_mtls_app_service NOTICE: 5 endpoints cannot be judged, because var.staging has no value here; give it one with tflint --var-file, or as TF_VAR_staging # want: azurerm_mtls_app_service NOTICE: clientCertEnabled is not known (var.staging has no value here), so it cannot be told whether a client certificate is required
}

resource "azurerm_linux_web_app" "orders" {
  name                       = "app-orders"
  location                   = "westeurope"
  resource_group_name        = "rg-orders"
  service_plan_id            = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  https_only                 = true
  client_certificate_enabled = true
  client_certificate_mode    = "Required"
  site_config {}
}

resource "azapi_update_resource" "alone" {
  type        = "Microsoft.Web/sites@2023-12-01"
  resource_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/sites/x"
  body        = { properties = var.staging ? { httpsOnly = true } : { httpsOnly = true, clientCertEnabled = false } } # want: azurerm_mtls_app_service NOTICE: clientCertEnabled is not known (var.staging has no value here), so it cannot be told whether a client certificate is required
}

resource "azapi_update_resource" "null" {
  type        = "Microsoft.Web/sites@2023-12-01"
  resource_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/sites/y"
  body        = { properties = { clientCertEnabled = var.staging ? null : false } } # want: azurerm_mtls_app_service NOTICE: clientCertEnabled is not known (var.staging has no value here), so it cannot be told whether a client certificate is required
}

resource "azapi_resource" "apart" {
  type           = "Microsoft.Web/sites@2023-12-01"
  name           = "app-apart"
  parent_id      = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  body           = { kind = "app", properties = { httpsOnly = true, clientCertEnabled = true, clientCertMode = "Required" } }
  sensitive_body = { properties = var.staging ? { clientCertEnabled = false } : { reserved = false } } # want: azurerm_mtls_app_service NOTICE: clientCertEnabled is not known (var.staging has no value here), so it cannot be told whether a client certificate is required
}

resource "azurerm_resource_group_template_deployment" "parameter" {
  name                = "parameter"
  resource_group_name = "rg-orders"
  deployment_mode     = "Incremental"
  parameters_content  = jsonencode(var.staging ? { mode = { value = "Optional" }, on = { value = false } } : { mode = { value = "Optional" } }) # want: azurerm_mtls_app_service NOTICE: clientCertEnabled of Microsoft.Web/sites "app-parameter" is not known (var.staging has no value here), so it cannot be told whether a client certificate is required
  template_content = jsonencode({
    parameters = { mode = { type = "string", defaultValue = "Required" }, on = { type = "bool", defaultValue = true } }
    resources = [
      { type = "Microsoft.Web/sites", apiVersion = "2023-12-01", name = "app-parameter", kind = "app",
      properties = { httpsOnly = true, clientCertEnabled = "[parameters('on')]", clientCertMode = "Required" } }
    ]
  })
}
