# Both the switch and the exposure are the caller's.

variable "name" {
  type = string
}

variable "public" {
  type = bool
}

variable "certificate" {
  type = bool
}

resource "azurerm_linux_web_app" "app" {
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  name                          = var.name
  public_network_access_enabled = var.public
  client_certificate_enabled    = var.certificate

  site_config {}
}
