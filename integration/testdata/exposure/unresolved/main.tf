# References that lead nowhere in the module change nothing: the app's own arguments decide, and say nothing, so it is
# public.

resource "azurerm_linux_web_app" "by_module" {
  name                = "by-module"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = module.plan.id

  site_config {}
}

resource "azurerm_linux_web_app" "by_data" {
  name                = "by-data"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = data.azurerm_service_plan.shared.id

  site_config {}
}

resource "azurerm_linux_web_app" "by_variable" {
  name                = "by-variable"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = var.plan_id

  site_config {}
}

resource "azurerm_linux_web_app" "by_attribute_of_variable" {
  name                = "by-attribute-of-variable"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = var.plan.id

  site_config {}
}

resource "azurerm_linux_web_app" "by_literal" {
  name                = "by-literal"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"

  site_config {}
}

# A conditional names two resources. It is no plain reference.
resource "azurerm_linux_web_app" "by_conditional" {
  name                = "by-conditional"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = var.isolated ? azurerm_service_plan.internal.id : azurerm_service_plan.public.id

  site_config {}
}

resource "azurerm_linux_web_app" "by_function" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                = "by-function"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = try(azurerm_service_plan.internal.id, var.plan_id)

  site_config {}
}

# The local is no plain alias.
resource "azurerm_linux_web_app" "by_computed_local" {
  name                = "by-computed-local"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = local.computed

  site_config {}
}

resource "azurerm_linux_web_app" "by_missing_local" {
  name                = "by-missing-local"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = local.missing

  site_config {}
}

# A circle of locals must end.
resource "azurerm_linux_web_app" "by_circle" {
  name                = "by-circle"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = local.circle

  site_config {}
}

# The same argument decides where the app itself is closed.
resource "azurerm_linux_web_app" "closed_by_itself" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                          = "closed-by-itself"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = module.plan.id
  public_network_access_enabled = false

  site_config {}
}

locals {
  computed = coalesce(var.plan_id, azurerm_service_plan.internal.id)
  circle   = local.around
  around   = local.circle
}

resource "azurerm_app_service_environment_v3" "internal" {
  name                         = "internal"
  resource_group_name          = "rg"
  subnet_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet/subnets/apps"
  internal_load_balancing_mode = "Web, Publishing"
}

resource "azurerm_service_plan" "internal" {
  name                       = "internal"
  location                   = "westeurope"
  resource_group_name        = "rg"
  os_type                    = "Linux"
  sku_name                   = "I1v2"
  app_service_environment_id = azurerm_app_service_environment_v3.internal.id
}

resource "azurerm_service_plan" "public" {
  name                = "public"
  location            = "westeurope"
  resource_group_name = "rg"
  os_type             = "Linux"
  sku_name            = "P1v3"
}

# The plan is found, its environment is not.
resource "azurerm_linux_web_app" "environment_by_variable" {
  name                = "environment-by-variable"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = azurerm_service_plan.environment_by_variable.id

  site_config {}
}

resource "azurerm_service_plan" "environment_by_variable" {
  name                       = "environment-by-variable"
  location                   = "westeurope"
  resource_group_name        = "rg"
  os_type                    = "Linux"
  sku_name                   = "I1v2"
  app_service_environment_id = var.environment_id
}

resource "azurerm_linux_web_app" "environment_by_data" {
  name                = "environment-by-data"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = azurerm_service_plan.environment_by_data.id

  site_config {}
}

resource "azurerm_service_plan" "environment_by_data" {
  name                       = "environment-by-data"
  location                   = "westeurope"
  resource_group_name        = "rg"
  os_type                    = "Linux"
  sku_name                   = "I1v2"
  app_service_environment_id = data.azurerm_app_service_environment_v3.shared.id
}

# There is no such instance.
resource "azurerm_linux_web_app" "environment_none" {
  name                = "environment-none"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = azurerm_service_plan.environment_none.id

  site_config {}
}

resource "azurerm_service_plan" "environment_none" {
  name                       = "environment-none"
  location                   = "westeurope"
  resource_group_name        = "rg"
  os_type                    = "Linux"
  sku_name                   = "I1v2"
  app_service_environment_id = azurerm_app_service_environment_v3.none[0].id
}

resource "azurerm_app_service_environment_v3" "none" {
  count = 0

  name                         = "none-${count.index}"
  resource_group_name          = "rg"
  subnet_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet/subnets/apps"
  internal_load_balancing_mode = "Web, Publishing"
}

module "plan" {
  source = "./modules/plan"
}

data "azurerm_service_plan" "shared" {
  name                = "plan-shared"
  resource_group_name = "rg"
}

data "azurerm_app_service_environment_v3" "shared" {
  name                = "ase-shared"
  resource_group_name = "rg"
}

variable "plan_id" {
  type = string
}

variable "plan" {
  type = object({ id = string })
}

variable "environment_id" {
  type = string
}

variable "isolated" {
  type = bool
}
