# What access rules leave open. There has been an input for it since 8.31 of web apps; what is older is public.

module "app_before" {
  source = "git::https://github.com/pagopa/terraform-azurerm-v3.git//app_service?ref=v8.20.0"

  name = "app-before"
}

module "app" { # want: azurerm_mtls_app_service: client_cert_enabled is false, the module's default, so no client certificate is asked for; set it to true
  source = "git::https://github.com/pagopa/terraform-azurerm-v4.git//app_service?ref=v10.24.2"

  name                          = "app-app"
  ip_restriction_default_action = "Deny"
}

# A slot lets everybody in by default.
module "slot" {
  source = "git::https://github.com/pagopa/terraform-azurerm-v4.git//app_service_slot?ref=v10.24.2"

  name = "staging"
}

# A function app works its default out.
module "function" { # want: azurerm_mtls_function_app: client_certificate_enabled is false, the module's default, so no client certificate is asked for; set it to true
  source = "git::https://github.com/pagopa/terraform-azurerm-v4.git//function_app?ref=v10.24.2"

  name = "func-function"
}
