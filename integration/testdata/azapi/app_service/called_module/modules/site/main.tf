# A site whose settings are the caller's.

terraform {
  required_providers {
    azapi = {
      source  = "Azure/azapi"
      version = "~> 2.4"
    }
  }
}

variable "name" {
  type = string
}

variable "enabled" {
  type    = bool
  default = true
}

variable "mode" {
  type    = string
  default = "Required"
}

variable "access" {
  type    = string
  default = "Disabled"
}

variable "properties" {
  type    = any
  default = {}
}

# The values come from the caller, who is told.
resource "azapi_resource" "app" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = var.name
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      publicNetworkAccess = var.access
      clientCertEnabled   = var.enabled
      clientCertMode      = var.mode
    }
  }
}

# All properties come from the caller.
resource "azapi_resource" "free" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "${var.name}-free"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind       = "app,linux"
    properties = var.properties
  }
}
