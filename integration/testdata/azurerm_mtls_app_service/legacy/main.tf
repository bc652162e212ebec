terraform {
  required_providers {
    azurerm = {
      source  = "hashicorp/azurerm"
      version = "4.81.0"
    }
  }
}

# The type that 5.0 removed has no argument for its exposure, so that only its plan makes it internal.

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

resource "azurerm_app_service_plan" "by_default" {
  name                       = "plan-by-default"
  location                   = "westeurope"
  resource_group_name        = "rg-orders"
  kind                       = "Linux"
  reserved                   = true
  app_service_environment_id = azurerm_app_service_environment_v3.by_default.id

  sku {
    tier = "IsolatedV2"
    size = "I1v2"
  }
}

resource "azurerm_app_service" "internal" { # want: azurerm_mtls_app_service: client_cert_enabled is not set, so no client certificate is asked for; set it to true
  name                = "app-internal"
  location            = "westeurope"
  resource_group_name = "rg-orders"
  app_service_plan_id = azurerm_app_service_plan.internal.id
}

resource "azurerm_app_service" "external" {
  name                = "app-external"
  location            = "westeurope"
  resource_group_name = "rg-orders"
  app_service_plan_id = azurerm_app_service_plan.external.id
}

resource "azurerm_app_service" "environment_by_default" {
  name                = "app-environment-by-default"
  location            = "westeurope"
  resource_group_name = "rg-orders"
  app_service_plan_id = azurerm_app_service_plan.by_default.id
}

# A plan of another module changes nothing.
resource "azurerm_app_service" "plan_unknown" {
  name                = "app-plan-unknown"
  location            = "westeurope"
  resource_group_name = "rg-orders"
  app_service_plan_id = var.plan
}

variable "plan" {
  type = string
}

# The default is public, and there is no argument to say otherwise.
resource "azurerm_app_service" "public_off" {
  name                = "app-public-off"
  location            = "westeurope"
  resource_group_name = "rg-orders"
  app_service_plan_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  client_cert_enabled = false
}

# The newer plan resource works with the older app, too.
resource "azurerm_app_service" "on_newer_plan" { # want: azurerm_mtls_app_service: client_cert_enabled is not set, so no client certificate is asked for; set it to true
  name                = "app-on-newer-plan"
  location            = "westeurope"
  resource_group_name = "rg-orders"
  app_service_plan_id = azurerm_service_plan.newer.id
}

resource "azurerm_app_service" "switch_false" {
  name                = "app-switch-false"
  location            = "westeurope"
  resource_group_name = "rg-orders"
  app_service_plan_id = azurerm_app_service_plan.internal.id
  client_cert_enabled = false # want: azurerm_mtls_app_service: client_cert_enabled is false, so no client certificate is asked for; set it to true
}

# The mode alone does nothing.
resource "azurerm_app_service" "mode_without_switch" { # want: azurerm_mtls_app_service: client_cert_enabled is not set, so no client certificate is asked for, and client_cert_mode has no effect; set it to true
  name                = "app-mode-without-switch"
  location            = "westeurope"
  resource_group_name = "rg-orders"
  app_service_plan_id = azurerm_app_service_plan.internal.id
  client_cert_mode    = "Required"
}

# Without a mode the provider sends none, and the service's default is Required.
resource "azurerm_app_service" "mode_missing" {
  name                = "app-mode-missing"
  location            = "westeurope"
  resource_group_name = "rg-orders"
  app_service_plan_id = azurerm_app_service_plan.internal.id
  client_cert_enabled = true
}

resource "azurerm_app_service" "mode_required" {
  name                = "app-mode-required"
  location            = "westeurope"
  resource_group_name = "rg-orders"
  app_service_plan_id = azurerm_app_service_plan.internal.id
  client_cert_enabled = true
  client_cert_mode    = "Required"
}

resource "azurerm_app_service" "mode_optional" {
  name                = "app-mode-optional"
  location            = "westeurope"
  resource_group_name = "rg-orders"
  app_service_plan_id = azurerm_app_service_plan.internal.id
  client_cert_enabled = true
  client_cert_mode    = "Optional" # want: azurerm_mtls_app_service: client_cert_mode is "Optional", so callers without a certificate are let in; set it to "Required"
}

resource "azurerm_service_plan" "newer" {
  name                       = "plan-newer"
  location                   = "westeurope"
  resource_group_name        = "rg-orders"
  os_type                    = "Linux"
  sku_name                   = "I1v2"
  app_service_environment_id = azurerm_app_service_environment_v3.internal.id
}
