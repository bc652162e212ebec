# What of a call depends on a condition of which nothing is known.

variable "staging" {
  type = bool
}

variable "production" {
  type = bool
}

module "slot_or_none" {
  source  = "Azure/avm-res-web-site/azurerm"
  version = "0.22.0"

  name                       = "app-orders"
  client_certificate_enabled = true
  deployment_slots = var.staging ? {
    staging = { client_certificate_enabled = true, client_certificate_mode = "Optional" } # want: azurerm_mtls_app_service: deployment_slots["staging"].client_certificate_mode is "Optional", so callers without a certificate are let in; set it to "Required"
  } : {}
}

module "one_more_slot" {
  source  = "Azure/avm-res-web-site/azurerm"
  version = "0.22.0"

  name                       = "app-orders"
  client_certificate_enabled = true
  deployment_slots = merge(
    { blue = { client_certificate_enabled = true } },
    var.staging ? { green = { client_certificate_enabled = false } } : {}, # want: azurerm_mtls_app_service: deployment_slots["green"].client_certificate_enabled is false, so no client certificate is asked for; set it to true
  )
}

module "either_weak" {
  source  = "Azure/avm-res-app-containerapp/azurerm"
  version = "0.9.0"

  name                                  = "ca-orders"
  container_app_environment_resource_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.App/managedEnvironments/cae-orders"
  ingress = var.staging ? { # want: azurerm_mtls_container_app: ingress.client_certificate_mode is "ignore" or "accept", so callers without a certificate are let in; set it to "require"
    client_certificate_mode = "ignore"
    } : {
    client_certificate_mode = "accept"
  }
}

module "either_strict_or_weak" {
  source  = "Azure/avm-res-app-containerapp/azurerm"
  version = "0.9.0"

  name                                  = "ca-orders"
  container_app_environment_resource_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.App/managedEnvironments/cae-orders"
  ingress = var.staging ? { # want: azurerm_mtls_container_app NOTICE: 3 endpoints cannot be judged, because var.staging has no value here; give it one with tflint --var-file, or as TF_VAR_staging # want: azurerm_mtls_container_app NOTICE: ingress.client_certificate_mode is not known (var.staging has no value here), so it cannot be told whether a client certificate is required
    client_certificate_mode = "ignore"
    } : {
    client_certificate_mode = "require"
  }
}

# A null is the default of the module, which requires a certificate.
module "null_is_required" {
  source  = "Azure/avm-res-web-site/azurerm"
  version = "0.22.0"

  name                       = "func-orders"
  kind                       = "functionapp"
  client_certificate_enabled = true
  client_certificate_mode    = var.staging ? "Optional" : null # want: azurerm_mtls_function_app NOTICE: client_certificate_mode is not known (var.staging has no value here), so it cannot be told whether a client certificate is required
}

module "null_is_optional" {
  source  = "claranet/function-app/azurerm"
  version = "9.0.0"

  os_type                       = "Linux"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = var.staging ? "Optional" : null # want: azurerm_mtls_function_app: client_certificate_mode is "Optional" or null, so callers without a certificate are let in; set it to "Required"
}

module "calls_or_none" {
  source   = "Azure/avm-res-web-site/azurerm"
  version  = "0.22.0"
  for_each = var.staging ? { orders = "Optional", stock = "Required" } : {}

  name                       = each.key
  client_certificate_enabled = true
  client_certificate_mode    = each.value # want: azurerm_mtls_app_service: client_certificate_mode is "Optional" for ["orders"], so callers without a certificate are let in; set it to "Required"
}

# Which of the two the slot is, is not known; of two that are weak alike that does not matter.
module "one_slot_over_another" {
  source  = "Azure/avm-res-web-site/azurerm"
  version = "0.22.0"

  name                       = "app-orders"
  client_certificate_enabled = true
  deployment_slots = merge( # want: azurerm_mtls_app_service: deployment_slots["green"].client_certificate_enabled is false, so no client certificate is asked for; set it to true # want: azurerm_mtls_app_service NOTICE: deployment_slots["blue"].client_certificate_enabled is not known (var.staging has no value here), so it cannot be told whether a client certificate is required
    var.staging ? { blue = { client_certificate_enabled = false }, green = { client_certificate_enabled = false } } : {},
    var.production ? { blue = { client_certificate_enabled = true }, green = { client_certificate_enabled = false } } : {},
  )
}

# What is not set is what is set.
module "slot_or_default" {
  source  = "Azure/avm-res-web-site/azurerm"
  version = "0.22.0"

  name                       = "app-orders"
  client_certificate_enabled = true
  deployment_slots           = { staging = var.staging ? { client_certificate_enabled = false } : {} } # want: azurerm_mtls_app_service: deployment_slots["staging"].client_certificate_enabled is false, so no client certificate is asked for; set it to true
}

# An ingress that may be there is judged as if it were.
module "ingress_or_none" {
  source  = "Azure/avm-res-app-containerapp/azurerm"
  version = "0.9.0"

  name                                  = "ca-orders"
  container_app_environment_resource_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.App/managedEnvironments/cae-orders"
  ingress                               = var.staging ? { client_certificate_mode = "accept" } : null # want: azurerm_mtls_container_app: ingress.client_certificate_mode is "accept", so callers without a certificate are let in; set it to "require"
}

module "strict_ingress_or_none" {
  source  = "Azure/avm-res-app-containerapp/azurerm"
  version = "0.9.0"

  name                                  = "ca-orders"
  container_app_environment_resource_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.App/managedEnvironments/cae-orders"
  ingress                               = var.staging ? null : { client_certificate_mode = "require" }
}

module "bare_ingress_or_none" {
  source  = "CloudNationHQ/ca/azure"
  version = "4.2.0"

  environment = {
    internal_load_balancer_enabled = true
    container_apps = {
      orders = { ingress = var.staging ? { target_port = 8080 } : null } # want: azurerm_mtls_container_app: environment.container_apps["orders"].ingress.client_certificate_mode is not set, so no client certificate is asked for; set it to "require"
    }
  }
}
