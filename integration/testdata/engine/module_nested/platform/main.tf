module "app" {
  source = "./app"
  mode   = var.settings.mode
}

module "container" {
  source   = "./container"
  mode     = var.settings.ingress
  external = var.external
}

# In between the value is the module's own.
module "fixed" {
  source   = "./container"
  mode     = "accept" # want: azurerm_mtls_container_app: client_certificate_mode of azurerm_container_app.orders in module.fixed is "accept", so callers without a certificate are let in; set the module's input mode to "require"
  external = false
}

variable "settings" {
  type = object({
    mode    = string
    ingress = string
  })
}

variable "external" {
  type    = bool
  default = false
}
