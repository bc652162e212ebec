# What the caller passes decides who can reach the app, so the finding stands where it is passed.

module "closed" {
  source = "./modules/app"
  name   = "app-closed"
  public = false # want: azurerm_mtls_app_service: client_certificate_enabled of azurerm_linux_web_app.app in module.closed is not set, so no client certificate is asked for; set it to true (the module has no input for it)
}

module "open" {
  source = "./modules/app"
  name   = "app-open"
  public = true
}

# The plan is found by nobody: the called module knows no more than its id.
module "isolated" {
  source  = "./modules/app"
  name    = "app-isolated"
  plan_id = azurerm_service_plan.internal.id
}

# The switch stands before the exposure.
module "switch" {
  source      = "./modules/switch"
  name        = "app-switch"
  public      = false
  certificate = false # want: azurerm_mtls_app_service: client_certificate_enabled of azurerm_linux_web_app.app in module.switch is false, so no client certificate is asked for; set the module's input certificate to true
}

module "required" {
  source      = "./modules/switch"
  name        = "app-required"
  public      = false
  certificate = true
}

resource "azurerm_app_service_environment_v3" "internal" {
  name                         = "internal"
  resource_group_name          = "rg"
  subnet_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet/subnets/apps"
  internal_load_balancing_mode = "Web, Publishing"
}

resource "azurerm_app_service_environment_v3" "external" {
  name                         = "external"
  resource_group_name          = "rg"
  subnet_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet/subnets/apps"
  internal_load_balancing_mode = "None"
}

resource "azurerm_service_plan" "internal" {
  name                       = "internal"
  location                   = "westeurope"
  resource_group_name        = "rg"
  os_type                    = "Linux"
  sku_name                   = "I1v2"
  app_service_environment_id = azurerm_app_service_environment_v3.internal.id
}

resource "azurerm_service_plan" "external" {
  name                       = "external"
  location                   = "westeurope"
  resource_group_name        = "rg"
  os_type                    = "Linux"
  sku_name                   = "I1v2"
  app_service_environment_id = azurerm_app_service_environment_v3.external.id
}
