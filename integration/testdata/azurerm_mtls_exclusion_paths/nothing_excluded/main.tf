# Lists without an entry, and lists of an app that asks for no certificate.

resource "azurerm_linux_web_app" "empty" {
  name                               = "empty"
  location                           = "westeurope"
  resource_group_name                = "rg"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = ""

  site_config {}
}

resource "azurerm_linux_web_app" "separators" {
  name                               = "separators"
  location                           = "westeurope"
  resource_group_name                = "rg"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = " ; , ;"

  site_config {}
}

resource "azurerm_linux_web_app" "null" {
  name                               = "null"
  location                           = "westeurope"
  resource_group_name                = "rg"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = null

  site_config {}
}

resource "azurerm_linux_web_app" "missing" {
  name                       = "missing"
  location                   = "westeurope"
  resource_group_name        = "rg"
  service_plan_id            = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled = true

  site_config {}
}

# Where nobody is asked for a certificate, nobody is let off.
resource "azurerm_linux_web_app" "off" {
  name                               = "off"
  location                           = "westeurope"
  resource_group_name                = "rg"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled         = false
  client_certificate_exclusion_paths = "/"

  site_config {}
}

resource "azurerm_linux_web_app" "off_by_default" {
  name                               = "off-by-default"
  location                           = "westeurope"
  resource_group_name                = "rg"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_exclusion_paths = "/api"

  site_config {}
}

resource "azurerm_linux_web_app" "off_null" {
  name                               = "off-null"
  location                           = "westeurope"
  resource_group_name                = "rg"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled         = null
  client_certificate_exclusion_paths = "/api"

  site_config {}
}

# Not known whether anybody is asked.
resource "azurerm_linux_web_app" "unknown_switch" {
  name                               = "unknown-switch"
  location                           = "westeurope"
  resource_group_name                = "rg"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled         = var.enabled
  client_certificate_exclusion_paths = "/api"

  site_config {}
}

resource "azurerm_linux_web_app" "wrong_type" {
  name                               = "wrong-type"
  location                           = "westeurope"
  resource_group_name                = "rg"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled         = "on"
  client_certificate_exclusion_paths = "/api"

  site_config {}
}

variable "enabled" {
  type = bool
}
