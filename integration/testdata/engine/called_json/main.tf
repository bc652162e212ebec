# A module in JSON, of which the caller passes what has nothing to do with certificates.

module "off" {
  source = "./app"

  label = "orders" # want: azurerm_mtls_app_service: client_certificate_enabled of azurerm_linux_web_app.this in module.off is false, so no client certificate is asked for; set it to true (the module has no input for it)
  team  = "orders"
}
