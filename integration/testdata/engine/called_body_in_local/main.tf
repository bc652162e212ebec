# A module that makes the body of its site in a local, with a type from the default of an object, and slots by for_each.

module "optional" {
  source = "./site"

  name                          = "app-optional"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = "Optional" # want: azurerm_mtls_app_service: clientCertMode of azapi_resource.site in module.optional is "Optional", so callers without a certificate are let in; set the module's input client_certificate_mode to "Required"
}

module "required" {
  source = "./site"

  name                          = "app-required"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = "Required"
}

# The mode stays at the module's default, which is ARM's: required.
module "without_mode" {
  source = "./site"

  name                          = "app-without-mode"
  public_network_access_enabled = false
  client_certificate_enabled    = true
}

# It passes nothing about certificates.
module "silent_about_certificates" {
  source = "./site"

  name                          = "app-silent"
  public_network_access_enabled = false # want: azurerm_mtls_app_service: clientCertEnabled of azapi_resource.site in module.silent_about_certificates is false, the module's default, so no client certificate is asked for; set the module's input client_certificate_enabled to true
}

module "public" {
  source = "./site"

  name = "app-public"
}

module "slots" {
  source = "./site"

  name                          = "app-slots"
  public_network_access_enabled = false
  client_certificate_enabled    = true

  deployment_slots = { # want: azurerm_mtls_app_service: clientCertMode of azapi_resource.slot in module.slots is "OptionalInteractiveUser" for ["staging"], so callers without a certificate are let in; set the module's input deployment_slots["staging"].client_certificate_mode to "Required"
    staging = {
      name                    = "staging"
      client_certificate_mode = "OptionalInteractiveUser"
    }
    next = {
      name = "next"
    }
  }
}
