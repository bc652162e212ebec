variable "name" {
  type = string
}

variable "mode" {
  type = string
}

resource "azurerm_linux_web_app" "a" {
  name                          = "${var.name}-a"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  https_only                    = true
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = var.mode

  site_config {}
}

resource "azurerm_linux_web_app" "b" {
  name                          = "${var.name}-b"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  https_only                    = true
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = var.mode

  site_config {}
}

locals {
  found = { host = azurerm_linux_web_app.a.default_hostname }
}

output "object" {
  value = { host = azurerm_linux_web_app.a.default_hostname, region = azurerm_linux_web_app.b.location }
}

output "list" {
  value = [{ host = azurerm_linux_web_app.a.default_hostname }, { host = azurerm_linux_web_app.b.default_hostname }]
}

output "merged" {
  value = merge({ host = azurerm_linux_web_app.a.default_hostname }, { region = azurerm_linux_web_app.b.location })
}

output "local" {
  value = local.found
}

output "map" {
  value = tomap({ host = azurerm_linux_web_app.a.default_hostname })
}

output "zipped" {
  value = zipmap(["a", "b"], [azurerm_linux_web_app.a.default_hostname, azurerm_linux_web_app.b.default_hostname])
}

output "apps" {
  value = { a = azurerm_linux_web_app.a, b = azurerm_linux_web_app.b }
}

output "names" {
  value = { name = azurerm_linux_web_app.a.name }
}

output "app" {
  value = azurerm_linux_web_app.a
}
