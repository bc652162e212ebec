# What a caller passes into a body is reported where it is passed.

module "optional" {
  source = "./modules/site"
  name   = "app-optional"
  mode   = "Optional" # want: azurerm_mtls_app_service: clientCertMode of azapi_resource.app in module.optional is "Optional", so callers without a certificate are let in; set the module's input mode to "Required"
}

module "off" {
  source  = "./modules/site"
  name    = "app-off"
  enabled = false # want: azurerm_mtls_app_service: clientCertEnabled of azapi_resource.app in module.off is false, so no client certificate is asked for, and clientCertMode has no effect; set the module's input enabled to true
}

module "public" {
  source  = "./modules/site"
  name    = "app-public"
  enabled = false
  access  = "Enabled"
}

module "required" {
  source = "./modules/site"
  name   = "app-required"
}

module "all_properties" {
  source = "./modules/site"
  name   = "app-all-properties"
  properties = { # want: azurerm_mtls_app_service: clientCertEnabled of azapi_resource.free in module.all_properties is false, so no client certificate is asked for; set the module's input properties.clientCertEnabled to true
    publicNetworkAccess = "Disabled"
    clientCertEnabled   = false
  }
}
