# Front Door checks revocation unless it is told not to.

terraform {
  required_providers {
    azapi = {
      source  = "Azure/azapi"
      version = "~> 2.4"
    }
  }
}

variable "check" {
  type = string
}

resource "azapi_resource" "disabled" {
  type      = "Microsoft.Cdn/profiles/customDomains@2025-09-01-preview"
  name      = "disabled"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Cdn/profiles/orders"
  body = {
    properties = {
      hostName     = "api.example.com"
      mtlsSettings = { scenario = "ClientCertificateRequiredAndValidated", certificateRevocationCheck = "Disabled" } # want: azurerm_mtls_certificate_revocation: certificateRevocationCheck is "Disabled", so revoked certificates are accepted; set it to "Enabled"
    }
  }
}

resource "azapi_resource" "enabled" {
  type      = "Microsoft.Cdn/profiles/customDomains@2025-09-01-preview"
  name      = "enabled"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Cdn/profiles/orders"
  body = {
    properties = {
      hostName     = "api.example.com"
      mtlsSettings = { scenario = "ClientCertificateRequiredAndValidated", certificateRevocationCheck = "Enabled" }
    }
  }
}

resource "azapi_resource" "absent" {
  type      = "Microsoft.Cdn/profiles/customDomains@2025-09-01-preview"
  name      = "absent"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Cdn/profiles/orders"
  body = {
    properties = {
      hostName     = "api.example.com"
      mtlsSettings = { scenario = "ClientCertificateRequiredAndValidated" }
    }
  }
}

resource "azapi_resource" "unknown" {
  type      = "Microsoft.Cdn/profiles/customDomains@2025-09-01-preview"
  name      = "unknown"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Cdn/profiles/orders"
  body = {
    properties = {
      hostName     = "api.example.com"
      mtlsSettings = { scenario = "ClientCertificateRequiredAndValidated", certificateRevocationCheck = var.check }
    }
  }
}

# The origin validates, so that the check is none of Front Door's.
resource "azapi_resource" "origin_validates" {
  type      = "Microsoft.Cdn/profiles/customDomains@2025-09-01-preview"
  name      = "origin-validates"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Cdn/profiles/orders"
  body = {
    properties = {
      hostName     = "api.example.com"
      mtlsSettings = { scenario = "ClientCertificateRequiredAndOriginValidates", certificateRevocationCheck = "Disabled" }
    }
  }
}
