# Function apps and their slots; an absent mode is Optional there.

resource "azurerm_linux_function_app" "required" {
  name                       = "required"
  location                   = "westeurope"
  resource_group_name        = "rg"
  service_plan_id            = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled = true
  client_certificate_mode    = "Required"

  site_config {}
}

resource "azurerm_linux_function_app_slot" "missing" { # want: azurerm_mtls_slot_drift: client_certificate_enabled is not set, so the slot lets in callers that azurerm_linux_function_app.required refuses; set it to true
  name            = "missing"
  function_app_id = azurerm_linux_function_app.required.id

  site_config {}
}

resource "azurerm_linux_function_app_slot" "mode_missing" { # want: azurerm_mtls_slot_drift: client_certificate_mode is not set, so the slot lets in callers that azurerm_linux_function_app.required refuses; set it to "Required"
  name                       = "mode-missing"
  function_app_id            = azurerm_linux_function_app.required.id
  client_certificate_enabled = true

  site_config {}
}

resource "azurerm_linux_function_app_slot" "as_good" {
  name                       = "as-good"
  function_app_id            = azurerm_linux_function_app.required.id
  client_certificate_enabled = true
  client_certificate_mode    = "Required"

  site_config {}
}

# The app itself is Optional by default.
resource "azurerm_linux_function_app" "mode_missing" {
  name                       = "mode-missing"
  location                   = "westeurope"
  resource_group_name        = "rg"
  service_plan_id            = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled = true

  site_config {}
}

resource "azurerm_linux_function_app_slot" "of_mode_missing" {
  name            = "of-mode-missing"
  function_app_id = azurerm_linux_function_app.mode_missing.id

  site_config {}
}

resource "azurerm_windows_function_app" "required" {
  name                       = "required"
  location                   = "westeurope"
  resource_group_name        = "rg"
  service_plan_id            = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled = true
  client_certificate_mode    = "Required"

  site_config {}
}

resource "azurerm_windows_function_app_slot" "optional" {
  name                       = "optional"
  function_app_id            = azurerm_windows_function_app.required.id
  client_certificate_enabled = true
  client_certificate_mode    = "Optional" # want: azurerm_mtls_slot_drift: client_certificate_mode is "Optional", so the slot lets in callers that azurerm_windows_function_app.required refuses; set it to "Required"

  site_config {}
}
