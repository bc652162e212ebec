# SignalR and Web PubSub, with every default written out. azurerm.tf declares the same.

terraform {
  required_providers {
    azapi = {
      source  = "Azure/azapi"
      version = "~> 2.4"
    }
    azurerm = {
      source  = "hashicorp/azurerm"
      version = "~> 5.2"
    }
  }
}

resource "azapi_resource" "signalr_off" {
  type      = "Microsoft.SignalRService/signalR@2024-03-01"
  name      = "signalr-off"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    sku = { name = "Standard_S1", capacity = 1 }
    properties = {
      publicNetworkAccess = "Disabled"
      tls                 = { clientCertEnabled = false } # want: azurerm_mtls_signalr: clientCertEnabled is false, so no client certificate is asked for; set it to true
    }
  }
}

resource "azapi_resource" "signalr_on" {
  type      = "Microsoft.SignalRService/signalR@2024-03-01"
  name      = "signalr-on"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    sku = { name = "Standard_S1", capacity = 1 }
    properties = {
      publicNetworkAccess = "Disabled"
      tls                 = { clientCertEnabled = true }
    }
  }
}

resource "azapi_resource" "signalr_public_off" {
  type      = "Microsoft.SignalRService/signalR@2024-03-01"
  name      = "signalr-public-off"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    sku = { name = "Standard_S1", capacity = 1 }
    properties = {
      publicNetworkAccess = "Enabled"
      tls                 = { clientCertEnabled = false }
    }
  }
}

resource "azapi_resource" "signalr_free_on" {
  type      = "Microsoft.SignalRService/signalR@2024-03-01"
  name      = "signalr-free-on"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    sku = { name = "Free_F1", capacity = 1 }
    properties = {
      publicNetworkAccess = "Disabled"
      tls                 = { clientCertEnabled = true } # want: azurerm_mtls_unsupported: clientCertEnabled is true, so it asks for client certificates, which the SKU "Free_F1" does not support; choose "Standard_S1" or higher, or remove it
    }
  }
}

resource "azapi_resource" "signalr_free_off" {
  type      = "Microsoft.SignalRService/signalR@2024-03-01"
  name      = "signalr-free-off"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    sku = { name = "Free_F1", capacity = 1 }
    properties = {
      publicNetworkAccess = "Disabled"
      tls                 = { clientCertEnabled = false }
    }
  }
}

resource "azapi_resource" "pubsub_off" {
  type      = "Microsoft.SignalRService/webPubSub@2024-03-01"
  name      = "pubsub-off"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    sku = { name = "Standard_S1", capacity = 1 }
    properties = {
      publicNetworkAccess = "Disabled"
      tls                 = { clientCertEnabled = false } # want: azurerm_mtls_signalr: clientCertEnabled is false, so no client certificate is asked for; set it to true
    }
  }
}

resource "azapi_resource" "pubsub_on" {
  type      = "Microsoft.SignalRService/webPubSub@2024-03-01"
  name      = "pubsub-on"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    sku = { name = "Standard_S1", capacity = 1 }
    properties = {
      publicNetworkAccess = "Disabled"
      tls                 = { clientCertEnabled = true }
    }
  }
}

resource "azapi_resource" "pubsub_free_on" {
  type      = "Microsoft.SignalRService/webPubSub@2024-03-01"
  name      = "pubsub-free-on"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    sku = { name = "Free_F1", capacity = 1 }
    properties = {
      publicNetworkAccess = "Disabled"
      tls                 = { clientCertEnabled = true } # want: azurerm_mtls_unsupported: clientCertEnabled is true, so it asks for client certificates, which the SKU "Free_F1" does not support; choose "Standard_S1" or higher, or remove it
    }
  }
}

resource "azapi_resource" "socketio_off" {
  type      = "Microsoft.SignalRService/webPubSub@2024-03-01"
  name      = "socketio-off"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "SocketIO"
    sku  = { name = "Standard_S1", capacity = 1 }
    properties = {
      publicNetworkAccess = "Disabled"
      tls                 = { clientCertEnabled = false } # want: azurerm_mtls_signalr: clientCertEnabled is false, so no client certificate is asked for; set it to true
    }
  }
}

resource "azapi_resource" "socketio_on" {
  type      = "Microsoft.SignalRService/webPubSub@2024-03-01"
  name      = "socketio-on"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "SocketIO"
    sku  = { name = "Standard_S1", capacity = 1 }
    properties = {
      publicNetworkAccess = "Disabled"
      tls                 = { clientCertEnabled = true }
    }
  }
}

resource "azapi_resource" "socketio_public_off" {
  type      = "Microsoft.SignalRService/webPubSub@2024-03-01"
  name      = "socketio-public-off"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "SocketIO"
    sku  = { name = "Standard_S1", capacity = 1 }
    properties = {
      publicNetworkAccess = "Enabled"
      tls                 = { clientCertEnabled = false }
    }
  }
}
