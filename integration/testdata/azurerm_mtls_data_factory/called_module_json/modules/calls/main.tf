# A pipeline and a linked service whose authentication is the caller's.

variable "authentication" {
  type = string
}

resource "azurerm_data_factory_pipeline" "call" {
  name            = "call"
  data_factory_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  activities_json = jsonencode([
    { name = "call", type = "WebActivity", typeProperties = { authentication = { type = var.authentication } } },
  ])
}

resource "azurerm_data_factory_linked_custom_service" "partner" {
  name                 = "partner"
  data_factory_id      = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  type                 = "HttpServer"
  type_properties_json = <<JSON
{ "url": "https://partner.example.com", "authenticationType": "${var.authentication}" }
JSON
}
