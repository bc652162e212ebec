# With scope = "all" external endpoints are reported.
resource "azurerm_signalr_service" "public" {
  name                    = "public"
  location                = "westeurope"
  resource_group_name     = "rg-orders"
  tls_client_cert_enabled = false # want: azurerm_mtls_signalr: tls_client_cert_enabled is false, so no client certificate is asked for; set it to true

  sku {
    name     = "Standard_S1"
    capacity = 1
  }
}

# Likewise.
resource "azurerm_web_pubsub_socketio" "public" { # want: azurerm_mtls_signalr: tls_client_cert_enabled is not set, so no client certificate is asked for; set it to true
  name                = "public"
  location            = "westeurope"
  resource_group_name = "rg-orders"

  sku {
    name     = "Standard_S1"
    capacity = 1
  }
}
