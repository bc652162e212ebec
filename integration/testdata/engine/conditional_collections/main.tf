# A collection that is empty or not by a condition of which nothing is known: what may be there is judged as it would be.

variable "staging" {
  type = bool
}

locals {
  apps = {
    orders = { mode = "Optional" }
    stock  = { mode = "Required" }
  }
  more = var.staging ? local.apps : {}
}

resource "azurerm_linux_web_app" "some_or_none" {
  for_each = var.staging ? local.apps : {}

  name                          = each.key
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  https_only                    = true
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = each.value.mode # want: azurerm_mtls_app_service: client_certificate_mode is "Optional" for ["orders"], so callers without a certificate are let in; set it to "Required"

  site_config {}
}

resource "azurerm_linux_web_app" "through_a_local" {
  for_each = merge(local.more, { prices = { mode = "Required" } })

  name                          = each.key
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  https_only                    = true
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = each.value.mode # want: azurerm_mtls_app_service: client_certificate_mode is "Optional" for ["orders"], so callers without a certificate are let in; set it to "Required"

  site_config {}
}

resource "azurerm_linux_web_app" "set" {
  for_each = toset(var.staging ? ["Optional"] : [])

  name                          = each.key
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  https_only                    = true
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = each.value # want: azurerm_mtls_app_service: client_certificate_mode is "Optional", so callers without a certificate are let in; set it to "Required"

  site_config {}
}

# Whether the mode is Required is not known.
resource "azurerm_linux_web_app" "either" {
  for_each = var.staging ? { orders = { mode = "Optional" } } : { orders = { mode = "Required" } }

  name                          = each.key
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  https_only                    = true
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = each.value.mode

  site_config {}
}

resource "azurerm_linux_web_app" "none" {
  for_each = var.staging ? {} : tomap({})

  name                = each.key
  location            = "westeurope"
  resource_group_name = "rg-orders"
  service_plan_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"

  public_network_access_enabled = false

  site_config {}
}

# Both bodies let everybody in.
resource "azapi_resource" "weak" {
  type      = "Microsoft.Web/sites@2023-12-01"
  name      = "app-weak"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = var.staging ? { # want: azurerm_mtls_app_service: clientCertMode is "Optional" or "OptionalInteractiveUser", so callers without a certificate are let in; set it to "Required"
    kind       = "app"
    properties = { httpsOnly = true, publicNetworkAccess = "Disabled", clientCertEnabled = true, clientCertMode = "Optional" }
    } : {
    kind       = "app"
    properties = { httpsOnly = true, publicNetworkAccess = "Disabled", clientCertEnabled = true, clientCertMode = "OptionalInteractiveUser" }
  }
}

# One of the two requires a certificate.
resource "azapi_resource" "open" {
  type      = "Microsoft.Web/sites@2023-12-01"
  name      = "app-open"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = var.staging ? {
    kind       = "app"
    properties = { httpsOnly = true, publicNetworkAccess = "Disabled", clientCertEnabled = true, clientCertMode = "Optional" }
    } : {
    kind       = "app"
    properties = { httpsOnly = true, publicNetworkAccess = "Disabled", clientCertEnabled = true, clientCertMode = "Required" }
  }
}

# What one arm lacks is the default of Azure, which is off.
resource "azapi_resource" "lacking" {
  type      = "Microsoft.Web/sites@2023-12-01"
  name      = "app-lacking"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind       = "app"
    properties = var.staging ? { publicNetworkAccess = "Disabled", clientCertEnabled = false } : { publicNetworkAccess = "Disabled" } # want: azurerm_mtls_app_service: clientCertEnabled is false or not set, so no client certificate is asked for; set it to true
  }
}

# What comes later goes before it, or may.
resource "azapi_resource" "merged" {
  type      = "Microsoft.Web/sites@2023-12-01"
  name      = "app-merged"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app"
    properties = merge(
      { httpsOnly = true, publicNetworkAccess = "Disabled", clientCertEnabled = true, clientCertMode = "Optional" },
      var.staging ? { clientCertMode = "Required" } : {},
    )
  }
}

resource "azurerm_container_app" "dynamic" {
  name                         = "ca-orders"
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.App/managedEnvironments/cae-orders"
  resource_group_name          = "rg-orders"
  revision_mode                = "Single"

  dynamic "ingress" {
    for_each = var.staging ? [{ mode = "accept" }] : []

    content {
      target_port             = 8080
      client_certificate_mode = ingress.value.mode # want: azurerm_mtls_container_app: client_certificate_mode is "accept", so callers without a certificate are let in; set it to "require"

      traffic_weight {
        latest_revision = true
        percentage      = 100
      }
    }
  }

  template {
    container {
      name   = "app"
      image  = "example.azurecr.io/app:1"
      cpu    = 0.25
      memory = "0.5Gi"
    }
  }
}
