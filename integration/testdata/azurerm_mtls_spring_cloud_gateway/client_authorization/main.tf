# Client certificates that are listed and not verified.

# Whether this gateway should ask at all is not for its code to tell.
resource "azurerm_spring_cloud_gateway" "no_authorization" {
  name                    = "default"
  spring_cloud_service_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.AppPlatform/spring/orders"
}

# Certificates are listed and not verified.
resource "azurerm_spring_cloud_gateway" "not_verified" {
  name                    = "default"
  spring_cloud_service_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.AppPlatform/spring/orders"

  client_authorization { # want: azurerm_mtls_spring_cloud_gateway: verification_enabled is not set, so the certificates in certificate_ids are not verified, and callers without one are let in; set it to true
    certificate_ids = ["/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.AppPlatform/spring/orders/certificates/client"]
  }
}

# Nor when verification is switched off.
resource "azurerm_spring_cloud_gateway" "off" {
  name                    = "default"
  spring_cloud_service_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.AppPlatform/spring/orders"

  client_authorization {
    certificate_ids      = ["/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.AppPlatform/spring/orders/certificates/client"]
    verification_enabled = false # want: azurerm_mtls_spring_cloud_gateway: verification_enabled is false, so the certificates in certificate_ids are not verified, and callers without one are let in; set it to true
  }
}

# null is nothing written.
resource "azurerm_spring_cloud_gateway" "null" {
  name                    = "default"
  spring_cloud_service_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.AppPlatform/spring/orders"

  client_authorization { # want: azurerm_mtls_spring_cloud_gateway: verification_enabled is null, so the certificates in certificate_ids are not verified, and callers without one are let in; set it to true
    certificate_ids      = ["/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.AppPlatform/spring/orders/certificates/client"]
    verification_enabled = null
  }
}

# A string converts.
resource "azurerm_spring_cloud_gateway" "string" {
  name                    = "default"
  spring_cloud_service_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.AppPlatform/spring/orders"

  client_authorization {
    certificate_ids      = ["/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.AppPlatform/spring/orders/certificates/client"]
    verification_enabled = "false" # want: azurerm_mtls_spring_cloud_gateway: verification_enabled is "false", so the certificates in certificate_ids are not verified, and callers without one are let in; set it to true
  }
}

# Verified.
resource "azurerm_spring_cloud_gateway" "verified" {
  name                    = "default"
  spring_cloud_service_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.AppPlatform/spring/orders"

  client_authorization {
    certificate_ids      = ["/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.AppPlatform/spring/orders/certificates/client"]
    verification_enabled = true
  }
}

# Nothing is listed.
resource "azurerm_spring_cloud_gateway" "no_certificates" {
  name                    = "default"
  spring_cloud_service_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.AppPlatform/spring/orders"

  client_authorization {
    verification_enabled = false
  }
}

# An empty list.
resource "azurerm_spring_cloud_gateway" "empty_certificates" {
  name                    = "default"
  spring_cloud_service_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.AppPlatform/spring/orders"

  client_authorization {
    certificate_ids      = []
    verification_enabled = false
  }
}

# Verification without a list is not reported.
resource "azurerm_spring_cloud_gateway" "verified_without_certificates" {
  name                    = "default"
  spring_cloud_service_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.AppPlatform/spring/orders"

  client_authorization {
    verification_enabled = true
  }
}

# Whether any are listed is not known.
resource "azurerm_spring_cloud_gateway" "certificates_unknown" {
  name                    = "default"
  spring_cloud_service_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.AppPlatform/spring/orders"

  client_authorization {
    certificate_ids = var.certificate_ids
  }
}

# One is listed, whatever its value.
resource "azurerm_spring_cloud_gateway" "element_unknown" {
  name                    = "default"
  spring_cloud_service_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.AppPlatform/spring/orders"

  client_authorization { # want: azurerm_mtls_spring_cloud_gateway: verification_enabled is not set, so the certificates in certificate_ids are not verified, and callers without one are let in; set it to true
    certificate_ids = [var.certificate_id]
  }
}

# Whether they are verified is not known.
resource "azurerm_spring_cloud_gateway" "verification_unknown" {
  name                    = "default"
  spring_cloud_service_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.AppPlatform/spring/orders"

  client_authorization {
    certificate_ids      = ["/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.AppPlatform/spring/orders/certificates/client"]
    verification_enabled = var.unknown
  }
}

# A variable that is off.
resource "azurerm_spring_cloud_gateway" "variable_off" {
  name                    = "default"
  spring_cloud_service_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.AppPlatform/spring/orders"

  client_authorization {
    certificate_ids      = ["/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.AppPlatform/spring/orders/certificates/client"]
    verification_enabled = var.off # want: azurerm_mtls_spring_cloud_gateway: verification_enabled is false, so the certificates in certificate_ids are not verified, and callers without one are let in; set it to true
  }
}

# In any scope.
resource "azurerm_spring_cloud_gateway" "public" {
  name                          = "default"
  spring_cloud_service_id       = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.AppPlatform/spring/orders"
  public_network_access_enabled = true

  client_authorization { # want: azurerm_mtls_spring_cloud_gateway: verification_enabled is not set, so the certificates in certificate_ids are not verified, and callers without one are let in; set it to true
    certificate_ids = ["/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.AppPlatform/spring/orders/certificates/client"]
  }
}

# From a dynamic block.
resource "azurerm_spring_cloud_gateway" "dynamic" {
  name                    = "default"
  spring_cloud_service_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.AppPlatform/spring/orders"

  dynamic "client_authorization" { # want: azurerm_mtls_spring_cloud_gateway: verification_enabled is not set, so the certificates in certificate_ids are not verified, and callers without one are let in; set it to true
    for_each = [["/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.AppPlatform/spring/orders/certificates/client"]]

    content {
      certificate_ids = client_authorization.value
    }
  }
}

# From a dynamic block without elements.
resource "azurerm_spring_cloud_gateway" "dynamic_off" {
  name                    = "default"
  spring_cloud_service_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.AppPlatform/spring/orders"

  dynamic "client_authorization" {
    for_each = []

    content {
      certificate_ids = client_authorization.value
    }
  }
}

# Nothing is declared.
resource "azurerm_spring_cloud_gateway" "count_zero" {
  count = 0

  name                    = "default"
  spring_cloud_service_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.AppPlatform/spring/orders"

  client_authorization {
    certificate_ids = ["/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.AppPlatform/spring/orders/certificates/client"]
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

variable "certificate_ids" {
  type = list(string)
}

variable "certificate_id" {
  type = string
}
