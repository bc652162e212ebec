variable "stage" {
  type = string
}

variable "mode" {
  type = string
}

locals {
  weak = "Optional"
}

module "passed" {
  source = "../apps"

  name = "passed-${var.stage}"
  mode = var.mode
}

# A local in the middle of two calls ends what TFLint follows, and the name leads there all the same.
module "by_local" {
  source = "../apps"

  name = "by-local-${var.stage}"
  mode = local.weak # want: azurerm_mtls_app_service: client_certificate_mode of azurerm_linux_web_app.coalesced in module.by_local is "Optional", so callers without a certificate are let in; set the module's input mode to "Required"
}

# Here nothing leads to the caller.
module "closed" {
  source = "../apps"

  name = "closed"
  mode = local.weak # want: azurerm_mtls_app_service: client_certificate_mode of azurerm_linux_web_app.coalesced in module.closed is "Optional", so callers without a certificate are let in; set the module's input mode to "Required"
}
