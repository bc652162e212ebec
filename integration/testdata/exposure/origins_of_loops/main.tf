# Lists of pools that a loop makes of what is not known.

# Behind a pool for each of them.
resource "azurerm_linux_web_app" "each" {
  for_each = var.apps

  name                          = "app-each"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = false

  site_config {}
}

# Behind one of the addresses.
resource "azurerm_linux_web_app" "one" {
  name                          = "app-one"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = false

  site_config {}
}

# Behind each of the pools.
resource "azurerm_linux_web_app" "all" {
  name                          = "app-all"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = false

  site_config {}
}

# Behind none.
resource "azurerm_linux_web_app" "none" {
  name                          = "app-none"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = false # want: azurerm_mtls_app_service: client_certificate_enabled is false, so no client certificate is asked for; set it to true

  site_config {}
}

resource "azapi_resource" "each" {
  type      = "Microsoft.Network/applicationGateways@2024-05-01"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  name      = "agw-each"
  location  = "westeurope"

  body = {
    properties = {
      backendAddressPools = [for key, app in azurerm_linux_web_app.each : {
        name       = key
        properties = { backendAddresses = [{ fqdn = app.default_hostname }] }
      }]
    }
  }
}

resource "azapi_resource" "one" {
  type      = "Microsoft.Network/applicationGateways@2024-05-01"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  name      = "agw-one"
  location  = "westeurope"

  body = {
    properties = {
      backendAddressPools = [for host in concat(var.more, [azurerm_linux_web_app.one.default_hostname]) : {
        name       = "pool"
        properties = { backendAddresses = [{ fqdn = host }] }
      }]
    }
  }
}

resource "azapi_resource" "all" {
  type      = "Microsoft.Network/applicationGateways@2024-05-01"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  name      = "agw-all"
  location  = "westeurope"

  body = {
    properties = {
      backendAddressPools = [for name in var.more : {
        name       = name
        properties = { backendAddresses = [{ fqdn = azurerm_linux_web_app.all.default_hostname }] }
      }]
    }
  }
}

resource "azapi_resource" "other" {
  type      = "Microsoft.Network/applicationGateways@2024-05-01"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  name      = "agw-other"
  location  = "westeurope"

  body = {
    properties = {
      backendAddressPools = [for name in var.more : {
        name       = "pool"
        properties = { backendAddresses = [{ fqdn = name }] }
      }]
    }
  }
}

variable "apps" {
  type = set(string)
}

variable "more" {
  type = list(string)
}
