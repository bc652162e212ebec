# A slot has its own exposure, and takes over nothing of its app but the plan.

resource "azurerm_linux_web_app" "closed" {
  name                          = "closed"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false
  client_certificate_enabled    = true

  site_config {}
}

resource "azurerm_linux_web_app" "open" {
  name                       = "open"
  location                   = "westeurope"
  resource_group_name        = "rg"
  service_plan_id            = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled = true

  site_config {}
}

resource "azurerm_linux_web_app" "isolated" {
  name                       = "isolated"
  location                   = "westeurope"
  resource_group_name        = "rg"
  service_plan_id            = azurerm_service_plan.internal.id
  client_certificate_enabled = true

  site_config {}
}

resource "azurerm_linux_function_app" "isolated" {
  name                       = "isolated"
  location                   = "westeurope"
  resource_group_name        = "rg"
  service_plan_id            = azurerm_service_plan.internal.id
  client_certificate_enabled = true
  client_certificate_mode    = "Required"

  site_config {}
}

resource "azurerm_windows_web_app" "isolated_windows" {
  for_each = toset(["orders"])

  name                       = "isolated-windows-${each.key}"
  location                   = "westeurope"
  resource_group_name        = "rg"
  service_plan_id            = azurerm_service_plan.internal.id
  client_certificate_enabled = true

  site_config {}
}

resource "azurerm_windows_function_app" "isolated_windows" {
  count = 1

  name                       = "isolated-windows-${count.index}"
  location                   = "westeurope"
  resource_group_name        = "rg"
  service_plan_id            = azurerm_service_plan.internal.id
  client_certificate_enabled = true
  client_certificate_mode    = "Required"

  site_config {}
}

# The slot's own address is closed, though that of its app is not.
resource "azurerm_linux_web_app_slot" "closed_of_open" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                          = "closed-of-open"
  app_service_id                = azurerm_linux_web_app.open.id
  public_network_access_enabled = false

  site_config {}
}

# The plan of the app.
resource "azurerm_linux_web_app_slot" "plan_of_app" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name           = "plan-of-app"
  app_service_id = azurerm_linux_web_app.isolated.id

  site_config {}
}

resource "azurerm_linux_function_app_slot" "plan_of_app" { # want: azurerm_mtls_function_app: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name            = "plan-of-app"
  function_app_id = azurerm_linux_function_app.isolated.id

  site_config {}
}

resource "azurerm_windows_web_app_slot" "plan_of_app_by_key" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name           = "plan-of-app-by-key"
  app_service_id = azurerm_windows_web_app.isolated_windows["orders"].id

  site_config {}
}

resource "azurerm_windows_web_app_slot" "plan_of_app_by_each" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  for_each = toset(["orders"])

  name           = "plan-of-app-by-each-${each.key}"
  app_service_id = azurerm_windows_web_app.isolated_windows[each.key].id

  site_config {}
}

resource "azurerm_windows_function_app_slot" "plan_of_app_by_number" { # want: azurerm_mtls_function_app: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name            = "plan-of-app-by-number"
  function_app_id = azurerm_windows_function_app.isolated_windows[0].id

  site_config {}
}

resource "azurerm_linux_web_app_slot" "plan_of_app_by_local" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name           = "plan-of-app-by-local"
  app_service_id = local.app_id

  site_config {}
}

# A plan of its own counts, not that of its app.
resource "azurerm_linux_web_app_slot" "own_plan" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name            = "own-plan"
  app_service_id  = azurerm_linux_web_app.open.id
  service_plan_id = azurerm_service_plan.internal.id

  site_config {}
}

resource "azurerm_linux_web_app_slot" "own_plan_null" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name            = "own-plan-null"
  app_service_id  = azurerm_linux_web_app.isolated.id
  service_plan_id = null

  site_config {}
}

locals {
  app_id = azurerm_linux_web_app.isolated.id
}

resource "azurerm_app_service_environment_v3" "internal" {
  name                         = "internal"
  resource_group_name          = "rg"
  subnet_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet/subnets/apps"
  internal_load_balancing_mode = "Web, Publishing"
}

resource "azurerm_app_service_environment_v3" "external" {
  name                         = "external"
  resource_group_name          = "rg"
  subnet_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet/subnets/apps"
  internal_load_balancing_mode = "None"
}

resource "azurerm_service_plan" "internal" {
  name                       = "internal"
  location                   = "westeurope"
  resource_group_name        = "rg"
  os_type                    = "Linux"
  sku_name                   = "I1v2"
  app_service_environment_id = azurerm_app_service_environment_v3.internal.id
}

resource "azurerm_service_plan" "external" {
  name                       = "external"
  location                   = "westeurope"
  resource_group_name        = "rg"
  os_type                    = "Linux"
  sku_name                   = "I1v2"
  app_service_environment_id = azurerm_app_service_environment_v3.external.id
}
