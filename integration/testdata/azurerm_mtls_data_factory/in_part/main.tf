# JSON of which a part is not known.

# What is not known inside a string hides nothing else.
resource "azurerm_data_factory_pipeline" "heredoc" {
  name            = "heredoc"
  data_factory_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  activities_json = <<-JSON
  [
    {
      "name": "call",
      "type": "WebActivity",
      "typeProperties": {
        "url": "https://${var.tenant}.example.com",
        "authentication": { "type": "Basic" }
      }
    }
  ]
  JSON
}

resource "azurerm_data_factory_pipeline" "heredoc_certificate" {
  name            = "heredoc-certificate"
  data_factory_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  activities_json = <<-JSON
  [
    {
      "name": "call",
      "type": "WebActivity",
      "typeProperties": {
        "url": "https://${var.tenant}.example.com",
        "authentication": { "type": "ClientCertificate" }
      }
    }
  ]
  JSON
}

resource "azurerm_data_factory_pipeline" "heredoc_open" {
  name            = "heredoc-open"
  data_factory_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  activities_json = <<-JSON
  [
    {
      "name": "call",
      "type": "WebActivity",
      "typeProperties": {
        "url": "https://${var.tenant}.example.com",
        "authentication": { "type": "${var.tenant}" }
      }
    }
  ]
  JSON
}

resource "azurerm_data_factory_pipeline" "through_local" {
  name            = "through-local"
  data_factory_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  activities_json = local.activities # want: azurerm_mtls_data_factory: authentication type of activity "call" is "Basic", so the endpoint is called with a secret that can be stolen and replayed; use "ClientCertificate" or "MSI"
}

resource "azurerm_data_factory_linked_custom_service" "heredoc" {
  name                 = "heredoc"
  data_factory_id      = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  type                 = "HttpServer"
  type_properties_json = <<-JSON
  {
    "url": "https://${var.tenant}.example.com",
    "authenticationType": "Basic"
  }
  JSON
}

resource "azurerm_data_factory_linked_custom_service" "heredoc_value" {
  name                 = "heredoc-value"
  data_factory_id      = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  type                 = "HttpServer"
  type_properties_json = <<-JSON
  {
    "url": ${jsonencode(var.tenant)},
    "authenticationType": "ClientCertificate"
  }
  JSON
}

resource "azurerm_synapse_linked_service" "string" {
  name                 = "string"
  synapse_workspace_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Synapse/workspaces/syn"
  type                 = "HttpServer"
  type_properties_json = "{\"url\": \"${var.tenant}\", \"authenticationType\": \"Basic\"}" # want: azurerm_mtls_data_factory: authenticationType is "Basic", so the endpoint is called with a secret that can be stolen and replayed; set it to "ClientCertificate"
}

# What is not JSON says nothing.
resource "azurerm_data_factory_linked_custom_service" "not_json" {
  name                 = "not-json"
  data_factory_id      = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  type                 = "HttpServer"
  type_properties_json = "${var.tenant}: authenticationType Basic" # want: azurerm_mtls_data_factory NOTICE: type_properties_json is not known (var.tenant has no value here), so it cannot be told whether the call presents a client certificate
}

locals {
  activities = <<-JSON
  [
    {
      "name": "call",
      "type": "WebActivity",
      "typeProperties": {
        "url": "https://${var.tenant}.example.com",
        "authentication": { "type": "Basic" }
      }
    }
  ]
  JSON
}

variable "tenant" {
  type = string
}
