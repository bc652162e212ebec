# So does its lock file.

module "app" {
  source = "./modules/app"
  name   = "logic-app"
  access = "Disabled" # want: azurerm_mtls_logic_app: client_certificate_mode of azurerm_logic_app_standard.app in module.app is not set, so no client certificate is asked for; set it to "Required" (the module has no input for it)
}
