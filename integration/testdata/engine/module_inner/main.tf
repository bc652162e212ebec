# Collections that the caller passes, taken apart in the module.

module "apps" {
  source = "./apps"
  apps = { # want: azurerm_mtls_app_service: client_certificate_mode of azurerm_linux_web_app.by_key in module.apps is "Optional" for ["orders"], so callers without a certificate are let in; set the module's input apps["orders"].mode to "Required" # want: azurerm_mtls_app_service: client_certificate_mode of azurerm_linux_web_app.by_key in module.apps is "OptionalInteractiveUser" for ["site"], so callers without a certificate are let in; set the module's input apps["site"].mode to "Required" # want: azurerm_mtls_app_service: client_certificate_mode of azurerm_linux_web_app.by_value in module.apps is "Optional" for ["orders"], so callers without a certificate are let in; set the module's input apps["orders"].mode to "Required" # want: azurerm_mtls_app_service: client_certificate_mode of azurerm_linux_web_app.by_value in module.apps is "OptionalInteractiveUser" for ["site"], so callers without a certificate are let in; set the module's input apps["site"].mode to "Required"
    orders = { mode = "Optional" }
    stock  = { mode = "Required" }
    site   = { mode = "OptionalInteractiveUser" }
  }
  ingress = ["accept"] # want: azurerm_mtls_container_app: client_certificate_mode of azurerm_container_app.dynamic in module.apps is "accept", so callers without a certificate are let in; set the module's input ingress[0] to "require"
}

module "right" {
  source  = "./apps"
  apps    = { stock = { mode = "Required" } }
  ingress = []
}
