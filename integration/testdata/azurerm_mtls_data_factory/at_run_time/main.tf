# What Data Factory works out when it runs, and what does not run.

# Data Factory works a value out when it runs.
resource "azurerm_data_factory_linked_custom_service" "expression" {
  name            = "expression"
  data_factory_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  type            = "HttpServer"
  type_properties_json = jsonencode({
    url                = "https://partner.example.com"
    authenticationType = "@{linkedService().auth}" # want: azurerm_mtls_data_factory NOTICE: authenticationType is not known ("@{linkedService().auth}" is worked out when it runs), so it cannot be told whether the call presents a client certificate
  })
}

resource "azurerm_data_factory_linked_custom_service" "expression_bare" {
  name            = "expression-bare"
  data_factory_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  type            = "HttpServer"
  type_properties_json = jsonencode({
    url                = "https://partner.example.com"
    authenticationType = "@linkedService().auth" # want: azurerm_mtls_data_factory NOTICE: authenticationType is not known ("@linkedService().auth" is worked out when it runs), so it cannot be told whether the call presents a client certificate
  })
}

resource "azurerm_data_factory_linked_custom_service" "expression_inside" {
  name            = "expression-inside"
  data_factory_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  type            = "HttpServer"
  type_properties_json = jsonencode({
    url                = "https://partner.example.com"
    authenticationType = "Bas@{linkedService().ending}" # want: azurerm_mtls_data_factory NOTICE: authenticationType is not known ("Bas@{linkedService().ending}" is worked out when it runs), so it cannot be told whether the call presents a client certificate
  })
}

resource "azurerm_data_factory_linked_custom_service" "expression_object" {
  name            = "expression-object"
  data_factory_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  type            = "HttpServer"
  type_properties_json = jsonencode({
    url                = "https://partner.example.com"
    authenticationType = { value = "@linkedService().auth", type = "Expression" } # want: azurerm_mtls_data_factory NOTICE: authenticationType is not known (an object has the wrong type), so it cannot be told whether the call presents a client certificate
  })
}

# Two signs stand for one.
resource "azurerm_data_factory_linked_custom_service" "not_an_expression" {
  name            = "not-an-expression"
  data_factory_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  type            = "HttpServer"
  type_properties_json = jsonencode({
    url                = "https://partner.example.com"
    authenticationType = "@@Basic" # want: azurerm_mtls_data_factory: authenticationType is "@@Basic", so the endpoint is called without a client certificate; set it to "ClientCertificate"
  })
}

resource "azurerm_data_factory_linked_service_web" "expression" {
  name                = "expression"
  data_factory_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  authentication_type = "@{linkedService().auth}" # want: azurerm_mtls_data_factory NOTICE: authentication_type is not known ("@{linkedService().auth}" is worked out when it runs), so it cannot be told whether the call presents a client certificate
  url                 = "https://partner.example.com"
}

resource "azurerm_data_factory_pipeline" "expression" {
  name            = "expression"
  data_factory_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  activities_json = jsonencode([{
    name = "a"
    type = "WebActivity"
    typeProperties = {
      url            = "https://partner.example.com"
      method         = "GET"
      authentication = { type = "@pipeline().parameters.auth" } # want: azurerm_mtls_data_factory NOTICE: authentication type of activity "a" is not known ("@pipeline().parameters.auth" is worked out when it runs), so it cannot be told whether the call presents a client certificate
    }
  }])
}

# An activity that is switched off calls nobody.
resource "azurerm_data_factory_pipeline" "inactive" {
  name            = "inactive"
  data_factory_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  activities_json = jsonencode([{
    name  = "a"
    type  = "WebActivity"
    state = "Inactive"
    typeProperties = {
      url            = "https://partner.example.com"
      method         = "GET"
      authentication = { type = "Basic" }
    }
    }, {
    name  = "b"
    type  = "WebActivity"
    state = "Active"
    typeProperties = {
      url            = "https://partner.example.com"
      method         = "GET"
      authentication = { type = "Basic" } # want: azurerm_mtls_data_factory: authentication type of activity "b" is "Basic", so the endpoint is called with a secret that can be stolen and replayed; use "ClientCertificate" or "MSI"
    }
    }, {
    name = "c"
    type = "WebActivity"
    typeProperties = {
      url            = "https://partner.example.com"
      method         = "GET"
      authentication = { type = "Basic" } # want: azurerm_mtls_data_factory: authentication type of activity "c" is "Basic", so the endpoint is called with a secret that can be stolen and replayed; use "ClientCertificate" or "MSI"
    }
  }])
}

resource "azurerm_data_factory_pipeline" "inactive_folded" {
  name            = "inactive-folded"
  data_factory_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  activities_json = jsonencode([{
    name  = "a"
    type  = "WebActivity"
    state = "inactive"
    typeProperties = {
      url            = "https://partner.example.com"
      method         = "GET"
      authentication = { type = "Basic" }
    }
  }])
}

# Nor does what is inside it.
resource "azurerm_data_factory_pipeline" "inside_inactive" {
  name            = "inside-inactive"
  data_factory_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  activities_json = jsonencode([{
    name  = "loop"
    type  = "ForEach"
    state = "Inactive"
    typeProperties = {
      activities = [{
        name = "a"
        type = "WebActivity"
        typeProperties = {
          url            = "https://partner.example.com"
          method         = "GET"
          authentication = { type = "Basic" }
        }
      }]
    }
  }])
}

resource "azurerm_data_factory_pipeline" "inside_inactive_deep" {
  name            = "inside-inactive-deep"
  data_factory_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  activities_json = jsonencode([{
    name  = "loop"
    type  = "ForEach"
    state = "Inactive"
    typeProperties = {
      activities = [{
        name  = "loop"
        type  = "ForEach"
        state = "Active"
        typeProperties = {
          activities = [{
            name  = "a"
            type  = "WebActivity"
            state = "Active"
            typeProperties = {
              url            = "https://partner.example.com"
              method         = "GET"
              authentication = { type = "Basic" }
            }
          }]
        }
      }]
    }
  }])
}

resource "azurerm_data_factory_pipeline" "inside_active" {
  name            = "inside-active"
  data_factory_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  activities_json = jsonencode([{
    name  = "loop"
    type  = "ForEach"
    state = "Active"
    typeProperties = {
      activities = [{
        name = "a"
        type = "WebActivity"
        typeProperties = {
          url            = "https://partner.example.com"
          method         = "GET"
          authentication = { type = "Basic" } # want: azurerm_mtls_data_factory: authentication type of activity "a" is "Basic", so the endpoint is called with a secret that can be stolen and replayed; use "ClientCertificate" or "MSI"
        }
      }]
    }
  }])
}

# One that may be switched off is not known.
resource "azurerm_data_factory_pipeline" "state_unknown" {
  name            = "state-unknown"
  data_factory_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  activities_json = jsonencode([{
    name  = "a"
    type  = "WebActivity"
    state = var.state # want: azurerm_mtls_data_factory NOTICE: 2 endpoints cannot be judged, because var.state has no value here; give it one with tflint --var-file, or as TF_VAR_state # want: azurerm_mtls_data_factory NOTICE: state is not known (var.state has no value here), so it cannot be told whether the call presents a client certificate
    typeProperties = {
      url            = "https://partner.example.com"
      method         = "GET"
      authentication = { type = "Basic" }
    }
    }, {
    name = "b"
    type = "WebActivity"
    typeProperties = {
      url            = "https://partner.example.com"
      method         = "GET"
      authentication = { type = "Basic" } # want: azurerm_mtls_data_factory: authentication type of activity "b" is "Basic", so the endpoint is called with a secret that can be stolen and replayed; use "ClientCertificate" or "MSI"
    }
  }])
}

resource "azurerm_data_factory_pipeline" "inside_unknown" {
  name            = "inside-unknown"
  data_factory_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  activities_json = jsonencode([{
    name  = "loop"
    type  = "ForEach"
    state = var.state # want: azurerm_mtls_data_factory NOTICE: state is not known (var.state has no value here), so it cannot be told whether the call presents a client certificate
    typeProperties = {
      activities = [{
        name = "a"
        type = "WebActivity"
        typeProperties = {
          url            = "https://partner.example.com"
          method         = "GET"
          authentication = { type = "Basic" }
        }
      }]
    }
  }])
}

variable "state" {
  type = string
}
