# All is well beside these apps: what is found here must be found beside every broken neighbour, too.

resource "azurerm_linux_web_app" "literal" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                          = "literal"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false

  site_config {}
}

resource "azurerm_linux_web_app" "variable" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                          = "variable"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = var.public

  site_config {}
}

resource "azurerm_linux_web_app" "each_value" {
  for_each = { orders = "Required", stock = "Optional" }

  name                          = "each-value-${each.key}"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = each.value # want: azurerm_mtls_app_service: client_certificate_mode is "Optional" for ["stock"], so callers without a certificate are let in; set it to "Required"

  site_config {}
}

resource "azurerm_linux_web_app" "each_key" {
  for_each = toset(["Optional", "Required"])

  name                          = "each-key-${each.key}"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = each.key # want: azurerm_mtls_app_service: client_certificate_mode is "Optional" for ["Optional"], so callers without a certificate are let in; set it to "Required"

  site_config {}
}

resource "azurerm_linux_web_app" "each_object" {
  name                = "each-object-${each.key}"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  for_each = {
    orders = { public = false, mtls = false }
    shop   = { public = true, mtls = false }
  }
  public_network_access_enabled = each.value.public
  client_certificate_enabled    = each.value.mtls # want: azurerm_mtls_app_service: client_certificate_enabled is false for ["orders"], so no client certificate is asked for; set it to true

  site_config {}
}

resource "azurerm_linux_web_app" "each_object_fine" {
  name                = "each-object-fine-${each.key}"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  for_each = {
    orders = { public = false, mtls = true }
    shop   = { public = true, mtls = false }
  }
  public_network_access_enabled = each.value.public
  client_certificate_enabled    = each.value.mtls

  site_config {}
}

resource "azurerm_linux_web_app" "each_of_local" {
  for_each = local.apps

  name                          = "each-of-local-${each.key}"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = each.value.mode # want: azurerm_mtls_app_service: client_certificate_mode is "Optional" for ["stock"], so callers without a certificate are let in; set it to "Required"

  site_config {}
}

resource "azurerm_linux_web_app" "each_conditional" {
  for_each = toset(["orders", "stock"])

  name                          = "each-conditional-${each.key}"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = each.key == "orders" ? "Required" : "Optional" # want: azurerm_mtls_app_service: client_certificate_mode is "Optional" for ["stock"], so callers without a certificate are let in; set it to "Required"

  site_config {}
}

resource "azurerm_linux_web_app" "count_index" {
  count = 2

  name                          = "count-index-${count.index}"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false
  client_certificate_enabled    = count.index == 0 # want: azurerm_mtls_app_service: client_certificate_enabled is false for [1], so no client certificate is asked for; set it to true

  site_config {}
}

resource "azurerm_linux_web_app" "count_zero" {
  count = 0

  name                          = "count-zero-${count.index}"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false

  site_config {}
}

resource "azurerm_linux_web_app" "for_each_empty" {
  for_each = {}

  name                          = "for-each-empty-${each.key}"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false

  site_config {}
}

resource "azurerm_linux_web_app" "count_unknown" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  count = var.unknown

  name                          = "count-unknown-${count.index}"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false

  site_config {}
}

resource "azurerm_linux_web_app" "plan" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set for ["orders"], so no client certificate is asked for; set it to true
  for_each = toset(["orders", "shop"])

  name                = "plan-${each.key}"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = azurerm_service_plan.each[each.key].id

  site_config {}
}

resource "azurerm_service_plan" "each" {
  for_each = toset(["orders", "shop"])

  name                       = "each-${each.key}"
  location                   = "westeurope"
  resource_group_name        = "rg"
  os_type                    = "Linux"
  sku_name                   = "I1v2"
  app_service_environment_id = azurerm_app_service_environment_v3.each[each.key].id
}

resource "azurerm_app_service_environment_v3" "each" {
  for_each = { orders = "Web, Publishing", shop = "None" }

  name                         = "each-${each.key}"
  resource_group_name          = "rg"
  subnet_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet/subnets/apps"
  internal_load_balancing_mode = each.value
}

resource "azurerm_linux_web_app_slot" "drift" {
  for_each = toset(["orders"])

  name                       = "drift-${each.key}"
  app_service_id             = azurerm_linux_web_app.each_value[each.key].id
  client_certificate_enabled = false # want: azurerm_mtls_slot_drift: client_certificate_enabled is false, so the slot lets in callers that azurerm_linux_web_app.each_value refuses; set it to true

  site_config {}
}

resource "azurerm_container_app" "dynamic" {
  name                         = "dynamic"
  resource_group_name          = "rg"
  revision_mode                = "Single"
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.App/managedEnvironments/env"
  dynamic "ingress" {
    for_each = ["accept"]

    content {
      target_port             = 8080
      client_certificate_mode = ingress.value # want: azurerm_mtls_container_app: client_certificate_mode is "accept", so callers without a certificate are let in; set it to "require"

      traffic_weight {
        latest_revision = true
        percentage      = 100
      }
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

resource "azurerm_container_app" "dynamic_renamed" {
  for_each = { orders = ["accept"], jobs = [] }

  name                         = "dynamic-renamed-${each.key}"
  resource_group_name          = "rg"
  revision_mode                = "Single"
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.App/managedEnvironments/env"

  dynamic "ingress" {
    for_each = each.value
    iterator = app

    content {
      target_port             = 8080
      client_certificate_mode = app.value # want: azurerm_mtls_container_app: client_certificate_mode is "accept" for ["orders"], so callers without a certificate are let in; set it to "require"

      traffic_weight {
        latest_revision = true
        percentage      = 100
      }
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

resource "azurerm_container_app" "dynamic_none" {
  name                         = "dynamic-none"
  resource_group_name          = "rg"
  revision_mode                = "Single"
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.App/managedEnvironments/env"
  dynamic "ingress" {
    for_each = []

    content {
      target_port             = 8080
      client_certificate_mode = "ignore"

      traffic_weight {
        latest_revision = true
        percentage      = 100
      }
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

locals {
  apps = { orders = { mode = "Required" }, stock = { mode = "Optional" } }
}

variable "public" {
  type    = bool
  default = false
}

variable "unknown" {
  type = number
}
