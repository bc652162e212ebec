# A finding about some instances of a block names them, behind the value.

locals {
  ingress = { orders = "require", stock = "accept" }
}

variable "modes" {
  type = map(string)
}

variable "mode" {
  type = string
}

resource "azurerm_container_app" "one" {
  for_each = local.ingress

  name                         = "ca-${each.key}"
  resource_group_name          = "rg-orders"
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.App/managedEnvironments/cae-orders"
  revision_mode                = "Single"

  template {
    container {
      name   = "orders"
      image  = "contoso.azurecr.io/orders:1"
      cpu    = 0.25
      memory = "0.5Gi"
    }
  }

  ingress {
    target_port             = 8080
    client_certificate_mode = each.value # want: azurerm_mtls_container_app: client_certificate_mode is "accept" for ["stock"], so callers without a certificate are let in; set it to "require"

    traffic_weight {
      latest_revision = true
      percentage      = 100
    }
  }
}

# Those of one wrong value and those of another are two findings.
resource "azurerm_linux_web_app" "differently" {
  for_each = { a = "Required", b = "Optional", c = "OptionalInteractiveUser", d = "Optional" }

  name                          = "app-${each.key}"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  https_only                    = true
  client_certificate_enabled    = true
  client_certificate_mode       = each.value # want: azurerm_mtls_app_service: client_certificate_mode is "Optional" for ["b"] and ["d"], so callers without a certificate are let in; set it to "Required" # want: azurerm_mtls_app_service: client_certificate_mode is "OptionalInteractiveUser" for ["c"], so callers without a certificate are let in; set it to "Required"

  site_config {}
}

# Four are named.
resource "azurerm_linux_web_app" "four" {
  count = 5

  name                          = "app-${count.index}"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  https_only                    = true
  client_certificate_enabled    = count.index == 2 # want: azurerm_mtls_app_service: client_certificate_enabled is false for [0], [1], [3] and [4], so no client certificate is asked for; set it to true

  site_config {}
}

# Of more the first three are.
resource "azurerm_linux_web_app" "many" {
  count = 12

  name                          = "app-${count.index}"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  https_only                    = true
  client_certificate_enabled    = count.index > 8 # want: azurerm_mtls_app_service: client_certificate_enabled is false for [0], [1], [2] and 6 others, so no client certificate is asked for; set it to true

  site_config {}
}

# Where all are meant, none is named.
resource "azurerm_linux_web_app" "all" {
  for_each = { a = "Optional", b = "Optional" }

  name                          = "app-${each.key}"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  https_only                    = true
  client_certificate_enabled    = true
  client_certificate_mode       = each.value # want: azurerm_mtls_app_service: client_certificate_mode is "Optional", so callers without a certificate are let in; set it to "Required"

  site_config {}
}

# Which there are is not known.
resource "azurerm_linux_web_app" "unknown" {
  for_each = var.modes

  name                          = "app-${each.key}"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  https_only                    = true
  client_certificate_enabled    = true
  client_certificate_mode       = "Optional" # want: azurerm_mtls_app_service: client_certificate_mode is "Optional", so callers without a certificate are let in; set it to "Required"

  site_config {}
}

# What is not known of one is no finding about it.
resource "azurerm_linux_web_app" "unknown_value" {
  for_each = { a = var.mode, b = "Optional" }

  name                          = "app-${each.key}"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  https_only                    = true
  client_certificate_enabled    = true
  client_certificate_mode       = each.value # want: azurerm_mtls_app_service: client_certificate_mode is "Optional" for ["b"], so callers without a certificate are let in; set it to "Required"

  site_config {}
}

# A hole.
resource "azurerm_linux_web_app" "hole" {
  for_each = { a = true, b = false }

  name                          = "app-${each.key}"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  https_only                    = each.value # want: azurerm_mtls_plaintext: https_only is false for ["b"], so a caller can sidestep the client certificate over plain HTTP; set it to true
  client_certificate_enabled    = true
  client_certificate_mode       = "Required"

  site_config {}
}
