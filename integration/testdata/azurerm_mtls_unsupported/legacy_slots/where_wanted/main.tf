# A legacy slot is reported where a certificate is wanted.

terraform {
  required_providers {
    azurerm = {
      source  = "hashicorp/azurerm"
      version = "4.81.0"
    }
  }
}

# A public slot of an app that asks for nothing, or is not here, is as its owner wants it.
resource "azurerm_app_service_slot" "public" {
  name                = "public"
  location            = "westeurope"
  resource_group_name = "rg"
  app_service_name    = "other"
  app_service_plan_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
}

resource "azurerm_app_service_slot" "of_open_app" {
  name                = "of-open-app"
  location            = "westeurope"
  resource_group_name = "rg"
  app_service_name    = azurerm_app_service.open.name
  app_service_plan_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
}

resource "azurerm_app_service_slot" "of_unknown_app" {
  name                = "of-unknown-app"
  location            = "westeurope"
  resource_group_name = "rg"
  app_service_name    = var.app
  app_service_plan_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
}

resource "azurerm_function_app_slot" "function_public" {
  name                       = "function-public"
  location                   = "westeurope"
  resource_group_name        = "rg"
  function_app_name          = "other"
  app_service_plan_id        = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  storage_account_name       = "st"
  storage_account_access_key = "key"
}

resource "azurerm_function_app_slot" "function_of_open_app" {
  name                       = "function-of-open-app"
  location                   = "westeurope"
  resource_group_name        = "rg"
  function_app_name          = azurerm_function_app.open_function.name
  app_service_plan_id        = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  storage_account_name       = "st"
  storage_account_access_key = "key"
}

# One whose app asks for a certificate is not.
resource "azurerm_app_service_slot" "of_strict_app" { # want: azurerm_mtls_unsupported WARNING: azurerm_app_service_slot has no argument for client certificates, so the slot cannot require one; migrate to azurerm_linux_web_app_slot or azurerm_windows_web_app_slot
  name                = "of-strict-app"
  location            = "westeurope"
  resource_group_name = "rg"
  app_service_name    = azurerm_app_service.strict.name
  app_service_plan_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
}

resource "azurerm_app_service_slot" "of_strict_app_by_name" { # want: azurerm_mtls_unsupported WARNING: azurerm_app_service_slot has no argument for client certificates, so the slot cannot require one; migrate to azurerm_linux_web_app_slot or azurerm_windows_web_app_slot
  name                = "of-strict-app-by-name"
  location            = "westeurope"
  resource_group_name = "rg"
  app_service_name    = "STRICT"
  app_service_plan_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
}

resource "azurerm_function_app_slot" "function_of_strict_app" { # want: azurerm_mtls_unsupported WARNING: azurerm_function_app_slot has no argument for client certificates, so the slot cannot require one; migrate to azurerm_linux_function_app_slot or azurerm_windows_function_app_slot
  name                       = "function-of-strict-app"
  location                   = "westeurope"
  resource_group_name        = "rg"
  function_app_name          = azurerm_function_app.strict_function.name
  app_service_plan_id        = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  storage_account_name       = "st"
  storage_account_access_key = "key"
}

# Whether that one asks is not known.
resource "azurerm_app_service_slot" "of_perhaps" {
  name                = "of-perhaps"
  location            = "westeurope"
  resource_group_name = "rg"
  app_service_name    = azurerm_app_service.perhaps.name
  app_service_plan_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
}

# An internal one is in scope.
resource "azurerm_app_service_slot" "internal" { # want: azurerm_mtls_unsupported WARNING: azurerm_app_service_slot has no argument for client certificates, so the slot cannot require one; migrate to azurerm_linux_web_app_slot or azurerm_windows_web_app_slot
  name                = "internal"
  location            = "westeurope"
  resource_group_name = "rg"
  app_service_name    = "other"
  app_service_plan_id = azurerm_app_service_plan.internal.id
}

# So is one with a tag.
resource "azurerm_app_service_slot" "tagged" { # want: azurerm_mtls_unsupported WARNING: azurerm_app_service_slot has no argument for client certificates, so the slot cannot require one; migrate to azurerm_linux_web_app_slot or azurerm_windows_web_app_slot
  name                = "tagged"
  location            = "westeurope"
  resource_group_name = "rg"
  app_service_name    = "other"
  app_service_plan_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"

  tags = {
    traffic = "m2m"
  }
}

resource "azurerm_app_service_slot" "tagged_out" {
  name                = "tagged-out"
  location            = "westeurope"
  resource_group_name = "rg"
  app_service_name    = "other"
  app_service_plan_id = azurerm_app_service_plan.internal.id

  tags = {
    audience = "browser"
  }
}

resource "azurerm_app_service" "open" {
  name                = "open"
  location            = "westeurope"
  resource_group_name = "rg"
  app_service_plan_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
}

resource "azurerm_app_service" "strict" {
  name                = "strict"
  location            = "westeurope"
  resource_group_name = "rg"
  app_service_plan_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_cert_enabled = true
}

resource "azurerm_app_service" "perhaps" {
  name                = "perhaps"
  location            = "westeurope"
  resource_group_name = "rg"
  app_service_plan_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_cert_enabled = var.enabled
}

resource "azurerm_function_app" "open_function" {
  name                       = "open-function"
  location                   = "westeurope"
  resource_group_name        = "rg"
  app_service_plan_id        = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  storage_account_name       = "st"
  storage_account_access_key = "key"
}

resource "azurerm_function_app" "strict_function" {
  name                       = "strict-function"
  location                   = "westeurope"
  resource_group_name        = "rg"
  app_service_plan_id        = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  storage_account_name       = "st"
  storage_account_access_key = "key"
  client_cert_mode           = "Required"
}

resource "azurerm_app_service_environment_v3" "internal" {
  name                         = "ase"
  resource_group_name          = "rg"
  subnet_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet/subnets/ase"
  internal_load_balancing_mode = "Web, Publishing"
}

resource "azurerm_app_service_plan" "internal" {
  name                       = "plan"
  location                   = "westeurope"
  resource_group_name        = "rg"
  app_service_environment_id = azurerm_app_service_environment_v3.internal.id

  sku {
    tier = "Isolated"
    size = "I1"
  }
}

variable "app" {
  type = string
}

variable "enabled" {
  type = bool
}
