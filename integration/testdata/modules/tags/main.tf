# Tags of what a call makes are those of its object, else those of the call.

variable "tags" {
  type    = map(string)
  default = null
}

module "shop" {
  source  = "cloudnationhq/app/azure"
  version = "6.0.0"

  tags = { audience = "browser" }

  instance = {
    name                          = "app-shop"
    type                          = "linux"
    public_network_access_enabled = false
    slots = {
      staging = { public_network_access_enabled = false }
    }
  }
}

module "shop_of_a_null" {
  source  = "cloudnationhq/app/azure"
  version = "6.0.0"

  tags = { audience = "browser" }

  instance = {
    name                          = "app-shop"
    type                          = "linux"
    public_network_access_enabled = false
    tags                          = var.tags
  }
}

module "api" {
  source  = "cloudnationhq/func/azure"
  version = "3.2.0"

  tags = { audience = "browser" }

  instance = { # want: azurerm_mtls_function_app: instance.client_certificate_enabled is false, the module's default, so no client certificate is asked for; set it to true
    name                          = "func-api"
    type                          = "linux"
    public_network_access_enabled = false
    tags                          = { traffic = "m2m" }
  }
}

module "partners" {
  source  = "cloudnationhq/func/azure"
  version = "3.2.0"

  tags = { traffic = "m2m" }

  instance = { # want: azurerm_mtls_function_app: instance.client_certificate_enabled is false, the module's default, so no client certificate is asked for; set it to true
    name = "func-partners"
    type = "linux"
  }
}

module "containers" {
  source  = "cloudnationhq/ca/azure"
  version = "4.2.0"

  tags = { audience = "browser" }

  environment = {
    name = "cae-orders"
    container_apps = {
      shop = { ingress = { target_port = 80 } }
      api = {
        tags    = {}
        ingress = { target_port = 80 } # want: azurerm_mtls_container_app: environment.container_apps["api"].ingress.client_certificate_mode is not set, so no client certificate is asked for; set it to "require"
      }
    }
  }
}
