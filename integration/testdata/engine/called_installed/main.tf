# Modules of a registry, as terraform init lays them out.

module "api" {
  source  = "example/site/azurerm"
  version = "~> 1.2"

  name = "app-orders" # want: azurerm_mtls_app_service: client_certificate_enabled of azurerm_linux_web_app.inner in module.api.module.inner is false, the module's default, so no client certificate is asked for; set the module's input strict to true
  mode = "Optional" # want: azurerm_mtls_app_service: client_certificate_mode of azurerm_linux_web_app.outer in module.api is "Optional", so callers without a certificate are let in; set the module's input mode to "Required"
}
