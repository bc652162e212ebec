terraform {
  required_providers {
    azurerm = {
      source  = "hashicorp/azurerm"
      version = "4.81.0"
    }
  }
}

# The same in 4.x.
resource "azurerm_signalr_service" "signalr" {
  name                          = "signalr"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  public_network_access_enabled = false
  tls_client_cert_enabled       = false # want: azurerm_mtls_signalr: tls_client_cert_enabled is false, so no client certificate is asked for; set it to true

  sku {
    name     = "Standard_S1"
    capacity = 1
  }
}

# The same in 4.x.
resource "azurerm_web_pubsub" "pubsub" {
  name                          = "pubsub"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  sku                           = "Standard_S1"
  public_network_access_enabled = false
  tls_client_cert_enabled       = false # want: azurerm_mtls_signalr: tls_client_cert_enabled is false, so no client certificate is asked for; set it to true
}

# The same in 4.x.
resource "azurerm_web_pubsub_socketio" "socketio" {
  name                    = "socketio"
  location                = "westeurope"
  resource_group_name     = "rg-orders"
  public_network_access   = "Disabled"
  tls_client_cert_enabled = false # want: azurerm_mtls_signalr: tls_client_cert_enabled is false, so no client certificate is asked for; set it to true

  sku {
    name     = "Standard_S1"
    capacity = 1
  }
}
