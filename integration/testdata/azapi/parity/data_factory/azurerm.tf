# Data Factory and Synapse, with every default written out. azapi.tf declares the same.

resource "azurerm_data_factory_linked_custom_service" "factory_http_basic" {
  name            = "factory_http_basic"
  data_factory_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  type            = "HttpServer"
  type_properties_json = jsonencode({
    url                = "https://partner.example.com"
    authenticationType = "Basic" # want: azurerm_mtls_data_factory: authenticationType is "Basic", so the endpoint is called with a secret that can be stolen and replayed; set it to "ClientCertificate"
  })
}

resource "azurerm_synapse_linked_service" "synapse_http_basic" {
  name                 = "synapse_http_basic"
  synapse_workspace_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Synapse/workspaces/syn"
  type                 = "HttpServer"
  type_properties_json = jsonencode({
    url                = "https://partner.example.com"
    authenticationType = "Basic" # want: azurerm_mtls_data_factory: authenticationType is "Basic", so the endpoint is called with a secret that can be stolen and replayed; set it to "ClientCertificate"
  })
}

resource "azurerm_data_factory_linked_custom_service" "factory_http_windows" {
  name            = "factory_http_windows"
  data_factory_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  type            = "HttpServer"
  type_properties_json = jsonencode({
    url                = "https://partner.example.com"
    authenticationType = "Windows" # want: azurerm_mtls_data_factory: authenticationType is "Windows", so the endpoint is called with a secret that can be stolen and replayed; set it to "ClientCertificate"
  })
}

resource "azurerm_synapse_linked_service" "synapse_http_windows" {
  name                 = "synapse_http_windows"
  synapse_workspace_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Synapse/workspaces/syn"
  type                 = "HttpServer"
  type_properties_json = jsonencode({
    url                = "https://partner.example.com"
    authenticationType = "Windows" # want: azurerm_mtls_data_factory: authenticationType is "Windows", so the endpoint is called with a secret that can be stolen and replayed; set it to "ClientCertificate"
  })
}

resource "azurerm_data_factory_linked_custom_service" "factory_http_anonymous" {
  name            = "factory_http_anonymous"
  data_factory_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  type            = "HttpServer"
  type_properties_json = jsonencode({
    url                = "https://partner.example.com"
    authenticationType = "Anonymous" # want: azurerm_mtls_data_factory NOTICE: authenticationType is "Anonymous", so the called endpoint cannot tell who calls it; set it to "ClientCertificate"
  })
}

resource "azurerm_synapse_linked_service" "synapse_http_anonymous" {
  name                 = "synapse_http_anonymous"
  synapse_workspace_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Synapse/workspaces/syn"
  type                 = "HttpServer"
  type_properties_json = jsonencode({
    url                = "https://partner.example.com"
    authenticationType = "Anonymous" # want: azurerm_mtls_data_factory NOTICE: authenticationType is "Anonymous", so the called endpoint cannot tell who calls it; set it to "ClientCertificate"
  })
}

resource "azurerm_data_factory_linked_custom_service" "factory_http_certificate" {
  name            = "factory_http_certificate"
  data_factory_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  type            = "HttpServer"
  type_properties_json = jsonencode({
    url                = "https://partner.example.com"
    authenticationType = "ClientCertificate"
  })
}

resource "azurerm_synapse_linked_service" "synapse_http_certificate" {
  name                 = "synapse_http_certificate"
  synapse_workspace_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Synapse/workspaces/syn"
  type                 = "HttpServer"
  type_properties_json = jsonencode({
    url                = "https://partner.example.com"
    authenticationType = "ClientCertificate"
  })
}

resource "azurerm_data_factory_linked_custom_service" "factory_web_basic" {
  name            = "factory_web_basic"
  data_factory_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  type            = "Web"
  type_properties_json = jsonencode({
    url                = "https://partner.example.com"
    authenticationType = "Basic" # want: azurerm_mtls_data_factory: authenticationType is "Basic", so the endpoint is called with a secret that can be stolen and replayed; set it to "ClientCertificate"
  })
}

resource "azurerm_synapse_linked_service" "synapse_web_basic" {
  name                 = "synapse_web_basic"
  synapse_workspace_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Synapse/workspaces/syn"
  type                 = "Web"
  type_properties_json = jsonencode({
    url                = "https://partner.example.com"
    authenticationType = "Basic" # want: azurerm_mtls_data_factory: authenticationType is "Basic", so the endpoint is called with a secret that can be stolen and replayed; set it to "ClientCertificate"
  })
}

resource "azurerm_data_factory_linked_custom_service" "factory_web_anonymous" {
  name            = "factory_web_anonymous"
  data_factory_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  type            = "Web"
  type_properties_json = jsonencode({
    url                = "https://partner.example.com"
    authenticationType = "Anonymous" # want: azurerm_mtls_data_factory NOTICE: authenticationType is "Anonymous", so the called endpoint cannot tell who calls it; set it to "ClientCertificate"
  })
}

resource "azurerm_synapse_linked_service" "synapse_web_anonymous" {
  name                 = "synapse_web_anonymous"
  synapse_workspace_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Synapse/workspaces/syn"
  type                 = "Web"
  type_properties_json = jsonencode({
    url                = "https://partner.example.com"
    authenticationType = "Anonymous" # want: azurerm_mtls_data_factory NOTICE: authenticationType is "Anonymous", so the called endpoint cannot tell who calls it; set it to "ClientCertificate"
  })
}

resource "azurerm_data_factory_linked_custom_service" "factory_web_certificate" {
  name            = "factory_web_certificate"
  data_factory_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  type            = "Web"
  type_properties_json = jsonencode({
    url                = "https://partner.example.com"
    authenticationType = "ClientCertificate"
  })
}

resource "azurerm_synapse_linked_service" "synapse_web_certificate" {
  name                 = "synapse_web_certificate"
  synapse_workspace_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Synapse/workspaces/syn"
  type                 = "Web"
  type_properties_json = jsonencode({
    url                = "https://partner.example.com"
    authenticationType = "ClientCertificate"
  })
}

resource "azurerm_data_factory_linked_custom_service" "factory_rest_basic" {
  name            = "factory_rest_basic"
  data_factory_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  type            = "RestService"
  type_properties_json = jsonencode({
    url                = "https://partner.example.com"
    authenticationType = "Basic"
  })
}

resource "azurerm_synapse_linked_service" "synapse_rest_basic" {
  name                 = "synapse_rest_basic"
  synapse_workspace_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Synapse/workspaces/syn"
  type                 = "RestService"
  type_properties_json = jsonencode({
    url                = "https://partner.example.com"
    authenticationType = "Basic"
  })
}

resource "azurerm_data_factory_pipeline" "pipeline" {
  name            = "pipeline"
  data_factory_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  activities_json = jsonencode([
    {
      name           = "call"
      type           = "WebActivity"
      typeProperties = { url = "https://x.example.com", method = "GET", authentication = { type = "Basic" } } # want: azurerm_mtls_data_factory: authentication type of activity "call" is "Basic", so the endpoint is called with a secret that can be stolen and replayed; use "ClientCertificate" or "MSI"
    },
    {
      name = "each"
      type = "ForEach"
      typeProperties = {
        items = { value = "@pipeline().parameters.items", type = "Expression" }
        activities = [
          {
            name           = "hook"
            type           = "WebHook"
            typeProperties = { url = "https://x.example.com", method = "POST", authentication = { type = "ServicePrincipal" } } # want: azurerm_mtls_data_factory: authentication type of activity "hook" is "ServicePrincipal", so the endpoint is called with a secret that can be stolen and replayed; use "ClientCertificate" or "MSI"
          },
          {
            name           = "right"
            type           = "WebActivity"
            typeProperties = { url = "https://x.example.com", method = "GET", authentication = { type = "MSI", resource = "https://x" } }
          },
        ]
      }
    },
  ])
}
