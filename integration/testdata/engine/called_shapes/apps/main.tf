variable "name" {
  type = string
}

variable "mode" {
  type    = string
  default = null
}

variable "settings" {
  type = object({
    mode  = optional(string, "Required")
    paths = optional(string)
  })
  default = {}
}

variable "extra" {
  type    = map(string)
  default = {}
}

variable "sites" {
  type    = map(string)
  default = {}
}

variable "own" {
  type    = bool
  default = false
}

locals {
  mode   = coalesce(var.mode, "Required")
  merged = merge({ merged = "Required" }, var.extra)
}

resource "azurerm_linux_web_app" "coalesced" {
  name                          = "${var.name}-coalesced"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  https_only                    = true
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = local.mode

  site_config {}
}

resource "azurerm_linux_web_app" "settings" {
  name                               = "${var.name}-settings"
  location                           = "westeurope"
  resource_group_name                = "rg-orders"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  https_only                         = true
  public_network_access_enabled      = false
  client_certificate_enabled         = true
  client_certificate_mode            = var.settings.mode
  client_certificate_exclusion_paths = var.settings.paths

  site_config {}
}

resource "azurerm_linux_web_app" "merged" {
  name                          = "${var.name}-merged"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  https_only                    = true
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = lookup(local.merged, "merged", "Required")

  site_config {}
}

resource "azurerm_linux_web_app" "each" {
  for_each = var.sites

  name                          = each.key
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  https_only                    = true
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = each.value

  site_config {}
}

resource "azurerm_linux_web_app" "own" {
  count = var.own ? 1 : 0

  name                          = "${var.name}-own"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  https_only                    = true
  public_network_access_enabled = false
  client_certificate_enabled    = false

  site_config {}
}
