# Terraform refuses locals that name themselves, but not while one types. What they hide is unknown, and the rest is known.

locals {
  own      = merge(local.own, { kind = "app" })
  encoded  = jsonencode(local.encoded)
  first    = merge(local.second, {})
  second   = merge(local.first, {})
  list     = concat(local.list, local.list)
  template = "{ \"properties\": ${local.template} }"
  tags     = merge({ team = "orders" }, local.tags)

  doubled_0 = merge(local.doubled_1, local.doubled_1)
  doubled_1 = merge(local.doubled_2, local.doubled_2)
  doubled_2 = merge(local.doubled_3, local.doubled_3)
  doubled_3 = merge(local.doubled_4, local.doubled_4)
  doubled_4 = merge(local.doubled_5, local.doubled_5)
  doubled_5 = merge(local.doubled_6, local.doubled_6)
  doubled_6 = merge(local.doubled_7, local.doubled_7)
  doubled_7 = merge(local.doubled_8, local.doubled_8)
  doubled_8 = merge(local.doubled_9, local.doubled_9)
  doubled_9 = { location = var.location }
}

variable "location" {
  type = string
}

resource "azapi_resource" "own" {
  type = "Microsoft.Web/sites@2024-04-01"
  body = local.own
}

resource "azapi_resource" "encoded" {
  type = "Microsoft.Web/sites@2024-04-01"
  body = local.encoded
}

resource "azapi_resource" "two" {
  type = "Microsoft.Web/sites@2024-04-01"
  body = local.first
}

resource "azapi_resource" "template" {
  type = "Microsoft.Web/sites@2024-04-01"
  body = local.template
}

resource "azapi_resource" "doubled" {
  type = "Microsoft.Web/sites@2024-04-01"
  body = local.doubled_0
}

resource "azurerm_data_factory_pipeline" "list" {
  activities_json = local.list
}

resource "azurerm_linux_web_app" "tagged" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  public_network_access_enabled = false
  tags                          = local.tags
}
