terraform {
  required_providers {
    azurerm = {
      source  = "hashicorp/azurerm"
      version = "~> 4.81"
    }
  }
}

# A called module is installed with the version of the root module, and a null that is passed is reported where it is passed.

module "unset" {
  source = "./modules/workflow"
  mode   = null # want: azurerm_mtls_logic_app: client_certificate_mode of azurerm_logic_app_standard.orders in module.unset is null, so no client certificate is asked for; set the module's input mode to "Required"
}

module "optional" {
  source = "./modules/workflow"
  mode   = "Optional" # want: azurerm_mtls_logic_app: client_certificate_mode of azurerm_logic_app_standard.orders in module.optional is "Optional", so callers without a certificate are let in; set the module's input mode to "Required"
}

module "required" {
  source = "./modules/workflow"
  mode   = "Required"
}
