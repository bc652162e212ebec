# An update is about a resource only if its ID or name is that of the resource, and not made of it.

resource "azurerm_linux_web_app" "blue" {
  name                          = "app-blue"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = "Optional" # want: azurerm_mtls_app_service: client_certificate_mode is "Optional", so callers without a certificate are let in; set it to "Required"

  site_config {}
}

resource "azapi_update_resource" "blue" {
  type      = "Microsoft.Web/sites@2024-04-01"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  name      = "${azurerm_linux_web_app.blue.name}-blue"

  body = {
    properties = {
      clientCertMode = "Required"
    }
  }
}

resource "azurerm_linux_web_app" "behind_dash" {
  name                          = "app-behind-dash"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = "Optional" # want: azurerm_mtls_app_service: client_certificate_mode is "Optional", so callers without a certificate are let in; set it to "Required"

  site_config {}
}

resource "azapi_update_resource" "behind_dash" {
  type        = "Microsoft.Web/sites@2024-04-01"
  resource_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/sites/x-${azurerm_linux_web_app.behind_dash.name}"

  body = {
    properties = {
      clientCertMode = "Required"
    }
  }
}

resource "azurerm_linux_web_app" "replaced" {
  name                          = "app-replaced"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = "Optional"

  site_config {}
}

resource "azapi_update_resource" "replaced" {
  type        = "Microsoft.Web/sites@2024-04-01"
  resource_id = replace(azurerm_linux_web_app.replaced.id, "orders", "billing")

  body = {
    properties = {
      clientCertMode = "Required" # want: azurerm_mtls_app_service NOTICE: clientCertMode is not known (azapi_update_resource.replaced may not apply to it), so it cannot be told whether a client certificate is required
    }
  }
}

resource "azurerm_linux_web_app" "group" {
  name                          = "app-group"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = "Optional" # want: azurerm_mtls_app_service: client_certificate_mode is "Optional", so callers without a certificate are let in; set it to "Required"

  site_config {}
}

resource "azapi_update_resource" "group" {
  type      = "Microsoft.Web/sites@2024-04-01"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-billing"
  name      = azurerm_linux_web_app.group.name

  body = {
    properties = {
      clientCertMode = "Required"
    }
  }
}

# Nothing is at an empty ID.
resource "azapi_update_resource" "empty" {
  type        = "Microsoft.Web/sites@2024-04-01"
  resource_id = ""

  body = {
    properties = {
      clientCertMode = "Required"
    }
  }
}

variable "number" {
  type = number
}

variable "create" {
  type = bool
}

# There may be others beside the first.
resource "azurerm_linux_web_app" "first_of_some" {
  count = var.number

  name                          = "app-first-of-some"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = "Optional"

  site_config {}
}

resource "azapi_update_resource" "first_of_some" {
  count = var.number

  type        = "Microsoft.Web/sites@2024-04-01"
  resource_id = azurerm_linux_web_app.first_of_some[0].id

  body = {
    properties = {
      clientCertMode = "Required" # want: azurerm_mtls_app_service NOTICE: clientCertMode is not known (azapi_update_resource.first_of_some may not apply to it), so it cannot be told whether a client certificate is required
    }
  }
}

# There is no more than one.
resource "azurerm_linux_web_app" "first_of_one" {
  count = var.create ? 1 : 0

  name                          = "app-first-of-one"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = "Optional"

  site_config {}
}

resource "azapi_update_resource" "first_of_one" {
  count = var.create ? 1 : 0

  type        = "Microsoft.Web/sites@2024-04-01"
  resource_id = azurerm_linux_web_app.first_of_one[0].id

  body = {
    properties = {
      clientCertMode = "Required"
    }
  }
}

# Of two instances, one is settings of the app, which close it.
resource "azurerm_linux_web_app" "settings" {
  name                       = "app-settings"
  location                   = "westeurope"
  resource_group_name        = "rg-orders"
  service_plan_id            = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  client_certificate_enabled = true
  client_certificate_mode    = "Optional" # want: azurerm_mtls_app_service: client_certificate_mode is "Optional", so callers without a certificate are let in; set it to "Required"

  site_config {}
}

resource "azapi_resource" "settings" {
  for_each = { other = "Microsoft.Web/serverfarms@2024-04-01", web = "Microsoft.Web/sites/config@2024-04-01" }

  type      = each.value
  name      = each.key
  parent_id = azurerm_linux_web_app.settings.id

  body = {
    properties = {
      publicNetworkAccess = "Disabled"
    }
  }
}

# Its instances contradict each other.
resource "azurerm_linux_web_app" "contradicted" {
  name                          = "app-contradicted"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = "Required"

  site_config {}
}

resource "azapi_update_resource" "contradicting" {
  for_each = toset(["Optional", "Required"])

  type        = "Microsoft.Web/sites@2024-04-01"
  resource_id = azurerm_linux_web_app.contradicted.id

  body = {
    properties = {
      clientCertMode = each.value # want: azurerm_mtls_app_service NOTICE: clientCertMode is not known (instances of azapi_update_resource.contradicting contradict each other), so it cannot be told whether a client certificate is required
    }
  }
}
