# Blocks of one line. One whose only argument takes several lines cannot take another.

resource "azurerm_linux_web_app" "empty" {} # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true

resource "azurerm_linux_web_app" "blank" { } # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true

resource "azurerm_linux_web_app" "comment" { /* Nothing yet. */ } # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true

resource "azurerm_linux_web_app" "one" { client_certificate_enabled = false } # want: azurerm_mtls_app_service: client_certificate_enabled is false, so no client certificate is asked for; set it to true

resource "azurerm_linux_function_app" "switch" { client_certificate_enabled = true } # A comment. # want: azurerm_mtls_function_app: client_certificate_mode is not set, so the mode defaults to "Optional" and callers without a certificate are let in; set it to "Required"

resource "azurerm_linux_web_app" "several_lines" { tags = { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  team = "orders"
} }

resource "azurerm_container_app" "ingress" {
  ingress { target_port = 8080 } # want: azurerm_mtls_container_app: client_certificate_mode is not set, so no client certificate is asked for; set it to "require"
}
