variable "name" {
  type = string
}

variable "resource_types" {
  type = object({
    site = optional(string, "Microsoft.Web/sites@2024-04-01")
    slot = optional(string, "Microsoft.Web/sites/slots@2024-04-01")
  })
  default = {}
}

variable "public_network_access_enabled" {
  type    = bool
  default = true
}

variable "client_certificate_enabled" {
  type    = bool
  default = false
}

variable "client_certificate_mode" {
  type    = string
  default = null
}

variable "deployment_slots" {
  type = map(object({
    name                          = string
    public_network_access_enabled = optional(bool, false)
    client_certificate_enabled    = optional(bool, true)
    client_certificate_mode       = optional(string)
  }))
  default = {}
}

locals {
  access = { true = "Enabled", false = "Disabled" }

  site_body = {
    kind = "app,linux"
    properties = {
      publicNetworkAccess = local.access[tostring(var.public_network_access_enabled)]
      clientCertEnabled   = var.client_certificate_enabled
      clientCertMode      = var.client_certificate_enabled ? var.client_certificate_mode : null
    }
  }

  slot_bodies = {
    for key, slot in var.deployment_slots : key => {
      kind = "app,linux"
      properties = {
        publicNetworkAccess = slot.public_network_access_enabled ? "Enabled" : "Disabled"
        clientCertEnabled   = slot.client_certificate_enabled
        clientCertMode      = try(slot.client_certificate_mode, null)
      }
    }
  }
}

resource "azapi_resource" "site" {
  type      = var.resource_types.site
  name      = var.name
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body      = local.site_body
}

resource "azapi_resource" "slot" {
  for_each = var.deployment_slots

  type      = var.resource_types.slot
  name      = each.value.name
  parent_id = azapi_resource.site.id
  location  = "westeurope"
  body      = local.slot_bodies[each.key]
}
