# Container apps and their environments, with every default written out. azurerm.tf declares the same.

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

resource "azapi_resource" "internal" {
  type      = "Microsoft.App/managedEnvironments@2025-01-01"
  name      = "internal"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      vnetConfiguration        = { internal = true, infrastructureSubnetId = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/v/subnets/aca" }
      publicNetworkAccess      = "Disabled"
      peerAuthentication       = { mtls = { enabled = true } }
      peerTrafficConfiguration = { encryption = { enabled = true } }
    }
  }
}

resource "azapi_resource" "closed" {
  type      = "Microsoft.App/managedEnvironments@2025-01-01"
  name      = "closed"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      vnetConfiguration        = { internal = false, infrastructureSubnetId = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/v/subnets/aca" }
      publicNetworkAccess      = "Disabled"
      peerAuthentication       = { mtls = { enabled = false } } # want: azurerm_mtls_container_app_environment: peerAuthentication.mtls.enabled is false, so apps in this environment call each other without proof of who they are; set it to true
      peerTrafficConfiguration = { encryption = { enabled = false } }
    }
  }
}

resource "azapi_resource" "public" {
  type      = "Microsoft.App/managedEnvironments@2025-01-01"
  name      = "public"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      vnetConfiguration        = { internal = false, infrastructureSubnetId = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/v/subnets/aca" }
      publicNetworkAccess      = "Enabled"
      peerAuthentication       = { mtls = { enabled = false } } # want: azurerm_mtls_container_app_environment: peerAuthentication.mtls.enabled is false, so apps in this environment call each other without proof of who they are; set it to true
      peerTrafficConfiguration = { encryption = { enabled = false } }
    }
  }
}

resource "azapi_resource" "ignore_mode" {
  type      = "Microsoft.App/containerApps@2025-01-01"
  name      = "ignore-mode"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      environmentId = azapi_resource.public.id
      configuration = {
        activeRevisionsMode = "Single"
        ingress = {
          external              = false
          targetPort            = 8080
          transport             = "Http"
          allowInsecure         = false
          clientCertificateMode = "Ignore" # want: azurerm_mtls_container_app: clientCertificateMode is "Ignore", so no client certificate is asked for; set it to "require"
        }
      }
    }
  }
}

resource "azapi_resource" "accept_mode" {
  type      = "Microsoft.App/containerApps@2025-01-01"
  name      = "accept-mode"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      environmentId = azapi_resource.public.id
      configuration = {
        activeRevisionsMode = "Single"
        ingress = {
          external              = false
          targetPort            = 8080
          transport             = "Auto"
          allowInsecure         = false
          clientCertificateMode = "Accept" # want: azurerm_mtls_container_app: clientCertificateMode is "Accept", so callers without a certificate are let in; set it to "require"
        }
      }
    }
  }
}

resource "azapi_resource" "require_mode" {
  type      = "Microsoft.App/containerApps@2025-01-01"
  name      = "require-mode"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      environmentId = azapi_resource.public.id
      configuration = {
        activeRevisionsMode = "Single"
        ingress = {
          external              = false
          targetPort            = 8080
          transport             = "Auto"
          allowInsecure         = false
          clientCertificateMode = "Require"
        }
      }
    }
  }
}

resource "azapi_resource" "external_ignore" {
  type      = "Microsoft.App/containerApps@2025-01-01"
  name      = "external-ignore"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      environmentId = azapi_resource.public.id
      configuration = {
        activeRevisionsMode = "Single"
        ingress = {
          external              = true
          targetPort            = 8080
          transport             = "Auto"
          allowInsecure         = false
          clientCertificateMode = "Ignore"
        }
      }
    }
  }
}

resource "azapi_resource" "external_in_internal" {
  type      = "Microsoft.App/containerApps@2025-01-01"
  name      = "external-in-internal"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      environmentId = azapi_resource.internal.id
      configuration = {
        activeRevisionsMode = "Single"
        ingress = {
          external              = true
          targetPort            = 8080
          transport             = "Auto"
          allowInsecure         = false
          clientCertificateMode = "Ignore" # want: azurerm_mtls_container_app: clientCertificateMode is "Ignore", so no client certificate is asked for; set it to "require"
        }
      }
    }
  }
}

resource "azapi_resource" "external_in_closed" {
  type      = "Microsoft.App/containerApps@2025-01-01"
  name      = "external-in-closed"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      environmentId = azapi_resource.closed.id
      configuration = {
        activeRevisionsMode = "Single"
        ingress = {
          external              = true
          targetPort            = 8080
          transport             = "Auto"
          allowInsecure         = false
          clientCertificateMode = "Accept" # want: azurerm_mtls_container_app: clientCertificateMode is "Accept", so callers without a certificate are let in; set it to "require"
        }
      }
    }
  }
}

resource "azapi_resource" "tcp_ignore" {
  type      = "Microsoft.App/containerApps@2025-01-01"
  name      = "tcp-ignore"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      environmentId = azapi_resource.public.id
      configuration = {
        activeRevisionsMode = "Single"
        ingress = {
          external              = false
          targetPort            = 8080
          transport             = "Tcp"
          allowInsecure         = false
          clientCertificateMode = "Ignore"
        }
      }
    }
  }
}

resource "azapi_resource" "tcp_require" {
  type      = "Microsoft.App/containerApps@2025-01-01"
  name      = "tcp-require"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      environmentId = azapi_resource.public.id
      configuration = {
        activeRevisionsMode = "Single"
        ingress = {
          external              = false
          targetPort            = 8080
          transport             = "Tcp"
          allowInsecure         = false
          clientCertificateMode = "Require" # want: azurerm_mtls_unsupported: clientCertificateMode is "Require", so the apply fails, because ingress with transport "tcp" supports no client certificates; remove it, or set transport to "http"
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
      environmentId = azapi_resource.public.id
      configuration = {
        activeRevisionsMode = "Single"
        ingress = {
          external              = true
          targetPort            = 8080
          transport             = "Auto"
          allowInsecure         = true # want: azurerm_mtls_plaintext: allowInsecure is true, so a caller can sidestep the client certificate over plain HTTP; set it to false
          clientCertificateMode = "Require"
        }
      }
    }
  }
}

resource "azapi_resource" "insecure_accept" {
  type      = "Microsoft.App/containerApps@2025-01-01"
  name      = "insecure-accept"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      environmentId = azapi_resource.public.id
      configuration = {
        activeRevisionsMode = "Single"
        ingress = {
          external              = true
          targetPort            = 8080
          transport             = "Http2"
          allowInsecure         = true # want: azurerm_mtls_plaintext: allowInsecure is true, so a caller can sidestep the client certificate over plain HTTP; set it to false
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
      environmentId = azapi_resource.public.id
      configuration = {
        activeRevisionsMode = "Single"
        ingress = {
          external              = true
          targetPort            = 8080
          transport             = "Auto"
          allowInsecure         = true
          clientCertificateMode = "Ignore"
        }
      }
    }
  }
}
