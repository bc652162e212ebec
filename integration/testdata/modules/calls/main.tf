# How calls of known modules are read.

variable "open" {
  type = any
}

variable "apps" {
  type = map(object({ mode = string }))
  default = {
    orders = { mode = "Optional" }
    stock  = { mode = "Required" }
  }
}

locals {
  instance = {
    name                          = "app-local"
    type                          = "linux"
    public_network_access_enabled = false
    client_certificate_enabled    = true
    client_certificate_mode       = "Optional"
  }
  slots = {
    staging = {
      name                       = "staging"
      client_certificate_enabled = true
      client_certificate_mode    = "Optional"
    }
  }
}

# Each member of a map of objects is an instance.
module "each" {
  source   = "Azure/avm-res-web-site/azurerm"
  version  = "0.22.0"
  for_each = var.apps

  name                       = each.key
  client_certificate_enabled = true
  client_certificate_mode    = each.value.mode # want: azurerm_mtls_app_service: client_certificate_mode is "Optional" for ["orders"], so callers without a certificate are let in; set it to "Required"
}

# So are the members that are written out.
module "each_object" {
  source  = "Azure/avm-res-web-site/azurerm"
  version = "0.22.0"
  for_each = {
    orders = { mode = "Optional", certificates = true }
    stock  = { mode = "Required", certificates = true }
    carts  = { mode = "Required", certificates = false }
  }

  name                       = each.key
  client_certificate_enabled = each.value.certificates # want: azurerm_mtls_app_service: client_certificate_enabled is false for ["carts"], so no client certificate is asked for, and client_certificate_mode has no effect; set it to true
  client_certificate_mode    = each.value.mode # want: azurerm_mtls_app_service: client_certificate_mode is "Optional" for ["orders"], so callers without a certificate are let in; set it to "Required"
}

# How many there are is not known, and what they have in common is.
module "each_unknown" {
  source   = "Azure/avm-res-web-site/azurerm"
  version  = "0.22.0"
  for_each = var.open

  name                       = each.key
  client_certificate_enabled = true
  client_certificate_mode    = "Optional" # want: azurerm_mtls_app_service: client_certificate_mode is "Optional", so callers without a certificate are let in; set it to "Required"
}

# A whole object from a local is read member by member.
module "object_from_local" {
  source  = "cloudnationhq/app/azure"
  version = "6.0.0"

  instance = local.instance # want: azurerm_mtls_app_service: instance.client_certificate_mode is "Optional", so callers without a certificate are let in; set it to "Required" # want: azurerm_mtls_plaintext: instance.https_only is false, the module's default, so a caller can sidestep the client certificate over plain HTTP; set it to true
}

module "object_from_variable" {
  source  = "cloudnationhq/app/azure"
  version = "6.0.0"

  instance = var.open # want: azurerm_mtls_app_service NOTICE: instance.client_certificate_enabled is not known (var.open has no value here), so it cannot be told whether a client certificate is required # want: azurerm_mtls_app_service NOTICE: instance.slots[*].client_certificate_enabled is not known (var.open has no value here), so it cannot be told whether a client certificate is required # want: azurerm_mtls_app_service NOTICE: 8 endpoints cannot be judged, because var.open has no value here; give it one with tflint --var-file, or as TF_VAR_open
}

module "object_from_variable_with_default" {
  source  = "cloudnationhq/app/azure"
  version = "6.0.0"

  instance = var.instance # want: azurerm_mtls_app_service: instance.client_certificate_enabled is not set, so no client certificate is asked for; set it to true # want: azurerm_mtls_plaintext: instance.slots["staging"].https_only is false, the module's default, so a caller can sidestep the client certificate over plain HTTP; set it to true
}

variable "instance" {
  type = any
  default = {
    name                          = "app-variable"
    type                          = "linux"
    public_network_access_enabled = false
    slots = {
      staging = { public_network_access_enabled = false, client_certificate_enabled = true }
    }
  }
}

# A merge is what its parts come to.
module "merged" {
  source  = "cloudnationhq/app/azure"
  version = "6.0.0"

  instance = merge(local.instance, { client_certificate_mode = "Required" }) # want: azurerm_mtls_plaintext: instance.https_only is false, the module's default, so a caller can sidestep the client certificate over plain HTTP; set it to true
}

module "merged_weak" {
  source  = "cloudnationhq/app/azure"
  version = "6.0.0"

  instance = merge({ client_certificate_mode = "Required" }, local.instance) # want: azurerm_mtls_app_service: instance.client_certificate_mode is "Optional", so callers without a certificate are let in; set it to "Required" # want: azurerm_mtls_plaintext: instance.https_only is false, the module's default, so a caller can sidestep the client certificate over plain HTTP; set it to true
}

module "merged_with_unknown" {
  source  = "cloudnationhq/app/azure"
  version = "6.0.0"

  instance = merge(local.instance, var.open) # want: azurerm_mtls_app_service NOTICE: instance.client_certificate_enabled is not known (var.open has no value here), so it cannot be told whether a client certificate is required # want: azurerm_mtls_app_service NOTICE: instance.slots[*].client_certificate_enabled is not known (var.open has no value here), so it cannot be told whether a client certificate is required
}

module "merged_over_unknown" {
  source  = "cloudnationhq/app/azure"
  version = "6.0.0"

  instance = merge(var.open, local.instance) # want: azurerm_mtls_app_service: instance.client_certificate_mode is "Optional", so callers without a certificate are let in; set it to "Required" # want: azurerm_mtls_app_service NOTICE: instance.slots[*].client_certificate_enabled is not known (var.open has no value here), so it cannot be told whether a client certificate is required
}

module "slots_from_local" {
  source  = "Azure/avm-res-web-site/azurerm"
  version = "0.22.0"

  name                       = "app-slots"
  client_certificate_enabled = true
  deployment_slots           = local.slots # want: azurerm_mtls_app_service: deployment_slots["staging"].client_certificate_mode is "Optional", so callers without a certificate are let in; set it to "Required"
}

module "slots_merged" {
  source  = "Azure/avm-res-web-site/azurerm"
  version = "0.22.0"

  name                       = "app-slots"
  client_certificate_enabled = true
  deployment_slots = merge(local.slots, { # want: azurerm_mtls_app_service: deployment_slots["staging"].client_certificate_mode is "Optional", so callers without a certificate are let in; set it to "Required"
    canary = { name = "canary", client_certificate_enabled = false } # want: azurerm_mtls_app_service: deployment_slots["canary"].client_certificate_enabled is false, so no client certificate is asked for; set it to true
  })
}

# Which slots there are is not known.
module "slots_unknown" {
  source  = "Azure/avm-res-web-site/azurerm"
  version = "0.22.0"

  name                       = "app-slots"
  client_certificate_enabled = true
  deployment_slots           = var.open # want: azurerm_mtls_app_service NOTICE: deployment_slots[*].client_certificate_enabled is not known (var.open has no value here), so it cannot be told whether a client certificate is required
}

module "slots_for" {
  source  = "Azure/avm-res-web-site/azurerm"
  version = "0.22.0"

  name                       = "app-slots"
  client_certificate_enabled = true
  deployment_slots           = { for name, app in var.apps : name => { name = name, client_certificate_enabled = true, client_certificate_mode = app.mode } } # want: azurerm_mtls_app_service: deployment_slots["orders"].client_certificate_mode is "Optional", so callers without a certificate are let in; set it to "Required"
}

module "slot_of_unknown_name" {
  source  = "Azure/avm-res-web-site/azurerm"
  version = "0.22.0"

  name                       = "app-slots"
  client_certificate_enabled = true
  deployment_slots = {
    (var.open) = { name = "some", client_certificate_enabled = false } # want: azurerm_mtls_app_service: deployment_slots[*].client_certificate_enabled is false, so no client certificate is asked for; set it to true
    known      = { name = "known", client_certificate_enabled = true }
  }
}

module "slots_null" {
  source  = "Azure/avm-res-web-site/azurerm"
  version = "0.22.0"

  name                       = "app-slots"
  client_certificate_enabled = true
  deployment_slots           = null
}

# Of which kind it is, is not known.
module "kind_unknown" {
  source  = "Azure/avm-res-web-site/azurerm"
  version = "0.22.0"

  name                       = "app-kind"
  kind                       = var.open # want: azurerm_mtls_app_service NOTICE: kind is not known (var.open has no value here), so it cannot be told whether a client certificate is required
  client_certificate_enabled = false
}

module "kind_either" {
  source  = "Azure/avm-res-web-site/azurerm"
  version = "0.22.0"

  name                       = "app-kind"
  kind                       = var.open ? "webapp" : "functionapp" # want: azurerm_mtls_app_service NOTICE: kind is not known (var.open has no value here), so it cannot be told whether a client certificate is required
  client_certificate_enabled = true
  client_certificate_mode    = "Optional"
}

# It is required by the versions that have another default.
module "without_version_and_kind" {
  source = "Azure/avm-res-web-site/azurerm"

  name                          = "app-newest"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = "Optional" # want: azurerm_mtls_app_service: client_certificate_mode is "Optional", so callers without a certificate are let in; set it to "Required"
}

# A version that no table knows may have another default.
module "newer" { # want: azurerm_mtls_app_service NOTICE: client_certificate_enabled is not known (its default depends on the version of the module), so it cannot be told whether a client certificate is required
  source  = "Azure/avm-res-web-site/azurerm"
  version = "0.99.0"

  name                          = "app-newer"
  public_network_access_enabled = false
}

# Whether there is a slot is not known.
module "staging_unknown" {
  source  = "claranet/app-service/azurerm"
  version = "8.6.2"

  os_type                    = "Linux"
  client_certificate_enabled = true
  staging_slot_enabled       = var.open # want: azurerm_mtls_slot_drift: client_certificate_enabled is not set, so the slot lets in callers that module.staging_unknown refuses; the module has no input for it
}

# The newest version is what Terraform would install.
module "without_version" {
  source = "claranet/function-app/azurerm"

  os_type                       = "Linux"
  public_network_access_enabled = false
  client_certificate_enabled    = false # want: azurerm_mtls_function_app: client_certificate_enabled is false, so no client certificate is asked for; set it to true
}

# What is missing comes behind what calls begin with.
module "counted" { # want: azurerm_mtls_app_service: client_certificate_enabled is false, the module's default, so no client certificate is asked for; set it to true
  source  = "Azure/avm-res-web-site/azurerm"
  version = "0.22.0"
  count   = 2

  depends_on = [module.each]
}
