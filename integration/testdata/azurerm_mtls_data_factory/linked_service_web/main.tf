# How the factory shows who it is to the endpoint that it calls.

resource "azurerm_data_factory_linked_service_web" "basic" {
  name                = "ls-basic"
  data_factory_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf-orders"
  url                 = "https://orders.internal.example"
  authentication_type = "Basic" # want: azurerm_mtls_data_factory: authentication_type is "Basic", so the endpoint is called with a secret that can be stolen and replayed; use azurerm_data_factory_linked_custom_service of type "HttpServer" with authenticationType "ClientCertificate", because azurerm sends no certificate from this resource
  username            = "orders"
  password            = var.password
}

# No secret is at stake where nobody says who he is.
resource "azurerm_data_factory_linked_service_web" "anonymous" {
  name                = "ls-anonymous"
  data_factory_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf-orders"
  url                 = "https://orders.internal.example"
  authentication_type = "Anonymous" # want: azurerm_mtls_data_factory NOTICE: authentication_type is "Anonymous", so the called endpoint cannot tell who calls it; use azurerm_data_factory_linked_custom_service of type "HttpServer" with authenticationType "ClientCertificate", because azurerm sends no certificate from this resource
}

resource "azurerm_data_factory_linked_service_web" "client_certificate" {
  name                = "ls-client-certificate"
  data_factory_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf-orders"
  url                 = "https://orders.internal.example"
  authentication_type = "ClientCertificate"
}

resource "azurerm_data_factory_linked_service_web" "other" {
  name                = "ls-other"
  data_factory_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf-orders"
  url                 = "https://orders.internal.example"
  authentication_type = "Digest" # want: azurerm_mtls_data_factory: authentication_type is "Digest", so the endpoint is called with a secret that can be stolen and replayed; use azurerm_data_factory_linked_custom_service of type "HttpServer" with authenticationType "ClientCertificate", because azurerm sends no certificate from this resource
}

# The provider sends the value as it is written.
resource "azurerm_data_factory_linked_service_web" "lower_case" {
  name                = "ls-lower-case"
  data_factory_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf-orders"
  url                 = "https://orders.internal.example"
  authentication_type = "clientcertificate" # want: azurerm_mtls_data_factory: authentication_type is "clientcertificate", so the endpoint is called without a client certificate; use azurerm_data_factory_linked_custom_service of type "HttpServer" with authenticationType "ClientCertificate", because azurerm sends no certificate from this resource
}

resource "azurerm_data_factory_linked_service_web" "type_unknown" {
  name                = "ls-type-unknown"
  data_factory_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf-orders"
  url                 = "https://orders.internal.example"
  authentication_type = var.type
}

resource "azurerm_data_factory_linked_service_web" "each_of_two" {
  for_each = toset(["orders", "stock"])

  name                = "ls-each-of-two-${each.key}"
  data_factory_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf-orders"
  url                 = "https://orders.internal.example"
  authentication_type = "Basic" # want: azurerm_mtls_data_factory: authentication_type is "Basic", so the endpoint is called with a secret that can be stolen and replayed; use azurerm_data_factory_linked_custom_service of type "HttpServer" with authenticationType "ClientCertificate", because azurerm sends no certificate from this resource
  username            = each.key
  password            = var.password
}

resource "azurerm_data_factory_linked_service_web" "each_type" {
  for_each = { orders = "Basic", stock = "ClientCertificate", public = "Anonymous" }

  name                = "ls-each-type-${each.key}"
  data_factory_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf-orders"
  url                 = "https://orders.internal.example"
  authentication_type = each.value # want: azurerm_mtls_data_factory: authentication_type is "Basic" for ["orders"], so the endpoint is called with a secret that can be stolen and replayed; use azurerm_data_factory_linked_custom_service of type "HttpServer" with authenticationType "ClientCertificate", because azurerm sends no certificate from this resource # want: azurerm_mtls_data_factory NOTICE: authentication_type is "Anonymous" for ["public"], so the called endpoint cannot tell who calls it; use azurerm_data_factory_linked_custom_service of type "HttpServer" with authenticationType "ClientCertificate", because azurerm sends no certificate from this resource
}

variable "type" {
  type = string
}

variable "password" {
  type      = string
  sensitive = true
}
