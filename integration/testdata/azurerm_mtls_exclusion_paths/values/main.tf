# Lists that are computed count where they can be evaluated.

resource "azurerm_linux_web_app" "joined" {
  name                               = "joined"
  location                           = "westeurope"
  resource_group_name                = "rg"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = join(";", var.paths) # want: azurerm_mtls_exclusion_paths: client_certificate_exclusion_paths is "/api;/healthz", so every path that starts with "/api" answers callers without a certificate; remove what need not be open

  site_config {}
}

resource "azurerm_linux_web_app" "variable" {
  name                               = "variable"
  location                           = "westeurope"
  resource_group_name                = "rg"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = var.list # want: azurerm_mtls_exclusion_paths: client_certificate_exclusion_paths is "/api", so every path that starts with "/api" answers callers without a certificate; remove what need not be open

  site_config {}
}

resource "azurerm_linux_web_app" "local" {
  name                               = "local"
  location                           = "westeurope"
  resource_group_name                = "rg"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = local.list # want: azurerm_mtls_exclusion_paths: client_certificate_exclusion_paths is "/api;/status", so every path that starts with "/api" or "/status" answers callers without a certificate; remove what need not be open

  site_config {}
}

resource "azurerm_linux_web_app" "template" {
  name                               = "template"
  location                           = "westeurope"
  resource_group_name                = "rg"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = "${var.list}/v1;/status" # want: azurerm_mtls_exclusion_paths: client_certificate_exclusion_paths is "/api/v1;/status", so every path that starts with "/api/v1" or "/status" answers callers without a certificate; remove what need not be open

  site_config {}
}

resource "azurerm_linux_web_app" "conditional" {
  name                               = "conditional"
  location                           = "westeurope"
  resource_group_name                = "rg"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = var.enabled ? "/" : null # want: azurerm_mtls_exclusion_paths ERROR: client_certificate_exclusion_paths is "/", so no path requires a client certificate, because every path starts with "/"; remove it

  site_config {}
}

resource "azurerm_linux_web_app" "conditional_null" {
  name                               = "conditional-null"
  location                           = "westeurope"
  resource_group_name                = "rg"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = var.enabled ? null : "/"

  site_config {}
}

resource "azurerm_linux_web_app" "trying" {
  name                               = "trying"
  location                           = "westeurope"
  resource_group_name                = "rg"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = try(var.missing.paths, "/") # want: azurerm_mtls_exclusion_paths ERROR: client_certificate_exclusion_paths is "/", so no path requires a client certificate, because every path starts with "/"; remove it

  site_config {}
}

# Each instance has its own list, and each finding its own words.
resource "azurerm_linux_web_app" "each" {
  for_each = { orders = "/", stock = "/api", shop = "/healthz", news = null }

  name                               = "each-${each.key}"
  location                           = "westeurope"
  resource_group_name                = "rg"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = each.value # want: azurerm_mtls_exclusion_paths ERROR: client_certificate_exclusion_paths is "/" for ["orders"], so no path requires a client certificate, because every path starts with "/"; remove it # want: azurerm_mtls_exclusion_paths: client_certificate_exclusion_paths is "/api" for ["stock"], so every path that starts with "/api" answers callers without a certificate; remove what need not be open

  site_config {}
}

# The switch differs, too.
resource "azurerm_linux_web_app" "each_object" {
  name                = "each-object-${each.key}"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  for_each = {
    orders = { mtls = true, paths = "/healthz" }
    shop   = { mtls = false, paths = "/" }
  }
  client_certificate_enabled         = each.value.mtls
  client_certificate_exclusion_paths = each.value.paths

  site_config {}
}

# Not known, so not reported.
resource "azurerm_linux_web_app" "unknown" {
  name                               = "unknown"
  location                           = "westeurope"
  resource_group_name                = "rg"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = join(";", var.unknown)

  site_config {}
}

resource "azurerm_linux_web_app" "partly_unknown" {
  name                               = "partly-unknown"
  location                           = "westeurope"
  resource_group_name                = "rg"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = "/api;${var.unknown_path}" # want: azurerm_mtls_exclusion_paths: client_certificate_exclusion_paths is "/api;…", so every path that starts with "/api" answers callers without a certificate; remove what need not be open

  site_config {}
}

resource "azurerm_linux_web_app" "sensitive" {
  name                               = "sensitive"
  location                           = "westeurope"
  resource_group_name                = "rg"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = var.sensitive

  site_config {}
}

resource "azurerm_linux_web_app" "wrong_type" {
  name                               = "wrong-type"
  location                           = "westeurope"
  resource_group_name                = "rg"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = ["/api"]

  site_config {}
}

resource "azurerm_linux_web_app" "heredoc" {
  name                       = "heredoc"
  location                   = "westeurope"
  resource_group_name        = "rg"
  service_plan_id            = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled = true
  client_certificate_exclusion_paths = trimspace(<<-PATHS
    /healthz
  PATHS
  )

  site_config {}
}

resource "azurerm_linux_web_app" "switch_text" {
  name                               = "switch-text"
  location                           = "westeurope"
  resource_group_name                = "rg"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled         = "true"
  client_certificate_exclusion_paths = "/api" # want: azurerm_mtls_exclusion_paths: client_certificate_exclusion_paths is "/api", so every path that starts with "/api" answers callers without a certificate; remove what need not be open

  site_config {}
}

resource "azurerm_linux_web_app" "overridden" {
  name                               = "overridden"
  location                           = "westeurope"
  resource_group_name                = "rg"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = "/healthz"

  site_config {}
}

variable "paths" {
  type    = list(string)
  default = ["/api", "/healthz"]
}

variable "list" {
  type    = string
  default = "/api"
}

variable "enabled" {
  type    = bool
  default = true
}

variable "missing" {
  type    = any
  default = {}
}

variable "unknown" {
  type = list(string)
}

variable "unknown_path" {
  type = string
}

variable "sensitive" {
  type      = string
  default   = "/"
  sensitive = true
}

locals {
  list = join(";", concat([var.list], ["/status"]))
}
