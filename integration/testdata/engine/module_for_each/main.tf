# Each instance of a module is checked by itself.

module "same" {
  source   = "./app"
  for_each = toset(["orders", "stock"])
  name     = each.key
  mode     = "Optional" # want: azurerm_mtls_app_service: client_certificate_mode of azurerm_linux_web_app.orders in module.same is "Optional", so callers without a certificate are let in; set the module's input mode to "Required"
}

module "one_wrong" {
  source   = "./app"
  for_each = { orders = "Optional", stock = "Required" }
  name     = each.key
  mode     = each.value # want: azurerm_mtls_app_service: client_certificate_mode of azurerm_linux_web_app.orders in module.one_wrong is "Optional", so callers without a certificate are let in; set the module's input mode to "Required"
}

module "counted" {
  source = "./app"
  count  = 2
  name   = "app-${count.index}"
  mode   = ["Required", "OptionalInteractiveUser"][count.index] # want: azurerm_mtls_app_service: client_certificate_mode of azurerm_linux_web_app.orders in module.counted is "OptionalInteractiveUser", so callers without a certificate are let in; set the module's input mode to "Required"
}

module "none" {
  source = "./app"
  count  = 0
  name   = "none"
  mode   = "Optional"
}

module "empty" {
  source   = "./app"
  for_each = {}
  name     = each.key
  mode     = each.value
}
