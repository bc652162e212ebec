# Each app and each slot that a call makes is counted.

variable "open" {
  type = any
}

module "orders" { # want: azurerm_mtls_coverage: inventory: module.orders, family app_service, exposure internal (public_network_access_enabled is false, the module's default), enforcement required (client_certificate_mode is "Required", the module's default), in scope
  source  = "Azure/avm-res-web-site/azurerm"
  version = "0.22.0"

  name                       = "app-orders"
  client_certificate_enabled = true
  deployment_slots = {
    staging = { name = "staging", client_certificate_enabled = true } # want: azurerm_mtls_coverage: inventory: module.orders.deployment_slots["staging"], family app_service, exposure internal (deployment_slots["staging"].public_network_access_enabled is false, the module's default), enforcement required (deployment_slots["staging"].client_certificate_mode is "Required", the module's default), in scope
    next    = { name = "next" } # want: azurerm_mtls_app_service: deployment_slots["next"].client_certificate_enabled is false, the module's default, so no client certificate is asked for; set it to true # want: azurerm_mtls_coverage: 6 of 11 in-scope endpoints require a client certificate (55 per cent), the minimum is 100 per cent: 5 off, 1 unknown # want: azurerm_mtls_coverage: inventory: module.orders.deployment_slots["next"], family app_service, exposure internal (deployment_slots["next"].public_network_access_enabled is false, the module's default), enforcement off (deployment_slots["next"].client_certificate_enabled is false, the module's default), in scope
  }
}

# Instances of a call are one.
module "each" { # want: azurerm_mtls_coverage: inventory: module.each["a"], family app_service, exposure internal (public_network_access_enabled is false, the module's default), enforcement required (client_certificate_mode is "Required", the module's default), in scope # want: azurerm_mtls_coverage: inventory: module.each["b"], family app_service, exposure internal (public_network_access_enabled is false, the module's default), enforcement required (client_certificate_mode is "Required", the module's default), in scope
  source   = "Azure/avm-res-web-site/azurerm"
  version  = "0.22.0"
  for_each = toset(["a", "b"])

  name                       = each.key
  client_certificate_enabled = true
}

# What has no input is off, and no finding.
module "without_input" { # want: azurerm_mtls_coverage: inventory: module.without_input, family container_app, exposure internal (ingress.external_enabled is not set), enforcement off (ingress.client_certificate_mode is not set), in scope
  source  = "Azure/avm-res-app-containerapp/azurerm"
  version = "0.3.0"

  name                                  = "without-input"
  container_app_environment_resource_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.App/managedEnvironments/env"
  ingress = {
    target_port = 8080
  }
}

module "with_slot" { # want: azurerm_mtls_coverage: inventory: module.with_slot.staging, family app_service, exposure internal (public_network_access_enabled is false, the module's default), enforcement off (client_certificate_enabled is not set), in scope
  source  = "claranet/app-service/azurerm"
  version = "8.6.2"

  os_type                    = "Linux"
  client_certificate_enabled = false # want: azurerm_mtls_app_service: client_certificate_enabled is false, so no client certificate is asked for; set it to true # want: azurerm_mtls_coverage: inventory: module.with_slot, family app_service, exposure internal (public_network_access_enabled is false, the module's default), enforcement off (client_certificate_enabled is false), in scope
}

module "apps" {
  source  = "CloudNationHQ/ca/azure"
  version = "4.2.0"

  environment = {
    internal_load_balancer_enabled = true
    container_apps = {
      orders = { ingress = { target_port = 80, client_certificate_mode = "require" } } # want: azurerm_mtls_coverage: inventory: module.apps.environment.container_apps["orders"], family container_app, exposure internal (environment.container_apps["orders"].ingress.external_enabled is false, the module's default), enforcement required (environment.container_apps["orders"].ingress.client_certificate_mode is "require"), in scope
      stock  = { ingress = { target_port = 80, external_enabled = true } } # want: azurerm_mtls_container_app: environment.container_apps["stock"].ingress.client_certificate_mode is not set, so no client certificate is asked for; set it to "require" # want: azurerm_mtls_coverage: inventory: module.apps.environment.container_apps["stock"], family container_app, exposure internal (module.apps (environment.internal_load_balancer_enabled true)), enforcement off (environment.container_apps["stock"].ingress.client_certificate_mode is not set), in scope
      batch  = {}
    }
  }
}

module "public" { # want: azurerm_mtls_coverage: inventory: module.public, family function_app, exposure unknown (ip_restriction_default_action is "Deny", the module's default), enforcement off (client_certificate_enabled is false, the module's default), out of scope
  source  = "equinor/function-app/azurerm"
  version = "5.6.4"

  name = "func-public"
}

# Of a kind that is not known.
module "kind" {
  source  = "Azure/avm-res-web-site/azurerm"
  version = "0.22.0"

  name = "app-kind"
  kind = var.open # want: azurerm_mtls_coverage: inventory: module.kind, family app_service, exposure internal (public_network_access_enabled is false, the module's default), enforcement unknown (kind is not known (var.open has no value here)), in scope
}

module "slots" { # want: azurerm_mtls_coverage: inventory: module.slots, family app_service, exposure internal (public_network_access_enabled is false, the module's default), enforcement required (client_certificate_mode is "Required", the module's default), in scope
  source  = "Azure/avm-res-web-site/azurerm"
  version = "0.22.0"

  name                       = "app-slots"
  client_certificate_enabled = true
  deployment_slots           = var.open # want: azurerm_mtls_coverage: inventory: module.slots.deployment_slots[*], family app_service, exposure unknown (deployment_slots[*].public_network_access_enabled is not known (var.open has no value here)), enforcement unknown (deployment_slots[*].client_certificate_enabled is not known (var.open has no value here)), out of scope
}

module "old" { # want: azurerm_mtls_coverage: inventory: module.old, family function_app, exposure unknown (version is not known (what the module makes depends on its version)), enforcement unknown (version is not known (what the module makes depends on its version)), out of scope
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

# What the module sends as another value is told as it is written.
module "logic" { # want: azurerm_mtls_coverage: inventory: module.logic, family logic_app, exposure internal (public_network_access_enabled is false), enforcement required (client_certificate_mode is "Required", the module's default), in scope
  source  = "Azure/avm-res-web-site/azurerm"
  version = "0.22.0"

  kind                          = "logicapp"
  public_network_access_enabled = false
  client_certificate_enabled    = true
}

variable "ingress" {
  type = object({ external_enabled = bool })
}

# Nothing is known of its ingress, nor who reaches it.
module "ingress" {
  source  = "Azure/avm-res-app-containerapp/azurerm"
  version = "0.9.0"

  name    = "ca-ingress"
  ingress = var.ingress # want: azurerm_mtls_coverage: inventory: module.ingress, family container_app, exposure unknown (ingress is not known (var.ingress has no value here)), enforcement unknown (ingress is not known (var.ingress has no value here)), out of scope
}

# Up to 0.20 it is a resource of azurerm, from 0.21 on a body of azapi. It is counted once.
module "either_type" { # want: azurerm_mtls_coverage: inventory: module.either_type, family logic_app, exposure unknown (version is not known (what the module makes depends on its version)), enforcement unknown (version is not known (what the module makes depends on its version)), out of scope
  source  = "Azure/avm-res-web-site/azurerm"
  version = "~> 0.20"

  name = "logic-orders"
  kind = "logicapp"
}
