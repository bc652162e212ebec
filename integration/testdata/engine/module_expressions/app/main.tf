resource "azurerm_linux_web_app" "by_condition" {
  count = var.created ? 1 : 0

  name                          = "app-by-condition-${count.index}"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = var.strict ? "Required" : "Optional"

  site_config {}
}

resource "azurerm_linux_web_app" "by_template" {
  count = var.created ? 1 : 0

  name                          = "app-by-template-${count.index}"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = "Req${var.ending}"

  site_config {}
}

# A local value is no expression that names a variable, so that TFLint drops the finding.
resource "azurerm_linux_web_app" "by_local" {
  count = var.created ? 1 : 0

  name                          = "app-by-local-${count.index}"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = local.mode

  site_config {}
}

locals {
  mode = var.strict ? "Required" : "Optional"
}

variable "strict" {
  type = bool
}

variable "ending" {
  type = string
}

variable "created" {
  type    = bool
  default = true
}
