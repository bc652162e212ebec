module "inner" {
  source = "../app"

  mode = "Optional" # want: azurerm_mtls_app_service: client_certificate_mode of azurerm_linux_web_app.this in module.inner is "Optional", so callers without a certificate are let in; set the module's input mode to "Required"
}
