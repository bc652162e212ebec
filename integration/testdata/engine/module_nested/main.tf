# Two levels: the finding stands where the outermost caller passes the value.

module "optional" {
  source   = "./platform"
  settings = { mode = "Optional", ingress = "accept" } # want: azurerm_mtls_app_service: client_certificate_mode is "Optional", so callers without a certificate are let in; set it to "Required" # want: azurerm_mtls_container_app: client_certificate_mode is "accept", so callers without a certificate are let in; set it to "require"
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
