# Slots, with every default written out. azapi.tf declares the same.

resource "azurerm_linux_web_app" "production" {
  name                               = "production"
  location                           = "westeurope"
  resource_group_name                = "rg-orders"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverfarms/plan"
  public_network_access_enabled      = true
  https_only                         = true
  client_certificate_enabled         = true
  client_certificate_mode            = "Required"
  client_certificate_exclusion_paths = null

  site_config {
    http2_enabled       = false
    minimum_tls_version = "1.2"
  }
}

resource "azurerm_linux_web_app" "weak_production" {
  name                               = "weak-production"
  location                           = "westeurope"
  resource_group_name                = "rg-orders"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverfarms/plan"
  public_network_access_enabled      = true
  https_only                         = true
  client_certificate_enabled         = false
  client_certificate_mode            = "Required"
  client_certificate_exclusion_paths = null

  site_config {
    http2_enabled       = false
    minimum_tls_version = "1.2"
  }
}

resource "azurerm_linux_web_app_slot" "slot_off" {
  name                               = "slot-off"
  app_service_id                     = azurerm_linux_web_app.production.id
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverfarms/plan"
  public_network_access_enabled      = false
  https_only                         = true
  client_certificate_enabled         = false # want: azurerm_mtls_app_service: client_certificate_enabled is false, so no client certificate is asked for, and client_certificate_mode has no effect; set it to true
  client_certificate_mode            = "Required"
  client_certificate_exclusion_paths = null

  site_config {
    http2_enabled       = false
    minimum_tls_version = "1.2"
  }
}

resource "azurerm_linux_web_app_slot" "slot_public_off" {
  name                               = "slot-public-off"
  app_service_id                     = azurerm_linux_web_app.production.id
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverfarms/plan"
  public_network_access_enabled      = true
  https_only                         = true
  client_certificate_enabled         = false # want: azurerm_mtls_slot_drift: client_certificate_enabled is false, so the slot lets in callers that azurerm_linux_web_app.production refuses; set it to true
  client_certificate_mode            = "Required"
  client_certificate_exclusion_paths = null

  site_config {
    http2_enabled       = false
    minimum_tls_version = "1.2"
  }
}

resource "azurerm_linux_web_app_slot" "slot_public_optional" {
  name                               = "slot-public-optional"
  app_service_id                     = azurerm_linux_web_app.production.id
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverfarms/plan"
  public_network_access_enabled      = true
  https_only                         = true
  client_certificate_enabled         = true
  client_certificate_mode            = "Optional" # want: azurerm_mtls_slot_drift: client_certificate_mode is "Optional", so the slot lets in callers that azurerm_linux_web_app.production refuses; set it to "Required"
  client_certificate_exclusion_paths = null

  site_config {
    http2_enabled       = false
    minimum_tls_version = "1.2"
  }
}

resource "azurerm_linux_web_app_slot" "slot_required" {
  name                               = "slot-required"
  app_service_id                     = azurerm_linux_web_app.production.id
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverfarms/plan"
  public_network_access_enabled      = true
  https_only                         = true
  client_certificate_enabled         = true
  client_certificate_mode            = "Required"
  client_certificate_exclusion_paths = null

  site_config {
    http2_enabled       = false
    minimum_tls_version = "1.2"
  }
}

resource "azurerm_linux_web_app_slot" "slot_excluded" {
  name                               = "slot-excluded"
  app_service_id                     = azurerm_linux_web_app.production.id
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverfarms/plan"
  public_network_access_enabled      = true
  https_only                         = true
  client_certificate_enabled         = true
  client_certificate_mode            = "Required"
  client_certificate_exclusion_paths = "/" # want: azurerm_mtls_exclusion_paths ERROR: client_certificate_exclusion_paths is "/", so no path requires a client certificate, because every path starts with "/"; remove it

  site_config {
    http2_enabled       = false
    minimum_tls_version = "1.2"
  }
}

resource "azurerm_linux_web_app_slot" "slot_of_weak" {
  name                               = "slot-of-weak"
  app_service_id                     = azurerm_linux_web_app.weak_production.id
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverfarms/plan"
  public_network_access_enabled      = true
  https_only                         = true
  client_certificate_enabled         = false
  client_certificate_mode            = "Required"
  client_certificate_exclusion_paths = null

  site_config {
    http2_enabled       = false
    minimum_tls_version = "1.2"
  }
}
