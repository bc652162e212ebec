# An exception names a call, or what it makes for a member of a map.

module "portal" {
  source  = "Azure/avm-res-web-site/azurerm"
  version = "0.22.0"

  name = "app-portal"
  deployment_slots = {
    staging = { name = "staging" }
  }
}

module "portals" { # want: azurerm_mtls_app_service: client_certificate_enabled is false, the module's default, so no client certificate is asked for; set it to true
  source  = "Azure/avm-res-web-site/azurerm"
  version = "0.22.0"

  name = "app-portals"
  deployment_slots = {
    staging = { name = "staging" } # want: azurerm_mtls_app_service: deployment_slots["staging"].client_certificate_enabled is false, the module's default, so no client certificate is asked for; set it to true
  }
}

module "orders" { # want: azurerm_mtls_app_service: client_certificate_enabled is false, the module's default, so no client certificate is asked for; set it to true
  source  = "Azure/avm-res-web-site/azurerm"
  version = "0.22.0"

  name = "app-orders"
  deployment_slots = {
    staging = { name = "staging" }
    next    = { name = "next" } # want: azurerm_mtls_app_service: deployment_slots["next"].client_certificate_enabled is false, the module's default, so no client certificate is asked for; set it to true
  }
}

module "stock" {
  source  = "CloudNationHQ/app/azure"
  version = "6.0.0"

  instance = {
    public_network_access_enabled = false
    client_certificate_enabled    = false # want: azurerm_mtls_app_service: instance.client_certificate_enabled is false, so no client certificate is asked for; set it to true
    slots = {
      staging = { public_network_access_enabled = false }
      next    = { public_network_access_enabled = false }
    }
  }
}

module "late" { # want: azurerm_mtls_exception: the exception of team-late for module.late.deployment_slots["staging"] expired on 2020-12-31; renew it with a new date, or remove it
  source  = "Azure/avm-res-web-site/azurerm"
  version = "0.22.0"

  name                       = "app-late"
  client_certificate_enabled = true
  deployment_slots = {
    staging = { name = "staging" } # want: azurerm_mtls_app_service: deployment_slots["staging"].client_certificate_enabled is false, the module's default, so no client certificate is asked for; set it to true
  }
}
