# A default of the module is nothing that the caller passes, so that it is reported in the module's own folder only.
module "by_default" {
  source = "./app"
  name   = "orders" # want: azurerm_mtls_app_service: client_certificate_mode of azurerm_linux_web_app.orders in module.by_default is "Optional", the module's default, so callers without a certificate are let in; set the module's input mode to "Required"
}

module "over_default" {
  source = "./app"
  name   = "orders"
  mode   = "OptionalInteractiveUser" # want: azurerm_mtls_app_service: client_certificate_mode of azurerm_linux_web_app.orders in module.over_default is "OptionalInteractiveUser", so callers without a certificate are let in; set the module's input mode to "Required"
}

module "null_over_default" {
  source = "./app"
  name   = "orders"
  mode   = null
}
