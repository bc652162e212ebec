variable "name" {
  type = string
}

variable "mode" {
  type = string
}

resource "azurerm_linux_web_app" "this" {
  name                          = var.name
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  https_only                    = true
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = var.mode

  site_config {}
}

output "host" {
  value = azurerm_linux_web_app.this.default_hostname
}
