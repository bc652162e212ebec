# Tags that take an endpoint out of scope win over everything, but only where they are known.

resource "azurerm_linux_web_app" "browser" {
  name                          = "browser"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false
  tags                          = { audience = "browser" }

  site_config {}
}

resource "azurerm_linux_web_app" "letters" {
  name                = "letters"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  tags                = { AUDIENCE = "BROWSER" }

  site_config {}
}

resource "azurerm_linux_web_app" "dev" {
  name                = "dev"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  tags                = merge(local.common, { stage = "dev" })

  site_config {}
}

# Both: they win.
resource "azurerm_linux_web_app" "both" {
  name                = "both"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  tags                = { audience = "browser", traffic = "m2m" }

  site_config {}
}

resource "azurerm_linux_web_app" "other" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                = "other"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  tags                = { audience = "programs", stage = "prod" }

  site_config {}
}

resource "azurerm_linux_web_app" "unknown" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                = "unknown"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  tags                = { audience = var.audience }

  site_config {}
}

resource "azurerm_linux_web_app" "unknown_map" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                = "unknown-map"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  tags                = var.tags

  site_config {}
}

resource "azurerm_linux_web_app" "missing" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                = "missing"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"

  site_config {}
}

# One of the two is in scope.
resource "azurerm_linux_web_app" "each" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set for ["orders"], so no client certificate is asked for; set it to true
  for_each = { orders = "programs", shop = "browser" }

  name                = "each-${each.key}"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  tags                = { audience = each.value }

  site_config {}
}

resource "azurerm_container_app" "browser" {
  name                         = "browser"
  resource_group_name          = "rg"
  revision_mode                = "Single"
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.App/managedEnvironments/env"
  tags                         = { audience = "browser" }

  ingress {
    target_port = 8080

    traffic_weight {
      latest_revision = true
      percentage      = 100
    }
  }

  template {
    container {
      name   = "api"
      image  = "contoso.azurecr.io/api:1"
      cpu    = 0.5
      memory = "1Gi"
    }
  }
}

# Holes are holes in any scope.
resource "azurerm_linux_web_app" "browser_with_hole" {
  name                               = "browser-with-hole"
  location                           = "westeurope"
  resource_group_name                = "rg"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled         = true
  client_certificate_mode            = "Optional"
  client_certificate_exclusion_paths = "/api" # want: azurerm_mtls_exclusion_paths: client_certificate_exclusion_paths is "/api", so every path that starts with "/api" answers callers without a certificate; remove what need not be open
  tags                               = { audience = "browser" }

  site_config {}
}

locals {
  common = { owner = "team-shop" }
}

variable "audience" {
  type = string
}

variable "tags" {
  type = map(string)
}
