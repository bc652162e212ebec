# An update of a container app says only what it contains.

terraform {
  required_providers {
    azapi = {
      source  = "Azure/azapi"
      version = "~> 2.4"
    }
  }
}

resource "azapi_update_resource" "mode_weakened" {
  type        = "Microsoft.App/containerApps@2025-01-01"
  resource_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.App/containerApps/mode-weakened"
  body = {
    properties = {
      configuration = {
        ingress = {
          external              = false
          transport             = "http"
          clientCertificateMode = "accept" # want: azurerm_mtls_container_app: clientCertificateMode is "accept", so callers without a certificate are let in; set it to "require"
        }
      }
    }
  }
}

# Internal is the default of an app, not of an update.
resource "azapi_update_resource" "mode_weakened_exposure_absent" {
  type        = "Microsoft.App/containerApps@2025-01-01"
  resource_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.App/containerApps/mode-weakened-exposure-absent"
  body = {
    properties = {
      configuration = {
        ingress = {
          clientCertificateMode = "accept"
        }
      }
    }
  }
}

resource "azapi_update_resource" "mode_absent" {
  type        = "Microsoft.App/containerApps@2025-01-01"
  resource_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.App/containerApps/mode-absent"
  body = {
    properties = {
      configuration = {
        ingress = {
          external = false
        }
      }
    }
  }
}

resource "azapi_update_resource" "insecure" {
  type        = "Microsoft.App/containerApps@2025-01-01"
  resource_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.App/containerApps/insecure"
  body = {
    properties = {
      configuration = {
        ingress = {
          clientCertificateMode = "require"
          allowInsecure         = true # want: azurerm_mtls_plaintext: allowInsecure is true, so a caller can sidestep the client certificate over plain HTTP; set it to false
        }
      }
    }
  }
}

resource "azapi_update_resource" "insecure_alone" {
  type        = "Microsoft.App/containerApps@2025-01-01"
  resource_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.App/containerApps/insecure-alone"
  body = {
    properties = {
      configuration = {
        ingress = {
          allowInsecure = true
        }
      }
    }
  }
}

resource "azapi_update_resource" "tcp" {
  type        = "Microsoft.App/containerApps@2025-01-01"
  resource_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.App/containerApps/tcp"
  body = {
    properties = {
      configuration = {
        ingress = {
          transport             = "tcp"
          clientCertificateMode = "require" # want: azurerm_mtls_unsupported: clientCertificateMode is "require", so the apply fails, because ingress with transport "tcp" supports no client certificates; remove it, or set transport to "http"
        }
      }
    }
  }
}

# The transport is not known, and TCP has no client certificates.
resource "azapi_update_resource" "transport_absent" {
  type        = "Microsoft.App/containerApps@2025-01-01"
  resource_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.App/containerApps/transport-absent"
  body = {
    properties = {
      configuration = {
        ingress = {
          external              = false
          clientCertificateMode = "ignore"
        }
      }
    }
  }
}

resource "azapi_update_resource" "no_ingress" {
  type        = "Microsoft.App/containerApps@2025-01-01"
  resource_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.App/containerApps/no-ingress"
  body = {
    properties = {
      configuration = {
        maxInactiveRevisions = 3
      }
    }
  }
}
