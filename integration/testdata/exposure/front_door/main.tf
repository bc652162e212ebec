# Front Door ends the caller's connection as well, and opens one of its own without a client certificate.

resource "azurerm_cdn_frontdoor_origin" "by_host_name" {
  name                           = "by-host-name"
  cdn_frontdoor_origin_group_id  = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Cdn/profiles/afd/originGroups/group"
  certificate_name_check_enabled = true
  host_name                      = azurerm_linux_web_app.behind.default_hostname
  origin_host_header             = azurerm_linux_web_app.behind.default_hostname
}

resource "azurerm_cdn_frontdoor_origin" "by_private_link" {
  name                           = "by-private-link"
  cdn_frontdoor_origin_group_id  = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Cdn/profiles/afd/originGroups/group"
  host_name                      = "orders.example.com"
  certificate_name_check_enabled = true

  private_link {
    request_message        = "Front Door"
    target_type            = "sites"
    location               = "westeurope"
    private_link_target_id = azurerm_linux_function_app.behind_private_link.id
  }
}

resource "azurerm_cdn_frontdoor_origin" "container" {
  name                           = "container"
  cdn_frontdoor_origin_group_id  = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Cdn/profiles/afd/originGroups/group"
  certificate_name_check_enabled = true
  host_name                      = azurerm_container_app.behind.ingress[0].fqdn
}

resource "azurerm_cdn_frontdoor_origin" "each" {
  for_each = { orders = azurerm_windows_web_app.behind_by_each["orders"].default_hostname }

  name                           = "each-${each.key}"
  cdn_frontdoor_origin_group_id  = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Cdn/profiles/afd/originGroups/group"
  certificate_name_check_enabled = true
  host_name                      = each.value
}

resource "azurerm_cdn_frontdoor_origin" "by_key" {
  for_each = azurerm_windows_web_app.behind_by_key

  name                           = "by-key-${each.key}"
  cdn_frontdoor_origin_group_id  = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Cdn/profiles/afd/originGroups/group"
  certificate_name_check_enabled = true
  host_name                      = azurerm_windows_web_app.behind_by_key[each.key].default_hostname
}

# What the request asks for in its host header is an app, wherever it goes first.
resource "azurerm_cdn_frontdoor_origin" "elsewhere" {
  name                           = "elsewhere"
  cdn_frontdoor_origin_group_id  = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Cdn/profiles/afd/originGroups/group"
  certificate_name_check_enabled = true
  host_name                      = "shop.example.com"
  origin_host_header             = azurerm_linux_web_app.header_only.default_hostname
}

resource "azurerm_linux_web_app" "behind" {
  name                          = "behind"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false

  site_config {}
}

resource "azurerm_linux_function_app" "behind_private_link" {
  name                          = "behind-private-link"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false

  site_config {}
}

resource "azurerm_container_app" "behind" {
  name                         = "behind"
  resource_group_name          = "rg"
  revision_mode                = "Single"
  container_app_environment_id = azurerm_container_app_environment.internal.id

  ingress {
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

resource "azurerm_windows_web_app" "behind_by_each" {
  for_each = toset(["orders"])

  name                          = "behind-by-each-${each.key}"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false

  site_config {}
}

resource "azurerm_windows_web_app" "behind_by_key" {
  for_each = toset(["orders"])

  name                          = "behind-by-key-${each.key}"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false

  site_config {}
}

resource "azurerm_linux_web_app" "header_only" {
  name                          = "header-only"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false

  site_config {}
}

# Hole rules do not ask who can reach an app.
resource "azurerm_cdn_frontdoor_origin" "hole" {
  name                           = "hole"
  cdn_frontdoor_origin_group_id  = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Cdn/profiles/afd/originGroups/group"
  certificate_name_check_enabled = true
  host_name                      = azurerm_linux_web_app.behind_with_hole.default_hostname
}

resource "azurerm_linux_web_app" "behind_with_hole" {
  name                               = "behind-with-hole"
  location                           = "westeurope"
  resource_group_name                = "rg"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled      = false
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = "/" # want: azurerm_mtls_exclusion_paths ERROR: client_certificate_exclusion_paths is "/", so no path requires a client certificate, because every path starts with "/"; remove it

  site_config {}
}

resource "azurerm_container_app_environment" "internal" {
  name                  = "internal"
  location              = "westeurope"
  resource_group_name   = "rg"
  public_network_access = "Disabled"
}
