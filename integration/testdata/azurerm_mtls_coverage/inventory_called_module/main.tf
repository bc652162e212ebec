# What a called module declares stands where the caller passes a value, under its address in the whole.

module "orders" {
  source = "./modules/app"
  mode   = "Required" # want: azurerm_mtls_coverage: inventory: module.orders.azurerm_linux_web_app.this, family app_service, exposure internal, enforcement required, in scope: client_certificate_mode is "Required"
}

module "customers" {
  source = "./modules/app"
  mode   = "Optional" # want: azurerm_mtls_coverage: inventory: module.customers.azurerm_linux_web_app.this, family app_service, exposure internal, enforcement optional, in scope: client_certificate_mode is "Optional"
}
