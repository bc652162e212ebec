# So does its lock file.

module "app" {
  source = "./modules/app"
  name   = "logic-app"
  access = "Disabled" # want: azurerm_mtls_logic_app: client_certificate_mode is not set, so no client certificate is asked for; set it to "Required"
}
