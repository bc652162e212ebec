# Azure/avm-res-app-containerapp: one app, whose ingress is an object.

module "off" {
  source  = "Azure/avm-res-app-containerapp/azurerm"
  version = "0.7.0"

  name                                  = "off"
  container_app_environment_resource_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.App/managedEnvironments/env"
  ingress = { # want: azurerm_mtls_container_app: ingress.client_certificate_mode is not set, so no client certificate is asked for; set it to "require"
    target_port = 8080
  }
}

module "accept" {
  source  = "Azure/avm-res-app-containerapp/azurerm"
  version = "~> 0.4.0"

  name                                  = "accept"
  container_app_environment_resource_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.App/managedEnvironments/env"
  ingress = {
    target_port             = 8080
    client_certificate_mode = "accept" # want: azurerm_mtls_container_app: ingress.client_certificate_mode is "accept", so callers without a certificate are let in; set it to "require"
  }
}

module "require" {
  source  = "Azure/avm-res-app-containerapp/azurerm"
  version = "0.9.0"

  name                                  = "require"
  container_app_environment_resource_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.App/managedEnvironments/env"
  ingress = {
    target_port             = 8080
    client_certificate_mode = "require"
  }
}

module "without_ingress" {
  source  = "Azure/avm-res-app-containerapp/azurerm"
  version = "0.9.0"

  name                                  = "without-ingress"
  container_app_environment_resource_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.App/managedEnvironments/env"
}

# The module has no input for certificates below 0.4, so that nobody can set one.
module "old" {
  source  = "Azure/avm-res-app-containerapp/azurerm"
  version = "0.3.0"

  name                                  = "old"
  container_app_environment_resource_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.App/managedEnvironments/env"
  ingress = {
    target_port = 8080
  }
}

module "outside" {
  source  = "Azure/avm-res-app-containerapp/azurerm"
  version = "0.9.0"

  name                                  = "outside"
  container_app_environment_resource_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.App/managedEnvironments/env"
  ingress = {
    target_port      = 8080
    external_enabled = true
  }
}

# A null of the older versions is what the newer ones have as their default.
module "app_either" {
  source  = "Azure/avm-res-app-containerapp/azurerm"
  version = "~> 0.4"

  container_app_environment_resource_id = "cae"
  ingress = {
    target_port             = 8080
    client_certificate_mode = "ignore" # want: azurerm_mtls_container_app: ingress.client_certificate_mode is "ignore", so no client certificate is asked for; set it to "require"
  }
}
