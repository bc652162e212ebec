terraform {
  required_providers {
    azurerm = {
      source  = "hashicorp/azurerm"
      version = "4.81.0"
    }
  }
}

# Legacy plans have a tier in a block.

resource "azurerm_app_service" "free" {
  name                = "free"
  location            = "westeurope"
  resource_group_name = "rg"
  app_service_plan_id = azurerm_app_service_plan.free.id
  client_cert_enabled = true # want: azurerm_mtls_unsupported: client_cert_enabled is true, so the apply fails, because azurerm_app_service_plan.free (tier "Free") supports no client certificates; choose a plan of tier Basic or higher
}

resource "azurerm_app_service" "shared" {
  name                = "shared"
  location            = "westeurope"
  resource_group_name = "rg"
  app_service_plan_id = azurerm_app_service_plan.shared.id
  client_cert_enabled = true # want: azurerm_mtls_unsupported: client_cert_enabled is true, so the apply fails, because azurerm_app_service_plan.shared (tier "Shared") supports no client certificates; choose a plan of tier Basic or higher
}

resource "azurerm_app_service" "standard" {
  name                = "standard"
  location            = "westeurope"
  resource_group_name = "rg"
  app_service_plan_id = azurerm_app_service_plan.standard.id
  client_cert_enabled = true
}

resource "azurerm_app_service" "tier_unknown" {
  name                = "tier-unknown"
  location            = "westeurope"
  resource_group_name = "rg"
  app_service_plan_id = azurerm_app_service_plan.unknown.id
  client_cert_enabled = true
}

resource "azurerm_app_service" "off" {
  name                = "off"
  location            = "westeurope"
  resource_group_name = "rg"
  app_service_plan_id = azurerm_app_service_plan.free.id
}

# A mode is the switch here.
resource "azurerm_function_app" "free" {
  name                       = "free"
  location                   = "westeurope"
  resource_group_name        = "rg"
  storage_account_name       = "st"
  storage_account_access_key = "key"
  app_service_plan_id        = azurerm_app_service_plan.free.id
  client_cert_mode           = "Required" # want: azurerm_mtls_unsupported: client_cert_mode is "Required", so the apply fails, because azurerm_app_service_plan.free (tier "Free") supports no client certificates; choose a plan of tier Basic or higher
}

resource "azurerm_linux_web_app" "free" {
  name                       = "free"
  location                   = "westeurope"
  resource_group_name        = "rg"
  service_plan_id            = azurerm_app_service_plan.free.id
  client_certificate_enabled = true # want: azurerm_mtls_unsupported: client_certificate_enabled is true, so the apply fails, because azurerm_app_service_plan.free (tier "Free") supports no client certificates; choose a plan of tier Basic or higher

  site_config {}
}

resource "azurerm_app_service" "free_new_plan" {
  name                = "free-new-plan"
  location            = "westeurope"
  resource_group_name = "rg"
  app_service_plan_id = azurerm_service_plan.free.id
  client_cert_enabled = true # want: azurerm_mtls_unsupported: client_cert_enabled is true, so the apply fails, because azurerm_service_plan.free (sku_name "F1") supports no client certificates; choose a plan of tier Basic or higher
}

resource "azurerm_app_service_plan" "free" {
  name                = "free"
  location            = "westeurope"
  resource_group_name = "rg"
  sku {
    tier = "Free"
    size = "F1"
  }
}

resource "azurerm_app_service_plan" "shared" {
  name                = "shared"
  location            = "westeurope"
  resource_group_name = "rg"
  sku {
    tier = "Shared"
    size = "D1"
  }
}

resource "azurerm_app_service_plan" "standard" {
  name                = "standard"
  location            = "westeurope"
  resource_group_name = "rg"
  sku {
    tier = "Standard"
    size = "S1"
  }
}

resource "azurerm_app_service_plan" "unknown" {
  name                = "unknown"
  location            = "westeurope"
  resource_group_name = "rg"
  sku {
    tier = var.tier
    size = "S1"
  }
}

resource "azurerm_service_plan" "free" {
  name                = "free"
  location            = "westeurope"
  resource_group_name = "rg"
  os_type             = "Linux"
  sku_name            = "F1"
}

variable "tier" {
  type = string
}
