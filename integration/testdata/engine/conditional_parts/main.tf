# What is in the arms of a conditional of which nothing is known.

variable "staging" {
  type = bool
}

variable "one" {
  type = list(any)
}

variable "other" {
  type = list(any)
}

locals {
  clients = [{ isAdmin = true, certificateThumbprint = "0123456789ABCDEF0123456789ABCDEF01234567" }]
}

# A list that may be null may be missing.
resource "azapi_resource" "null" {
  type      = "Microsoft.ServiceFabric/clusters@2021-06-01"
  name      = "sf-null"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  body      = { properties = { clientCertificateThumbprints = var.staging ? local.clients : null } } # want: azurerm_mtls_service_fabric NOTICE: 7 endpoints cannot be judged, because var.staging has no value here; give it one with tflint --var-file, or as TF_VAR_staging # want: azurerm_mtls_service_fabric NOTICE: clientCertificateThumbprints is not known (var.staging has no value here), so it cannot be told whether a client certificate is required
}

resource "azapi_resource" "unknown" {
  type      = "Microsoft.ServiceFabric/clusters@2021-06-01"
  name      = "sf-unknown"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  body      = { properties = { clientCertificateThumbprints = var.staging ? var.one : var.other } } # want: azurerm_mtls_service_fabric NOTICE: clientCertificateThumbprints is not known (var.staging has no value here), so it cannot be told whether a client certificate is required
}

resource "azapi_resource" "lacking" {
  type      = "Microsoft.ServiceFabric/clusters@2021-06-01"
  name      = "sf-lacking"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  body      = { properties = var.staging ? { clientCertificateThumbprints = local.clients } : {} } # want: azurerm_mtls_service_fabric NOTICE: clientCertificateThumbprints is not known (var.staging has no value here), so it cannot be told whether a client certificate is required
}

resource "azapi_resource" "empty" {
  type      = "Microsoft.ServiceFabric/clusters@2021-06-01"
  name      = "sf-empty"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  body      = { properties = { clientCertificateThumbprints = var.staging ? local.clients : [] } } # want: azurerm_mtls_service_fabric NOTICE: clientCertificateThumbprints is not known (var.staging has no value here), so it cannot be told whether a client certificate is required
}

resource "azurerm_service_fabric_cluster" "dynamic" {
  name                = "sf-dynamic"
  resource_group_name = "rg-orders"
  location            = "westeurope"
  reliability_level   = "Bronze"
  upgrade_mode        = "Automatic"
  vm_image            = "Windows"
  management_endpoint = "https://sf-dynamic.westeurope.cloudapp.azure.com:19080"

  node_type {
    name                 = "first"
    instance_count       = 3
    is_primary           = true
    client_endpoint_port = 19000
    http_endpoint_port   = 19080
  }

  dynamic "client_certificate_thumbprint" {
    for_each = var.staging ? ["0123456789ABCDEF0123456789ABCDEF01234567"] : [] # want: azurerm_mtls_service_fabric NOTICE: client_certificate_thumbprint is not known (var.staging has no value here), so it cannot be told whether a client certificate is required

    content {
      thumbprint = client_certificate_thumbprint.value
      is_admin   = true
    }
  }
}

# A null in each arm is no place to write at: one would be left.
resource "azapi_resource" "nulls" {
  type      = "Microsoft.Web/sites@2023-12-01"
  name      = "app-nulls"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind       = "app"
    properties = var.staging ? { httpsOnly = true, clientCertEnabled = null } : { clientCertEnabled = null, httpsOnly = true } # want: azurerm_mtls_app_service: clientCertEnabled is null, so no client certificate is asked for; set it to true
  }
}

# Each value is said once.
resource "azapi_resource" "thrice" {
  type      = "Microsoft.Web/sites@2023-12-01"
  name      = "app-thrice"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app"
    properties = ( # want: azurerm_mtls_app_service: clientCertMode is "Optional" or "OptionalInteractiveUser", so callers without a certificate are let in; set it to "Required"
      var.staging ? { httpsOnly = true, clientCertEnabled = true, clientCertMode = "Optional" } :
      length(var.one) > 0 ? { httpsOnly = true, clientCertEnabled = true, clientCertMode = "OptionalInteractiveUser" } :
      { httpsOnly = true, clientCertEnabled = true, clientCertMode = "Optional" }
    )
  }
}

# Azure reads the names of a template in any case.
resource "azurerm_resource_group_template_deployment" "cases" {
  name                = "cases"
  resource_group_name = "rg-orders"
  deployment_mode     = "Incremental"
  template_content = jsonencode({ # want: azurerm_mtls_app_service NOTICE: clientCertEnabled of Microsoft.Web/sites "app-arms" is not known (var.staging has no value here), so it cannot be told whether a client certificate is required # want: azurerm_mtls_app_service NOTICE: clientCertEnabled of Microsoft.Web/sites "app-merged" is not known (var.staging has no value here), so it cannot be told whether a client certificate is required
    "$schema"      = "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#"
    contentVersion = "1.0.0.0"
    resources = [
      {
        type       = "Microsoft.Web/sites"
        apiVersion = "2023-12-01"
        name       = "app-arms"
        kind       = "app"
        properties = var.staging ? {
          httpsOnly         = true
          clientcertenabled = true
          clientCertMode    = "Required"
          } : {
          httpsOnly         = true
          CLIENTCERTENABLED = true
          clientCertMode    = "Required"
        }
      },
      {
        type       = "Microsoft.Web/sites"
        apiVersion = "2023-12-01"
        name       = "app-merged"
        kind       = "app"
        properties = merge({ httpsOnly = true, clientCertMode = "Required" }, var.staging ? { clientcertenabled = true } : {})
      },
    ]
  })
}
