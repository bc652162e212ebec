# The option says of which known module each source is a mirror. Its versions are the original's.

module "registry" { # want: azurerm_mtls_app_service: client_certificate_enabled is false, the module's default, so no client certificate is asked for; set it to true
  source  = "app.example.com/ACME/web-site/azurerm"
  version = "0.22.0"

  name = "app-registry"
}

module "required" {
  source  = "app.example.com/acme/web-site/azurerm"
  version = "0.22.0"

  name                       = "app-required"
  client_certificate_enabled = true
}

# Below 0.21 it is public.
module "public" {
  source  = "app.example.com/acme/web-site/azurerm"
  version = "0.20.0"

  name = "app-public"
  kind = "webapp"
}

# The original is still known.
module "original" { # want: azurerm_mtls_app_service: client_certificate_enabled is false, the module's default, so no client certificate is asked for; set it to true
  source  = "Azure/avm-res-web-site/azurerm"
  version = "0.22.0"

  name = "app-original"
}

# The mirror of a repository has all its folders.
module "folder" {
  source = "git::https://git.example.com/acme/terraform-azurerm-v4.git//app_service?ref=v10.2.0"

  name                          = "app-folder"
  public_network_access_enabled = false
  ip_restriction_default_action = "Allow"
  tags                          = {}
  client_cert_enabled           = false # want: azurerm_mtls_app_service: client_cert_enabled is false, so no client certificate is asked for; set it to true
}

module "submodule" { # want: azurerm_mtls_app_service: client_certificate_enabled is false, the module's default, so no client certificate is asked for; set it to true
  source  = "app.example.com/acme/app-service/azurerm//modules/linux-web-app"
  version = "8.6.2"

  staging_slot_enabled = false
}

# Of the rest of that module nothing is said.
module "beside" {
  source  = "app.example.com/acme/app-service/azurerm"
  version = "8.6.2"

  staging_slot_enabled = false
}

# Who has the name only is another.
module "named_alike" {
  source  = "app.example.com/other/web-site/azurerm"
  version = "0.22.0"

  name = "app-other"
}
