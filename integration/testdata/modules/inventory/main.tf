# Each app and each slot that a call makes is counted.

variable "open" {
  type = any
}

module "orders" { # want: azurerm_mtls_coverage: inventory: module.orders, family app_service, exposure internal, enforcement required, in scope: client_certificate_mode is "Required", the module's default
  source  = "Azure/avm-res-web-site/azurerm"
  version = "0.22.0"

  name                       = "app-orders"
  client_certificate_enabled = true
  deployment_slots = {
    staging = { name = "staging", client_certificate_enabled = true } # want: azurerm_mtls_coverage: inventory: module.orders.deployment_slots["staging"], family app_service, exposure internal, enforcement required, in scope: deployment_slots["staging"].client_certificate_mode is "Required", the module's default
    next    = { name = "next" } # want: azurerm_mtls_app_service: deployment_slots["next"].client_certificate_enabled is false, the module's default, so no client certificate is asked for; set it to true # want: azurerm_mtls_coverage: 5 of 10 in-scope endpoints require a client certificate (50 per cent), the minimum is 100 per cent: 5 off, 1 unknown # want: azurerm_mtls_coverage: inventory: module.orders.deployment_slots["next"], family app_service, exposure internal, enforcement off, in scope: deployment_slots["next"].client_certificate_enabled is false, the module's default
  }
}

# Instances of a call are one.
module "each" { # want: azurerm_mtls_coverage: inventory: module.each["a"], family app_service, exposure internal, enforcement required, in scope: client_certificate_mode is "Required", the module's default # want: azurerm_mtls_coverage: inventory: module.each["b"], family app_service, exposure internal, enforcement required, in scope: client_certificate_mode is "Required", the module's default
  source   = "Azure/avm-res-web-site/azurerm"
  version  = "0.22.0"
  for_each = toset(["a", "b"])

  name                       = each.key
  client_certificate_enabled = true
}

# What has no input is off, and no finding.
module "without_input" { # want: azurerm_mtls_coverage: inventory: module.without_input, family container_app, exposure internal, enforcement off, in scope: ingress.client_certificate_mode is not set
  source  = "Azure/avm-res-app-containerapp/azurerm"
  version = "0.3.0"

  name                                  = "without-input"
  container_app_environment_resource_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.App/managedEnvironments/env"
  ingress = {
    target_port = 8080
  }
}

module "with_slot" { # want: azurerm_mtls_coverage: inventory: module.with_slot.staging, family app_service, exposure internal, enforcement off, in scope: client_certificate_enabled is not set
  source  = "claranet/app-service/azurerm"
  version = "8.6.2"

  os_type                    = "Linux"
  client_certificate_enabled = false # want: azurerm_mtls_app_service: client_certificate_enabled is false, so no client certificate is asked for; set it to true # want: azurerm_mtls_coverage: inventory: module.with_slot, family app_service, exposure internal, enforcement off, in scope: client_certificate_enabled is false
}

module "apps" {
  source  = "CloudNationHQ/ca/azure"
  version = "4.2.0"

  environment = {
    internal_load_balancer_enabled = true
    container_apps = {
      orders = { ingress = { target_port = 80, client_certificate_mode = "require" } } # want: azurerm_mtls_coverage: inventory: module.apps.environment.container_apps["orders"], family container_app, exposure internal, enforcement required, in scope: environment.container_apps["orders"].ingress.client_certificate_mode is "require"
      stock  = { ingress = { target_port = 80, external_enabled = true } } # want: azurerm_mtls_container_app: environment.container_apps["stock"].ingress.client_certificate_mode is not set, so no client certificate is asked for; set it to "require" # want: azurerm_mtls_coverage: inventory: module.apps.environment.container_apps["stock"], family container_app, exposure internal, enforcement off, in scope: environment.container_apps["stock"].ingress.client_certificate_mode is not set
      batch  = {}
    }
  }
}

module "public" { # want: azurerm_mtls_coverage: inventory: module.public, family function_app, exposure unknown, enforcement off, out of scope: client_certificate_enabled is false, the module's default
  source  = "equinor/function-app/azurerm"
  version = "5.6.4"

  name = "func-public"
}

# Of a kind that is not known.
module "kind" {
  source  = "Azure/avm-res-web-site/azurerm"
  version = "0.22.0"

  name = "app-kind"
  kind = var.open # want: azurerm_mtls_coverage: inventory: module.kind, family app_service, exposure internal, enforcement unknown, in scope: kind is not known (var.open has no value here)
}

module "slots" { # want: azurerm_mtls_coverage: inventory: module.slots, family app_service, exposure internal, enforcement required, in scope: client_certificate_mode is "Required", the module's default
  source  = "Azure/avm-res-web-site/azurerm"
  version = "0.22.0"

  name                       = "app-slots"
  client_certificate_enabled = true
  deployment_slots           = var.open # want: azurerm_mtls_coverage: inventory: module.slots.deployment_slots[*], family app_service, exposure unknown, enforcement unknown, out of scope: deployment_slots[*].client_certificate_enabled is not known (var.open has no value here)
}

module "old" {
  source  = "claranet/function-app/azurerm"
  version = ">= 6.0"

  os_type = "Linux"
}

module "none" {
  source   = "Azure/avm-res-web-site/azurerm"
  version  = "0.22.0"
  for_each = {}

  name = each.key
}
