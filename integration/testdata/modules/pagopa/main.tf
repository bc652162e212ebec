# pagopa's modules are folders of a repository.

module "app" { # want: azurerm_mtls_app_service: client_cert_enabled is false, the module's default, so no client certificate is asked for; set it to true
  source = "git::https://github.com/pagopa/terraform-azurerm-v4.git//app_service?ref=v10.2.0"

  name                          = "app-orders"
  public_network_access_enabled = false
  ip_restriction_default_action = "Allow"
}

module "app_required" {
  source = "github.com/pagopa/terraform-azurerm-v4//app_service?ref=v10.2.0"

  name                          = "app-required"
  public_network_access_enabled = false
  client_cert_enabled           = true
  ip_restriction_default_action = "Allow"
}

module "function" { # want: azurerm_mtls_function_app: client_certificate_mode is "Optional", the module's default, so callers without a certificate are let in; set it to "Required"
  source = "git::https://github.com/pagopa/terraform-azurerm-v3.git//function_app?ref=v8.103.0"

  name                                      = "func-orders"
  enable_function_app_public_network_access = false
  client_certificate_enabled                = true
  ip_restriction_default_action             = "Allow"
}

# A slot has no input for the mode.
module "function_slot" {
  source = "git::https://github.com/pagopa/terraform-azurerm-v4.git//function_app_slot?ref=v10.2.0"

  name                                      = "staging"
  enable_function_app_public_network_access = false
  client_certificate_enabled                = true
}

# So switching certificates on would require none, and a mode is no argument of the module.
module "function_slot_off" {
  source = "git::https://github.com/pagopa/terraform-azurerm-v4.git//function_app_slot?ref=v10.2.0"

  name                                      = "staging"
  enable_function_app_public_network_access = false
  client_certificate_enabled                = false
}

module "function_slot_unset" {
  source = "git::https://github.com/pagopa/terraform-azurerm-v3.git//function_app_slot?ref=v8.103.0"

  name                                      = "staging"
  enable_function_app_public_network_access = false
}

# TLS 1.3 is the default from 5.8 on, and HTTP/2 is always on.
module "function_interactive" { # want: azurerm_mtls_renegotiation: http2_enabled is true and minimum_tls_version is "1.3", the module's default, so there is no TLS renegotiation, which client_certificate_mode "OptionalInteractiveUser" needs; set client_certificate_mode to "Required"
  source = "git::https://github.com/pagopa/terraform-azurerm-v4.git//function_app?ref=v10.24.2"

  name                       = "func-interactive"
  client_certificate_enabled = true
  client_certificate_mode    = "OptionalInteractiveUser"
}

# Public access has had an input since 8.26.5.
module "app_patch" { # want: azurerm_mtls_app_service: client_cert_enabled is false, the module's default, so no client certificate is asked for; set it to true
  source = "git::https://github.com/pagopa/terraform-azurerm-v3.git//app_service?ref=v8.26.6"

  name                          = "app-patch"
  public_network_access_enabled = false
}

module "function_old" {
  source = "git::https://github.com/pagopa/terraform-azurerm-v3.git//function_app?ref=v8.20.0"

  name = "func-old"
}
