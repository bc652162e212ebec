# The free tier of SignalR and Web PubSub has no client certificates.

# The free tier refuses or ignores it.
resource "azurerm_signalr_service" "signalr_free" {
  name                    = "signalr-free"
  location                = "westeurope"
  resource_group_name     = "rg-orders"
  tls_client_cert_enabled = true # want: azurerm_mtls_unsupported: tls_client_cert_enabled is true, so it asks for client certificates, which the SKU "Free_F1" does not support; choose "Standard_S1" or higher, or remove it

  sku {
    name     = "Free_F1"
    capacity = 1
  }
}

# In any scope.
resource "azurerm_signalr_service" "signalr_free_private" {
  name                          = "signalr-free-private"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  public_network_access_enabled = false
  tls_client_cert_enabled       = true # want: azurerm_mtls_unsupported: tls_client_cert_enabled is true, so it asks for client certificates, which the SKU "Free_F1" does not support; choose "Standard_S1" or higher, or remove it

  sku {
    name     = "Free_F1"
    capacity = 1
  }
}

# Switched off it does no harm.
resource "azurerm_signalr_service" "signalr_free_off" {
  name                    = "signalr-free-off"
  location                = "westeurope"
  resource_group_name     = "rg-orders"
  tls_client_cert_enabled = false

  sku {
    name     = "Free_F1"
    capacity = 1
  }
}

# Nor when absent.
resource "azurerm_signalr_service" "signalr_free_absent" {
  name                = "signalr-free-absent"
  location            = "westeurope"
  resource_group_name = "rg-orders"

  sku {
    name     = "Free_F1"
    capacity = 1
  }
}

# The tier that can.
resource "azurerm_signalr_service" "signalr_standard" {
  name                    = "signalr-standard"
  location                = "westeurope"
  resource_group_name     = "rg-orders"
  tls_client_cert_enabled = true

  sku {
    name     = "Standard_S1"
    capacity = 1
  }
}

# The tier from a variable.
resource "azurerm_signalr_service" "signalr_variable" {
  name                    = "signalr-variable"
  location                = "westeurope"
  resource_group_name     = "rg-orders"
  tls_client_cert_enabled = true # want: azurerm_mtls_unsupported: tls_client_cert_enabled is true, so it asks for client certificates, which the SKU "Free_F1" does not support; choose "Standard_S1" or higher, or remove it

  sku {
    name     = var.sku_free
    capacity = 1
  }
}

# The tier is not known.
resource "azurerm_signalr_service" "signalr_unknown" {
  name                    = "signalr-unknown"
  location                = "westeurope"
  resource_group_name     = "rg-orders"
  tls_client_cert_enabled = true

  sku {
    name     = var.sku
    capacity = 1
  }
}

# The free tier refuses or ignores it.
resource "azurerm_web_pubsub" "pubsub_free" {
  name                    = "pubsub-free"
  location                = "westeurope"
  resource_group_name     = "rg-orders"
  sku                     = "Free_F1"
  tls_client_cert_enabled = true # want: azurerm_mtls_unsupported: tls_client_cert_enabled is true, so it asks for client certificates, which the SKU "Free_F1" does not support; choose "Standard_S1" or higher, or remove it
}

# In any scope.
resource "azurerm_web_pubsub" "pubsub_free_private" {
  name                          = "pubsub-free-private"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  sku                           = "Free_F1"
  public_network_access_enabled = false
  tls_client_cert_enabled       = true # want: azurerm_mtls_unsupported: tls_client_cert_enabled is true, so it asks for client certificates, which the SKU "Free_F1" does not support; choose "Standard_S1" or higher, or remove it
}

# Switched off it does no harm.
resource "azurerm_web_pubsub" "pubsub_free_off" {
  name                    = "pubsub-free-off"
  location                = "westeurope"
  resource_group_name     = "rg-orders"
  sku                     = "Free_F1"
  tls_client_cert_enabled = false
}

# Nor when absent.
resource "azurerm_web_pubsub" "pubsub_free_absent" {
  name                = "pubsub-free-absent"
  location            = "westeurope"
  resource_group_name = "rg-orders"
  sku                 = "Free_F1"
}

# The tier that can.
resource "azurerm_web_pubsub" "pubsub_standard" {
  name                    = "pubsub-standard"
  location                = "westeurope"
  resource_group_name     = "rg-orders"
  sku                     = "Standard_S1"
  tls_client_cert_enabled = true
}

# The tier from a variable.
resource "azurerm_web_pubsub" "pubsub_variable" {
  name                    = "pubsub-variable"
  location                = "westeurope"
  resource_group_name     = "rg-orders"
  sku                     = var.sku_free
  tls_client_cert_enabled = true # want: azurerm_mtls_unsupported: tls_client_cert_enabled is true, so it asks for client certificates, which the SKU "Free_F1" does not support; choose "Standard_S1" or higher, or remove it
}

# The tier is not known.
resource "azurerm_web_pubsub" "pubsub_unknown" {
  name                    = "pubsub-unknown"
  location                = "westeurope"
  resource_group_name     = "rg-orders"
  sku                     = var.sku
  tls_client_cert_enabled = true
}

# The free tier refuses or ignores it.
resource "azurerm_web_pubsub_socketio" "socketio_free" {
  name                    = "socketio-free"
  location                = "westeurope"
  resource_group_name     = "rg-orders"
  tls_client_cert_enabled = true # want: azurerm_mtls_unsupported: tls_client_cert_enabled is true, so it asks for client certificates, which the SKU "Free_F1" does not support; choose "Standard_S1" or higher, or remove it

  sku {
    name     = "Free_F1"
    capacity = 1
  }
}

# In any scope.
resource "azurerm_web_pubsub_socketio" "socketio_free_private" {
  name                    = "socketio-free-private"
  location                = "westeurope"
  resource_group_name     = "rg-orders"
  public_network_access   = "Disabled"
  tls_client_cert_enabled = true # want: azurerm_mtls_unsupported: tls_client_cert_enabled is true, so it asks for client certificates, which the SKU "Free_F1" does not support; choose "Standard_S1" or higher, or remove it

  sku {
    name     = "Free_F1"
    capacity = 1
  }
}

# Switched off it does no harm.
resource "azurerm_web_pubsub_socketio" "socketio_free_off" {
  name                    = "socketio-free-off"
  location                = "westeurope"
  resource_group_name     = "rg-orders"
  tls_client_cert_enabled = false

  sku {
    name     = "Free_F1"
    capacity = 1
  }
}

# Nor when absent.
resource "azurerm_web_pubsub_socketio" "socketio_free_absent" {
  name                = "socketio-free-absent"
  location            = "westeurope"
  resource_group_name = "rg-orders"

  sku {
    name     = "Free_F1"
    capacity = 1
  }
}

# The tier that can.
resource "azurerm_web_pubsub_socketio" "socketio_standard" {
  name                    = "socketio-standard"
  location                = "westeurope"
  resource_group_name     = "rg-orders"
  tls_client_cert_enabled = true

  sku {
    name     = "Standard_S1"
    capacity = 1
  }
}

# The tier from a variable.
resource "azurerm_web_pubsub_socketio" "socketio_variable" {
  name                    = "socketio-variable"
  location                = "westeurope"
  resource_group_name     = "rg-orders"
  tls_client_cert_enabled = true # want: azurerm_mtls_unsupported: tls_client_cert_enabled is true, so it asks for client certificates, which the SKU "Free_F1" does not support; choose "Standard_S1" or higher, or remove it

  sku {
    name     = var.sku_free
    capacity = 1
  }
}

# The tier is not known.
resource "azurerm_web_pubsub_socketio" "socketio_unknown" {
  name                    = "socketio-unknown"
  location                = "westeurope"
  resource_group_name     = "rg-orders"
  tls_client_cert_enabled = true

  sku {
    name     = var.sku
    capacity = 1
  }
}

# The provider compares exactly.
resource "azurerm_web_pubsub" "case_of_sku" {
  name                    = "case-of-sku"
  location                = "westeurope"
  resource_group_name     = "rg-orders"
  sku                     = "free_f1"
  tls_client_cert_enabled = true
}

# The switch follows the tier.
resource "azurerm_web_pubsub" "conditional" {
  name                    = "conditional"
  location                = "westeurope"
  resource_group_name     = "rg-orders"
  sku                     = var.sku_free
  tls_client_cert_enabled = var.sku_free != "Free_F1"
}

# Nothing is declared.
resource "azurerm_signalr_service" "count_zero" {
  count = 0

  name                    = "count-zero"
  location                = "westeurope"
  resource_group_name     = "rg-orders"
  tls_client_cert_enabled = true

  sku {
    name     = "Free_F1"
    capacity = 1
  }
}

# One of two.
resource "azurerm_signalr_service" "for_each_tiers" {
  for_each = { a = "Free_F1", b = "Standard_S1" }

  name                    = "for-each-tiers"
  location                = "westeurope"
  resource_group_name     = "rg-orders"
  tls_client_cert_enabled = true # want: azurerm_mtls_unsupported: tls_client_cert_enabled is true for ["a"], so it asks for client certificates, which the SKU "Free_F1" does not support; choose "Standard_S1" or higher, or remove it

  sku {
    name     = each.value
    capacity = 1
  }
}

variable "sku" {
  type = string
}

variable "sku_free" {
  type    = string
  default = "Free_F1"
}
