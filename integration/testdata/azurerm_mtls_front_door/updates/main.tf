# What an update contains wins.

terraform {
  required_providers {
    azapi = {
      source  = "Azure/azapi"
      version = "~> 2.4"
    }
  }
}

resource "azapi_resource" "required" {
  type      = "Microsoft.Cdn/profiles/customDomains@2025-09-01-preview"
  name      = "required"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Cdn/profiles/orders"
  body = {
    properties = {
      hostName     = "api.example.com"
      mtlsSettings = { scenario = "ClientCertificateRequiredAndValidated" }
    }
  }
}

resource "azapi_update_resource" "weaker" {
  type        = "Microsoft.Cdn/profiles/customDomains@2025-09-01-preview"
  resource_id = azapi_resource.required.id
  body = {
    properties = {
      mtlsSettings = { scenario = "ClientCertificateValidatedIfPresented" } # want: azurerm_mtls_front_door: mtlsSettings.scenario is "ClientCertificateValidatedIfPresented", so callers without a certificate are let in; set it to "ClientCertificateRequiredAndValidated"
    }
  }
}
