# The inventory names the tags that it is asked for, whatever their letter case.

variable "tags" {
  type = map(string)
}

variable "team" {
  type = string
}

variable "default" {
  type    = map(string)
  default = { team = "stock" }
}

locals {
  tags = { team = "billing", environment = "production" }
}

resource "azurerm_linux_web_app" "literal" { # want: azurerm_mtls_coverage: inventory: azurerm_linux_web_app.literal, family app_service, exposure internal (public_network_access_enabled is false), enforcement off (client_certificate_enabled is not set), in scope, tags: team is "orders", environment is "test"
  name                          = "app-literal"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  tags                          = { Team = "orders", environment = "test", cost_center = 4711 }

  site_config {}
}

resource "azurerm_linux_web_app" "none" { # want: azurerm_mtls_coverage: inventory: azurerm_linux_web_app.none, family app_service, exposure internal (public_network_access_enabled is false), enforcement off (client_certificate_enabled is not set), in scope, tags: team is not set, environment is not set
  name                          = "app-none"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false

  site_config {}
}

resource "azurerm_linux_web_app" "local" { # want: azurerm_mtls_coverage: inventory: azurerm_linux_web_app.local, family app_service, exposure internal (public_network_access_enabled is false), enforcement off (client_certificate_enabled is not set), in scope, tags: team is "billing", environment is "production"
  name                          = "app-local"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  tags                          = local.tags

  site_config {}
}

resource "azurerm_linux_web_app" "default" { # want: azurerm_mtls_coverage: inventory: azurerm_linux_web_app.default, family app_service, exposure internal (public_network_access_enabled is false), enforcement off (client_certificate_enabled is not set), in scope, tags: team is "stock", environment is not set
  name                          = "app-default"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  tags                          = var.default

  site_config {}
}

resource "azurerm_linux_web_app" "unknown" { # want: azurerm_mtls_coverage: inventory: azurerm_linux_web_app.unknown, family app_service, exposure internal (public_network_access_enabled is false), enforcement off (client_certificate_enabled is not set), in scope, tags: team is not known, environment is not known
  name                          = "app-unknown"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  tags                          = var.tags

  site_config {}
}

resource "azurerm_linux_web_app" "in_part" { # want: azurerm_mtls_coverage: inventory: azurerm_linux_web_app.in_part, family app_service, exposure internal (public_network_access_enabled is false), enforcement off (client_certificate_enabled is not set), in scope, tags: team is not known, environment is "test, or so"
  name                          = "app-in-part"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  tags                          = { team = var.team, environment = "test, or so" }

  site_config {}
}

resource "azurerm_linux_web_app" "overwritten" { # want: azurerm_mtls_coverage: inventory: azurerm_linux_web_app.overwritten, family app_service, exposure internal (public_network_access_enabled is false), enforcement off (client_certificate_enabled is not set), in scope, tags: team is not known, environment is not known
  name                          = "app-overwritten"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  tags                          = merge({ team = "orders" }, var.tags)

  site_config {}
}

resource "azurerm_linux_web_app" "added" { # want: azurerm_mtls_coverage: inventory: azurerm_linux_web_app.added, family app_service, exposure internal (public_network_access_enabled is false), enforcement off (client_certificate_enabled is not set), in scope, tags: team is "orders", environment is "production"
  name                          = "app-added"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  tags                          = merge(local.tags, { team = "orders" })

  site_config {}
}

resource "azurerm_linux_web_app" "each" { # want: azurerm_mtls_coverage: inventory: azurerm_linux_web_app.each["orders"], family app_service, exposure internal (public_network_access_enabled is false), enforcement off (client_certificate_enabled is not set), in scope, tags: team is "orders", environment is not set # want: azurerm_mtls_coverage: inventory: azurerm_linux_web_app.each["stock"], family app_service, exposure internal (public_network_access_enabled is false), enforcement off (client_certificate_enabled is not set), in scope, tags: team is "stock", environment is not set
  for_each = toset(["orders", "stock"])

  name                          = "app-${each.key}"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  tags                          = { team = each.key }

  site_config {}
}

resource "azapi_resource" "app" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "app-azapi"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  tags      = { team = "orders" }

  body = {
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = true
      clientCertMode      = "Required" # want: azurerm_mtls_coverage: inventory: azapi_resource.app, family app_service, exposure internal (publicNetworkAccess is "Disabled"), enforcement required (clientCertMode is "Required"), in scope, tags: team is "orders", environment is not set
    }
  }
}

# By a condition of which nothing is known there is a team, or under a name that is not known.
resource "azurerm_linux_web_app" "condition" { # want: azurerm_mtls_coverage: inventory: azurerm_linux_web_app.condition, family app_service, exposure internal (public_network_access_enabled is false), enforcement off (client_certificate_enabled is not set), in scope, tags: team is not known, environment is "test"
  name                          = "app-condition"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  tags                          = var.team == "" ? { environment = "test" } : { environment = "test", team = var.team }

  site_config {}
}

resource "azurerm_linux_web_app" "unnamed" { # want: azurerm_mtls_coverage: inventory: azurerm_linux_web_app.unnamed, family app_service, exposure internal (public_network_access_enabled is false), enforcement off (client_certificate_enabled is not set), in scope, tags: team is not known, environment is not known
  name                          = "app-unnamed"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  tags                          = { (var.team) = "yes" }

  site_config {}
}
