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

resource "azapi_resource" "domain" {
  type      = "Microsoft.Cdn/profiles/customDomains@2025-09-01-preview"
  name      = "domain"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Cdn/profiles/orders"
  body = {
    properties = {
      hostName     = "api.example.com"
      mtlsSettings = { scenario = var.scenario }
    }
  }
}
