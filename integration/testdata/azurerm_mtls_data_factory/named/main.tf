# What is not known is named, once.

# A linked service of a type that is not known may call an HTTP endpoint.
resource "azurerm_data_factory_linked_custom_service" "type_unknown" {
  name            = "type-unknown"
  data_factory_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  type            = var.type # want: azurerm_mtls_data_factory NOTICE: 3 endpoints cannot be judged, because var.type has no value here; give it one with tflint --var-file, or as TF_VAR_type # want: azurerm_mtls_data_factory NOTICE: type is not known (var.type has no value here), so it cannot be told whether the call presents a client certificate
  type_properties_json = jsonencode({
    url                = "https://partner.example.com"
    authenticationType = "Basic"
  })
}

resource "azurerm_synapse_linked_service" "type_unknown_synapse" {
  name                 = "type-unknown-synapse"
  synapse_workspace_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Synapse/workspaces/syn"
  type                 = var.type # want: azurerm_mtls_data_factory NOTICE: type is not known (var.type has no value here), so it cannot be told whether the call presents a client certificate
  type_properties_json = jsonencode({
    url                = "https://partner.example.com"
    authenticationType = "Basic"
  })
}

# What is known of the type may rule that out.
resource "azurerm_data_factory_linked_custom_service" "type_in_part" {
  name            = "type-in-part"
  data_factory_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  type            = "AzureBlob${var.type}"
  type_properties_json = jsonencode({
    url                = "https://partner.example.com"
    authenticationType = "Basic"
  })
}

resource "azurerm_data_factory_linked_custom_service" "type_either" {
  name            = "type-either"
  data_factory_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  type            = var.wide ? "Web" : "HttpServer"
  type_properties_json = jsonencode({
    url                = "https://partner.example.com"
    authenticationType = "Basic" # want: azurerm_mtls_data_factory: authenticationType is "Basic", so the endpoint is called with a secret that can be stolen and replayed; set it to "ClientCertificate"
  })
}

resource "azurerm_data_factory_linked_custom_service" "type_other" {
  name            = "type-other"
  data_factory_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  type            = var.wide ? "AzureBlobStorage" : "AzureSqlDatabase"
  type_properties_json = jsonencode({
    url                = "https://partner.example.com"
    authenticationType = "Basic"
  })
}

resource "azurerm_data_factory_linked_custom_service" "properties_unknown" {
  name                 = "properties-unknown"
  data_factory_id      = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  type                 = "HttpServer"
  type_properties_json = var.json # want: azurerm_mtls_data_factory NOTICE: 2 endpoints cannot be judged, because var.json has no value here; give it one with tflint --var-file, or as TF_VAR_json # want: azurerm_mtls_data_factory NOTICE: type_properties_json is not known (var.json has no value here), so it cannot be told whether the call presents a client certificate
}

# Of a pipeline it is not known which activities it has.
resource "azurerm_data_factory_pipeline" "activities_unknown" {
  name            = "activities-unknown"
  data_factory_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  activities_json = var.json # want: azurerm_mtls_data_factory NOTICE: activities_json is not known (var.json has no value here), so it cannot be told whether the call presents a client certificate
}

# Or which others.
resource "azurerm_data_factory_pipeline" "more_unknown" {
  name            = "more-unknown"
  data_factory_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  activities_json = jsonencode(concat([{
    name = "a"
    type = "WebActivity"
    typeProperties = {
      url            = "https://partner.example.com"
      method         = "GET"
      authentication = { type = "MSI" }
    }
  }], var.more)) # want: azurerm_mtls_data_factory NOTICE: 2 endpoints cannot be judged, because var.more has no value here; give it one with tflint --var-file, or as TF_VAR_more # want: azurerm_mtls_data_factory NOTICE: activities_json is not known (var.more has no value here), so it cannot be told whether the call presents a client certificate
}

resource "azurerm_data_factory_pipeline" "inner_unknown" {
  name            = "inner-unknown"
  data_factory_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  activities_json = jsonencode([{ name = "loop", type = "ForEach", typeProperties = { activities = var.more } }]) # want: azurerm_mtls_data_factory NOTICE: activities is not known (var.more has no value here), so it cannot be told whether the call presents a client certificate
}

# Or of which type one is.
resource "azurerm_data_factory_pipeline" "kind_unknown" {
  name            = "kind-unknown"
  data_factory_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  activities_json = jsonencode([{
    name = "a"
    type = var.type # want: azurerm_mtls_data_factory NOTICE: type is not known (var.type has no value here), so it cannot be told whether the call presents a client certificate
    typeProperties = {
      url            = "https://partner.example.com"
      method         = "GET"
      authentication = { type = "Basic" }
    }
    }, {
    name = "b"
    type = var.type
    typeProperties = {
      url            = "https://partner.example.com"
      method         = "GET"
      authentication = { type = "Basic" }
    }
  }])
}

# A pipeline without activities calls nobody.
resource "azurerm_data_factory_pipeline" "none" {
  name            = "none"
  data_factory_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
}

resource "azurerm_data_factory_pipeline" "others" {
  name            = "others"
  data_factory_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  activities_json = jsonencode([{ name = "wait", type = "Wait", typeProperties = { waitTimeInSeconds = var.seconds } }])
}

variable "type" {
  type = string
}

variable "json" {
  type = string
}

variable "more" {
  type = list(any)
}

variable "wide" {
  type = bool
}

variable "seconds" {
  type = number
}
