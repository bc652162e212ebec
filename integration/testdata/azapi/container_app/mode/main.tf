# The ingress of a container app in azapi's spelling.

terraform {
  required_providers {
    azapi = {
      source  = "Azure/azapi"
      version = "~> 2.4"
    }
  }
}

# Without a mode certificates are ignored.
resource "azapi_resource" "mode_missing" {
  type      = "Microsoft.App/containerApps@2025-01-01"
  name      = "mode-missing"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = { # want: azurerm_mtls_container_app: clientCertificateMode is not set, so no client certificate is asked for; set it to "require"
    properties = {
      configuration = {
        ingress = {
          external   = false
          targetPort = 8080
        }
      }
    }
  }
}

resource "azapi_resource" "mode_null" {
  type      = "Microsoft.App/containerApps@2025-01-01"
  name      = "mode-null"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = { # want: azurerm_mtls_container_app: clientCertificateMode is null, so no client certificate is asked for; set it to "require"
    properties = {
      configuration = {
        ingress = {
          external              = false
          targetPort            = 8080
          clientCertificateMode = null
        }
      }
    }
  }
}

resource "azapi_resource" "mode_ignore" {
  type      = "Microsoft.App/containerApps@2025-01-01"
  name      = "mode-ignore"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      configuration = {
        ingress = {
          external              = false
          targetPort            = 8080
          clientCertificateMode = "ignore" # want: azurerm_mtls_container_app: clientCertificateMode is "ignore", so no client certificate is asked for; set it to "require"
        }
      }
    }
  }
}

# ARM writes the words with a capital, azurerm without.
resource "azapi_resource" "mode_ignore_capital" {
  type      = "Microsoft.App/containerApps@2025-01-01"
  name      = "mode-ignore-capital"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      configuration = {
        ingress = {
          external              = false
          targetPort            = 8080
          clientCertificateMode = "Ignore" # want: azurerm_mtls_container_app: clientCertificateMode is "Ignore", so no client certificate is asked for; set it to "require"
        }
      }
    }
  }
}

resource "azapi_resource" "mode_accept" {
  type      = "Microsoft.App/containerApps@2025-01-01"
  name      = "mode-accept"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      configuration = {
        ingress = {
          external              = false
          targetPort            = 8080
          clientCertificateMode = "Accept" # want: azurerm_mtls_container_app: clientCertificateMode is "Accept", so callers without a certificate are let in; set it to "require"
        }
      }
    }
  }
}

resource "azapi_resource" "mode_require" {
  type      = "Microsoft.App/containerApps@2025-01-01"
  name      = "mode-require"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      configuration = {
        ingress = {
          external              = false
          targetPort            = 8080
          clientCertificateMode = "require"
        }
      }
    }
  }
}

resource "azapi_resource" "mode_require_capital" {
  type      = "Microsoft.App/containerApps@2025-01-01"
  name      = "mode-require-capital"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      configuration = {
        ingress = {
          external              = false
          targetPort            = 8080
          clientCertificateMode = "Require"
        }
      }
    }
  }
}

variable "mode" {
  type = string
}

resource "azapi_resource" "mode_unknown" {
  type      = "Microsoft.App/containerApps@2025-01-01"
  name      = "mode-unknown"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      configuration = {
        ingress = {
          external              = false
          targetPort            = 8080
          clientCertificateMode = var.mode
        }
      }
    }
  }
}

# An app is internal unless it says otherwise.
resource "azapi_resource" "external_missing" {
  type      = "Microsoft.App/containerApps@2025-01-01"
  name      = "external-missing"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      configuration = {
        ingress = {
          targetPort            = 8080
          clientCertificateMode = "ignore" # want: azurerm_mtls_container_app: clientCertificateMode is "ignore", so no client certificate is asked for; set it to "require"
        }
      }
    }
  }
}

resource "azapi_resource" "external_true" {
  type      = "Microsoft.App/containerApps@2025-01-01"
  name      = "external-true"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      configuration = {
        ingress = {
          external              = true
          clientCertificateMode = "ignore"
        }
      }
    }
  }
}

resource "azapi_resource" "external_text" {
  type      = "Microsoft.App/containerApps@2025-01-01"
  name      = "external-text"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      configuration = {
        ingress = {
          external              = "true"
          clientCertificateMode = "ignore"
        }
      }
    }
  }
}

variable "external" {
  type = bool
}

resource "azapi_resource" "external_unknown" {
  type      = "Microsoft.App/containerApps@2025-01-01"
  name      = "external-unknown"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      configuration = {
        ingress = {
          external              = var.external
          clientCertificateMode = "ignore"
        }
      }
    }
  }
}

# No boolean, so that the exposure is not known.
resource "azapi_resource" "external_number" {
  type      = "Microsoft.App/containerApps@2025-01-01"
  name      = "external-number"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      configuration = {
        ingress = {
          external              = 1
          clientCertificateMode = "ignore"
        }
      }
    }
  }
}

# Nothing listens.
resource "azapi_resource" "no_ingress" {
  type      = "Microsoft.App/containerApps@2025-01-01"
  name      = "no-ingress"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      configuration = {
        activeRevisionsMode = "Single"
      }
    }
  }
}

resource "azapi_resource" "ingress_null" {
  type      = "Microsoft.App/containerApps@2025-01-01"
  name      = "ingress-null"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      configuration = {
        ingress = null
      }
    }
  }
}

resource "azapi_resource" "no_configuration" {
  type      = "Microsoft.App/containerApps@2025-01-01"
  name      = "no-configuration"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      workloadProfileName = "Consumption"
    }
  }
}

# An ingress without a word is internal and ignores certificates.
resource "azapi_resource" "ingress_empty" {
  type      = "Microsoft.App/containerApps@2025-01-01"
  name      = "ingress-empty"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = { # want: azurerm_mtls_container_app: clientCertificateMode is not set, so no client certificate is asked for; set it to "require"
    properties = {
      configuration = {
        ingress = {}
      }
    }
  }
}

variable "ingress" {
  type = any
}

resource "azapi_resource" "ingress_unknown" {
  type      = "Microsoft.App/containerApps@2025-01-01"
  name      = "ingress-unknown"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      configuration = {
        ingress = var.ingress
      }
    }
  }
}

# ARM takes an object here, and no list.
resource "azapi_resource" "ingress_in_a_list" {
  type      = "Microsoft.App/containerApps@2025-01-01"
  name      = "ingress-in-a-list"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      configuration = {
        ingress = [{ external = false, clientCertificateMode = "ignore" }]
      }
    }
  }
}

variable "configuration" {
  type = any
}

resource "azapi_resource" "configuration_unknown" {
  type      = "Microsoft.App/containerApps@2025-01-01"
  name      = "configuration-unknown"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      configuration = var.configuration
    }
  }
}

variable "has_ingress" {
  type    = bool
  default = true
}

resource "azapi_resource" "ingress_conditional" {
  type      = "Microsoft.App/containerApps@2025-01-01"
  name      = "ingress-conditional"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      configuration = {
        ingress = var.has_ingress ? { external = false, clientCertificateMode = "ignore" } : null # want: azurerm_mtls_container_app: clientCertificateMode is "ignore", so no client certificate is asked for; set it to "require"
      }
    }
  }
}

locals {
  ingress = { external = false, targetPort = 80, transport = "http", clientCertificateMode = "accept" }
}

resource "azapi_resource" "ingress_local" {
  type      = "Microsoft.App/containerApps@2025-01-01"
  name      = "ingress-local"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      configuration = {
        ingress = local.ingress # want: azurerm_mtls_container_app: clientCertificateMode is "accept", so callers without a certificate are let in; set it to "require"
      }
    }
  }
}

resource "azapi_resource" "old_preview" {
  type      = "microsoft.app/CONTAINERAPPS@2023-04-01-preview"
  name      = "old-preview"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      configuration = {
        ingress = {
          external              = false
          targetPort            = 8080
          clientCertificateMode = "accept" # want: azurerm_mtls_container_app: clientCertificateMode is "accept", so callers without a certificate are let in; set it to "require"
        }
      }
    }
  }
}

# TCP has no client certificates.
resource "azapi_resource" "transport_tcp" {
  type      = "Microsoft.App/containerApps@2025-01-01"
  name      = "transport-tcp"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      configuration = {
        ingress = {
          external   = false
          targetPort = 8080
          transport  = "Tcp"
        }
      }
    }
  }
}

resource "azapi_resource" "transport_tcp_require" {
  type      = "Microsoft.App/containerApps@2025-01-01"
  name      = "transport-tcp-require"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      configuration = {
        ingress = {
          external              = false
          targetPort            = 8080
          transport             = "tcp"
          clientCertificateMode = "Require" # want: azurerm_mtls_unsupported: clientCertificateMode is "Require", so the apply fails, because ingress with transport "tcp" supports no client certificates; remove it, or set transport to "http"
        }
      }
    }
  }
}

resource "azapi_resource" "transport_tcp_accept" {
  type      = "Microsoft.App/containerApps@2025-01-01"
  name      = "transport-tcp-accept"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      configuration = {
        ingress = {
          external              = false
          targetPort            = 8080
          transport             = "TCP"
          clientCertificateMode = "accept" # want: azurerm_mtls_unsupported: clientCertificateMode is "accept", so the apply fails, because ingress with transport "tcp" supports no client certificates; remove it, or set transport to "http"
        }
      }
    }
  }
}

resource "azapi_resource" "transport_tcp_ignore" {
  type      = "Microsoft.App/containerApps@2025-01-01"
  name      = "transport-tcp-ignore"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      configuration = {
        ingress = {
          external              = false
          targetPort            = 8080
          transport             = "tcp"
          clientCertificateMode = "ignore"
        }
      }
    }
  }
}

resource "azapi_resource" "transport_http2" {
  type      = "Microsoft.App/containerApps@2025-01-01"
  name      = "transport-http2"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      configuration = {
        ingress = {
          external              = false
          targetPort            = 8080
          transport             = "Http2"
          clientCertificateMode = "ignore" # want: azurerm_mtls_container_app: clientCertificateMode is "ignore", so no client certificate is asked for; set it to "require"
        }
      }
    }
  }
}

variable "transport" {
  type = string
}

# It may be TCP.
resource "azapi_resource" "transport_unknown" {
  type      = "Microsoft.App/containerApps@2025-01-01"
  name      = "transport-unknown"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      configuration = {
        ingress = {
          external              = false
          targetPort            = 8080
          transport             = var.transport
          clientCertificateMode = "ignore"
        }
      }
    }
  }
}

resource "azapi_resource" "insecure_require" {
  type      = "Microsoft.App/containerApps@2025-01-01"
  name      = "insecure-require"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      configuration = {
        ingress = {
          external              = false
          targetPort            = 8080
          allowInsecure         = true # want: azurerm_mtls_plaintext: allowInsecure is true, so a caller can sidestep the client certificate over plain HTTP; set it to false
          clientCertificateMode = "require"
        }
      }
    }
  }
}

# Public, so that only the hole is reported.
resource "azapi_resource" "insecure_accept" {
  type      = "Microsoft.App/containerApps@2025-01-01"
  name      = "insecure-accept"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      configuration = {
        ingress = {
          external              = true
          allowInsecure         = "true" # want: azurerm_mtls_plaintext: allowInsecure is "true", so a caller can sidestep the client certificate over plain HTTP; set it to false
          clientCertificateMode = "Accept"
        }
      }
    }
  }
}

resource "azapi_resource" "insecure_ignore" {
  type      = "Microsoft.App/containerApps@2025-01-01"
  name      = "insecure-ignore"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      configuration = {
        ingress = {
          external              = true
          allowInsecure         = true
          clientCertificateMode = "ignore"
        }
      }
    }
  }
}

resource "azapi_resource" "insecure_missing" {
  type      = "Microsoft.App/containerApps@2025-01-01"
  name      = "insecure-missing"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      configuration = {
        ingress = {
          external      = true
          allowInsecure = true
        }
      }
    }
  }
}

resource "azapi_resource" "secure" {
  type      = "Microsoft.App/containerApps@2025-01-01"
  name      = "secure"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      configuration = {
        ingress = {
          external              = false
          targetPort            = 8080
          allowInsecure         = false
          clientCertificateMode = "require"
        }
      }
    }
  }
}

resource "azapi_resource" "traffic_and_more" {
  type      = "Microsoft.App/containerApps@2025-01-01"
  name      = "traffic-and-more"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      configuration = {
        ingress = {
          external               = false
          targetPort             = 8080
          clientCertificateMode  = "accept" # want: azurerm_mtls_container_app: clientCertificateMode is "accept", so callers without a certificate are let in; set it to "require"
          traffic                = [{ latestRevision = true, weight = 100 }]
          additionalPortMappings = [{ external = false, targetPort = 9090 }]
        }
      }
    }
  }
}

resource "azapi_resource" "encoded" {
  type      = "Microsoft.App/containerApps@2025-01-01"
  name      = "encoded"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = jsonencode({
    properties = {
      configuration = {
        ingress = {
          external              = false
          clientCertificateMode = "accept" # want: azurerm_mtls_container_app: clientCertificateMode is "accept", so callers without a certificate are let in; set it to "require"
        }
      }
    }
  })
}

resource "azapi_resource" "in_text" {
  type      = "Microsoft.App/containerApps@2025-01-01"
  name      = "in-text"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body      = <<-JSON
    {
      "properties": {
        "configuration": {
          "ingress": {
            "external": false,
            "clientCertificateMode": "accept"
          }
        }
      }
    }
  JSON
}

resource "azapi_resource" "in_text_missing" {
  type      = "Microsoft.App/containerApps@2025-01-01"
  name      = "in-text-missing"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body      = <<-JSON
    { "properties": { "configuration": { "ingress": { "external": false } } } }
  JSON
}

resource "azapi_resource" "in_text_no_ingress" {
  type      = "Microsoft.App/containerApps@2025-01-01"
  name      = "in-text-no-ingress"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body      = <<-JSON
    { "properties": { "configuration": { "ingress": null } } }
  JSON
}

# Jobs have no ingress.
resource "azapi_resource" "job" {
  type      = "Microsoft.App/jobs@2025-01-01"
  name      = "job"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = { configuration = { triggerType = "Manual" } }
  }
}
