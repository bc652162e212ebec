# Public unless the caller says otherwise.

variable "name" {
  type = string
}

variable "public" {
  type    = bool
  default = true
}

variable "plan_id" {
  type    = string
  default = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
}

resource "azurerm_linux_web_app" "app" {
  location                      = "westeurope"
  resource_group_name           = "rg"
  name                          = var.name
  service_plan_id               = var.plan_id
  public_network_access_enabled = var.public

  site_config {}
}
