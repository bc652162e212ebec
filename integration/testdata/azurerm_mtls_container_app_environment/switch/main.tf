# The rule is off by default; this folder switches it on.

# The default is off.
resource "azurerm_container_app_environment" "absent" { # want: azurerm_mtls_container_app_environment: mutual_tls_enabled is not set, so apps in this environment call each other without proof of who they are; set it to true
  name                = "absent"
  location            = "westeurope"
  resource_group_name = "rg-orders"
}

# Switched off.
resource "azurerm_container_app_environment" "off" {
  name                = "off"
  location            = "westeurope"
  resource_group_name = "rg-orders"
  mutual_tls_enabled  = false # want: azurerm_mtls_container_app_environment: mutual_tls_enabled is false, so apps in this environment call each other without proof of who they are; set it to true
}

# null is the default.
resource "azurerm_container_app_environment" "null" { # want: azurerm_mtls_container_app_environment: mutual_tls_enabled is null, so apps in this environment call each other without proof of who they are; set it to true
  name                = "null"
  location            = "westeurope"
  resource_group_name = "rg-orders"
  mutual_tls_enabled  = null
}

# A string converts.
resource "azurerm_container_app_environment" "string" {
  name                = "string"
  location            = "westeurope"
  resource_group_name = "rg-orders"
  mutual_tls_enabled  = "false" # want: azurerm_mtls_container_app_environment: mutual_tls_enabled is "false", so apps in this environment call each other without proof of who they are; set it to true
}

# Apps prove who they are.
resource "azurerm_container_app_environment" "on" {
  name                = "on"
  location            = "westeurope"
  resource_group_name = "rg-orders"
  mutual_tls_enabled  = true
}

# Likewise.
resource "azurerm_container_app_environment" "on_string" {
  name                = "on-string"
  location            = "westeurope"
  resource_group_name = "rg-orders"
  mutual_tls_enabled  = "true"
}

# A variable that is off.
resource "azurerm_container_app_environment" "variable_off" {
  name                = "variable-off"
  location            = "westeurope"
  resource_group_name = "rg-orders"
  mutual_tls_enabled  = var.off # want: azurerm_mtls_container_app_environment: mutual_tls_enabled is false, so apps in this environment call each other without proof of who they are; set it to true
}

# A variable without a value.
resource "azurerm_container_app_environment" "unknown" {
  name                = "unknown"
  location            = "westeurope"
  resource_group_name = "rg-orders"
  mutual_tls_enabled  = var.unknown
}

# A sensitive value is not known.
resource "azurerm_container_app_environment" "sensitive" {
  name                = "sensitive"
  location            = "westeurope"
  resource_group_name = "rg-orders"
  mutual_tls_enabled  = var.sensitive
}

# A word that is no truth value.
resource "azurerm_container_app_environment" "wrong_type" {
  name                = "wrong-type"
  location            = "westeurope"
  resource_group_name = "rg-orders"
  mutual_tls_enabled  = "on"
}

# It makes no difference who reaches the environment.
resource "azurerm_container_app_environment" "internal" { # want: azurerm_mtls_container_app_environment: mutual_tls_enabled is not set, so apps in this environment call each other without proof of who they are; set it to true
  name                           = "internal"
  location                       = "westeurope"
  resource_group_name            = "rg-orders"
  infrastructure_subnet_id       = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/virtualNetworks/vnet/subnets/apps"
  internal_load_balancer_enabled = true
}

# Nothing is declared.
resource "azurerm_container_app_environment" "count_zero" {
  count = 0

  name                = "count-zero"
  location            = "westeurope"
  resource_group_name = "rg-orders"
}

# One place, one finding.
resource "azurerm_container_app_environment" "count_two" {
  count = 2

  name                = "count-two"
  location            = "westeurope"
  resource_group_name = "rg-orders"
  mutual_tls_enabled  = false # want: azurerm_mtls_container_app_environment: mutual_tls_enabled is false, so apps in this environment call each other without proof of who they are; set it to true
}

# One of two.
resource "azurerm_container_app_environment" "for_each_values" {
  for_each = { a = true, b = false }

  name                = "for-each-values"
  location            = "westeurope"
  resource_group_name = "rg-orders"
  mutual_tls_enabled  = each.value # want: azurerm_mtls_container_app_environment: mutual_tls_enabled is false for ["b"], so apps in this environment call each other without proof of who they are; set it to true
}


variable "off" {
  type    = bool
  default = false
}

variable "unknown" {
  type = bool
}

variable "sensitive" {
  type      = bool
  default   = false
  sensitive = true
}
