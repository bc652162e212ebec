# Calls without authentication, over HTTP and HTTPS.

# Without TLS there is no certificate to present.
resource "azurerm_data_factory_linked_service_web" "http" {
  name                = "http"
  data_factory_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  authentication_type = "Anonymous" # want: azurerm_mtls_data_factory NOTICE: authentication_type is "Anonymous", so the called endpoint cannot tell who calls it; call the endpoint over https://, and then use azurerm_data_factory_linked_custom_service of type "HttpServer" with authenticationType "ClientCertificate", because azurerm sends no certificate from this resource
  url                 = "http://partner.example.com"
}

resource "azurerm_data_factory_linked_service_web" "upper" {
  name                = "upper"
  data_factory_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  authentication_type = "Anonymous" # want: azurerm_mtls_data_factory NOTICE: authentication_type is "Anonymous", so the called endpoint cannot tell who calls it; call the endpoint over https://, and then use azurerm_data_factory_linked_custom_service of type "HttpServer" with authenticationType "ClientCertificate", because azurerm sends no certificate from this resource
  url                 = "HTTP://partner.example.com"
}

resource "azurerm_data_factory_linked_service_web" "https" {
  name                = "https"
  data_factory_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  authentication_type = "Anonymous" # want: azurerm_mtls_data_factory NOTICE: authentication_type is "Anonymous", so the called endpoint cannot tell who calls it; use azurerm_data_factory_linked_custom_service of type "HttpServer" with authenticationType "ClientCertificate", because azurerm sends no certificate from this resource
  url                 = "https://partner.example.com"
}

resource "azurerm_data_factory_linked_service_web" "in_part" {
  name                = "in-part"
  data_factory_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  authentication_type = "Anonymous" # want: azurerm_mtls_data_factory NOTICE: authentication_type is "Anonymous", so the called endpoint cannot tell who calls it; call the endpoint over https://, and then use azurerm_data_factory_linked_custom_service of type "HttpServer" with authenticationType "ClientCertificate", because azurerm sends no certificate from this resource
  url                 = "http://${var.host}"
}

resource "azurerm_data_factory_linked_service_web" "unknown" {
  name                = "unknown"
  data_factory_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  authentication_type = "Anonymous" # want: azurerm_mtls_data_factory NOTICE: authentication_type is "Anonymous", so the called endpoint cannot tell who calls it; use azurerm_data_factory_linked_custom_service of type "HttpServer" with authenticationType "ClientCertificate", because azurerm sends no certificate from this resource
  url                 = var.url
}

resource "azurerm_data_factory_linked_service_web" "basic" {
  name                = "basic"
  data_factory_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  authentication_type = "Basic" # want: azurerm_mtls_data_factory: authentication_type is "Basic", so the endpoint is called with a secret that can be stolen and replayed; use azurerm_data_factory_linked_custom_service of type "HttpServer" with authenticationType "ClientCertificate", because azurerm sends no certificate from this resource
  url                 = "http://partner.example.com"
}

resource "azurerm_data_factory_linked_custom_service" "custom_http" {
  name            = "custom-http"
  data_factory_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  type            = "HttpServer"
  type_properties_json = jsonencode({
    url                = "http://partner.example.com"
    authenticationType = "Anonymous" # want: azurerm_mtls_data_factory NOTICE: authenticationType is "Anonymous", so the called endpoint cannot tell who calls it; call the endpoint over https://, and then set it to "ClientCertificate"
  })
}

resource "azurerm_data_factory_linked_custom_service" "custom_https" {
  name            = "custom-https"
  data_factory_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  type            = "HttpServer"
  type_properties_json = jsonencode({
    url                = "https://partner.example.com"
    authenticationType = "Anonymous" # want: azurerm_mtls_data_factory NOTICE: authenticationType is "Anonymous", so the called endpoint cannot tell who calls it; set it to "ClientCertificate"
  })
}

resource "azurerm_data_factory_linked_custom_service" "custom_in_part" {
  name            = "custom-in-part"
  data_factory_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  type            = "HttpServer"
  type_properties_json = jsonencode({
    url                = "http://${var.host}/"
    authenticationType = "Anonymous" # want: azurerm_mtls_data_factory NOTICE: authenticationType is "Anonymous", so the called endpoint cannot tell who calls it; call the endpoint over https://, and then set it to "ClientCertificate"
  })
}

resource "azurerm_data_factory_linked_custom_service" "custom_unknown" {
  name            = "custom-unknown"
  data_factory_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  type            = "HttpServer"
  type_properties_json = jsonencode({
    url                = var.url
    authenticationType = "Anonymous" # want: azurerm_mtls_data_factory NOTICE: authenticationType is "Anonymous", so the called endpoint cannot tell who calls it; set it to "ClientCertificate"
  })
}

resource "azapi_resource" "http" {
  type      = "Microsoft.DataFactory/factories/linkedservices@2018-06-01"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  name      = "http"

  body = {
    properties = {
      type = "HttpServer"
      typeProperties = {
        url                = "http://partner.example.com"
        authenticationType = "Anonymous" # want: azurerm_mtls_data_factory NOTICE: authenticationType is "Anonymous", so the called endpoint cannot tell who calls it; call the endpoint over https://, and then set it to "ClientCertificate"
      }
    }
  }
}

variable "host" {
  type = string
}

variable "url" {
  type = string
}
