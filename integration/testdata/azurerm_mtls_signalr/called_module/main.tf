module "off" {
  source              = "./modules/hub"
  client_certificates = false # want: azurerm_mtls_signalr: tls_client_cert_enabled of azurerm_signalr_service.hub in module.off is false, so no client certificate is asked for; set the module's input client_certificates to true
}

module "on" {
  source              = "./modules/hub"
  client_certificates = true
}
