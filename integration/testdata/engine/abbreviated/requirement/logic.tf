# The resources of this folder lack what the provider requires: they show the requirement in the words of its source.

resource "azurerm_logic_app_standard" "optional" {
  public_network_access_enabled = false
  client_cert_mode              = "Optional" # want: azurerm_mtls_logic_app: client_cert_mode is "Optional", so callers without a certificate are let in; set it to "Required"
}

resource "azurerm_logic_app_standard" "required" {
  public_network_access_enabled = false
  client_cert_mode              = "Required"
}

resource "azurerm_logic_app_standard" "optional_real_spelling" {
  public_network_access   = "Disabled"
  client_certificate_mode = "Optional" # want: azurerm_mtls_logic_app: client_certificate_mode is "Optional", so callers without a certificate are let in; set it to "Required"
}

resource "azurerm_logic_app_standard" "required_real_spelling" {
  public_network_access   = "Disabled"
  client_certificate_mode = "Required"
}

resource "azurerm_logic_app_standard" "public" {
  public_network_access_enabled = true
  client_cert_mode              = "Optional"
}

resource "azurerm_logic_app_standard" "public_by_default" {
  client_cert_mode = "Optional"
}
