# Lists of which a part is known.

# An entry that is known counts, whatever follows.
resource "azurerm_linux_web_app" "everything" {
  name                               = "app-everything"
  location                           = "westeurope"
  resource_group_name                = "rg-orders"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled      = false
  https_only                         = true
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = "/;${var.more}" # want: azurerm_mtls_exclusion_paths ERROR: client_certificate_exclusion_paths is "/;…", so no path requires a client certificate, because every path starts with "/"; remove it

  site_config {}
}

resource "azurerm_linux_web_app" "everything_joined" {
  name                               = "app-everything-joined"
  location                           = "westeurope"
  resource_group_name                = "rg-orders"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled      = false
  https_only                         = true
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = join(";", ["/", var.more]) # want: azurerm_mtls_exclusion_paths ERROR: client_certificate_exclusion_paths is "/;…", so no path requires a client certificate, because every path starts with "/"; remove it

  site_config {}
}

resource "azurerm_linux_web_app" "everything_formatted" {
  name                               = "app-everything-formatted"
  location                           = "westeurope"
  resource_group_name                = "rg-orders"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled      = false
  https_only                         = true
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = format("%s,/", var.more) # want: azurerm_mtls_exclusion_paths ERROR: client_certificate_exclusion_paths is "…,/", so no path requires a client certificate, because every path starts with "/"; remove it

  site_config {}
}

resource "azurerm_linux_web_app" "everything_through_local" {
  name                               = "app-everything-through-local"
  location                           = "westeurope"
  resource_group_name                = "rg-orders"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled      = false
  https_only                         = true
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = local.paths # want: azurerm_mtls_exclusion_paths ERROR: client_certificate_exclusion_paths is "/;…", so no path requires a client certificate, because every path starts with "/"; remove it

  site_config {}
}

resource "azurerm_linux_web_app" "one" {
  name                               = "app-one"
  location                           = "westeurope"
  resource_group_name                = "rg-orders"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled      = false
  https_only                         = true
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = "/api;${var.more}" # want: azurerm_mtls_exclusion_paths: client_certificate_exclusion_paths is "/api;…", so every path that starts with "/api" answers callers without a certificate; remove what need not be open

  site_config {}
}

resource "azurerm_linux_web_app" "between" {
  name                               = "app-between"
  location                           = "westeurope"
  resource_group_name                = "rg-orders"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled      = false
  https_only                         = true
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = "${var.more};/api;${var.more}" # want: azurerm_mtls_exclusion_paths: client_certificate_exclusion_paths is "…;/api;…", so every path that starts with "/api" answers callers without a certificate; remove what need not be open

  site_config {}
}

# One that is allowed does not.
resource "azurerm_linux_web_app" "allowed" {
  name                               = "app-allowed"
  location                           = "westeurope"
  resource_group_name                = "rg-orders"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled      = false
  https_only                         = true
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = "/health;${var.more}"

  site_config {}
}

# An entry that is known in part may be allowed.
resource "azurerm_linux_web_app" "unfinished" {
  name                               = "app-unfinished"
  location                           = "westeurope"
  resource_group_name                = "rg-orders"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled      = false
  https_only                         = true
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = "/${var.more}"

  site_config {}
}

resource "azurerm_linux_web_app" "unstarted" {
  name                               = "app-unstarted"
  location                           = "westeurope"
  resource_group_name                = "rg-orders"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled      = false
  https_only                         = true
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = "${var.more}/"

  site_config {}
}

resource "azurerm_linux_web_app" "unknown" {
  name                               = "app-unknown"
  location                           = "westeurope"
  resource_group_name                = "rg-orders"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled      = false
  https_only                         = true
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = var.more

  site_config {}
}

# What each of several lists has is known.
resource "azurerm_linux_web_app" "either" {
  name                               = "app-either"
  location                           = "westeurope"
  resource_group_name                = "rg-orders"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled      = false
  https_only                         = true
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = var.wide ? "/" : "/;/api" # want: azurerm_mtls_exclusion_paths ERROR: client_certificate_exclusion_paths is "/" or "/;/api", so no path requires a client certificate, because every path starts with "/"; remove it

  site_config {}
}

resource "azurerm_linux_web_app" "either_one" {
  name                               = "app-either-one"
  location                           = "westeurope"
  resource_group_name                = "rg-orders"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled      = false
  https_only                         = true
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = var.wide ? "/api;/admin" : "/api" # want: azurerm_mtls_exclusion_paths: client_certificate_exclusion_paths is "/api;/admin" or "/api", so every path that starts with "/api" answers callers without a certificate; remove what need not be open

  site_config {}
}

resource "azurerm_linux_web_app" "either_none" {
  name                               = "app-either-none"
  location                           = "westeurope"
  resource_group_name                = "rg-orders"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled      = false
  https_only                         = true
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = var.wide ? "/api" : null

  site_config {}
}

resource "azurerm_linux_web_app" "either_other" {
  name                               = "app-either-other"
  location                           = "westeurope"
  resource_group_name                = "rg-orders"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled      = false
  https_only                         = true
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = var.wide ? "/api" : "/admin"

  site_config {}
}

# There is a list, and HTTP/2 has no renegotiation for it.
resource "azurerm_linux_web_app" "http2" {
  name                               = "app-http2"
  location                           = "westeurope"
  resource_group_name                = "rg-orders"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled      = false
  https_only                         = true
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = "/;${var.more}" # want: azurerm_mtls_exclusion_paths ERROR: client_certificate_exclusion_paths is "/;…", so no path requires a client certificate, because every path starts with "/"; remove it

  site_config {
    http2_enabled = true # want: azurerm_mtls_renegotiation: http2_enabled is true, so there is no TLS renegotiation, which client_certificate_exclusion_paths "/;…" needs; remove client_certificate_exclusion_paths, or set http2_enabled to false
  }
}

resource "azurerm_linux_web_app" "http2_joined" {
  name                               = "app-http2-joined"
  location                           = "westeurope"
  resource_group_name                = "rg-orders"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled      = false
  https_only                         = true
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = join(";", ["/health", var.more])

  site_config {
    http2_enabled = true # want: azurerm_mtls_renegotiation: http2_enabled is true, so there is no TLS renegotiation, which client_certificate_exclusion_paths "/health;…" needs; remove client_certificate_exclusion_paths, or set http2_enabled to false
  }
}

resource "azurerm_linux_web_app" "http2_unfinished" {
  name                               = "app-http2-unfinished"
  location                           = "westeurope"
  resource_group_name                = "rg-orders"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled      = false
  https_only                         = true
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = "/${var.more}"

  site_config {
    http2_enabled = true # want: azurerm_mtls_renegotiation: http2_enabled is true, so there is no TLS renegotiation, which client_certificate_exclusion_paths "/…" needs; remove client_certificate_exclusion_paths, or set http2_enabled to false
  }
}

resource "azurerm_linux_web_app" "http2_either" {
  name                               = "app-http2-either"
  location                           = "westeurope"
  resource_group_name                = "rg-orders"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled      = false
  https_only                         = true
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = var.wide ? "/api" : "/admin"

  site_config {
    http2_enabled = true # want: azurerm_mtls_renegotiation: http2_enabled is true, so there is no TLS renegotiation, which client_certificate_exclusion_paths "/api" or "/admin" needs; remove client_certificate_exclusion_paths, or set http2_enabled to false
  }
}

# What may be no list at all needs none.
resource "azurerm_linux_web_app" "http2_perhaps" {
  name                               = "app-http2-perhaps"
  location                           = "westeurope"
  resource_group_name                = "rg-orders"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled      = false
  https_only                         = true
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = "${var.more}"

  site_config {
    http2_enabled = true
  }
}

resource "azurerm_linux_web_app" "http2_perhaps_separated" {
  name                               = "app-http2-perhaps-separated"
  location                           = "westeurope"
  resource_group_name                = "rg-orders"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled      = false
  https_only                         = true
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = "${var.more};${var.more}"

  site_config {
    http2_enabled = true
  }
}

resource "azurerm_linux_web_app" "http2_perhaps_null" {
  name                               = "app-http2-perhaps-null"
  location                           = "westeurope"
  resource_group_name                = "rg-orders"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled      = false
  https_only                         = true
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = var.wide ? "/health" : null

  site_config {
    http2_enabled = true
  }
}

# What others set may be anything.
resource "azurerm_linux_web_app" "ignored" {
  name                               = "app-ignored"
  location                           = "westeurope"
  resource_group_name                = "rg-orders"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled      = false
  https_only                         = true
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = "/;${var.more}"

  lifecycle {
    ignore_changes = [client_certificate_exclusion_paths]
  }

  site_config {}
}

locals {
  paths = "/;${var.more}"
}

variable "more" {
  type = string
}

variable "wide" {
  type = bool
}
