# Calls of the registry's module in a module of which there are several instances, and in one that leaves open what lies behind.

variable "mode" {
  type = string
}

# Nobody can tell which instance a site behind them belongs to, so that what it says is said, too.
module "apps" {
  source   = "./app"
  for_each = { orders = "Optional", stock = "Required" }

  name = "app-${each.key}"
  mode = each.value # want: azurerm_mtls_app_service: client_certificate_mode of azurerm_linux_web_app.this in module.apps.module.site is "Optional", so callers without a certificate are let in; set the module's input client_certificate_mode to "Required" # want: azurerm_mtls_app_service: client_certificate_mode of module.site in module.apps is "Optional", so callers without a certificate are let in; set module.apps's input mode to "Required"
}

# That the mode is not known does not say that the site asks for no certificate at all.
module "open" {
  source = "./app"

  name = "app-open"
  mode = var.mode # want: azurerm_mtls_app_service: client_certificate_enabled of azurerm_linux_web_app.this in module.open.module.site is false, so no client certificate is asked for, and client_certificate_mode has no effect; set it to true (by the module's input client_certificate_enabled) # want: azurerm_mtls_app_service NOTICE: client_certificate_mode of module.site in module.open is not known (var.mode has no value here), so it cannot be told whether a client certificate is required
}
