# The ways in which code names a plan of the same module. Each leads to an environment with an internal load balancer.

resource "azurerm_linux_web_app" "by_number" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                = "by-number"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = azurerm_service_plan.counted[0].id

  site_config {}
}

resource "azurerm_linux_web_app" "by_text" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                = "by-text"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = azurerm_service_plan.each["orders"].id

  site_config {}
}

# An instance of the wrong kind of environment.
resource "azurerm_linux_web_app" "by_text_external" {
  name                = "by-text-external"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = azurerm_service_plan.each["shop"].id

  site_config {}
}

# One of the two instances runs on the internal plan.
resource "azurerm_linux_web_app" "by_each_key" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set for ["orders"], so no client certificate is asked for; set it to true
  for_each = { orders = "a", shop = "b" }

  name                = "by-each-key-${each.key}"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = azurerm_service_plan.each[each.key].id

  site_config {}
}

resource "azurerm_linux_web_app" "by_each_key_external" {
  for_each = toset(["shop"])

  name                = "by-each-key-external-${each.key}"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = azurerm_service_plan.each[each.key].id

  site_config {}
}

resource "azurerm_linux_web_app" "by_each_value" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  for_each = { a = "orders" }

  name                = "by-each-value-${each.key}"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = azurerm_service_plan.each[each.value].id

  site_config {}
}

resource "azurerm_linux_web_app" "by_each_value_external" {
  for_each = { a = "shop" }

  name                = "by-each-value-external-${each.key}"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = azurerm_service_plan.each[each.value].id

  site_config {}
}

resource "azurerm_linux_web_app" "by_count_index" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set for [0], so no client certificate is asked for; set it to true
  count = 2

  name                = "by-count-index-${count.index}"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = azurerm_service_plan.counted_mixed[count.index].id

  site_config {}
}

resource "azurerm_linux_web_app" "by_number_external" {
  name                = "by-number-external"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = azurerm_service_plan.counted_mixed[1].id

  site_config {}
}

resource "azurerm_linux_web_app" "by_local" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                = "by-local"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = local.plan_id

  site_config {}
}

resource "azurerm_linux_web_app" "by_local_of_local" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                = "by-local-of-local"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = local.plan_id_again

  site_config {}
}

resource "azurerm_linux_web_app" "by_local_with_key" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                = "by-local-with-key"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = local.plan_id_with_key

  site_config {}
}

resource "azurerm_linux_web_app" "by_template" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                = "by-template"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = azurerm_service_plan.single.id

  site_config {}
}

resource "azurerm_linux_web_app" "in_parentheses" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                = "in-parentheses"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = (azurerm_service_plan.single.id)

  site_config {}
}

resource "azurerm_linux_web_app" "by_index_variable" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                = "by-index-variable"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = azurerm_service_plan.each[var.plan].id

  site_config {}
}

# The instances of a plan disagree, and which one is meant is not known: neither internal nor external.
resource "azurerm_linux_web_app" "by_unknown_key" {
  name                = "by-unknown-key"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = azurerm_service_plan.each[var.unknown].id

  site_config {}
}

# Here they agree.
resource "azurerm_linux_web_app" "by_unknown_key_alike" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                = "by-unknown-key-alike"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = azurerm_service_plan.counted[var.unknown_number].id

  site_config {}
}

# The environment is found in the same ways.
resource "azurerm_linux_web_app" "environment_by_local" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                = "environment-by-local"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = azurerm_service_plan.environment_by_local.id

  site_config {}
}

# The plans go by a collection of resources, and have its keys.
resource "azurerm_linux_web_app" "environment_by_key" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                = "environment-by-key"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = azurerm_service_plan.environment_by_key["orders"].id

  site_config {}
}

resource "azurerm_linux_web_app" "environment_by_key_external" {
  name                = "environment-by-key-external"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = azurerm_service_plan.environment_by_key["shop"].id

  site_config {}
}

locals {
  plan_id          = azurerm_service_plan.single.id
  plan_id_again    = local.plan_id
  plan_id_with_key = azurerm_service_plan.each["orders"].id
  environment_id   = azurerm_app_service_environment_v3.internal[0].id
}

variable "plan" {
  type    = string
  default = "orders"
}

variable "unknown" {
  type = string
}

variable "unknown_number" {
  type = number
}
