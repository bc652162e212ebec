# What a caller passes is followed through everything between an input and an argument.

module "repeated" {
  source   = "./apps"
  for_each = toset(["a", "b"])

  name = each.key
  mode = "Optional" # want: azurerm_mtls_app_service: client_certificate_mode of azurerm_linux_web_app.coalesced in module.repeated is "Optional", so callers without a certificate are let in; set the module's input mode to "Required"
}

module "counted" {
  source = "./apps"
  count  = 2

  name = "counted"
  mode = "Optional" # want: azurerm_mtls_app_service: client_certificate_mode of azurerm_linux_web_app.coalesced in module.counted is "Optional", so callers without a certificate are let in; set the module's input mode to "Required"
}

module "settings" {
  source = "./apps"

  name = "settings"
  settings = { # want: azurerm_mtls_app_service: client_certificate_mode of azurerm_linux_web_app.settings in module.settings is "Optional", so callers without a certificate are let in; set the module's input settings.mode to "Required" # want: azurerm_mtls_exclusion_paths: client_certificate_exclusion_paths of azurerm_linux_web_app.settings in module.settings is "/api", so every path that starts with "/api" answers callers without a certificate; remove what need not be open (by the module's input settings.paths)
    mode  = "Optional"
    paths = "/api"
  }
}

module "extra" {
  source = "./apps"

  name  = "extra"
  extra = { merged = "Optional" } # want: azurerm_mtls_app_service: client_certificate_mode of azurerm_linux_web_app.merged in module.extra is "Optional", so callers without a certificate are let in; set the module's input extra["merged"] to "Required"
}

module "each" {
  source = "./apps"

  name  = "each"
  sites = { orders = "Optional", stock = "Required" } # want: azurerm_mtls_app_service: client_certificate_mode of azurerm_linux_web_app.each in module.each is "Optional" for ["orders"], so callers without a certificate are let in; set the module's input sites["orders"] to "Required"
}

# The switch is the module's own, so it stands at what tells the resource best.
module "own" {
  source = "./apps"

  name = "own" # want: azurerm_mtls_app_service: client_certificate_enabled of azurerm_linux_web_app.own in module.own is false, so no client certificate is asked for; set it to true (the module has no input for it)
  own  = true
}

module "none" {
  source = "./apps"

  name = "none"
}

# Two calls, one inside the other.
module "stack" {
  source = "./stack"

  stage = "test" # want: azurerm_mtls_app_service: client_certificate_mode of azurerm_linux_web_app.coalesced in module.stack.module.by_local is "Optional", so callers without a certificate are let in; set the module's input mode to "Required"
  mode  = "Optional" # want: azurerm_mtls_app_service: client_certificate_mode of azurerm_linux_web_app.coalesced in module.stack.module.passed is "Optional", so callers without a certificate are let in; set the module's input mode to "Required"
}
