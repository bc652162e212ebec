# An exception is used where its resource is, also while the rule is off.

variable "data_factory_id" {}

resource "azurerm_data_factory_pipeline" "orders" {
  name            = "orders"
  data_factory_id = var.data_factory_id
}
