# Both options together.

resource "azurerm_linux_web_app" "external" {
  name                       = "external"
  location                   = "westeurope"
  resource_group_name        = "rg"
  service_plan_id            = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled = var.enabled # want: azurerm_mtls_app_service NOTICE: client_certificate_enabled is not known (var.enabled has no value here), so it cannot be told whether a client certificate is required

  site_config {}
}

resource "azurerm_linux_web_app" "browser" {
  name                       = "browser"
  location                   = "westeurope"
  resource_group_name        = "rg"
  service_plan_id            = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled = var.enabled
  tags                       = { audience = "browser" }

  site_config {}
}

variable "enabled" {
  type = bool
}
