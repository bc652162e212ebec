# SignalR and Web PubSub, with every default written out. azapi.tf declares the same.

resource "azurerm_signalr_service" "signalr_off" {
  name                          = "signalr-off"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  public_network_access_enabled = false
  tls_client_cert_enabled       = false # want: azurerm_mtls_signalr: tls_client_cert_enabled is false, so no client certificate is asked for; set it to true

  sku {
    name     = "Standard_S1"
    capacity = 1
  }
}

resource "azurerm_signalr_service" "signalr_on" {
  name                          = "signalr-on"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  public_network_access_enabled = false
  tls_client_cert_enabled       = true

  sku {
    name     = "Standard_S1"
    capacity = 1
  }
}

resource "azurerm_signalr_service" "signalr_public_off" {
  name                          = "signalr-public-off"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  public_network_access_enabled = true
  tls_client_cert_enabled       = false

  sku {
    name     = "Standard_S1"
    capacity = 1
  }
}

resource "azurerm_signalr_service" "signalr_free_on" {
  name                          = "signalr-free-on"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  public_network_access_enabled = false
  tls_client_cert_enabled       = true # want: azurerm_mtls_unsupported: tls_client_cert_enabled is true, so it asks for client certificates, which the SKU "Free_F1" does not support; choose "Standard_S1" or higher, or remove it

  sku {
    name     = "Free_F1"
    capacity = 1
  }
}

resource "azurerm_signalr_service" "signalr_free_off" {
  name                          = "signalr-free-off"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  public_network_access_enabled = false
  tls_client_cert_enabled       = false

  sku {
    name     = "Free_F1"
    capacity = 1
  }
}

resource "azurerm_web_pubsub" "pubsub_off" {
  name                          = "pubsub-off"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  sku                           = "Standard_S1"
  capacity                      = 1
  public_network_access_enabled = false
  tls_client_cert_enabled       = false # want: azurerm_mtls_signalr: tls_client_cert_enabled is false, so no client certificate is asked for; set it to true
}

resource "azurerm_web_pubsub" "pubsub_on" {
  name                          = "pubsub-on"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  sku                           = "Standard_S1"
  capacity                      = 1
  public_network_access_enabled = false
  tls_client_cert_enabled       = true
}

resource "azurerm_web_pubsub" "pubsub_free_on" {
  name                          = "pubsub-free-on"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  sku                           = "Free_F1"
  capacity                      = 1
  public_network_access_enabled = false
  tls_client_cert_enabled       = true # want: azurerm_mtls_unsupported: tls_client_cert_enabled is true, so it asks for client certificates, which the SKU "Free_F1" does not support; choose "Standard_S1" or higher, or remove it
}

resource "azurerm_web_pubsub_socketio" "socketio_off" {
  name                    = "socketio-off"
  location                = "westeurope"
  resource_group_name     = "rg-orders"
  public_network_access   = "Disabled"
  tls_client_cert_enabled = false # want: azurerm_mtls_signalr: tls_client_cert_enabled is false, so no client certificate is asked for; set it to true

  sku {
    name     = "Standard_S1"
    capacity = 1
  }
}

resource "azurerm_web_pubsub_socketio" "socketio_on" {
  name                    = "socketio-on"
  location                = "westeurope"
  resource_group_name     = "rg-orders"
  public_network_access   = "Disabled"
  tls_client_cert_enabled = true

  sku {
    name     = "Standard_S1"
    capacity = 1
  }
}

resource "azurerm_web_pubsub_socketio" "socketio_public_off" {
  name                    = "socketio-public-off"
  location                = "westeurope"
  resource_group_name     = "rg-orders"
  public_network_access   = "Enabled"
  tls_client_cert_enabled = false

  sku {
    name     = "Standard_S1"
    capacity = 1
  }
}
