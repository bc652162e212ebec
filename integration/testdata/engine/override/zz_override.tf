# The last override file in order of names wins.
resource "azurerm_linux_web_app" "twice" {
  client_certificate_enabled = true
  client_certificate_mode    = "Optional" # want: azurerm_mtls_app_service: client_certificate_mode is "Optional", so callers without a certificate are let in; set it to "Required"
}
