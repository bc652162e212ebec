# The resources of this folder lack what the provider requires: they show the requirement in the words of its source.

resource "azurerm_container_app" "accept" {
  ingress {
    target_port             = 80
    external_enabled        = false
    client_certificate_mode = "accept" # want: azurerm_mtls_container_app: client_certificate_mode is "accept", so callers without a certificate are let in; set it to "require"
  }
}

resource "azurerm_container_app" "require" {
  ingress {
    target_port             = 80
    external_enabled        = false
    client_certificate_mode = "require"
  }
}

resource "azurerm_container_app" "public" {
  ingress {
    target_port             = 80
    external_enabled        = true
    client_certificate_mode = "accept"
  }
}
