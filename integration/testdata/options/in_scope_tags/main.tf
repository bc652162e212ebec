# External endpoints that are tagged as called by programs are in scope.

resource "azurerm_linux_web_app" "tagged" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                = "tagged"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  tags                = { traffic = "m2m" }

  site_config {}
}

resource "azurerm_linux_web_app" "tagged_other_value" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                = "tagged-other-value"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  tags                = { traffic = "b2b" }

  site_config {}
}

resource "azurerm_linux_web_app" "tagged_other_key" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                = "tagged-other-key"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  tags                = { tier = 1 }

  site_config {}
}

# Neither the letters of a key nor those of a value count.
resource "azurerm_linux_web_app" "letters" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                = "letters"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  tags                = { Traffic = "M2M" }

  site_config {}
}

resource "azurerm_linux_web_app" "quoted" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                = "quoted"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  tags                = { "traffic" = "m2m", "cost-center" = "42" }

  site_config {}
}

resource "azurerm_linux_web_app" "variable" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                = "variable"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  tags                = var.tags

  site_config {}
}

resource "azurerm_linux_web_app" "value_by_variable" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                = "value-by-variable"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  tags                = { traffic = var.traffic }

  site_config {}
}

resource "azurerm_linux_web_app" "key_by_variable" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                = "key-by-variable"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  tags                = { (var.key) = "m2m" }

  site_config {}
}

resource "azurerm_linux_web_app" "local" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                = "local"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  tags                = local.tags

  site_config {}
}

resource "azurerm_linux_web_app" "merged" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                = "merged"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  tags                = merge(local.common, { traffic = "m2m" })

  site_config {}
}

# What is behind wins.
resource "azurerm_linux_web_app" "merged_over" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                = "merged-over"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  tags                = merge({ traffic = "browser" }, { traffic = "m2m" })

  site_config {}
}

resource "azurerm_linux_web_app" "merged_away" {
  name                = "merged-away"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  tags                = merge({ traffic = "m2m" }, { traffic = "browser" })

  site_config {}
}

resource "azurerm_linux_web_app" "merged_with_unknown_value" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                = "merged-with-unknown-value"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  tags                = merge({ traffic = "m2m" }, { owner = var.owner })

  site_config {}
}

# What is behind is not known, and may win.
resource "azurerm_linux_web_app" "merged_with_unknown_map" {
  name                = "merged-with-unknown-map"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  tags                = merge({ traffic = "m2m" }, var.more)

  site_config {}
}

resource "azurerm_linux_web_app" "merged_after_unknown_map" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                = "merged-after-unknown-map"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  tags                = merge(var.more, { traffic = "m2m" })

  site_config {}
}

# The other tag does not matter.
resource "azurerm_linux_web_app" "beside_unknown" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                = "beside-unknown"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  tags                = { traffic = "m2m", owner = var.owner }

  site_config {}
}

resource "azurerm_linux_web_app" "conditional" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                = "conditional"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  tags                = var.key == "traffic" ? { traffic = "m2m" } : {}

  site_config {}
}

# An unknown value matches nothing.
resource "azurerm_linux_web_app" "unknown_value" {
  name                = "unknown-value"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  tags                = { traffic = var.owner }

  site_config {}
}

resource "azurerm_linux_web_app" "unknown_map" {
  name                = "unknown-map"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  tags                = var.more

  site_config {}
}

resource "azurerm_linux_web_app" "sensitive" {
  name                = "sensitive"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  tags                = { traffic = var.secret }

  site_config {}
}

resource "azurerm_linux_web_app" "other_value" {
  name                = "other-value"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  tags                = { traffic = "browser" }

  site_config {}
}

# The whole value counts.
resource "azurerm_linux_web_app" "part_of_value" {
  name                = "part-of-value"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  tags                = { traffic = "m2m,browser" }

  site_config {}
}

resource "azurerm_linux_web_app" "value_as_key" {
  name                = "value-as-key"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  tags                = { m2m = "traffic" }

  site_config {}
}

resource "azurerm_linux_web_app" "null_value" {
  name                = "null-value"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  tags                = { traffic = null }

  site_config {}
}

resource "azurerm_linux_web_app" "no_tags" {
  name                = "no-tags"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"

  site_config {}
}

resource "azurerm_linux_web_app" "null_tags" {
  name                = "null-tags"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  tags                = null

  site_config {}
}

resource "azurerm_linux_web_app" "wrong_type" {
  name                = "wrong-type"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  tags                = ["traffic", "m2m"]

  site_config {}
}

# Each instance has its own tags.
resource "azurerm_linux_web_app" "each" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set for ["orders"], so no client certificate is asked for; set it to true
  for_each = { orders = "m2m", shop = "browser" }

  name                = "each-${each.key}"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  tags                = { traffic = each.value }

  site_config {}
}

resource "azurerm_linux_web_app" "each_browser" {
  for_each = { shop = "browser" }

  name                = "each-browser-${each.key}"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  tags                = { traffic = each.value }

  site_config {}
}

# An endpoint that is a block has the tags of its resource.
resource "azurerm_container_app" "tagged" {
  name                         = "tagged"
  resource_group_name          = "rg"
  revision_mode                = "Single"
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.App/managedEnvironments/env"
  tags                         = { traffic = "m2m" }

  ingress { # want: azurerm_mtls_container_app: client_certificate_mode is not set, so no client certificate is asked for; set it to "require"
    external_enabled = true
    target_port      = 8080

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

# So does one whose exposure is not known.
resource "azurerm_linux_web_app" "unknown_exposure" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                          = "unknown-exposure"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = var.public
  tags                          = { traffic = "m2m" }

  site_config {}
}

resource "azurerm_linux_web_app" "behind_gateway" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; add an exception to .tflint.hcl, as azurerm_cdn_frontdoor_origin.gateway in front of it cannot present a certificate
  name                          = "behind-gateway"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false
  tags                          = { traffic = "m2m" }

  site_config {}
}

resource "azurerm_cdn_frontdoor_origin" "gateway" {
  name                           = "gateway"
  cdn_frontdoor_origin_group_id  = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Cdn/profiles/afd/originGroups/group"
  certificate_name_check_enabled = true
  host_name                      = azurerm_linux_web_app.behind_gateway.default_hostname
}

# Internal endpoints need no tag.
resource "azurerm_linux_web_app" "internal" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                          = "internal"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false

  site_config {}
}

locals {
  common = { owner = "team-orders", stage = "prod" }
  tags   = merge(local.common, { traffic = var.traffic })
}

variable "tags" {
  type    = map(string)
  default = { traffic = "m2m" }
}

variable "traffic" {
  type    = string
  default = "m2m"
}

variable "key" {
  type    = string
  default = "traffic"
}

variable "owner" {
  type = string
}

variable "more" {
  type = map(string)
}

variable "public" {
  type = bool
}

variable "secret" {
  type      = string
  default   = "m2m"
  sensitive = true
}
