# With every endpoint in scope a domain that does not ask is reported, and each once.

terraform {
  required_providers {
    azapi = {
      source  = "Azure/azapi"
      version = "~> 2.4"
    }
  }
}

variable "scenario" {
  type = string
}

variable "settings" {
  type = any
}

variable "default" {
  type    = string
  default = "ClientCertificateValidatedIfPresented"
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

resource "azapi_resource" "if_presented" {
  type      = "Microsoft.Cdn/profiles/customDomains@2025-09-01-preview"
  name      = "if-presented"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Cdn/profiles/orders"
  body = {
    properties = {
      hostName     = "api.example.com"
      mtlsSettings = { scenario = "ClientCertificateValidatedIfPresented" } # want: azurerm_mtls_front_door: mtlsSettings.scenario is "ClientCertificateValidatedIfPresented", so callers without a certificate are let in; set it to "ClientCertificateRequiredAndValidated"
    }
  }
}

resource "azapi_resource" "any_case" {
  type      = "Microsoft.Cdn/profiles/customDomains@2025-09-01-preview"
  name      = "any-case"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Cdn/profiles/orders"
  body = {
    properties = {
      hostName     = "api.example.com"
      mtlsSettings = { scenario = "clientcertificatevalidatedifpresented" } # want: azurerm_mtls_front_door: mtlsSettings.scenario is "clientcertificatevalidatedifpresented", so callers without a certificate are let in; set it to "ClientCertificateRequiredAndValidated"
    }
  }
}

resource "azapi_resource" "origin_validates" {
  type      = "Microsoft.Cdn/profiles/customDomains@2025-09-01-preview"
  name      = "origin-validates"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Cdn/profiles/orders"
  body = {
    properties = {
      hostName     = "api.example.com"
      mtlsSettings = { scenario = "ClientCertificateRequiredAndOriginValidates" }
    }
  }
}

resource "azapi_resource" "passthrough" {
  type      = "Microsoft.Cdn/profiles/customDomains@2025-09-01-preview"
  name      = "passthrough"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Cdn/profiles/orders"
  body = {
    properties = {
      hostName     = "api.example.com"
      mtlsSettings = { scenario = "CompleteMtlsPassthroughToOrigin" }
    }
  }
}

resource "azapi_resource" "other" {
  type      = "Microsoft.Cdn/profiles/customDomains@2025-09-01-preview"
  name      = "other"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Cdn/profiles/orders"
  body = {
    properties = {
      hostName     = "api.example.com"
      mtlsSettings = { scenario = "Something" }
    }
  }
}

resource "azapi_resource" "absent" {
  type      = "Microsoft.Cdn/profiles/customDomains@2025-09-01-preview"
  name      = "absent"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Cdn/profiles/orders"
  body = { # want: azurerm_mtls_front_door: mtlsSettings.scenario is not set, so no client certificate is asked for; set it to "ClientCertificateRequiredAndValidated", which takes a preview version of the API
    properties = {
      hostName = "api.example.com"
    }
  }
}

resource "azapi_resource" "null" {
  type      = "Microsoft.Cdn/profiles/customDomains@2025-09-01-preview"
  name      = "null"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Cdn/profiles/orders"
  body = { # want: azurerm_mtls_front_door: mtlsSettings.scenario is null, so no client certificate is asked for; set it to "ClientCertificateRequiredAndValidated", which takes a preview version of the API
    properties = {
      hostName     = "api.example.com"
      mtlsSettings = null
    }
  }
}

resource "azapi_resource" "scenario_null" {
  type      = "Microsoft.Cdn/profiles/customDomains@2025-09-01-preview"
  name      = "scenario-null"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Cdn/profiles/orders"
  body = { # want: azurerm_mtls_front_door: mtlsSettings.scenario is null, so no client certificate is asked for; set it to "ClientCertificateRequiredAndValidated", which takes a preview version of the API
    properties = {
      hostName     = "api.example.com"
      mtlsSettings = { scenario = null }
    }
  }
}

resource "azapi_resource" "empty" {
  type      = "Microsoft.Cdn/profiles/customDomains@2025-09-01-preview"
  name      = "empty"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Cdn/profiles/orders"
  body = { # want: azurerm_mtls_front_door: mtlsSettings.scenario is not set, so no client certificate is asked for; set it to "ClientCertificateRequiredAndValidated", which takes a preview version of the API
    properties = {
      hostName     = "api.example.com"
      mtlsSettings = {}
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
      mtlsSettings = { scenario = var.scenario }
    }
  }
}

resource "azapi_resource" "settings_unknown" {
  type      = "Microsoft.Cdn/profiles/customDomains@2025-09-01-preview"
  name      = "settings-unknown"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Cdn/profiles/orders"
  body = {
    properties = {
      hostName     = "api.example.com"
      mtlsSettings = var.settings
    }
  }
}

resource "azapi_resource" "default" {
  type      = "Microsoft.Cdn/profiles/customDomains@2025-09-01-preview"
  name      = "default"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Cdn/profiles/orders"
  body = {
    properties = {
      hostName     = "api.example.com"
      mtlsSettings = { scenario = var.default } # want: azurerm_mtls_front_door: mtlsSettings.scenario is "ClientCertificateValidatedIfPresented", so callers without a certificate are let in; set it to "ClientCertificateRequiredAndValidated"
    }
  }
}

# A wildcard domain cannot ask for certificates.
resource "azapi_resource" "wildcard" {
  type      = "Microsoft.Cdn/profiles/customDomains@2025-09-01-preview"
  name      = "wildcard"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Cdn/profiles/orders"
  body = {
    properties = {
      hostName = "*.example.com"
    }
  }
}
