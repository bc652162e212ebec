# Tags of which a part is known.

# What comes last wins over what is not known.
resource "azurerm_linux_web_app" "merged" {
  name                       = "app-merged"
  location                   = "westeurope"
  resource_group_name        = "rg-orders"
  service_plan_id            = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  client_certificate_enabled = false # want: azurerm_mtls_app_service: client_certificate_enabled is false, so no client certificate is asked for; set it to true
  tags                       = merge(var.tags, { Traffic = "M2M" })

  site_config {}
}

resource "azurerm_linux_web_app" "through_local" {
  name                       = "app-through-local"
  location                   = "westeurope"
  resource_group_name        = "rg-orders"
  service_plan_id            = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  client_certificate_enabled = false # want: azurerm_mtls_app_service: client_certificate_enabled is false, so no client certificate is asked for; set it to true
  tags                       = local.merged

  site_config {}
}

# What is not known may overwrite it.
resource "azurerm_linux_web_app" "other_order" {
  name                       = "app-other-order"
  location                   = "westeurope"
  resource_group_name        = "rg-orders"
  service_plan_id            = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  client_certificate_enabled = false
  tags                       = merge({ Traffic = "M2M" }, var.tags)

  site_config {}
}

resource "azurerm_linux_web_app" "either" {
  name                       = "app-either"
  location                   = "westeurope"
  resource_group_name        = "rg-orders"
  service_plan_id            = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  client_certificate_enabled = false # want: azurerm_mtls_app_service: client_certificate_enabled is false, so no client certificate is asked for; set it to true
  tags                       = var.wide ? { Traffic = "M2M" } : { traffic = "m2m" }

  site_config {}
}

resource "azurerm_linux_web_app" "one_arm" {
  name                       = "app-one-arm"
  location                   = "westeurope"
  resource_group_name        = "rg-orders"
  service_plan_id            = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  client_certificate_enabled = false
  tags                       = var.wide ? { Traffic = "M2M" } : null

  site_config {}
}

locals {
  merged = merge(var.tags, { Traffic = "M2M" })
}

variable "tags" {
  type = map(string)
}

variable "wide" {
  type = bool
}
