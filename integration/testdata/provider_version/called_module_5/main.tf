# The version of the root module counts in the modules that it calls.

terraform {
  required_providers {
    azurerm = {
      source  = "hashicorp/azurerm"
      version = "5.2.0"
    }
  }
}

module "app" {
  source = "./modules/app"
  name   = "logic-app"
  access = "Disabled"
}
