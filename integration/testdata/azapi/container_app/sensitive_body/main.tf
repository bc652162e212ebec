# What is written apart is merged over the body: it hides what it may contain, and nothing else.

variable "secret" {
  type      = string
  sensitive = true
}

variable "apart" {
  type = any
}

resource "azapi_resource" "secrets" {
  type      = "Microsoft.App/containerApps@2025-01-01"
  name      = "app-secrets"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = { # want: azurerm_mtls_container_app: clientCertificateMode is not set, so no client certificate is asked for; set it to "require"
    properties = {
      configuration = {
        ingress = {
          external = false
        }
      }
    }
  }
  sensitive_body = {
    properties = {
      configuration = {
        secrets = [{ name = "key", value = var.secret }]
      }
    }
  }
}

resource "azapi_resource" "secrets_and_mode" {
  type      = "Microsoft.App/containerApps@2025-01-01"
  name      = "app-secrets-and-mode"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      configuration = {
        ingress = {
          external              = false
          clientCertificateMode = "accept" # want: azurerm_mtls_container_app: clientCertificateMode is "accept", so callers without a certificate are let in; set it to "require"
        }
      }
    }
  }
  sensitive_body = {
    properties = {
      configuration = {
        secrets = [{ name = "key", value = var.secret }]
      }
    }
  }
}

resource "azapi_resource" "mode_apart" {
  type      = "Microsoft.App/containerApps@2025-01-01"
  name      = "app-mode-apart"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      configuration = {
        ingress = {
          external              = false
          clientCertificateMode = "accept"
        }
      }
    }
  }
  sensitive_body = {
    properties = {
      configuration = {
        ingress = { clientCertificateMode = "require" }
      }
    }
  }
}

resource "azapi_resource" "weak_mode_apart" {
  type      = "Microsoft.App/containerApps@2025-01-01"
  name      = "app-weak-mode-apart"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      configuration = {
        ingress = {
          external              = false
          clientCertificateMode = "require"
        }
      }
    }
  }
  sensitive_body = {
    properties = {
      configuration = {
        ingress = { clientCertificateMode = "accept" } # want: azurerm_mtls_container_app: clientCertificateMode is "accept", so callers without a certificate are let in; set it to "require"
      }
    }
  }
}

resource "azapi_resource" "unknown_mode_apart" {
  type      = "Microsoft.App/containerApps@2025-01-01"
  name      = "app-unknown-mode-apart"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      configuration = {
        ingress = {
          external              = false
          clientCertificateMode = "accept"
        }
      }
    }
  }
  sensitive_body = {
    properties = {
      configuration = {
        ingress = { clientCertificateMode = var.secret }
      }
    }
  }
}

# The mode may be in there.
resource "azapi_resource" "unknown" {
  type      = "Microsoft.App/containerApps@2025-01-01"
  name      = "app-unknown"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      configuration = {
        ingress = {
          external = false
        }
      }
    }
  }
  sensitive_body = var.apart
}

# What the code says in the open counts.
resource "azapi_resource" "unknown_and_mode" {
  type      = "Microsoft.App/containerApps@2025-01-01"
  name      = "app-unknown-and-mode"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      configuration = {
        ingress = {
          external              = false
          clientCertificateMode = "accept"
        }
      }
    }
  }
  sensitive_body = var.apart
}
