terraform {
  required_providers {
    azurerm = {
      source  = "hashicorp/azurerm"
      version = "4.81.0"
    }
  }
}

# Up to 4.x the switch was in site_config, too.

resource "azurerm_logic_app_standard" "disabled" { # want: azurerm_mtls_logic_app: client_certificate_mode is not set, so no client certificate is asked for; set it to "Required"
  name                  = "disabled"
  location              = "westeurope"
  resource_group_name   = "rg"
  app_service_plan_id   = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access = "Disabled"
}

resource "azurerm_logic_app_standard" "switch_in_site_config" { # want: azurerm_mtls_logic_app: client_certificate_mode is not set, so no client certificate is asked for; set it to "Required"
  name                = "switch-in-site-config"
  location            = "westeurope"
  resource_group_name = "rg"
  app_service_plan_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  site_config {
    public_network_access_enabled = false
  }
}

resource "azurerm_logic_app_standard" "switch_text" { # want: azurerm_mtls_logic_app: client_certificate_mode is not set, so no client certificate is asked for; set it to "Required"
  name                = "switch-text"
  location            = "westeurope"
  resource_group_name = "rg"
  app_service_plan_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  site_config {
    public_network_access_enabled = "false"
  }
}

resource "azurerm_logic_app_standard" "switch_on" {
  name                = "switch-on"
  location            = "westeurope"
  resource_group_name = "rg"
  app_service_plan_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  site_config {
    public_network_access_enabled = true
  }
}

resource "azurerm_logic_app_standard" "switch_unknown" {
  name                = "switch-unknown"
  location            = "westeurope"
  resource_group_name = "rg"
  app_service_plan_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  site_config {
    public_network_access_enabled = var.public
  }
}

resource "azurerm_logic_app_standard" "both_disabled" { # want: azurerm_mtls_logic_app: client_certificate_mode is not set, so no client certificate is asked for; set it to "Required"
  name                  = "both-disabled"
  location              = "westeurope"
  resource_group_name   = "rg"
  app_service_plan_id   = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access = "Disabled"

  site_config {
    public_network_access_enabled = false
  }
}

resource "azurerm_logic_app_standard" "missing" {
  name                = "missing"
  location            = "westeurope"
  resource_group_name = "rg"
  app_service_plan_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
}

resource "azurerm_logic_app_standard" "in_dynamic_block" { # want: azurerm_mtls_logic_app: client_certificate_mode is not set, so no client certificate is asked for; set it to "Required"
  name                = "in-dynamic-block"
  location            = "westeurope"
  resource_group_name = "rg"
  app_service_plan_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  dynamic "site_config" {
    for_each = [false]

    content {
      public_network_access_enabled = site_config.value
    }
  }
}

resource "azurerm_logic_app_standard" "in_unknown_dynamic_block" {
  name                = "in-unknown-dynamic-block"
  location            = "westeurope"
  resource_group_name = "rg"
  app_service_plan_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  dynamic "site_config" {
    for_each = var.settings

    content {
      public_network_access_enabled = site_config.value
    }
  }
}

variable "public" {
  type = bool
}

variable "settings" {
  type = list(bool)
}
