# equinor/web-app and equinor/function-app.

module "closed" { # want: azurerm_mtls_app_service: client_certificate_enabled is false, the module's default, so no client certificate is asked for; set it to true
  source  = "equinor/web-app/azurerm"
  version = "15.8.0"

  public_network_access_enabled = false
}

module "required" {
  source  = "equinor/web-app/azurerm"
  version = "15.20.0"

  public_network_access_enabled = false
  client_certificate_enabled    = true
}

# Before there were inputs, it was public.
module "old" {
  source  = "equinor/web-app/azurerm"
  version = "15.7.0"
}

module "function" {
  source  = "equinor/function-app/azurerm"
  version = "5.6.4"

  client_certificate_enabled = true
  client_certificate_mode    = "Optional"
}

# Some of the versions lack the input, so that nothing is inserted.
module "some" { # want: azurerm_mtls_app_service: client_certificate_enabled is false, the module's default, so no client certificate is asked for; set it to true
  source  = "equinor/web-app/azurerm"
  version = "~> 15.0"

  ip_restriction_default_action = "Deny"
  public_network_access_enabled = false
}
