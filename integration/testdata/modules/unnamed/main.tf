# What stands under names that are not known is judged all the same.

variable "name" {
  type = string
}

variable "names" {
  type = map(string)
}

variable "on" {
  type = bool
}

module "key" {
  source  = "Azure/avm-res-web-site/azurerm"
  version = "0.22.0"

  client_certificate_enabled = true

  deployment_slots = {
    (var.name) = {
      client_certificate_enabled = false # want: azurerm_mtls_app_service: deployment_slots[*].client_certificate_enabled is false, so no client certificate is asked for; set it to true
    }
  }
}

module "loop" {
  source  = "Azure/avm-res-web-site/azurerm"
  version = "0.22.0"

  client_certificate_enabled = true

  deployment_slots = {
    for key, value in var.names : key => {
      name                       = value
      client_certificate_enabled = true
      client_certificate_mode    = "Optional" # want: azurerm_mtls_app_service: deployment_slots[*].client_certificate_mode is "Optional", so callers without a certificate are let in; set it to "Required"
    } if value != ""
  }
}

module "apps" {
  source  = "CloudNationHQ/ca/azure"
  version = "4.2.0"

  environment = {
    internal_load_balancer_enabled = true

    container_apps = {
      for key, value in var.names : key => {
        ingress = {
          external_enabled        = true
          client_certificate_mode = "accept" # want: azurerm_mtls_container_app: environment.container_apps[*].ingress.client_certificate_mode is "accept", so callers without a certificate are let in; set it to "require"
        }
      }
    }
  }
}

# What is written is right, or not known.

module "right" {
  source  = "Azure/avm-res-web-site/azurerm"
  version = "0.22.0"

  client_certificate_enabled = true

  deployment_slots = {
    for key, value in var.names : key => {
      name                       = value
      client_certificate_enabled = true
    }
  }
}

module "unknown" {
  source  = "Azure/avm-res-web-site/azurerm"
  version = "0.22.0"

  client_certificate_enabled = true

  deployment_slots = {
    for key, value in var.names : key => {
      client_certificate_enabled = var.on
    }
  }
}

# The second object may overwrite what is in the first.
module "overwritten" {
  source  = "Azure/avm-res-web-site/azurerm"
  version = "0.22.0"

  client_certificate_enabled = true

  deployment_slots = merge(
    { (var.name) = {} },
    { staging = { client_certificate_enabled = true } },
  )
}

# Lists of keys, which no module takes.
module "grouped" {
  source  = "Azure/avm-res-web-site/azurerm"
  version = "0.22.0"

  client_certificate_enabled = true

  deployment_slots = { for key, value in var.names : value => key... }
}
