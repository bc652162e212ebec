terraform {
  required_providers {
    azurerm = {
      source  = "hashicorp/azurerm"
      version = "4.81.0"
    }
  }
}

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

resource "azurerm_app_service_plan" "internal" {
  name                       = "plan-internal"
  location                   = "westeurope"
  resource_group_name        = "rg-orders"
  kind                       = "Linux"
  reserved                   = true
  app_service_environment_id = azurerm_app_service_environment_v3.internal.id

  sku {
    tier = "IsolatedV2"
    size = "I1v2"
  }
}

resource "azurerm_app_service_plan" "external" {
  name                       = "plan-external"
  location                   = "westeurope"
  resource_group_name        = "rg-orders"
  kind                       = "Linux"
  reserved                   = true
  app_service_environment_id = azurerm_app_service_environment_v3.external.id

  sku {
    tier = "IsolatedV2"
    size = "I1v2"
  }
}

# The older type has no switch: the mode switches client certificates on.

resource "azurerm_function_app" "mode_missing" { # want: azurerm_mtls_function_app: client_cert_mode is not set, so no client certificate is asked for; set it to "Required"
  name                       = "func-mode-missing"
  location                   = "westeurope"
  resource_group_name        = "rg-orders"
  storage_account_name       = "storders"
  storage_account_access_key = var.storage_key
  app_service_plan_id        = azurerm_app_service_plan.internal.id
}

resource "azurerm_function_app" "mode_null" { # want: azurerm_mtls_function_app: client_cert_mode is null, so no client certificate is asked for; set it to "Required"
  name                       = "func-mode-null"
  location                   = "westeurope"
  resource_group_name        = "rg-orders"
  storage_account_name       = "storders"
  storage_account_access_key = var.storage_key
  app_service_plan_id        = azurerm_app_service_plan.internal.id
  client_cert_mode           = null
}

resource "azurerm_function_app" "mode_optional" {
  name                       = "func-mode-optional"
  location                   = "westeurope"
  resource_group_name        = "rg-orders"
  storage_account_name       = "storders"
  storage_account_access_key = var.storage_key
  app_service_plan_id        = azurerm_app_service_plan.internal.id
  client_cert_mode           = "Optional" # want: azurerm_mtls_function_app: client_cert_mode is "Optional", so callers without a certificate are let in; set it to "Required"
}

resource "azurerm_function_app" "mode_required" {
  name                       = "func-mode-required"
  location                   = "westeurope"
  resource_group_name        = "rg-orders"
  storage_account_name       = "storders"
  storage_account_access_key = var.storage_key
  app_service_plan_id        = azurerm_app_service_plan.internal.id
  client_cert_mode           = "Required"
}

resource "azurerm_function_app" "mode_unknown" {
  name                       = "func-mode-unknown"
  location                   = "westeurope"
  resource_group_name        = "rg-orders"
  storage_account_name       = "storders"
  storage_account_access_key = var.storage_key
  app_service_plan_id        = azurerm_app_service_plan.internal.id
  client_cert_mode           = var.mode
}

# Public, whatever it asks for.
resource "azurerm_function_app" "external" {
  name                       = "func-external"
  location                   = "westeurope"
  resource_group_name        = "rg-orders"
  storage_account_name       = "storders"
  storage_account_access_key = var.storage_key
  app_service_plan_id        = azurerm_app_service_plan.external.id
  client_cert_mode           = "Optional"
}

resource "azurerm_function_app" "plan_by_id" {
  name                       = "func-plan-by-id"
  location                   = "westeurope"
  resource_group_name        = "rg-orders"
  app_service_plan_id        = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  storage_account_name       = "storders"
  storage_account_access_key = var.storage_key
  client_cert_mode           = "Optional"
}

variable "mode" {
  type = string
}

# The older slots have no argument for client certificates in any version, and this one is public.
resource "azurerm_function_app_slot" "staging" {
  name                       = "staging"
  location                   = "westeurope"
  resource_group_name        = "rg-orders"
  function_app_name          = "func-orders"
  app_service_plan_id        = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  storage_account_name       = "storders"
  storage_account_access_key = var.storage_key
}

variable "storage_key" {
  type      = string
  sensitive = true
}
