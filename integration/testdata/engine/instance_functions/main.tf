# Functions of a value that each instance has for itself.

resource "azurerm_linux_web_app" "replaced" {
  count = 2

  name                          = "app-replaced-${count.index}"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = count.index == 0 ? "Required" : replace("Opt-ional", "-", "") # want: azurerm_mtls_app_service: client_certificate_mode is "Optional" for [1], so callers without a certificate are let in; set it to "Required"

  site_config {}
}

resource "azurerm_linux_web_app" "replaced_value" {
  for_each = { orders = "Opt-ional", stock = "Re-quired" }

  name                          = "app-replaced-value-${each.key}"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = replace(each.value, "-", "") # want: azurerm_mtls_app_service: client_certificate_mode is "Optional" for ["orders"], so callers without a certificate are let in; set it to "Required"

  site_config {}
}

resource "azurerm_linux_web_app" "length" {
  for_each = { orders = [], stock = ["thumbprint"] }

  name                          = "app-length-${each.key}"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = length(each.value) > 0 # want: azurerm_mtls_app_service: client_certificate_enabled is false for ["orders"], so no client certificate is asked for; set it to true

  site_config {}
}

resource "azurerm_linux_web_app" "starts_with" {
  for_each = toset(["int-orders", "ext-orders"])

  name                          = "app-starts-with-${each.key}"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = startswith(each.key, "ext-")
  client_certificate_enabled    = false # want: azurerm_mtls_app_service: client_certificate_enabled is false for ["int-orders"], so no client certificate is asked for; set it to true

  site_config {}
}

resource "azurerm_linux_web_app" "matches" {
  for_each = toset(["orders-dev", "orders-prod"])

  name                          = "app-matches-${each.key}"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = can(regex("-prod$", each.key)) # want: azurerm_mtls_app_service: client_certificate_enabled is false for ["orders-dev"], so no client certificate is asked for; set it to true

  site_config {}
}

resource "azurerm_linux_web_app" "any_true" {
  for_each = { orders = [false, false], stock = [false, true] }

  name                          = "app-any-true-${each.key}"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = anytrue(each.value) # want: azurerm_mtls_app_service: client_certificate_enabled is false for ["orders"], so no client certificate is asked for; set it to true

  site_config {}
}

resource "azurerm_linux_web_app" "one_of" {
  for_each = { orders = ["Optional"], stock = ["Required"] }

  name                          = "app-one-of-${each.key}"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = one(each.value) # want: azurerm_mtls_app_service: client_certificate_mode is "Optional" for ["orders"], so callers without a certificate are let in; set it to "Required"

  site_config {}
}

resource "azurerm_linux_web_app" "by_title" {
  for_each = toset(["optional", "required"])

  name                          = "app-by-title-${each.key}"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = title(each.key) # want: azurerm_mtls_app_service: client_certificate_mode is "Optional" for ["optional"], so callers without a certificate are let in; set it to "Required"

  site_config {}
}

resource "azurerm_linux_web_app" "by_ternary_of_contains" {
  for_each = toset(["orders", "stock"])

  name                          = "app-by-ternary-of-contains-${each.key}"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = contains(["stock"], each.key) # want: azurerm_mtls_app_service: client_certificate_enabled is false for ["orders"], so no client certificate is asked for; set it to true

  site_config {}
}

resource "azurerm_linux_web_app" "by_filter" {
  for_each = toset(["orders", "stock"])

  name                          = "app-by-filter-${each.key}"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = [for app in local.apps : app.mode if app.name == each.key][0] # want: azurerm_mtls_app_service: client_certificate_mode is "Optional" for ["orders"], so callers without a certificate are let in; set it to "Required"

  site_config {}
}

resource "azurerm_linux_web_app" "by_splat" {
  for_each = { orders = [{ mode = "Optional" }], stock = [{ mode = "Required" }] }

  name                          = "app-by-splat-${each.key}"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = join("", each.value[*].mode) # want: azurerm_mtls_app_service: client_certificate_mode is "Optional" for ["orders"], so callers without a certificate are let in; set it to "Required"

  site_config {}
}

resource "azurerm_linux_web_app" "yaml" {
  for_each = yamldecode("{orders: {mode: Optional}, stock: {mode: Required}}")

  name                          = "app-yaml-${each.key}"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = each.value.mode # want: azurerm_mtls_app_service: client_certificate_mode is "Optional" for ["orders"], so callers without a certificate are let in; set it to "Required"

  site_config {}
}

resource "azurerm_linux_web_app" "of_files" {
  for_each = fileset(path.module, "*.json")

  name                          = "app-of-files-${each.key}"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = jsondecode(file("${path.module}/${each.key}")).mode # want: azurerm_mtls_app_service: client_certificate_mode is "Optional" for ["orders.json"], so callers without a certificate are let in; set it to "Required"

  site_config {}
}

resource "azurerm_linux_web_app" "of_files_in_for" {
  for_each = { for name in fileset(path.module, "*.json") : trimsuffix(name, ".json") => jsondecode(file("${path.module}/${name}")) }

  name                          = "app-of-files-in-for-${each.key}"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = each.value.mode # want: azurerm_mtls_app_service: client_certificate_mode is "Optional" for ["orders"], so callers without a certificate are let in; set it to "Required"

  site_config {}
}

# A function that is not evaluated where can and try are, must not pass for one that fails.
resource "azurerm_linux_web_app" "can_match" {
  for_each = toset(["orders-prod"])

  name                          = "app-can-match-${each.key}"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = can(regex("-prod$", each.key))

  site_config {}
}

resource "azurerm_linux_web_app" "tried_function" {
  for_each = toset(["orders-prod"])

  name                          = "app-tried-function-${each.key}"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = try(endswith(each.key, "-prod"), false)

  site_config {}
}

resource "azurerm_linux_web_app" "tried_mode" {
  count = 1

  name                          = "app-tried-mode-${count.index}"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = try(["Optional", replace("Req-uired", "-", "")][count.index + 1], "Optional")

  site_config {}
}

locals {
  apps = [
    { name = "orders", mode = "Optional" },
    { name = "stock", mode = "Required" },
  ]
}
