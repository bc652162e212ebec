# Two levels: the finding stands where the outermost caller passes the value.

module "optional" {
  source   = "./platform"
  settings = { mode = "Optional", ingress = "accept" } # want: azurerm_mtls_app_service: client_certificate_mode of azurerm_linux_web_app.orders in module.optional.module.app is "Optional", so callers without a certificate are let in; set the module's input mode to "Required" # want: azurerm_mtls_container_app: client_certificate_mode of azurerm_container_app.orders in module.optional.module.container is "accept", so callers without a certificate are let in; set the module's input mode to "require"
}

module "required" {
  source   = "./platform"
  settings = { mode = "Required", ingress = "require" }
}

module "external" {
  source   = "./platform"
  external = true
  settings = { mode = "Required", ingress = "accept" }
}
