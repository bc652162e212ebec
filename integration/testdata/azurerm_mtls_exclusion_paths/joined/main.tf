# Lists that are joined, of which a part is known.

# Elements that are known count in a list that is joined.
resource "azurerm_linux_web_app" "concat" {
  name                               = "app-concat"
  location                           = "westeurope"
  resource_group_name                = "rg-orders"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled      = false
  https_only                         = true
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = join(";", concat(["/"], var.paths)) # want: azurerm_mtls_exclusion_paths ERROR: client_certificate_exclusion_paths is "/;…;", so no path requires a client certificate, because every path starts with "/"; remove it

  site_config {}
}

resource "azurerm_linux_web_app" "concat_first" {
  name                               = "app-concat-first"
  location                           = "westeurope"
  resource_group_name                = "rg-orders"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled      = false
  https_only                         = true
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = join(";", concat(var.paths, ["/"])) # want: azurerm_mtls_exclusion_paths ERROR: client_certificate_exclusion_paths is ";…;/", so no path requires a client certificate, because every path starts with "/"; remove it

  site_config {}
}

resource "azurerm_linux_web_app" "concat_one" {
  name                               = "app-concat-one"
  location                           = "westeurope"
  resource_group_name                = "rg-orders"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled      = false
  https_only                         = true
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = join(",", concat(["/api"], var.paths, ["/admin"])) # want: azurerm_mtls_exclusion_paths: client_certificate_exclusion_paths is "/api,…,/admin", so every path that starts with "/api" or "/admin" answers callers without a certificate; remove what need not be open

  site_config {}
}

resource "azurerm_linux_web_app" "compact" {
  name                               = "app-compact"
  location                           = "westeurope"
  resource_group_name                = "rg-orders"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled      = false
  https_only                         = true
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = join(";", compact(["/", var.more])) # want: azurerm_mtls_exclusion_paths ERROR: client_certificate_exclusion_paths is "/;…;", so no path requires a client certificate, because every path starts with "/"; remove it

  site_config {}
}

resource "azurerm_linux_web_app" "compact_first" {
  name                               = "app-compact-first"
  location                           = "westeurope"
  resource_group_name                = "rg-orders"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled      = false
  https_only                         = true
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = join(";", compact([var.more, "", "/"])) # want: azurerm_mtls_exclusion_paths ERROR: client_certificate_exclusion_paths is ";…;;…;/", so no path requires a client certificate, because every path starts with "/"; remove it

  site_config {}
}

# Of these nothing is known.
resource "azurerm_linux_web_app" "list" {
  name                               = "app-list"
  location                           = "westeurope"
  resource_group_name                = "rg-orders"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled      = false
  https_only                         = true
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = join(";", var.paths)

  site_config {}
}

resource "azurerm_linux_web_app" "concat_allowed" {
  name                               = "app-concat-allowed"
  location                           = "westeurope"
  resource_group_name                = "rg-orders"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled      = false
  https_only                         = true
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = join(";", concat(["/health"], var.paths))

  site_config {}
}

# There is a list all the same.
resource "azurerm_linux_web_app" "http2_concat" {
  name                               = "app-http2-concat"
  location                           = "westeurope"
  resource_group_name                = "rg-orders"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled      = false
  https_only                         = true
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = join(";", concat(["/health"], var.paths))

  site_config {
    http2_enabled = true # want: azurerm_mtls_renegotiation: http2_enabled is true, so there is no TLS renegotiation, which client_certificate_exclusion_paths "/health;…;" needs; remove client_certificate_exclusion_paths, or set http2_enabled to false
  }
}

# Here there may be none.
resource "azurerm_linux_web_app" "http2_compact" {
  name                               = "app-http2-compact"
  location                           = "westeurope"
  resource_group_name                = "rg-orders"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled      = false
  https_only                         = true
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = join(";", compact([var.more, var.more]))

  site_config {
    http2_enabled = true
  }
}

variable "paths" {
  type = list(string)
}

variable "more" {
  type = string
}
