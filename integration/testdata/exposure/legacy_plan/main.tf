terraform {
  required_providers {
    azurerm = {
      source  = "hashicorp/azurerm"
      version = "4.81.0"
    }
  }
}

# The legacy types have no argument that closes them. Only their plan can make them internal.

resource "azurerm_app_service" "internal" { # want: azurerm_mtls_app_service: client_cert_enabled is not set, so no client certificate is asked for; set it to true
  name                = "internal"
  location            = "westeurope"
  resource_group_name = "rg"
  app_service_plan_id = azurerm_app_service_plan.internal.id
}

resource "azurerm_function_app" "internal" { # want: azurerm_mtls_function_app: client_cert_mode is not set, so no client certificate is asked for; set it to "Required"
  name                       = "internal"
  location                   = "westeurope"
  resource_group_name        = "rg"
  storage_account_name       = "st"
  storage_account_access_key = "key"
  app_service_plan_id        = azurerm_app_service_plan.internal.id
}

# A legacy app on a plan of the new type.
resource "azurerm_app_service" "internal_new_plan" { # want: azurerm_mtls_app_service: client_cert_enabled is not set, so no client certificate is asked for; set it to true
  name                = "internal-new-plan"
  location            = "westeurope"
  resource_group_name = "rg"
  app_service_plan_id = azurerm_service_plan.internal.id
}

# And a new app on a legacy plan.
resource "azurerm_linux_web_app" "internal_legacy_plan" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                = "internal-legacy-plan"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = azurerm_app_service_plan.internal.id

  site_config {}
}

resource "azurerm_app_service" "external" {
  name                = "external"
  location            = "westeurope"
  resource_group_name = "rg"
  app_service_plan_id = azurerm_app_service_plan.external.id
}

resource "azurerm_function_app" "external" {
  name                       = "external"
  location                   = "westeurope"
  resource_group_name        = "rg"
  storage_account_name       = "st"
  storage_account_access_key = "key"
  app_service_plan_id        = azurerm_app_service_plan.external.id
}

resource "azurerm_app_service" "no_environment" {
  name                = "no-environment"
  location            = "westeurope"
  resource_group_name = "rg"
  app_service_plan_id = azurerm_app_service_plan.no_environment.id
}

resource "azurerm_app_service" "literal" {
  name                = "literal"
  location            = "westeurope"
  resource_group_name = "rg"
  app_service_plan_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
}

resource "azurerm_function_app" "literal" {
  name                       = "literal"
  location                   = "westeurope"
  resource_group_name        = "rg"
  app_service_plan_id        = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  storage_account_name       = "st"
  storage_account_access_key = "key"
}

resource "azurerm_app_service" "optional" {
  name                = "optional"
  location            = "westeurope"
  resource_group_name = "rg"
  app_service_plan_id = azurerm_app_service_plan.internal.id
  client_cert_enabled = true
  client_cert_mode    = "Optional" # want: azurerm_mtls_app_service: client_cert_mode is "Optional", so callers without a certificate are let in; set it to "Required"
}

resource "azurerm_app_service" "required" {
  name                = "required"
  location            = "westeurope"
  resource_group_name = "rg"
  app_service_plan_id = azurerm_app_service_plan.internal.id
  client_cert_enabled = true
}

resource "azurerm_app_service_plan" "internal" {
  name                       = "internal"
  location                   = "westeurope"
  resource_group_name        = "rg"
  app_service_environment_id = azurerm_app_service_environment_v3.internal.id

  sku {
    tier = "Isolated"
    size = "I1"
  }
}

resource "azurerm_app_service_plan" "external" {
  name                       = "external"
  location                   = "westeurope"
  resource_group_name        = "rg"
  app_service_environment_id = azurerm_app_service_environment_v3.external.id

  sku {
    tier = "Isolated"
    size = "I1"
  }
}

resource "azurerm_app_service_plan" "no_environment" {
  name                = "no-environment"
  location            = "westeurope"
  resource_group_name = "rg"

  sku {
    tier = "PremiumV2"
    size = "P1v2"
  }
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
