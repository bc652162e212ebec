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

module "function_old" {
  source = "git::https://github.com/pagopa/terraform-azurerm-v3.git//function_app?ref=v8.20.0"

  name = "func-old"
}
