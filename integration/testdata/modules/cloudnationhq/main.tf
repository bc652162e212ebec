# CloudNationHQ's modules take one object.

module "app" {
  source  = "CloudNationHQ/app/azure"
  version = "~> 6.0"

  instance = { # want: azurerm_mtls_plaintext: instance.https_only is false, the module's default, so a caller can sidestep the client certificate over plain HTTP; set it to true
    name                          = "app-orders"
    type                          = "linux"
    public_network_access_enabled = false
    client_certificate_enabled    = true
    client_certificate_mode       = "Optional" # want: azurerm_mtls_app_service: instance.client_certificate_mode is "Optional", so callers without a certificate are let in; set it to "Required"

    slots = {
      staging = { # want: azurerm_mtls_app_service: instance.slots["staging"].client_certificate_enabled is not set, so no client certificate is asked for; set it to true
        name                          = "staging"
        public_network_access_enabled = false
      }
    }
  }
}

module "app_required" {
  source  = "cloudnationhq/app/azure"
  version = "6.0.0"

  instance = { # want: azurerm_mtls_plaintext: instance.https_only is false, the module's default, so a caller can sidestep the client certificate over plain HTTP; set it to true
    name                          = "app-required"
    type                          = "linux"
    public_network_access_enabled = false
    client_certificate_enabled    = true
    client_certificate_mode       = null
  }
}

module "function" {
  source  = "cloudnationhq/func/azure"
  version = "3.2.0"

  instance = { # want: azurerm_mtls_renegotiation: instance.site_config.http2_enabled is true, the module's default, so there is no TLS renegotiation, which instance.client_certificate_exclusion_paths "/api" needs; remove instance.client_certificate_exclusion_paths, or set instance.site_config.http2_enabled to false
    name                               = "func-orders"
    type                               = "linux"
    public_network_access_enabled      = false
    client_certificate_enabled         = true
    client_certificate_mode            = "Required"
    client_certificate_exclusion_paths = "/api" # want: azurerm_mtls_exclusion_paths: instance.client_certificate_exclusion_paths is "/api", so every path that starts with "/api" answers callers without a certificate; remove what need not be open
  }
}

module "function_public" {
  source  = "cloudnationhq/func/azure"
  version = "3.2.0"

  instance = {
    name = "func-public"
    type = "linux"
  }
}

module "apps" {
  source  = "cloudnationhq/ca/azure"
  version = "4.2.0"

  environment = {
    name                           = "cae-orders"
    internal_load_balancer_enabled = true

    container_apps = {
      orders = {
        ingress = {
          external_enabled        = true
          client_certificate_mode = "accept" # want: azurerm_mtls_container_app: environment.container_apps["orders"].ingress.client_certificate_mode is "accept", so callers without a certificate are let in; set it to "require"
        }
      }
      stock = {
        ingress = {
          external_enabled        = true
          client_certificate_mode = "require"
        }
      }
      worker = {}
    }
  }
}

module "public_apps" {
  source  = "cloudnationhq/ca/azure"
  version = "4.2.0"

  environment = {
    name = "cae-public"

    container_apps = {
      shop = {
        ingress = {
          external_enabled = true
        }
      }
      inside = {
        ingress = { # want: azurerm_mtls_container_app: environment.container_apps["inside"].ingress.client_certificate_mode is not set, so no client certificate is asked for; set it to "require"
          target_port = 8080
        }
      }
    }
  }
}

# Of a version that is not known only what is written counts, and nothing is said of what is not.
module "app_newer" {
  source  = "cloudnationhq/app/azure"
  version = "7.1.0"

  instance = {
    name                          = "app-newer"
    type                          = "linux"
    public_network_access_enabled = false
    client_certificate_enabled    = false # want: azurerm_mtls_app_service: instance.client_certificate_enabled is false, so no client certificate is asked for; set it to true
  }
}
