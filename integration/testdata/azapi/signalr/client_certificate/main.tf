# SignalR and Web PubSub: a rule that is off by default.

terraform {
  required_providers {
    azapi = {
      source  = "Azure/azapi"
      version = "~> 2.4"
    }
  }
}

resource "azapi_resource" "absent" {
  type      = "Microsoft.SignalRService/signalR@2024-03-01"
  name      = "absent"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = { # want: azurerm_mtls_signalr: clientCertEnabled is not set, so no client certificate is asked for; set it to true
    sku = { name = "Standard_S1", capacity = 1 }
    properties = {
      publicNetworkAccess = "Disabled"
    }
  }
}

resource "azapi_resource" "off" {
  type      = "Microsoft.SignalRService/signalR@2024-03-01"
  name      = "off"
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

resource "azapi_resource" "on" {
  type      = "Microsoft.SignalRService/signalR@2024-03-01"
  name      = "on"
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

variable "on" {
  type = bool
}

resource "azapi_resource" "unknown" {
  type      = "Microsoft.SignalRService/signalR@2024-03-01"
  name      = "unknown"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    sku = { name = "Standard_S1", capacity = 1 }
    properties = {
      publicNetworkAccess = "Disabled"
      tls                 = { clientCertEnabled = var.on }
    }
  }
}

resource "azapi_resource" "number" {
  type      = "Microsoft.SignalRService/signalR@2024-03-01"
  name      = "number"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    sku = { name = "Standard_S1", capacity = 1 }
    properties = {
      publicNetworkAccess = "Disabled"
      tls                 = { clientCertEnabled = 0 }
    }
  }
}

resource "azapi_resource" "public" {
  type      = "Microsoft.SignalRService/signalR@2024-03-01"
  name      = "public"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    sku = { name = "Standard_S1", capacity = 1 }
    properties = {
      tls = { clientCertEnabled = false }
    }
  }
}

# The free SKU cannot do it.
resource "azapi_resource" "free" {
  type      = "Microsoft.SignalRService/signalR@2024-03-01"
  name      = "free"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    sku = { name = "Free_F1" }
    properties = {
      publicNetworkAccess = "Disabled"
      tls                 = { clientCertEnabled = false }
    }
  }
}

resource "azapi_resource" "free_on" {
  type      = "Microsoft.SignalRService/signalR@2024-03-01"
  name      = "free-on"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    sku = { name = "free_f1" }
    properties = {
      publicNetworkAccess = "Disabled"
      tls                 = { clientCertEnabled = true } # want: azurerm_mtls_unsupported: clientCertEnabled is true, so it asks for client certificates, which the SKU "Free_F1" does not support; choose "Standard_S1" or higher, or remove it
    }
  }
}

resource "azapi_resource" "web_pubsub_absent" {
  type      = "Microsoft.SignalRService/webPubSub@2024-03-01"
  name      = "web-pubsub-absent"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = { # want: azurerm_mtls_signalr: clientCertEnabled is not set, so no client certificate is asked for; set it to true
    sku = { name = "Standard_S1", capacity = 1 }
    properties = {
      publicNetworkAccess = "Disabled"
    }
  }
}

resource "azapi_resource" "web_pubsub_off" {
  type      = "microsoft.signalrservice/WEBPUBSUB@2023-02-01"
  name      = "web-pubsub-off"
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

resource "azapi_resource" "web_pubsub_on" {
  type      = "Microsoft.SignalRService/webPubSub@2024-03-01"
  name      = "web-pubsub-on"
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

# Web PubSub for Socket.IO is a kind of it.
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

resource "azapi_update_resource" "update_absent" {
  type        = "Microsoft.SignalRService/signalR@2024-03-01"
  resource_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.SignalRService/signalR/update-absent"
  body = {
    properties = {
      publicNetworkAccess = "Disabled"
    }
  }
}

resource "azapi_update_resource" "update_off" {
  type        = "Microsoft.SignalRService/signalR@2024-03-01"
  resource_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.SignalRService/signalR/update-off"
  body = {
    sku = { name = "Standard_S1", capacity = 1 }
    properties = {
      publicNetworkAccess = "Disabled"
      tls                 = { clientCertEnabled = false } # want: azurerm_mtls_signalr: clientCertEnabled is false, so no client certificate is asked for; set it to true
    }
  }
}

# It may be the free SKU, which cannot do it.
resource "azapi_update_resource" "update_off_sku_absent" {
  type        = "Microsoft.SignalRService/signalR@2024-03-01"
  resource_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.SignalRService/signalR/update-off-sku-absent"
  body = {
    properties = {
      publicNetworkAccess = "Disabled"
      tls                 = { clientCertEnabled = false }
    }
  }
}

variable "sku" {
  type = string
}

resource "azapi_resource" "sku_unknown" {
  type      = "Microsoft.SignalRService/signalR@2024-03-01"
  name      = "sku-unknown"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    sku = { name = var.sku }
    properties = {
      publicNetworkAccess = "Disabled"
      tls                 = { clientCertEnabled = false }
    }
  }
}
