# claranet/function-app and claranet/app-service.

module "function_without_mode" { # want: azurerm_mtls_function_app: client_certificate_mode is not set, so the mode defaults to "Optional" and callers without a certificate are let in; set it to "Required"
  source  = "claranet/function-app/azurerm"
  version = "9.0.0"

  os_type                       = "Linux"
  public_network_access_enabled = false
  client_certificate_enabled    = true
}

module "function_required" {
  source  = "claranet/function-app/azurerm"
  version = "9.0.0"

  os_type                       = "Linux"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = "Required"
}

# Public access has had an input since 8.2. Before, the app is public.
module "function_old" {
  source  = "claranet/function-app/azurerm"
  version = "8.1.0"

  os_type = "Linux"
}

module "function_slot" {
  source  = "claranet/function-app/azurerm"
  version = "8.2.0"

  os_type                       = "Linux"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = "Optional" # want: azurerm_mtls_function_app: client_certificate_mode is "Optional", so callers without a certificate are let in; set it to "Required"
  staging_slot_enabled          = true
}

# It is closed by default from 7.4 on.
module "app_old" {
  source  = "claranet/app-service/azurerm"
  version = "7.3.0"

  os_type = "Linux"
}

module "app_closed" { # want: azurerm_mtls_app_service: client_certificate_enabled is false, the module's default, so no client certificate is asked for; set it to true
  source  = "claranet/app-service/azurerm"
  version = "7.4.0"

  os_type              = "Linux"
  staging_slot_enabled = false
}

# Of the versions that this allows, some are public, and the others closed.
module "app_either" {
  source  = "claranet/app-service/azurerm"
  version = "~> 7.0"

  os_type              = "Linux"
  staging_slot_enabled = false
}

# The staging slot that it makes gets no argument about certificates.
module "app_with_slot" { # want: azurerm_mtls_slot_drift: client_certificate_enabled is not set, so the slot lets in callers that module.app_with_slot refuses; the module has no input for it
  source  = "claranet/app-service/azurerm"
  version = "8.6.2"

  os_type                    = "Linux"
  client_certificate_enabled = true
}

module "app_with_written_slot" {
  source  = "claranet/app-service/azurerm//modules/linux-web-app"
  version = "8.6.2"

  client_certificate_enabled = true
  staging_slot_enabled       = true # want: azurerm_mtls_slot_drift: client_certificate_enabled is not set, so the slot lets in callers that module.app_with_written_slot refuses; the module has no input for it
}

module "app_without_slot" {
  source  = "claranet/app-service/azurerm"
  version = "8.6.2"

  os_type                    = "Linux"
  client_certificate_enabled = true
  staging_slot_enabled       = false
}
