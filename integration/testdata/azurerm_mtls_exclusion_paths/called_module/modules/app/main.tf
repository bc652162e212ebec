# The caller names the paths.

variable "name" {
  type = string
}

variable "paths" {
  type = string
}

resource "azurerm_linux_web_app" "app" {
  location                           = "westeurope"
  resource_group_name                = "rg"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  name                               = var.name
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = var.paths

  site_config {}
}
