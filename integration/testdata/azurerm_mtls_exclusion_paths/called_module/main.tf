# The list, or else the switch, is the caller's.

module "path" {
  source = "./modules/app"
  name   = "app-path"
  paths  = "/api" # want: azurerm_mtls_exclusion_paths: client_certificate_exclusion_paths of azurerm_linux_web_app.app in module.path is "/api", so every path that starts with "/api" answers callers without a certificate; remove what need not be open (by the module's input paths)
}

module "probe" {
  source = "./modules/app"
  name   = "app-probe"
  paths  = "/healthz"
}

module "switch" {
  source      = "./modules/switch"
  name        = "app-switch"
  certificate = true # want: azurerm_mtls_exclusion_paths: client_certificate_exclusion_paths of azurerm_linux_web_app.app in module.switch is "/api", so every path that starts with "/api" answers callers without a certificate; remove what need not be open
}

module "off" {
  source      = "./modules/switch"
  name        = "app-off"
  certificate = false
}
