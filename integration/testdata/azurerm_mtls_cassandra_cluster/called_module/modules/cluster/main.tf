# The caller decides.
resource "azurerm_cosmosdb_cassandra_cluster" "this" {
  name                           = "this"
  location                       = "westeurope"
  resource_group_name            = "rg-orders"
  delegated_management_subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/virtualNetworks/vnet/subnets/cassandra"
  default_admin_password         = "not-a-secret"
  client_certificate_pems        = var.pems
}

variable "pems" {
  type = list(string)
}
