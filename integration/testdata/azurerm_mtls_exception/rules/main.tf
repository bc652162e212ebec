# An exception silences the rules that it names, and no other.

# The enforcement rule only: the holes stay.
resource "azurerm_linux_web_app" "enforcement" {
  name                               = "app-enforcement"
  location                           = "westeurope"
  resource_group_name                = "rg-orders"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled      = false
  client_certificate_enabled         = true
  client_certificate_mode            = "Optional"
  client_certificate_exclusion_paths = "/api" # want: azurerm_mtls_exclusion_paths: client_certificate_exclusion_paths is "/api", so every path that starts with "/api" answers callers without a certificate; remove what need not be open
  https_only                         = false  # want: azurerm_mtls_plaintext: https_only is false, so a caller can sidestep the client certificate over plain HTTP; set it to true

  site_config {}
}

# A hole only: the enforcement and the other hole stay.
resource "azurerm_linux_web_app" "paths" {
  name                               = "app-paths"
  location                           = "westeurope"
  resource_group_name                = "rg-orders"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled      = false
  client_certificate_enabled         = true
  client_certificate_mode            = "Optional" # want: azurerm_mtls_app_service: client_certificate_mode is "Optional", so callers without a certificate are let in; set it to "Required"
  client_certificate_exclusion_paths = "/api"
  https_only                         = false # want: azurerm_mtls_plaintext: https_only is false, so a caller can sidestep the client certificate over plain HTTP; set it to true

  site_config {}
}

resource "azurerm_linux_web_app" "plaintext" {
  name                               = "app-plaintext"
  location                           = "westeurope"
  resource_group_name                = "rg-orders"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled      = false
  client_certificate_enabled         = true
  client_certificate_mode            = "Optional" # want: azurerm_mtls_app_service: client_certificate_mode is "Optional", so callers without a certificate are let in; set it to "Required"
  client_certificate_exclusion_paths = "/api"     # want: azurerm_mtls_exclusion_paths: client_certificate_exclusion_paths is "/api", so every path that starts with "/api" answers callers without a certificate; remove what need not be open
  https_only                         = false

  site_config {}
}

resource "azurerm_linux_web_app" "two_rules" {
  name                               = "app-two-rules"
  location                           = "westeurope"
  resource_group_name                = "rg-orders"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled      = false
  client_certificate_enabled         = true
  client_certificate_mode            = "Optional" # want: azurerm_mtls_app_service: client_certificate_mode is "Optional", so callers without a certificate are let in; set it to "Required"
  client_certificate_exclusion_paths = "/api"
  https_only                         = false

  site_config {}
}

# Two exceptions for the same resource add up.
resource "azurerm_linux_web_app" "two_exceptions" {
  name                               = "app-two-exceptions"
  location                           = "westeurope"
  resource_group_name                = "rg-orders"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled      = false
  client_certificate_enabled         = true
  client_certificate_mode            = "Optional" # want: azurerm_mtls_app_service: client_certificate_mode is "Optional", so callers without a certificate are let in; set it to "Required"
  client_certificate_exclusion_paths = "/api"
  https_only                         = false

  site_config {}
}

# Without rules, all are meant.
resource "azurerm_linux_web_app" "all_rules" {
  name                               = "app-all-rules"
  location                           = "westeurope"
  resource_group_name                = "rg-orders"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled      = false
  client_certificate_enabled         = true
  client_certificate_mode            = "Optional"
  client_certificate_exclusion_paths = "/api"
  https_only                         = false

  site_config {}
}

# The rule of another family changes nothing.
resource "azurerm_linux_web_app" "other_family" {
  name                               = "app-other-family"
  location                           = "westeurope"
  resource_group_name                = "rg-orders"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled      = false
  client_certificate_enabled         = true
  client_certificate_mode            = "Optional" # want: azurerm_mtls_app_service: client_certificate_mode is "Optional", so callers without a certificate are let in; set it to "Required"
  client_certificate_exclusion_paths = "/api"     # want: azurerm_mtls_exclusion_paths: client_certificate_exclusion_paths is "/api", so every path that starts with "/api" answers callers without a certificate; remove what need not be open
  https_only                         = false      # want: azurerm_mtls_plaintext: https_only is false, so a caller can sidestep the client certificate over plain HTTP; set it to true

  site_config {}
}

# A rule that is named twice is named.
resource "azurerm_linux_web_app" "repeated_name" {
  name                          = "app-repeated-name"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  https_only                    = true

  site_config {}
}

# HTTP/2 and excluded paths.
resource "azurerm_linux_web_app" "renegotiation" {
  name                               = "app-renegotiation"
  location                           = "westeurope"
  resource_group_name                = "rg-orders"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled      = false
  https_only                         = true
  client_certificate_enabled         = true
  client_certificate_mode            = "Required"
  client_certificate_exclusion_paths = "/api" # want: azurerm_mtls_exclusion_paths: client_certificate_exclusion_paths is "/api", so every path that starts with "/api" answers callers without a certificate; remove what need not be open

  site_config {
    http2_enabled = true
  }
}

# A tier without client certificates.
resource "azurerm_linux_web_app" "free_tier" {
  name                          = "app-free-tier"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = azurerm_service_plan.free.id
  public_network_access_enabled = false
  https_only                    = true
  client_certificate_enabled    = true
  client_certificate_mode       = "Required"

  site_config {}
}

resource "azurerm_service_plan" "free" {
  name                = "plan-free"
  location            = "westeurope"
  resource_group_name = "rg-orders"
  os_type             = "Linux"
  sku_name            = "F1"
}

resource "azurerm_linux_web_app" "app_of_slots" {
  name                          = "app-app-of-slots"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  https_only                    = true
  client_certificate_enabled    = true
  client_certificate_mode       = "Required"

  site_config {}
}

# A public slot that is weaker than its app.
resource "azurerm_linux_web_app_slot" "drift" {
  name                       = "drift"
  app_service_id             = azurerm_linux_web_app.app_of_slots.id
  https_only                 = true
  client_certificate_enabled = true
  client_certificate_mode    = "Optional"

  site_config {}
}

# What the enforcement rule no longer says about a slot, the rule about slots does.
resource "azurerm_linux_web_app_slot" "weak" {
  name                          = "weak"
  app_service_id                = azurerm_linux_web_app.app_of_slots.id
  public_network_access_enabled = false
  https_only                    = true
  client_certificate_enabled    = true
  client_certificate_mode       = "Optional" # want: azurerm_mtls_slot_drift: client_certificate_mode is "Optional", so the slot lets in callers that azurerm_linux_web_app.app_of_slots refuses; set it to "Required"

  site_config {}
}
