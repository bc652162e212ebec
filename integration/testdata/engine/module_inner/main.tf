# Collections that the caller passes, taken apart in the module.

module "apps" {
  source = "./apps"
  apps = { # want: azurerm_mtls_app_service: client_certificate_mode is "Optional", so callers without a certificate are let in; set it to "Required" # want: azurerm_mtls_app_service: client_certificate_mode is "OptionalInteractiveUser", so callers without a certificate are let in; set it to "Required"
    orders = { mode = "Optional" }
    stock  = { mode = "Required" }
    site   = { mode = "OptionalInteractiveUser" }
  }
  ingress = ["accept"]
}

module "right" {
  source  = "./apps"
  apps    = { stock = { mode = "Required" } }
  ingress = []
}
