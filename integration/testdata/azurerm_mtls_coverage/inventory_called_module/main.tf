# What a called module declares stands where the caller passes a value, under its address in the whole.

module "orders" {
  source = "./modules/app"
  mode   = "Required" # want: azurerm_mtls_coverage: inventory: module.orders.azurerm_linux_web_app.this, family app_service, exposure internal (public_network_access_enabled is false), enforcement required (client_certificate_mode is "Required"), in scope
}

module "customers" {
  source = "./modules/app"
  mode   = "Optional" # want: azurerm_mtls_coverage: inventory: module.customers.azurerm_linux_web_app.this, family app_service, exposure internal (public_network_access_enabled is false), enforcement optional (client_certificate_mode is "Optional"), in scope
}
