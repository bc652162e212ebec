# The resources of this folder lack what the provider requires: they show the requirement in the words of its source.

resource "azurerm_linux_function_app" "optional" {
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = "Optional" # want: azurerm_mtls_function_app: client_certificate_mode is "Optional", so callers without a certificate are let in; set it to "Required"
}

resource "azurerm_linux_function_app" "required" {
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = "Required"
}

resource "azurerm_linux_function_app" "public" {
  public_network_access_enabled = true
  client_certificate_enabled    = true
  client_certificate_mode       = "Optional"
}

resource "azurerm_linux_function_app" "public_by_default" {
  client_certificate_enabled = true
  client_certificate_mode    = "Optional"
}

resource "azurerm_windows_function_app" "optional" {
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = "Optional" # want: azurerm_mtls_function_app: client_certificate_mode is "Optional", so callers without a certificate are let in; set it to "Required"
}

resource "azurerm_windows_function_app" "required" {
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = "Required"
}

resource "azurerm_windows_function_app" "public" {
  public_network_access_enabled = true
  client_certificate_enabled    = true
  client_certificate_mode       = "Optional"
}

resource "azurerm_windows_function_app" "public_by_default" {
  client_certificate_enabled = true
  client_certificate_mode    = "Optional"
}

resource "azurerm_linux_function_app_slot" "optional" {
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = "Optional" # want: azurerm_mtls_function_app: client_certificate_mode is "Optional", so callers without a certificate are let in; set it to "Required"
}

resource "azurerm_linux_function_app_slot" "required" {
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = "Required"
}

resource "azurerm_linux_function_app_slot" "public" {
  public_network_access_enabled = true
  client_certificate_enabled    = true
  client_certificate_mode       = "Optional"
}

resource "azurerm_linux_function_app_slot" "public_by_default" {
  client_certificate_enabled = true
  client_certificate_mode    = "Optional"
}

resource "azurerm_windows_function_app_slot" "optional" {
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = "Optional" # want: azurerm_mtls_function_app: client_certificate_mode is "Optional", so callers without a certificate are let in; set it to "Required"
}

resource "azurerm_windows_function_app_slot" "required" {
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = "Required"
}

resource "azurerm_windows_function_app_slot" "public" {
  public_network_access_enabled = true
  client_certificate_enabled    = true
  client_certificate_mode       = "Optional"
}

resource "azurerm_windows_function_app_slot" "public_by_default" {
  client_certificate_enabled = true
  client_certificate_mode    = "Optional"
}
