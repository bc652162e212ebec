# The deciding argument is none of the caller's, so that the finding stands at the next one that is.

# The module's literal mode decides, and only the caller's switch can be shown.
module "switch" {
  source  = "./by_switch"
  enabled = true # want: azurerm_mtls_app_service: client_certificate_mode of azurerm_linux_web_app.literal_mode in module.switch is "Optional", so callers without a certificate are let in; set it to "Required" (the module has no input for it) # want: azurerm_mtls_function_app: client_certificate_mode of azurerm_linux_function_app.missing_mode in module.switch is not set, so the mode defaults to "Optional" and callers without a certificate are let in; set it to "Required" (the module has no input for it)
}

# What decides is written in the module, and the exposure is the caller's.
module "exposure" {
  source = "./by_exposure"
  public = false # want: azurerm_mtls_app_service: client_certificate_enabled of azurerm_linux_web_app.missing_switch in module.exposure is not set, so no client certificate is asked for; set it to true (the module has no input for it) # want: azurerm_mtls_app_service: client_certificate_mode of azurerm_linux_web_app.literal_mode in module.exposure is "Optional", so callers without a certificate are let in; set it to "Required" (the module has no input for it) # want: azurerm_mtls_function_app: client_certificate_enabled of azurerm_linux_function_app.literal_switch in module.exposure is false, so no client certificate is asked for; set it to true (the module has no input for it)
  access = "Disabled" # want: azurerm_mtls_logic_app: client_certificate_mode of azurerm_logic_app_standard.literal_mode in module.exposure is "Optional", so callers without a certificate are let in; set it to "Required" (the module has no input for it)
}

module "public" {
  source = "./by_exposure"
  public = true
  access = "Enabled"
}

# Nothing in it is the caller's: TFLint would drop the finding, and the module's own folder has it.
module "nothing" {
  source = "./by_nothing"
  name   = "app-nothing" # want: azurerm_mtls_app_service: client_certificate_enabled of azurerm_linux_web_app.off in module.nothing is false, so no client certificate is asked for; set it to true (the module has no input for it)
}
