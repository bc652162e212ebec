variable "name" {
  type = string
}

variable "mode" {
  type = string
}

module "site" {
  source  = "Azure/avm-res-web-site/azurerm"
  version = "0.6.3"

  name                          = var.name
  kind                          = "webapp"
  https_only                    = true
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = var.mode
}
