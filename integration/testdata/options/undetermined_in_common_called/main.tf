# What endpoints of a called module lack is said there.

variable "mode" {
  type = string
}

module "apps" {
  source = "./modules/apps"
  mode   = var.mode # want: azurerm_mtls_app_service NOTICE: 2 endpoints of module.apps cannot be judged, because var.mode has no value here; give it one where the module is called # want: azurerm_mtls_app_service NOTICE: client_certificate_mode of azurerm_linux_web_app.first in module.apps is not known (var.mode has no value here), so it cannot be told whether a client certificate is required # want: azurerm_mtls_app_service NOTICE: client_certificate_mode of azurerm_linux_web_app.second in module.apps is not known (var.mode has no value here), so it cannot be told whether a client certificate is required
}
