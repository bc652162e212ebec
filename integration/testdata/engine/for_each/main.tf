# Which instances there are, and which is which.

resource "azurerm_linux_web_app" "empty_map" {
  for_each = {}

  name                          = "app-empty-map-${each.key}"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = false

  site_config {}
}

resource "azurerm_linux_web_app" "empty_set" {
  for_each = toset([])

  name                          = "app-empty-set-${each.key}"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = false

  site_config {}
}

resource "azurerm_linux_web_app" "empty_variable" {
  for_each = var.no_apps

  name                          = "app-empty-variable-${each.key}"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = false

  site_config {}
}

resource "azurerm_linux_web_app" "empty_by_filter" {
  for_each = { for name, app in local.apps : name => app if app.mode == "Mandatory" }

  name                          = "app-empty-by-filter-${each.key}"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = false

  site_config {}
}

resource "azurerm_linux_web_app" "empty_by_condition" {
  for_each = var.wanted ? local.apps : {}

  name                          = "app-empty-by-condition-${each.key}"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = false

  site_config {}
}

# Three instances with the same mistake are one finding.
resource "azurerm_linux_web_app" "map" {
  for_each = local.apps

  name                          = "app-map-${each.key}"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = false # want: azurerm_mtls_app_service: client_certificate_enabled is false, so no client certificate is asked for; set it to true

  site_config {}
}

resource "azurerm_linux_web_app" "map_missing" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  for_each = local.apps

  name                          = "app-map-missing-${each.key}"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false

  site_config {}
}

resource "azurerm_linux_web_app" "set" {
  for_each = toset(["orders", "stock"])

  name                          = "app-set-${each.key}"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = false # want: azurerm_mtls_app_service: client_certificate_enabled is false, so no client certificate is asked for; set it to true

  site_config {}
}

# Unknown instances are not none: the app is judged once.
resource "azurerm_linux_web_app" "unknown" {
  for_each = var.apps

  name                          = "app-unknown-${each.key}"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = false # want: azurerm_mtls_app_service: client_certificate_enabled is false, so no client certificate is asked for; set it to true

  site_config {}
}

resource "azurerm_linux_web_app" "unknown_missing" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  for_each = var.apps

  name                          = "app-unknown-missing-${each.key}"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false

  site_config {}
}

resource "azurerm_linux_web_app" "unknown_value" {
  for_each = var.apps

  name                          = "app-unknown-value-${each.key}"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = each.value.mode

  site_config {}
}

resource "azurerm_linux_web_app" "unknown_set" {
  for_each = toset(var.names)

  name                          = "app-unknown-set-${each.key}"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = each.key == "orders" ? "Optional" : "Required"

  site_config {}
}

# Never required, whatever the value is.
resource "azurerm_linux_web_app" "unknown_switch" {
  for_each = var.apps

  name                          = "app-unknown-switch-${each.key}"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = each.value.enabled
  client_certificate_mode       = "Optional" # want: azurerm_mtls_app_service: client_certificate_mode is "Optional", so callers without a certificate are let in; set it to "Required"

  site_config {}
}

resource "azurerm_linux_web_app" "unknown_elements" {
  for_each = toset([var.mode])

  name                          = "app-unknown-elements-${each.key}"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = each.key

  site_config {}
}

resource "azurerm_linux_web_app" "unknown_keys" {
  for_each = { (var.mode) = false }

  name                          = "app-unknown-keys-${each.key}"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = false # want: azurerm_mtls_app_service: client_certificate_enabled is false, so no client certificate is asked for; set it to true

  site_config {}
}

resource "azurerm_linux_web_app" "mode_by_index" {
  for_each = local.apps

  name                          = "app-mode-by-index-${each.key}"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = each.value["mode"] # want: azurerm_mtls_app_service: client_certificate_mode is "Optional" for ["orders"], so callers without a certificate are let in; set it to "Required" # want: azurerm_mtls_app_service: client_certificate_mode is "OptionalInteractiveUser" for ["site"], so callers without a certificate are let in; set it to "Required"

  site_config {}
}

resource "azurerm_linux_web_app" "mode_by_condition" {
  for_each = { orders = { mode = null }, stock = { mode = "Required" } }

  name                          = "app-mode-by-condition-${each.key}"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = each.value.mode == null ? "Optional" : each.value.mode # want: azurerm_mtls_app_service: client_certificate_mode is "Optional" for ["orders"], so callers without a certificate are let in; set it to "Required"

  site_config {}
}

resource "azurerm_linux_web_app" "of_resources" {
  for_each = azurerm_linux_web_app.map

  name                          = "app-of-resources-${each.key}"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = false # want: azurerm_mtls_app_service: client_certificate_enabled is false, so no client certificate is asked for; set it to true

  site_config {}
}

resource "azurerm_linux_web_app" "null_map" {
  for_each = var.null_apps

  name                          = "app-null-map-${each.key}"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = false # want: azurerm_mtls_app_service: client_certificate_enabled is false, so no client certificate is asked for; set it to true

  site_config {}
}

# A value for each instance, of which only the wrong ones are reported, each wrong value once.
resource "azurerm_linux_web_app" "mode" {
  for_each = local.apps

  name                          = "app-mode-${each.key}"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = each.value.mode # want: azurerm_mtls_app_service: client_certificate_mode is "Optional" for ["orders"], so callers without a certificate are let in; set it to "Required" # want: azurerm_mtls_app_service: client_certificate_mode is "OptionalInteractiveUser" for ["site"], so callers without a certificate are let in; set it to "Required"

  site_config {}
}

resource "azurerm_linux_web_app" "mode_of_map" {
  for_each = { orders = "Required", stock = "Optional" }

  name                          = "app-mode-of-map-${each.key}"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = each.value # want: azurerm_mtls_app_service: client_certificate_mode is "Optional" for ["stock"], so callers without a certificate are let in; set it to "Required"

  site_config {}
}

resource "azurerm_linux_web_app" "mode_of_set" {
  for_each = toset(["Required", "Optional"])

  name                          = "app-mode-of-set-${each.key}"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = each.key # want: azurerm_mtls_app_service: client_certificate_mode is "Optional" for ["Optional"], so callers without a certificate are let in; set it to "Required"

  site_config {}
}

resource "azurerm_linux_web_app" "mode_of_set_value" {
  for_each = toset(["Required", "Optional"])

  name                          = "app-mode-of-set-value-${each.key}"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = each.value # want: azurerm_mtls_app_service: client_certificate_mode is "Optional" for ["Optional"], so callers without a certificate are let in; set it to "Required"

  site_config {}
}

resource "azurerm_linux_web_app" "mode_in_template" {
  for_each = toset(["Required", "Optional"])

  name                          = "app-mode-in-template-${each.key}"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = "${each.value}" # want: azurerm_mtls_app_service: client_certificate_mode is "Optional" for ["Optional"], so callers without a certificate are let in; set it to "Required"

  site_config {}
}

resource "azurerm_linux_web_app" "mode_by_lookup" {
  for_each = { orders = {}, stock = { mode = "Required" } }

  name                          = "app-mode-by-lookup-${each.key}"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = lookup(each.value, "mode", "Optional") # want: azurerm_mtls_app_service: client_certificate_mode is "Optional" for ["orders"], so callers without a certificate are let in; set it to "Required"

  site_config {}
}

resource "azurerm_linux_web_app" "mode_by_try" {
  for_each = { orders = {}, stock = { mode = "Required" } }

  name                          = "app-mode-by-try-${each.key}"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = try(each.value.mode, "Optional") # want: azurerm_mtls_app_service: client_certificate_mode is "Optional" for ["orders"], so callers without a certificate are let in; set it to "Required"

  site_config {}
}

resource "azurerm_linux_web_app" "mode_by_key_in_local" {
  for_each = toset(["orders", "stock"])

  name                          = "app-mode-by-key-in-local-${each.key}"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = local.apps[each.key].mode # want: azurerm_mtls_app_service: client_certificate_mode is "Optional" for ["orders"], so callers without a certificate are let in; set it to "Required"

  site_config {}
}

resource "azurerm_linux_web_app" "mode_by_optional_attribute" {
  for_each = var.apps_with_defaults

  name                          = "app-mode-by-optional-attribute-${each.key}"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = each.value.mode # want: azurerm_mtls_app_service: client_certificate_mode is "Optional" for ["orders"], so callers without a certificate are let in; set it to "Required"

  site_config {}
}

resource "azurerm_linux_web_app" "mode_by_coalesce" {
  for_each = { orders = "", stock = "Required" }

  name                          = "app-mode-by-coalesce-${each.key}"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = coalesce(each.value, "Optional") # want: azurerm_mtls_app_service: client_certificate_mode is "Optional" for ["orders"], so callers without a certificate are let in; set it to "Required"

  site_config {}
}

# A null of an instance is not set there, which is required for a web app and not for a function app.
resource "azurerm_linux_web_app" "mode_null" {
  for_each = { orders = null, stock = "Required" }

  name                          = "app-mode-null-${each.key}"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = each.value

  site_config {}
}

resource "azurerm_linux_function_app" "mode_null" {
  for_each = { orders = null, stock = "Required" }

  name                          = "func-mode-null-${each.key}"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  storage_account_name          = "storders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = each.value # want: azurerm_mtls_function_app: client_certificate_mode is null for ["orders"], so the mode defaults to "Optional" and callers without a certificate are let in; set it to "Required"

  site_config {}
}

# Only one element is unknown.
resource "azurerm_linux_web_app" "partly_unknown" {
  for_each = { orders = { mode = "Optional" }, stock = { mode = var.mode } }

  name                          = "app-partly-unknown-${each.key}"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = each.value.mode # want: azurerm_mtls_app_service: client_certificate_mode is "Optional" for ["orders"], so callers without a certificate are let in; set it to "Required"

  site_config {}
}

# Exposure and enforcement belong to the same instance: the internal one is right, the other one public.
resource "azurerm_linux_web_app" "public_one_wrong" {
  for_each = { orders = { public = false, enabled = true }, site = { public = true, enabled = false } }

  name                          = "app-public-one-wrong-${each.key}"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = each.value.public
  client_certificate_enabled    = each.value.enabled

  site_config {}
}

resource "azurerm_linux_web_app" "internal_one_wrong" {
  for_each = { orders = { public = false, enabled = false }, site = { public = true, enabled = true } }

  name                          = "app-internal-one-wrong-${each.key}"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = each.value.public
  client_certificate_enabled    = each.value.enabled # want: azurerm_mtls_app_service: client_certificate_enabled is false for ["orders"], so no client certificate is asked for; set it to true

  site_config {}
}

# A key of a sensitive map cannot be used, but the values of an ordinary map may be sensitive.
resource "azurerm_linux_web_app" "sensitive_values" {
  for_each = toset(["orders"])

  name                          = "app-sensitive-values-${each.key}"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = var.secrets[each.key]

  site_config {}
}

resource "azurerm_linux_web_app" "sensitive_map" {
  for_each = var.secrets

  name                          = "app-sensitive-map-${each.key}"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = false # want: azurerm_mtls_app_service: client_certificate_enabled is false, so no client certificate is asked for; set it to true

  site_config {}
}

resource "azurerm_linux_web_app" "sensitive_map_value" {
  for_each = var.secrets

  name                          = "app-sensitive-map-value-${each.key}"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = each.value

  site_config {}
}

resource "azurerm_container_app" "mode" {
  for_each = { orders = "require", stock = "accept", public = "ignore" }

  name                         = "ca-mode-${each.key}"
  resource_group_name          = "rg-orders"
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.App/managedEnvironments/cae-orders"
  revision_mode                = "Single"

  ingress {
    target_port             = 8080
    client_certificate_mode = each.value # want: azurerm_mtls_container_app: client_certificate_mode is "accept" for ["stock"], so callers without a certificate are let in; set it to "require" # want: azurerm_mtls_container_app: client_certificate_mode is "ignore" for ["public"], so no client certificate is asked for; set it to "require"

    traffic_weight {
      latest_revision = true
      percentage      = 100
    }
  }

  template {
    container {
      name   = "orders"
      image  = "registry.example/orders:1"
      cpu    = 0.25
      memory = "0.5Gi"
    }
  }
}

# A slot for each app.
resource "azurerm_linux_web_app_slot" "for_each_app" {
  for_each = azurerm_linux_web_app.mode

  name                          = "for-each-app-${each.key}"
  public_network_access_enabled = false
  app_service_id                = each.value.id
  client_certificate_enabled    = true
  client_certificate_mode       = "Optional" # want: azurerm_mtls_app_service: client_certificate_mode is "Optional", so callers without a certificate are let in; set it to "Required"

  site_config {}
}

locals {
  apps = {
    orders = { mode = "Optional" }
    stock  = { mode = "Required" }
    site   = { mode = "OptionalInteractiveUser" }
  }
}

variable "wanted" {
  type    = bool
  default = false
}

variable "no_apps" {
  type    = map(object({ mode = string }))
  default = {}
}

variable "null_apps" {
  type    = map(object({ mode = string }))
  default = null
}

variable "apps" {
  type = map(object({
    enabled = bool
    mode    = string
  }))
}

variable "names" {
  type = list(string)
}

variable "mode" {
  type = string
}

variable "apps_with_defaults" {
  type = map(object({
    mode = optional(string, "Optional")
  }))
  default = {
    orders = {}
    stock  = { mode = "Required" }
  }
}

variable "secrets" {
  type      = map(bool)
  default   = { orders = false }
  sensitive = true
}
