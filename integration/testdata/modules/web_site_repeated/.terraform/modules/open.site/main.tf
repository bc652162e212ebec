# A part of what the module makes.

variable "name" {
  type = string
}

variable "kind" {
  type = string
}

variable "https_only" {
  type    = bool
  default = false
}

variable "public_network_access_enabled" {
  type    = bool
  default = true
}

variable "client_certificate_enabled" {
  type    = bool
  default = false
}

variable "client_certificate_mode" {
  type    = string
  default = "Optional"
}

resource "azurerm_linux_web_app" "this" {
  count = var.kind == "webapp" ? 1 : 0

  name                          = var.name
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  https_only                    = var.https_only
  public_network_access_enabled = var.public_network_access_enabled
  client_certificate_enabled    = var.client_certificate_enabled && var.kind != "webapp"
  client_certificate_mode       = var.client_certificate_mode

  site_config {}
}
