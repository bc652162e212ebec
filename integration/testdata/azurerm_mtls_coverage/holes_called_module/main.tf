# In a called module the finding stands at the input that voids it.

module "whole" {
  source = "./modules/app"
  mode   = "Required" # want: azurerm_mtls_coverage: inventory: module.whole.azurerm_linux_web_app.this, family app_service, exposure internal (public_network_access_enabled is false), enforcement required (client_certificate_mode is "Required"), in scope
}

module "void" {
  source = "./modules/app"
  mode   = "Required"
  paths  = "/" # want: azurerm_mtls_coverage: 0 of 1 in-scope endpoints of module.void require a client certificate (0 per cent), the minimum is 100 per cent: 1 off # want: azurerm_mtls_coverage: inventory: module.void.azurerm_linux_web_app.this, family app_service, exposure internal (public_network_access_enabled is false), enforcement off (client_certificate_exclusion_paths is "/", so no path requires a client certificate, because every path starts with "/"), in scope
}
