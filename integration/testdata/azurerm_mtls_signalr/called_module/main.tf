module "off" {
  source              = "./modules/hub"
  client_certificates = false # want: azurerm_mtls_signalr: tls_client_cert_enabled is false, so no client certificate is asked for; set it to true
}

module "on" {
  source              = "./modules/hub"
  client_certificates = true
}
