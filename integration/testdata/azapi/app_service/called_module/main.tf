# What a caller passes into a body is reported where it is passed.

module "optional" {
  source = "./modules/site"
  name   = "app-optional"
  mode   = "Optional" # want: azurerm_mtls_app_service: clientCertMode is "Optional", so callers without a certificate are let in; set it to "Required"
}

module "off" {
  source  = "./modules/site"
  name    = "app-off"
  enabled = false # want: azurerm_mtls_app_service: clientCertEnabled is false, so no client certificate is asked for, and clientCertMode has no effect; set it to true
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
  properties = { # want: azurerm_mtls_app_service: clientCertEnabled is false, so no client certificate is asked for; set it to true
    publicNetworkAccess = "Disabled"
    clientCertEnabled   = false
  }
}
