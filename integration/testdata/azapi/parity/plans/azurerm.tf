# Plans and environments, with every default written out. azapi.tf declares the same.

resource "azurerm_app_service_environment_v3" "internal_environment" {
  name                         = "internal_environment"
  resource_group_name          = "rg-orders"
  subnet_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/v/subnets/ase"
  internal_load_balancing_mode = "Web, Publishing"
}

resource "azurerm_app_service_environment_v3" "public_environment" {
  name                         = "public_environment"
  resource_group_name          = "rg-orders"
  subnet_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/v/subnets/ase"
  internal_load_balancing_mode = "None"
}

resource "azurerm_service_plan" "free_plan" {
  name                = "free_plan"
  location            = "westeurope"
  resource_group_name = "rg-orders"
  os_type             = "Linux"
  sku_name            = "F1"
}

resource "azurerm_service_plan" "shared_plan" {
  name                = "shared_plan"
  location            = "westeurope"
  resource_group_name = "rg-orders"
  os_type             = "Linux"
  sku_name            = "D1"
}

resource "azurerm_service_plan" "basic_plan" {
  name                = "basic_plan"
  location            = "westeurope"
  resource_group_name = "rg-orders"
  os_type             = "Linux"
  sku_name            = "B1"
}

resource "azurerm_service_plan" "internal_plan" {
  name                       = "internal_plan"
  location                   = "westeurope"
  resource_group_name        = "rg-orders"
  os_type                    = "Linux"
  sku_name                   = "I1v2"
  app_service_environment_id = azurerm_app_service_environment_v3.internal_environment.id
}

resource "azurerm_service_plan" "public_plan" {
  name                       = "public_plan"
  location                   = "westeurope"
  resource_group_name        = "rg-orders"
  os_type                    = "Linux"
  sku_name                   = "I1v2"
  app_service_environment_id = azurerm_app_service_environment_v3.public_environment.id
}

resource "azurerm_linux_web_app" "on_free" {
  name                               = "on-free"
  location                           = "westeurope"
  resource_group_name                = "rg-orders"
  service_plan_id                    = azurerm_service_plan.free_plan.id
  public_network_access_enabled      = true
  https_only                         = true
  client_certificate_enabled         = true # want: azurerm_mtls_unsupported: client_certificate_enabled is true, so the apply fails, because azurerm_service_plan.free_plan (sku_name "F1") supports no client certificates; choose a plan of tier Basic or higher
  client_certificate_mode            = "Required"
  client_certificate_exclusion_paths = null

  site_config {
    http2_enabled       = false
    minimum_tls_version = "1.2"
  }
}

resource "azurerm_linux_web_app" "on_shared" {
  name                               = "on-shared"
  location                           = "westeurope"
  resource_group_name                = "rg-orders"
  service_plan_id                    = azurerm_service_plan.shared_plan.id
  public_network_access_enabled      = true
  https_only                         = true
  client_certificate_enabled         = true # want: azurerm_mtls_unsupported: client_certificate_enabled is true, so the apply fails, because azurerm_service_plan.shared_plan (sku_name "D1") supports no client certificates; choose a plan of tier Basic or higher
  client_certificate_mode            = "Required"
  client_certificate_exclusion_paths = null

  site_config {
    http2_enabled       = false
    minimum_tls_version = "1.2"
  }
}

resource "azurerm_linux_web_app" "on_basic" {
  name                               = "on-basic"
  location                           = "westeurope"
  resource_group_name                = "rg-orders"
  service_plan_id                    = azurerm_service_plan.basic_plan.id
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

resource "azurerm_linux_web_app" "off_on_free" {
  name                               = "off-on-free"
  location                           = "westeurope"
  resource_group_name                = "rg-orders"
  service_plan_id                    = azurerm_service_plan.free_plan.id
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

resource "azurerm_linux_web_app" "off_in_internal" {
  name                               = "off-in-internal"
  location                           = "westeurope"
  resource_group_name                = "rg-orders"
  service_plan_id                    = azurerm_service_plan.internal_plan.id
  public_network_access_enabled      = true
  https_only                         = true
  client_certificate_enabled         = false # want: azurerm_mtls_app_service: client_certificate_enabled is false, so no client certificate is asked for, and client_certificate_mode has no effect; set it to true
  client_certificate_mode            = "Required"
  client_certificate_exclusion_paths = null

  site_config {
    http2_enabled       = false
    minimum_tls_version = "1.2"
  }
}

resource "azurerm_linux_web_app" "off_in_public" {
  name                               = "off-in-public"
  location                           = "westeurope"
  resource_group_name                = "rg-orders"
  service_plan_id                    = azurerm_service_plan.public_plan.id
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

resource "azurerm_linux_web_app" "on_in_internal" {
  name                               = "on-in-internal"
  location                           = "westeurope"
  resource_group_name                = "rg-orders"
  service_plan_id                    = azurerm_service_plan.internal_plan.id
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
