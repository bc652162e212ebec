# What a caller passes is reported where it is passed.

module "required" {
  source  = "./modules/gateway"
  profile = "mtls"
  trusted = ["clients"]
}

module "no_profile" {
  source  = "./modules/gateway"
  profile = null # want: azurerm_mtls_application_gateway: ssl_profile_name of azurerm_application_gateway.this in module.no_profile is null, so the listener asks no caller for a client certificate; name an ssl_profile that has trusted_client_certificate_names (by the module's input profile)
  trusted = ["clients"] # want: azurerm_mtls_application_gateway ERROR: no listener names this SSL profile, so it asks nobody for a client certificate; set ssl_profile_name on the listener (azurerm_application_gateway.this in module.no_profile)
}

module "trusting_nobody" {
  source  = "./modules/gateway"
  profile = "mtls" # want: azurerm_mtls_application_gateway: the SSL profile that ssl_profile_name names has no trusted_client_certificate_names, so the listener asks no caller for a client certificate; give the profile trusted client certificates (azurerm_application_gateway.this in module.trusting_nobody)
  trusted = []
}
