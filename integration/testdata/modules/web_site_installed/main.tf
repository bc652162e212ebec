# What is installed says which version it is, and TFLint goes into it: nothing is said twice.

module "api" { # want: azurerm_mtls_app_service: client_certificate_mode is "Optional", the module's default, so callers without a certificate are let in; set it to "Required" # want: azurerm_mtls_plaintext: https_only is false, the module's default, so a caller can sidestep the client certificate over plain HTTP; set it to true
  source  = "Azure/avm-res-web-site/azurerm"
  version = "~> 0.6"

  name                          = "app-api"
  kind                          = "webapp"
  public_network_access_enabled = false
  client_certificate_enabled    = true
}

# What is installed is left from before the version was changed.
module "stale" {
  source  = "Azure/avm-res-web-site/azurerm"
  version = "0.22.0"

  name                       = "app-stale"
  client_certificate_enabled = true
}
