variable "name" {
  type = string
}

variable "mode" {
  type = string
}

resource "azurerm_linux_web_app" "app" {
  name                          = var.name
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  https_only                    = true
  client_certificate_enabled    = true
  client_certificate_mode       = var.mode

  site_config {}
}

# What a module leaves open by itself shows where the module is linted by itself.
resource "azurerm_linux_web_app" "off" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                          = "app-off"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = azurerm_linux_web_app.app.service_plan_id
  public_network_access_enabled = false
  https_only                    = true

  site_config {}
}
