# The resources of this folder lack what the provider requires: they show spellings that are read although azurerm has others.

resource "azurerm_linux_web_app" "older" {
  public_network_access_enabled = false
  client_cert_enabled           = true
  client_cert_mode              = "Optional" # want: azurerm_mtls_app_service: client_cert_mode is "Optional", so callers without a certificate are let in; set it to "Required"
}

resource "azurerm_linux_web_app" "older_required" {
  public_network_access_enabled = false
  client_cert_enabled           = true
  client_cert_mode              = "Required"
}

resource "azurerm_linux_web_app" "older_off" {
  public_network_access_enabled = false
  client_cert_enabled           = false # want: azurerm_mtls_app_service: client_cert_enabled is false, so no client certificate is asked for; set it to true
}

resource "azurerm_linux_function_app" "older" {
  public_network_access_enabled = false
  client_cert_enabled           = true
  client_cert_mode              = "Optional" # want: azurerm_mtls_function_app: client_cert_mode is "Optional", so callers without a certificate are let in; set it to "Required"
}

resource "azurerm_linux_function_app" "older_required" {
  public_network_access_enabled = false
  client_cert_enabled           = true
  client_cert_mode              = "Required"
}

resource "azurerm_linux_function_app" "older_off" {
  public_network_access_enabled = false
  client_cert_enabled           = false # want: azurerm_mtls_function_app: client_cert_enabled is false, so no client certificate is asked for; set it to true
}

resource "azurerm_function_app_flex_consumption" "older" {
  public_network_access_enabled = false
  client_cert_enabled           = true
  client_cert_mode              = "Optional" # want: azurerm_mtls_function_app: client_cert_mode is "Optional", so callers without a certificate are let in; set it to "Required"
}

resource "azurerm_function_app_flex_consumption" "older_required" {
  public_network_access_enabled = false
  client_cert_enabled           = true
  client_cert_mode              = "Required"
}

resource "azurerm_function_app_flex_consumption" "older_off" {
  public_network_access_enabled = false
  client_cert_enabled           = false # want: azurerm_mtls_function_app: client_cert_enabled is false, so no client certificate is asked for; set it to true
}

# The spelling that the provider knows counts where both are written.
resource "azurerm_linux_web_app" "both" {
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_cert_enabled           = false
  client_certificate_mode       = "Required"
  client_cert_mode              = "Optional"
}
