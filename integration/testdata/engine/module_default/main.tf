# A default of the module is nothing that the caller passes, so that it is reported in the module's own folder only.
module "by_default" {
  source = "./app"
  name   = "orders"
}

module "over_default" {
  source = "./app"
  name   = "orders"
  mode   = "OptionalInteractiveUser" # want: azurerm_mtls_app_service: client_certificate_mode is "OptionalInteractiveUser", so callers without a certificate are let in; set it to "Required"
}

module "null_over_default" {
  source = "./app"
  name   = "orders"
  mode   = null
}
