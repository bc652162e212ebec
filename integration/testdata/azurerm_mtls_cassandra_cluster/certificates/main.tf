# A cluster lives in a virtual network, where only programs call it.

# No certificates.
resource "azurerm_cosmosdb_cassandra_cluster" "absent" { # want: azurerm_mtls_cassandra_cluster: client_certificate_pems is not set, so clients without a certificate can connect; list the certificates that clients may present
  name                           = "absent"
  location                       = "westeurope"
  resource_group_name            = "rg-orders"
  delegated_management_subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/virtualNetworks/vnet/subnets/cassandra"
  default_admin_password         = "not-a-secret"
}

# An empty list.
resource "azurerm_cosmosdb_cassandra_cluster" "empty" {
  name                           = "empty"
  location                       = "westeurope"
  resource_group_name            = "rg-orders"
  delegated_management_subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/virtualNetworks/vnet/subnets/cassandra"
  default_admin_password         = "not-a-secret"
  client_certificate_pems        = [] # want: azurerm_mtls_cassandra_cluster: client_certificate_pems is empty, so clients without a certificate can connect; list the certificates that clients may present
}

# null is nothing written.
resource "azurerm_cosmosdb_cassandra_cluster" "null" { # want: azurerm_mtls_cassandra_cluster: client_certificate_pems is null, so clients without a certificate can connect; list the certificates that clients may present
  name                           = "null"
  location                       = "westeurope"
  resource_group_name            = "rg-orders"
  delegated_management_subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/virtualNetworks/vnet/subnets/cassandra"
  default_admin_password         = "not-a-secret"
  client_certificate_pems        = null
}

# Certificates are listed.
resource "azurerm_cosmosdb_cassandra_cluster" "listed" {
  name                           = "listed"
  location                       = "westeurope"
  resource_group_name            = "rg-orders"
  delegated_management_subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/virtualNetworks/vnet/subnets/cassandra"
  default_admin_password         = "not-a-secret"
  client_certificate_pems        = ["-----BEGIN CERTIFICATE-----"]
}

# From a file that is not here: the list has an element all the same.
resource "azurerm_cosmosdb_cassandra_cluster" "from_file" {
  name                           = "from-file"
  location                       = "westeurope"
  resource_group_name            = "rg-orders"
  delegated_management_subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/virtualNetworks/vnet/subnets/cassandra"
  default_admin_password         = "not-a-secret"
  client_certificate_pems        = [file("${path.module}/client.pem")]
}

# An element whose value is not known is an element.
resource "azurerm_cosmosdb_cassandra_cluster" "element_unknown" {
  name                           = "element-unknown"
  location                       = "westeurope"
  resource_group_name            = "rg-orders"
  delegated_management_subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/virtualNetworks/vnet/subnets/cassandra"
  default_admin_password         = "not-a-secret"
  client_certificate_pems        = [var.pem]
}

# Whether the list is empty is not known.
resource "azurerm_cosmosdb_cassandra_cluster" "variable_unknown" {
  name                           = "variable-unknown"
  location                       = "westeurope"
  resource_group_name            = "rg-orders"
  delegated_management_subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/virtualNetworks/vnet/subnets/cassandra"
  default_admin_password         = "not-a-secret"
  client_certificate_pems        = var.pems
}

# A variable with an empty list.
resource "azurerm_cosmosdb_cassandra_cluster" "variable_empty" {
  name                           = "variable-empty"
  location                       = "westeurope"
  resource_group_name            = "rg-orders"
  delegated_management_subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/virtualNetworks/vnet/subnets/cassandra"
  default_admin_password         = "not-a-secret"
  client_certificate_pems        = var.pems_empty # want: azurerm_mtls_cassandra_cluster: client_certificate_pems is empty, so clients without a certificate can connect; list the certificates that clients may present
}

# A conditional that comes out as null.
resource "azurerm_cosmosdb_cassandra_cluster" "conditional_null" {
  name                           = "conditional-null"
  location                       = "westeurope"
  resource_group_name            = "rg-orders"
  delegated_management_subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/virtualNetworks/vnet/subnets/cassandra"
  default_admin_password         = "not-a-secret"
  client_certificate_pems        = var.strict ? var.pems : null # want: azurerm_mtls_cassandra_cluster: client_certificate_pems is null, so clients without a certificate can connect; list the certificates that clients may present
}

# A function gives an empty list.
resource "azurerm_cosmosdb_cassandra_cluster" "tolist_empty" {
  name                           = "tolist-empty"
  location                       = "westeurope"
  resource_group_name            = "rg-orders"
  delegated_management_subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/virtualNetworks/vnet/subnets/cassandra"
  default_admin_password         = "not-a-secret"
  client_certificate_pems        = tolist([]) # want: azurerm_mtls_cassandra_cluster: client_certificate_pems is empty, so clients without a certificate can connect; list the certificates that clients may present
}

# A list made of another one.
resource "azurerm_cosmosdb_cassandra_cluster" "from_for" {
  name                           = "from-for"
  location                       = "westeurope"
  resource_group_name            = "rg-orders"
  delegated_management_subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/virtualNetworks/vnet/subnets/cassandra"
  default_admin_password         = "not-a-secret"
  client_certificate_pems        = [for pem in var.pems_empty : trimspace(pem)] # want: azurerm_mtls_cassandra_cluster: client_certificate_pems is empty, so clients without a certificate can connect; list the certificates that clients may present
}

# Certificates of other nodes are not those of clients.
resource "azurerm_cosmosdb_cassandra_cluster" "gossip_only" { # want: azurerm_mtls_cassandra_cluster: client_certificate_pems is not set, so clients without a certificate can connect; list the certificates that clients may present
  name                             = "gossip-only"
  location                         = "westeurope"
  resource_group_name              = "rg-orders"
  delegated_management_subnet_id   = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/virtualNetworks/vnet/subnets/cassandra"
  default_admin_password           = "not-a-secret"
  external_gossip_certificate_pems = ["-----BEGIN CERTIFICATE-----"]
}

# Without passwords it is all the worse.
resource "azurerm_cosmosdb_cassandra_cluster" "no_password_either" { # want: azurerm_mtls_cassandra_cluster: client_certificate_pems is not set, so clients without a certificate can connect; list the certificates that clients may present
  name                           = "no-password-either"
  location                       = "westeurope"
  resource_group_name            = "rg-orders"
  delegated_management_subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/virtualNetworks/vnet/subnets/cassandra"
  default_admin_password         = "not-a-secret"
  authentication_method          = "None"
}

# A sensitive value is not known.
resource "azurerm_cosmosdb_cassandra_cluster" "sensitive" {
  name                           = "sensitive"
  location                       = "westeurope"
  resource_group_name            = "rg-orders"
  delegated_management_subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/virtualNetworks/vnet/subnets/cassandra"
  default_admin_password         = "not-a-secret"
  client_certificate_pems        = var.pems_sensitive
}

# A string is no list.
resource "azurerm_cosmosdb_cassandra_cluster" "wrong_type" {
  name                           = "wrong-type"
  location                       = "westeurope"
  resource_group_name            = "rg-orders"
  delegated_management_subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/virtualNetworks/vnet/subnets/cassandra"
  default_admin_password         = "not-a-secret"
  client_certificate_pems        = "-----BEGIN CERTIFICATE-----"
}

# Nothing is declared.
resource "azurerm_cosmosdb_cassandra_cluster" "count_zero" {
  count = 0

  name                           = "count-zero"
  location                       = "westeurope"
  resource_group_name            = "rg-orders"
  delegated_management_subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/virtualNetworks/vnet/subnets/cassandra"
  default_admin_password         = "not-a-secret"
}

# It may be declared.
resource "azurerm_cosmosdb_cassandra_cluster" "count_unknown" { # want: azurerm_mtls_cassandra_cluster: client_certificate_pems is not set, so clients without a certificate can connect; list the certificates that clients may present
  count = var.instances

  name                           = "count-unknown"
  location                       = "westeurope"
  resource_group_name            = "rg-orders"
  delegated_management_subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/virtualNetworks/vnet/subnets/cassandra"
  default_admin_password         = "not-a-secret"
}

# One of two.
resource "azurerm_cosmosdb_cassandra_cluster" "for_each_values" {
  for_each = { a = ["-----BEGIN CERTIFICATE-----"], b = [] }

  name                           = "for-each-values"
  location                       = "westeurope"
  resource_group_name            = "rg-orders"
  delegated_management_subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/virtualNetworks/vnet/subnets/cassandra"
  default_admin_password         = "not-a-secret"
  client_certificate_pems        = each.value # want: azurerm_mtls_cassandra_cluster: client_certificate_pems is empty for ["b"], so clients without a certificate can connect; list the certificates that clients may present
}

# Nothing is declared.
resource "azurerm_cosmosdb_cassandra_cluster" "for_each_empty" {
  for_each = toset([])

  name                           = "for-each-empty"
  location                       = "westeurope"
  resource_group_name            = "rg-orders"
  delegated_management_subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/virtualNetworks/vnet/subnets/cassandra"
  default_admin_password         = "not-a-secret"
}


variable "pem" {
  type = string
}

variable "pems" {
  type = list(string)
}

variable "pems_empty" {
  type    = list(string)
  default = []
}

variable "pems_sensitive" {
  type      = list(string)
  default   = []
  sensitive = true
}

variable "strict" {
  type    = bool
  default = false
}

variable "instances" {
  type = number
}
