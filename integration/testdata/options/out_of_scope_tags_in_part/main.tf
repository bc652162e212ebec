# Tags of which a part is known.

# Letter case does not count, in keys and values.
resource "azurerm_linux_web_app" "literal" {
  name                          = "app-literal"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = false
  tags                          = { Audience = "Browser" }

  site_config {}
}

resource "azurerm_linux_web_app" "upper" {
  name                          = "app-upper"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = false
  tags                          = { AUDIENCE = "BROWSER" }

  site_config {}
}

# What comes last wins over what is not known.
resource "azurerm_linux_web_app" "merged" {
  name                          = "app-merged"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = false
  tags                          = merge(var.tags, { Audience = "Browser" })

  site_config {}
}

resource "azurerm_linux_web_app" "merged_local" {
  name                          = "app-merged-local"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = false
  tags                          = merge(var.tags, local.tags)

  site_config {}
}

resource "azurerm_linux_web_app" "merged_object" {
  name                          = "app-merged-object"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = false
  tags                          = merge(var.tags, { (local.key) = "browser" })

  site_config {}
}

resource "azurerm_linux_web_app" "merged_thrice" {
  name                          = "app-merged-thrice"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = false
  tags                          = merge(var.tags, { Audience = "Browser" }, { env = var.env })

  site_config {}
}

resource "azurerm_linux_web_app" "through_local" {
  name                          = "app-through-local"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = false
  tags                          = local.merged

  site_config {}
}

resource "azurerm_linux_web_app" "member_unknown" {
  name                          = "app-member-unknown"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = false
  tags                          = merge({ Audience = "Browser" }, { env = var.env })

  site_config {}
}

resource "azurerm_linux_web_app" "either" {
  name                          = "app-either"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = false
  tags                          = var.wide ? { Audience = "Browser" } : { audience = "browser", env = "test" }

  site_config {}
}

# What is not known may overwrite it.
resource "azurerm_linux_web_app" "other_order" {
  name                          = "app-other-order"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = false # want: azurerm_mtls_app_service: client_certificate_enabled is false, so no client certificate is asked for; set it to true
  tags                          = merge({ Audience = "Browser" }, var.tags)

  site_config {}
}

resource "azurerm_linux_web_app" "between" {
  name                          = "app-between"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = false # want: azurerm_mtls_app_service: client_certificate_enabled is false, so no client certificate is asked for; set it to true
  tags                          = merge(var.tags, { Audience = "Browser" }, var.tags)

  site_config {}
}

resource "azurerm_linux_web_app" "unknown_key" {
  name                          = "app-unknown-key"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = false # want: azurerm_mtls_app_service: client_certificate_enabled is false, so no client certificate is asked for; set it to true
  tags                          = { Audience = "Browser", (var.env) = "x" }

  site_config {}
}

resource "azurerm_linux_web_app" "value_unknown" {
  name                          = "app-value-unknown"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = false # want: azurerm_mtls_app_service: client_certificate_enabled is false, so no client certificate is asked for; set it to true
  tags                          = merge(var.tags, { Audience = var.env })

  site_config {}
}

resource "azurerm_linux_web_app" "one_arm" {
  name                          = "app-one-arm"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = false # want: azurerm_mtls_app_service: client_certificate_enabled is false, so no client certificate is asked for; set it to true
  tags                          = var.wide ? { Audience = "Browser" } : {}

  site_config {}
}

resource "azurerm_linux_web_app" "other_value" {
  name                          = "app-other-value"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = false # want: azurerm_mtls_app_service: client_certificate_enabled is false, so no client certificate is asked for; set it to true
  tags                          = merge(var.tags, { Audience = "Partner" })

  site_config {}
}

locals {
  key    = "AudiencE"
  tags   = { Audience = "Browser" }
  merged = merge(var.tags, local.tags)
}

variable "tags" {
  type = map(string)
}

variable "env" {
  type = string
}

variable "wide" {
  type = bool
}
