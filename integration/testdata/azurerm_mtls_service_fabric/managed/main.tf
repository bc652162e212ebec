# Managed clusters.

# No authentication.
resource "azurerm_service_fabric_managed_cluster" "nothing" { # want: azurerm_mtls_service_fabric WARNING: authentication is not set, so the cluster has no way to tell its clients apart; add an authentication block with a certificate or active_directory block
  name                   = "nothing"
  location               = "westeurope"
  resource_group_name    = "rg-orders"
  client_connection_port = 19000
  http_gateway_port      = 19080

  lb_rule {
    backend_port       = 8000
    frontend_port      = 443
    probe_protocol     = "http"
    probe_request_path = "/"
    protocol           = "tcp"
  }
}

# An authentication block that says nothing.
resource "azurerm_service_fabric_managed_cluster" "empty" { # want: azurerm_mtls_service_fabric WARNING: authentication is not set, so the cluster has no way to tell its clients apart; add an authentication block with a certificate or active_directory block
  name                   = "empty"
  location               = "westeurope"
  resource_group_name    = "rg-orders"
  client_connection_port = 19000
  http_gateway_port      = 19080

  lb_rule {
    backend_port       = 8000
    frontend_port      = 443
    probe_protocol     = "http"
    probe_request_path = "/"
    protocol           = "tcp"
  }

  authentication {}
}

# A client certificate.
resource "azurerm_service_fabric_managed_cluster" "certificate" {
  name                   = "certificate"
  location               = "westeurope"
  resource_group_name    = "rg-orders"
  client_connection_port = 19000
  http_gateway_port      = 19080

  lb_rule {
    backend_port       = 8000
    frontend_port      = 443
    probe_protocol     = "http"
    probe_request_path = "/"
    protocol           = "tcp"
  }

  authentication {
    certificate {
      thumbprint = "0123456789ABCDEF0123456789ABCDEF01234567"
      type       = "AdminClient"
    }
  }
}

# Several.
resource "azurerm_service_fabric_managed_cluster" "certificates" {
  name                   = "certificates"
  location               = "westeurope"
  resource_group_name    = "rg-orders"
  client_connection_port = 19000
  http_gateway_port      = 19080

  lb_rule {
    backend_port       = 8000
    frontend_port      = 443
    probe_protocol     = "http"
    probe_request_path = "/"
    protocol           = "tcp"
  }

  authentication {
    certificate {
      thumbprint = "0123456789ABCDEF0123456789ABCDEF01234567"
      type       = "AdminClient"
    }

    certificate {
      thumbprint = "0123456789ABCDEF0123456789ABCDEF01234567"
      type       = "ReadOnlyClient"
    }
  }
}

# Entra ID.
resource "azurerm_service_fabric_managed_cluster" "directory" {
  name                   = "directory"
  location               = "westeurope"
  resource_group_name    = "rg-orders"
  client_connection_port = 19000
  http_gateway_port      = 19080

  lb_rule {
    backend_port       = 8000
    frontend_port      = 443
    probe_protocol     = "http"
    probe_request_path = "/"
    protocol           = "tcp"
  }

  authentication {
    active_directory {
      tenant_id              = "00000000-0000-0000-0000-000000000000"
      client_application_id  = "00000000-0000-0000-0000-000000000001"
      cluster_application_id = "00000000-0000-0000-0000-000000000002"
    }
  }
}

# Both.
resource "azurerm_service_fabric_managed_cluster" "both" {
  name                   = "both"
  location               = "westeurope"
  resource_group_name    = "rg-orders"
  client_connection_port = 19000
  http_gateway_port      = 19080

  lb_rule {
    backend_port       = 8000
    frontend_port      = 443
    probe_protocol     = "http"
    probe_request_path = "/"
    protocol           = "tcp"
  }

  authentication {
    certificate {
      thumbprint = "0123456789ABCDEF0123456789ABCDEF01234567"
      type       = "AdminClient"
    }

    active_directory {
      tenant_id              = "00000000-0000-0000-0000-000000000000"
      client_application_id  = "00000000-0000-0000-0000-000000000001"
      cluster_application_id = "00000000-0000-0000-0000-000000000002"
    }
  }
}

# Certificates from a list.
resource "azurerm_service_fabric_managed_cluster" "dynamic_inside" {
  name                   = "dynamic-inside"
  location               = "westeurope"
  resource_group_name    = "rg-orders"
  client_connection_port = 19000
  http_gateway_port      = 19080

  lb_rule {
    backend_port       = 8000
    frontend_port      = 443
    probe_protocol     = "http"
    probe_request_path = "/"
    protocol           = "tcp"
  }

  authentication {
    dynamic "certificate" {
      for_each = var.thumbprints

      content {
        thumbprint = certificate.value
        type       = "AdminClient"
      }
    }
  }
}

# From an empty list.
resource "azurerm_service_fabric_managed_cluster" "dynamic_inside_empty" { # want: azurerm_mtls_service_fabric WARNING: authentication is not set, so the cluster has no way to tell its clients apart; add an authentication block with a certificate or active_directory block
  name                   = "dynamic-inside-empty"
  location               = "westeurope"
  resource_group_name    = "rg-orders"
  client_connection_port = 19000
  http_gateway_port      = 19080

  lb_rule {
    backend_port       = 8000
    frontend_port      = 443
    probe_protocol     = "http"
    probe_request_path = "/"
    protocol           = "tcp"
  }

  authentication {
    dynamic "certificate" {
      for_each = []

      content {
        thumbprint = certificate.value
        type       = "AdminClient"
      }
    }
  }
}

# From a list that is not known.
resource "azurerm_service_fabric_managed_cluster" "dynamic_inside_unknown" {
  name                   = "dynamic-inside-unknown"
  location               = "westeurope"
  resource_group_name    = "rg-orders"
  client_connection_port = 19000
  http_gateway_port      = 19080

  lb_rule {
    backend_port       = 8000
    frontend_port      = 443
    probe_protocol     = "http"
    probe_request_path = "/"
    protocol           = "tcp"
  }

  authentication {
    dynamic "certificate" {
      for_each = var.thumbprints_unknown

      content {
        thumbprint = certificate.value
        type       = "AdminClient"
      }
    }
  }
}

# The whole block behind a switch that is on.
resource "azurerm_service_fabric_managed_cluster" "dynamic_outside" {
  name                   = "dynamic-outside"
  location               = "westeurope"
  resource_group_name    = "rg-orders"
  client_connection_port = 19000
  http_gateway_port      = 19080

  lb_rule {
    backend_port       = 8000
    frontend_port      = 443
    probe_protocol     = "http"
    probe_request_path = "/"
    protocol           = "tcp"
  }

  dynamic "authentication" {
    for_each = [1]

    content {
      certificate {
        thumbprint = "0123456789ABCDEF0123456789ABCDEF01234567"
        type       = "AdminClient"
      }
    }
  }
}

# Off.
resource "azurerm_service_fabric_managed_cluster" "dynamic_outside_off" { # want: azurerm_mtls_service_fabric WARNING: authentication is not set, so the cluster has no way to tell its clients apart; add an authentication block with a certificate or active_directory block
  name                   = "dynamic-outside-off"
  location               = "westeurope"
  resource_group_name    = "rg-orders"
  client_connection_port = 19000
  http_gateway_port      = 19080

  lb_rule {
    backend_port       = 8000
    frontend_port      = 443
    probe_protocol     = "http"
    probe_request_path = "/"
    protocol           = "tcp"
  }

  dynamic "authentication" {
    for_each = []

    content {
      certificate {
        thumbprint = "0123456789ABCDEF0123456789ABCDEF01234567"
        type       = "AdminClient"
      }
    }
  }
}

# Not known.
resource "azurerm_service_fabric_managed_cluster" "dynamic_outside_unknown" {
  name                   = "dynamic-outside-unknown"
  location               = "westeurope"
  resource_group_name    = "rg-orders"
  client_connection_port = 19000
  http_gateway_port      = 19080

  lb_rule {
    backend_port       = 8000
    frontend_port      = 443
    probe_protocol     = "http"
    probe_request_path = "/"
    protocol           = "tcp"
  }

  dynamic "authentication" {
    for_each = var.thumbprints_unknown

    content {
      certificate {
        thumbprint = "0123456789ABCDEF0123456789ABCDEF01234567"
        type       = "AdminClient"
      }
    }
  }
}

# Nothing is declared.
resource "azurerm_service_fabric_managed_cluster" "count_zero" {
  count = 0

  name                   = "count-zero"
  location               = "westeurope"
  resource_group_name    = "rg-orders"
  client_connection_port = 19000
  http_gateway_port      = 19080

  lb_rule {
    backend_port       = 8000
    frontend_port      = 443
    probe_protocol     = "http"
    probe_request_path = "/"
    protocol           = "tcp"
  }
}


variable "thumbprints" {
  type    = list(string)
  default = ["0123456789ABCDEF0123456789ABCDEF01234567"]
}

variable "thumbprints_unknown" {
  type = list(string)
}
