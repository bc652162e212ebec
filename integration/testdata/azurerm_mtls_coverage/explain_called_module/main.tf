# An address may start with that of a called module.

module "orders" {
  source = "./modules/app"
  mode   = "Required"
}

module "stock" {
  source = "./modules/app"
  mode   = "Optional" # want: azurerm_mtls_coverage: why module.stock.azurerm_linux_web_app.this of family app_service: exposure internal, because public_network_access_enabled is false; enforcement optional, because client_certificate_mode is "Optional"; in scope, because it is internal; no exception; azurerm_mtls_app_service would report it, but is not enabled
}
