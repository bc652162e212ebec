# App Service environments, by the plan: behind an internal load balancer everything is internal, whatever the app says.

resource "azurerm_app_service_environment_v3" "internal" {
  name                         = "ase-internal"
  resource_group_name          = "rg-orders"
  subnet_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/virtualNetworks/vnet/subnets/ase"
  internal_load_balancing_mode = "Web, Publishing"
}

resource "azurerm_app_service_environment_v3" "external" {
  name                         = "ase-external"
  resource_group_name          = "rg-orders"
  subnet_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/virtualNetworks/vnet/subnets/ase-external"
  internal_load_balancing_mode = "None"
}

resource "azurerm_app_service_environment_v3" "by_default" {
  name                = "ase-default"
  resource_group_name = "rg-orders"
  subnet_id           = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/virtualNetworks/vnet/subnets/ase-default"
}

resource "azurerm_service_plan" "internal" {
  name                       = "plan-internal"
  location                   = "westeurope"
  resource_group_name        = "rg-orders"
  os_type                    = "Linux"
  sku_name                   = "I1v2"
  app_service_environment_id = azurerm_app_service_environment_v3.internal.id
}

resource "azurerm_service_plan" "external" {
  name                       = "plan-external"
  location                   = "westeurope"
  resource_group_name        = "rg-orders"
  os_type                    = "Linux"
  sku_name                   = "I1v2"
  app_service_environment_id = azurerm_app_service_environment_v3.external.id
}

resource "azurerm_service_plan" "by_default" {
  name                       = "plan-by-default"
  location                   = "westeurope"
  resource_group_name        = "rg-orders"
  os_type                    = "Linux"
  sku_name                   = "I1v2"
  app_service_environment_id = azurerm_app_service_environment_v3.by_default.id
}

resource "azurerm_linux_web_app" "internal" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                = "app-internal"
  location            = "westeurope"
  resource_group_name = "rg-orders"
  service_plan_id     = azurerm_service_plan.internal.id

  site_config {}
}

resource "azurerm_linux_web_app" "external" {
  name                = "app-external"
  location            = "westeurope"
  resource_group_name = "rg-orders"
  service_plan_id     = azurerm_service_plan.external.id

  site_config {}
}

resource "azurerm_linux_web_app" "environment_by_default" {
  name                = "app-environment-by-default"
  location            = "westeurope"
  resource_group_name = "rg-orders"
  service_plan_id     = azurerm_service_plan.by_default.id

  site_config {}
}

# A plan of another module changes nothing.
resource "azurerm_linux_web_app" "plan_unknown" {
  name                = "app-plan-unknown"
  location            = "westeurope"
  resource_group_name = "rg-orders"
  service_plan_id     = var.plan

  site_config {}
}

variable "plan" {
  type = string
}

# A slot without a plan runs on that of its app.
resource "azurerm_linux_web_app_slot" "on_plan_of_app" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name           = "on-plan-of-app"
  app_service_id = azurerm_linux_web_app.internal.id

  site_config {}
}

resource "azurerm_linux_web_app_slot" "on_internal_plan" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name            = "on-internal-plan"
  app_service_id  = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/sites/app-orders"
  service_plan_id = azurerm_service_plan.internal.id

  site_config {}
}

resource "azurerm_linux_web_app_slot" "on_external_plan" {
  name           = "on-external-plan"
  app_service_id = azurerm_linux_web_app.external.id

  site_config {}
}
