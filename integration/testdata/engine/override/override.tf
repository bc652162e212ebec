resource "azurerm_linux_web_app" "weakened" {
  client_certificate_mode = "Optional" # want: azurerm_mtls_app_service: client_certificate_mode is "Optional", so callers without a certificate are let in; set it to "Required"
}

resource "azurerm_linux_web_app" "strengthened" {
  client_certificate_mode = "Required"
}

resource "azurerm_linux_web_app" "closed" {
  public_network_access_enabled = false
}

resource "azurerm_linux_web_app" "opened" {
  public_network_access_enabled = true
}

resource "azurerm_linux_web_app" "switched_on" {
  client_certificate_enabled = true
}

resource "azurerm_linux_web_app" "unset" {
  client_certificate_enabled = null
}

resource "azurerm_linux_web_app" "twice" {
  client_certificate_enabled = false
}

resource "azurerm_linux_web_app" "dropped" {
  count = 0
}

resource "azurerm_container_app" "replaced" {
  ingress {
    target_port             = 8080
    client_certificate_mode = "ignore" # want: azurerm_mtls_container_app: client_certificate_mode is "ignore", so no client certificate is asked for; set it to "require"

    traffic_weight {
      latest_revision = true
      percentage      = 100
    }
  }
}

resource "azurerm_container_app" "replaced_rightly" {
  ingress {
    target_port             = 8080
    client_certificate_mode = "require"

    traffic_weight {
      latest_revision = true
      percentage      = 100
    }
  }
}

locals {
  mode = "accept"
}
