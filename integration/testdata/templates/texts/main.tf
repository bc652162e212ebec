# What a template declares is judged as azapi bodies are, however the template is written.

resource "azurerm_resource_group_template_deployment" "encoded" {
  name                = "encoded"
  resource_group_name = "rg-orders"
  deployment_mode     = "Incremental"

  template_content = jsonencode({ # want: azurerm_mtls_app_service: clientCertEnabled of Microsoft.Web/sites "absent" is not set, so no client certificate is asked for; set it to true
    resources = [
      { type = "Microsoft.Web/sites", apiVersion = "2023-12-01", name = "off", kind = "app,linux", location = "westeurope", properties = { publicNetworkAccess = "Disabled", clientCertEnabled = false } },                                  # want: azurerm_mtls_app_service: clientCertEnabled of Microsoft.Web/sites "off" is false, so no client certificate is asked for; set it to true
      { type = "Microsoft.Web/sites", apiVersion = "2023-12-01", name = "optional", kind = "app,linux", location = "westeurope", properties = { publicNetworkAccess = "Disabled", clientCertEnabled = true, clientCertMode = "Optional" } }, # want: azurerm_mtls_app_service: clientCertMode of Microsoft.Web/sites "optional" is "Optional", so callers without a certificate are let in; set it to "Required"
      { type = "Microsoft.Web/sites", apiVersion = "2023-12-01", name = "required", kind = "app,linux", location = "westeurope", properties = { publicNetworkAccess = "Disabled", clientCertEnabled = true, clientCertMode = "Required" } },
      { type = "Microsoft.Web/sites", apiVersion = "2023-12-01", name = "absent", kind = "app,linux", location = "westeurope", properties = { publicNetworkAccess = "Disabled", httpsOnly = true } },
      { type = "Microsoft.Storage/storageAccounts", name = "orders", properties = { clientCertEnabled = false } },
    ]
  })
}

# In a text each finding stands at its own line.
resource "azurerm_resource_group_template_deployment" "heredoc" {
  name                = "heredoc"
  resource_group_name = "rg-orders"
  deployment_mode     = "Incremental"

  template_content = <<JSON
  {
    "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
    "contentVersion": "1.0.0.0",
    "resources": [
      {
        "type": "Microsoft.Web/sites",
        "apiVersion": "2023-12-01",
        "name": "api",
        "kind": "app,linux",
        "location": "[resourceGroup().location]",
        "properties": {
          "publicNetworkAccess": "Disabled",
          "clientCertEnabled": true,
          "clientCertMode": "Optional"
        }
      }
    ]
  }
  JSON
}

variable "region" {
  type = string
}

resource "azurerm_resource_group_template_deployment" "heredoc_with_unknown" {
  name                = "heredoc-with-unknown"
  resource_group_name = "rg-orders"
  deployment_mode     = "Incremental"

  template_content = <<JSON
  {
    "resources": [
      {
        "type": "Microsoft.Web/sites",
        "apiVersion": "2023-12-01",
        "name": "api-${var.region}",
        "kind": "app,linux",
        "location": "${var.region}",
        "properties": { "publicNetworkAccess": "Disabled", "clientCertEnabled": false }
      }
    ]
  }
  JSON
}

resource "azurerm_resource_group_template_deployment" "file" {
  name                = "file"
  resource_group_name = "rg-orders"
  deployment_mode     = "Incremental"
  template_content    = file("${path.module}/template.json") # want: azurerm_mtls_app_service: clientCertEnabled of Microsoft.Web/sites "api" is false, so no client certificate is asked for; set it to true # want: azurerm_mtls_app_service: clientCertEnabled of Microsoft.Web/sites "orders" is false, so no client certificate is asked for; set it to true
}

# With symbolic names the resources are an object.
resource "azurerm_resource_group_template_deployment" "symbolic" {
  name                = "symbolic"
  resource_group_name = "rg-orders"
  deployment_mode     = "Incremental"

  template_content = jsonencode({
    languageVersion = "2.0"
    resources = {
      api      = { type = "Microsoft.Web/sites", apiVersion = "2023-12-01", name = "api", kind = "app,linux", location = "westeurope", properties = { publicNetworkAccess = "Disabled", clientCertEnabled = false } } # want: azurerm_mtls_app_service: clientCertEnabled of Microsoft.Web/sites "api" is false, so no client certificate is asked for; set it to true
      existing = { type = "Microsoft.Web/sites", apiVersion = "2023-12-01", name = "other", kind = "app,linux", location = "westeurope", existing = true, properties = { publicNetworkAccess = "Disabled", clientCertEnabled = false } }
    }
  })
}

# At other scopes, where resources are in nested templates.
resource "azurerm_subscription_template_deployment" "subscription" {
  name     = "subscription"
  location = "westeurope"

  template_content = jsonencode({
    resources = [{
      type       = "Microsoft.Resources/deployments"
      apiVersion = "2022-09-01"
      name       = "orders"
      properties = {
        mode     = "Incremental"
        template = { resources = [{ type = "Microsoft.Web/sites", apiVersion = "2023-12-01", name = "api", kind = "app,linux", location = "westeurope", properties = { publicNetworkAccess = "Disabled", clientCertEnabled = false } }] } # want: azurerm_mtls_app_service: clientCertEnabled of Microsoft.Web/sites "api" is false, so no client certificate is asked for; set it to true
      }
    }]
  })
}

resource "azurerm_management_group_template_deployment" "management_group" {
  name                = "management-group"
  management_group_id = "/providers/Microsoft.Management/managementGroups/orders"
  location            = "westeurope"

  template_content = jsonencode({
    resources = [{
      type       = "Microsoft.Resources/deployments"
      apiVersion = "2022-09-01"
      name       = "orders"
      properties = {
        mode     = "Incremental"
        template = { resources = [{ type = "Microsoft.Web/sites", apiVersion = "2023-12-01", name = "api", kind = "app,linux", location = "westeurope", properties = { publicNetworkAccess = "Disabled", clientCertEnabled = false } }] } # want: azurerm_mtls_app_service: clientCertEnabled of Microsoft.Web/sites "api" is false, so no client certificate is asked for; set it to true
      }
    }]
  })
}

resource "azurerm_tenant_template_deployment" "tenant" {
  name     = "tenant"
  location = "westeurope"

  template_content = jsonencode({
    resources = [{
      type       = "Microsoft.Resources/deployments"
      apiVersion = "2022-09-01"
      name       = "orders"
      properties = {
        mode     = "Incremental"
        template = { resources = [{ type = "Microsoft.Web/sites", apiVersion = "2023-12-01", name = "api", kind = "app,linux", location = "westeurope", properties = { publicNetworkAccess = "Disabled", clientCertEnabled = false } }] } # want: azurerm_mtls_app_service: clientCertEnabled of Microsoft.Web/sites "api" is false, so no client certificate is asked for; set it to true
      }
    }]
  })
}

# No template of its own.
resource "azurerm_resource_group_template_deployment" "spec" {
  name                     = "spec"
  resource_group_name      = "rg-orders"
  deployment_mode          = "Incremental"
  template_spec_version_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Resources/templateSpecs/orders/versions/v1"
}
