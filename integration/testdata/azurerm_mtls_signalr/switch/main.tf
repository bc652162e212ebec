# The rule is off by default; this folder switches it on.

# Nothing asks for a certificate.
resource "azurerm_signalr_service" "signalr_absent" { # want: azurerm_mtls_signalr: tls_client_cert_enabled is not set, so no client certificate is asked for; set it to true
  name                          = "signalr-absent"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  public_network_access_enabled = false

  sku {
    name     = "Standard_S1"
    capacity = 1
  }
}

# Switched off.
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

# null is the default.
resource "azurerm_signalr_service" "signalr_null" { # want: azurerm_mtls_signalr: tls_client_cert_enabled is null, so no client certificate is asked for; set it to true
  name                          = "signalr-null"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  public_network_access_enabled = false
  tls_client_cert_enabled       = null

  sku {
    name     = "Standard_S1"
    capacity = 1
  }
}

# A string converts.
resource "azurerm_signalr_service" "signalr_string" {
  name                          = "signalr-string"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  public_network_access_enabled = false
  tls_client_cert_enabled       = "false" # want: azurerm_mtls_signalr: tls_client_cert_enabled is "false", so no client certificate is asked for; set it to true

  sku {
    name     = "Standard_S1"
    capacity = 1
  }
}

# It asks; whether anybody looks at the certificate is not known.
resource "azurerm_signalr_service" "signalr_asked" {
  name                          = "signalr-asked"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  public_network_access_enabled = false
  tls_client_cert_enabled       = true

  sku {
    name     = "Standard_S1"
    capacity = 1
  }
}

# External endpoints serve browsers.
resource "azurerm_signalr_service" "signalr_public" {
  name                    = "signalr-public"
  location                = "westeurope"
  resource_group_name     = "rg-orders"
  tls_client_cert_enabled = false

  sku {
    name     = "Standard_S1"
    capacity = 1
  }
}

# The same, in so many words.
resource "azurerm_signalr_service" "signalr_public_written" {
  name                          = "signalr-public-written"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  public_network_access_enabled = true
  tls_client_cert_enabled       = false

  sku {
    name     = "Standard_S1"
    capacity = 1
  }
}

# Who reaches it is not known.
resource "azurerm_signalr_service" "signalr_access_unknown" {
  name                          = "signalr-access-unknown"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  public_network_access_enabled = var.access
  tls_client_cert_enabled       = false

  sku {
    name     = "Standard_S1"
    capacity = 1
  }
}

# The free tier has no client certificates.
resource "azurerm_signalr_service" "signalr_free" {
  name                          = "signalr-free"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  public_network_access_enabled = false

  sku {
    name     = "Free_F1"
    capacity = 1
  }
}

# Perhaps the tier is the free one.
resource "azurerm_signalr_service" "signalr_sku_unknown" {
  name                          = "signalr-sku-unknown"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  public_network_access_enabled = false
  tls_client_cert_enabled       = false

  sku {
    name     = var.sku
    capacity = 1
  }
}

# A variable that is off.
resource "azurerm_signalr_service" "signalr_variable_off" {
  name                          = "signalr-variable-off"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  public_network_access_enabled = false
  tls_client_cert_enabled       = var.off # want: azurerm_mtls_signalr: tls_client_cert_enabled is false, so no client certificate is asked for; set it to true

  sku {
    name     = "Standard_S1"
    capacity = 1
  }
}

# A variable without a value.
resource "azurerm_signalr_service" "signalr_unknown" {
  name                          = "signalr-unknown"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  public_network_access_enabled = false
  tls_client_cert_enabled       = var.unknown

  sku {
    name     = "Standard_S1"
    capacity = 1
  }
}

# A sensitive value is not known.
resource "azurerm_signalr_service" "signalr_sensitive" {
  name                          = "signalr-sensitive"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  public_network_access_enabled = false
  tls_client_cert_enabled       = var.sensitive

  sku {
    name     = "Standard_S1"
    capacity = 1
  }
}

# Nothing asks for a certificate.
resource "azurerm_web_pubsub" "pubsub_absent" { # want: azurerm_mtls_signalr: tls_client_cert_enabled is not set, so no client certificate is asked for; set it to true
  name                          = "pubsub-absent"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  sku                           = "Standard_S1"
  public_network_access_enabled = false
}

# Switched off.
resource "azurerm_web_pubsub" "pubsub_off" {
  name                          = "pubsub-off"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  sku                           = "Standard_S1"
  public_network_access_enabled = false
  tls_client_cert_enabled       = false # want: azurerm_mtls_signalr: tls_client_cert_enabled is false, so no client certificate is asked for; set it to true
}

# null is the default.
resource "azurerm_web_pubsub" "pubsub_null" { # want: azurerm_mtls_signalr: tls_client_cert_enabled is null, so no client certificate is asked for; set it to true
  name                          = "pubsub-null"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  sku                           = "Standard_S1"
  public_network_access_enabled = false
  tls_client_cert_enabled       = null
}

# A string converts.
resource "azurerm_web_pubsub" "pubsub_string" {
  name                          = "pubsub-string"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  sku                           = "Standard_S1"
  public_network_access_enabled = false
  tls_client_cert_enabled       = "false" # want: azurerm_mtls_signalr: tls_client_cert_enabled is "false", so no client certificate is asked for; set it to true
}

# It asks; whether anybody looks at the certificate is not known.
resource "azurerm_web_pubsub" "pubsub_asked" {
  name                          = "pubsub-asked"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  sku                           = "Standard_S1"
  public_network_access_enabled = false
  tls_client_cert_enabled       = true
}

# External endpoints serve browsers.
resource "azurerm_web_pubsub" "pubsub_public" {
  name                    = "pubsub-public"
  location                = "westeurope"
  resource_group_name     = "rg-orders"
  sku                     = "Standard_S1"
  tls_client_cert_enabled = false
}

# The same, in so many words.
resource "azurerm_web_pubsub" "pubsub_public_written" {
  name                          = "pubsub-public-written"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  sku                           = "Standard_S1"
  public_network_access_enabled = true
  tls_client_cert_enabled       = false
}

# Who reaches it is not known.
resource "azurerm_web_pubsub" "pubsub_access_unknown" {
  name                          = "pubsub-access-unknown"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  sku                           = "Standard_S1"
  public_network_access_enabled = var.access
  tls_client_cert_enabled       = false
}

# The free tier has no client certificates.
resource "azurerm_web_pubsub" "pubsub_free" {
  name                          = "pubsub-free"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  sku                           = "Free_F1"
  public_network_access_enabled = false
}

# Perhaps the tier is the free one.
resource "azurerm_web_pubsub" "pubsub_sku_unknown" {
  name                          = "pubsub-sku-unknown"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  sku                           = var.sku
  public_network_access_enabled = false
  tls_client_cert_enabled       = false
}

# A variable that is off.
resource "azurerm_web_pubsub" "pubsub_variable_off" {
  name                          = "pubsub-variable-off"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  sku                           = "Standard_S1"
  public_network_access_enabled = false
  tls_client_cert_enabled       = var.off # want: azurerm_mtls_signalr: tls_client_cert_enabled is false, so no client certificate is asked for; set it to true
}

# A variable without a value.
resource "azurerm_web_pubsub" "pubsub_unknown" {
  name                          = "pubsub-unknown"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  sku                           = "Standard_S1"
  public_network_access_enabled = false
  tls_client_cert_enabled       = var.unknown
}

# A sensitive value is not known.
resource "azurerm_web_pubsub" "pubsub_sensitive" {
  name                          = "pubsub-sensitive"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  sku                           = "Standard_S1"
  public_network_access_enabled = false
  tls_client_cert_enabled       = var.sensitive
}

# Nothing asks for a certificate.
resource "azurerm_web_pubsub_socketio" "socketio_absent" { # want: azurerm_mtls_signalr: tls_client_cert_enabled is not set, so no client certificate is asked for; set it to true
  name                  = "socketio-absent"
  location              = "westeurope"
  resource_group_name   = "rg-orders"
  public_network_access = "Disabled"

  sku {
    name     = "Standard_S1"
    capacity = 1
  }
}

# Switched off.
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

# null is the default.
resource "azurerm_web_pubsub_socketio" "socketio_null" { # want: azurerm_mtls_signalr: tls_client_cert_enabled is null, so no client certificate is asked for; set it to true
  name                    = "socketio-null"
  location                = "westeurope"
  resource_group_name     = "rg-orders"
  public_network_access   = "Disabled"
  tls_client_cert_enabled = null

  sku {
    name     = "Standard_S1"
    capacity = 1
  }
}

# A string converts.
resource "azurerm_web_pubsub_socketio" "socketio_string" {
  name                    = "socketio-string"
  location                = "westeurope"
  resource_group_name     = "rg-orders"
  public_network_access   = "Disabled"
  tls_client_cert_enabled = "false" # want: azurerm_mtls_signalr: tls_client_cert_enabled is "false", so no client certificate is asked for; set it to true

  sku {
    name     = "Standard_S1"
    capacity = 1
  }
}

# It asks; whether anybody looks at the certificate is not known.
resource "azurerm_web_pubsub_socketio" "socketio_asked" {
  name                    = "socketio-asked"
  location                = "westeurope"
  resource_group_name     = "rg-orders"
  public_network_access   = "Disabled"
  tls_client_cert_enabled = true

  sku {
    name     = "Standard_S1"
    capacity = 1
  }
}

# External endpoints serve browsers.
resource "azurerm_web_pubsub_socketio" "socketio_public" {
  name                    = "socketio-public"
  location                = "westeurope"
  resource_group_name     = "rg-orders"
  tls_client_cert_enabled = false

  sku {
    name     = "Standard_S1"
    capacity = 1
  }
}

# The same, in so many words.
resource "azurerm_web_pubsub_socketio" "socketio_public_written" {
  name                    = "socketio-public-written"
  location                = "westeurope"
  resource_group_name     = "rg-orders"
  public_network_access   = "Enabled"
  tls_client_cert_enabled = false

  sku {
    name     = "Standard_S1"
    capacity = 1
  }
}

# Who reaches it is not known.
resource "azurerm_web_pubsub_socketio" "socketio_access_unknown" {
  name                    = "socketio-access-unknown"
  location                = "westeurope"
  resource_group_name     = "rg-orders"
  public_network_access   = var.access
  tls_client_cert_enabled = false

  sku {
    name     = "Standard_S1"
    capacity = 1
  }
}

# The free tier has no client certificates.
resource "azurerm_web_pubsub_socketio" "socketio_free" {
  name                  = "socketio-free"
  location              = "westeurope"
  resource_group_name   = "rg-orders"
  public_network_access = "Disabled"

  sku {
    name     = "Free_F1"
    capacity = 1
  }
}

# Perhaps the tier is the free one.
resource "azurerm_web_pubsub_socketio" "socketio_sku_unknown" {
  name                    = "socketio-sku-unknown"
  location                = "westeurope"
  resource_group_name     = "rg-orders"
  public_network_access   = "Disabled"
  tls_client_cert_enabled = false

  sku {
    name     = var.sku
    capacity = 1
  }
}

# A variable that is off.
resource "azurerm_web_pubsub_socketio" "socketio_variable_off" {
  name                    = "socketio-variable-off"
  location                = "westeurope"
  resource_group_name     = "rg-orders"
  public_network_access   = "Disabled"
  tls_client_cert_enabled = var.off # want: azurerm_mtls_signalr: tls_client_cert_enabled is false, so no client certificate is asked for; set it to true

  sku {
    name     = "Standard_S1"
    capacity = 1
  }
}

# A variable without a value.
resource "azurerm_web_pubsub_socketio" "socketio_unknown" {
  name                    = "socketio-unknown"
  location                = "westeurope"
  resource_group_name     = "rg-orders"
  public_network_access   = "Disabled"
  tls_client_cert_enabled = var.unknown

  sku {
    name     = "Standard_S1"
    capacity = 1
  }
}

# A sensitive value is not known.
resource "azurerm_web_pubsub_socketio" "socketio_sensitive" {
  name                    = "socketio-sensitive"
  location                = "westeurope"
  resource_group_name     = "rg-orders"
  public_network_access   = "Disabled"
  tls_client_cert_enabled = var.sensitive

  sku {
    name     = "Standard_S1"
    capacity = 1
  }
}

# Nothing is declared.
resource "azurerm_signalr_service" "count_zero" {
  count = 0

  name                          = "count-zero"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  public_network_access_enabled = false
  tls_client_cert_enabled       = false

  sku {
    name     = "Standard_S1"
    capacity = 1
  }
}

# It may be declared.
resource "azurerm_signalr_service" "count_unknown" {
  count = var.instances

  name                          = "count-unknown"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  public_network_access_enabled = false
  tls_client_cert_enabled       = false # want: azurerm_mtls_signalr: tls_client_cert_enabled is false, so no client certificate is asked for; set it to true

  sku {
    name     = "Standard_S1"
    capacity = 1
  }
}

# One of two.
resource "azurerm_web_pubsub" "for_each_values" {
  for_each = { a = true, b = false }

  name                          = "for-each-values"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  sku                           = "Standard_S1"
  public_network_access_enabled = false
  tls_client_cert_enabled       = each.value # want: azurerm_mtls_signalr: tls_client_cert_enabled is false for ["b"], so no client certificate is asked for; set it to true
}

# A dynamic block for the tier.
resource "azurerm_signalr_service" "sku_dynamic" {
  name                          = "sku-dynamic"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  public_network_access_enabled = false

  dynamic "sku" {
    for_each = ["Free_F1"]

    content {
      name     = sku.value
      capacity = 1
    }
  }
}


variable "off" {
  type    = bool
  default = false
}

variable "unknown" {
  type = bool
}

variable "sensitive" {
  type      = bool
  default   = false
  sensitive = true
}

variable "access" {
  type = any
}

variable "sku" {
  type = string
}

variable "instances" {
  type = number
}
