# Whatever else a module has, it changes nothing.

terraform {
  required_version = ">= 1.9"

  backend "azurerm" {}
}

provider "azurerm" {
  features {}
  subscription_id = var.subscription
}

provider "azurerm" {
  alias = "other"
  features {}
  subscription_id = "00000000-0000-0000-0000-000000000000"
}

resource "azurerm_linux_web_app" "with_everything" {
  provider = azurerm.other

  name                          = "app-with-everything"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = false # want: azurerm_mtls_app_service: client_certificate_enabled is false, so no client certificate is asked for; set it to true
  depends_on                    = [azurerm_linux_web_app.with_condition]

  lifecycle {
    ignore_changes  = [app_settings, tags["owner"]]
    prevent_destroy = true
  }

  site_config {}
}

resource "azurerm_linux_web_app" "with_condition" {
  name                          = "app-with-condition"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = "Optional" # want: azurerm_mtls_app_service: client_certificate_mode is "Optional", so callers without a certificate are let in; set it to "Required"

  lifecycle {
    ignore_changes = [tags]
    precondition {
      condition     = var.subscription != ""
      error_message = "The subscription is missing."
    }
  }

  site_config {}
}

# Umlauts and signs of several bytes move no column: Größe, 日本, 😀.
resource "azurerm_linux_web_app" "letters" {
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  name                          = "app-größe-日本-😀"
  client_certificate_enabled    = false # want: azurerm_mtls_app_service: client_certificate_enabled is false, so no client certificate is asked for; set it to true

  site_config {}
}

moved {
  from = azurerm_linux_web_app.earlier
  to   = azurerm_linux_web_app.letters
}

import {
  to = azurerm_linux_web_app.letters
  id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/sites/app-letters"
}

removed {
  from = azurerm_windows_web_app.gone

  lifecycle {
    destroy = false
  }
}

check "reachable" {
  data "azurerm_linux_web_app" "letters" {
    name                = "app-letters"
    resource_group_name = "rg-orders"
  }

  assert {
    condition     = data.azurerm_linux_web_app.letters.enabled
    error_message = "The app is off."
  }
}

resource "random_pet" "name" {
  length = 2
}

output "mode" {
  value = azurerm_linux_web_app.letters.client_certificate_mode
}

variable "subscription" {
  type = string
}
