# A default counts where all versions that the call allows agree.

module "old" { # want: azurerm_mtls_app_service: client_certificate_mode is "Optional", the module's default, so callers without a certificate are let in; set it to "Required" # want: azurerm_mtls_plaintext: https_only is false, the module's default, so a caller can sidestep the client certificate over plain HTTP; set it to true
  source  = "Azure/avm-res-web-site/azurerm"
  version = "0.6.3"

  name                          = "app-old"
  kind                          = "webapp"
  public_network_access_enabled = false
  client_certificate_enabled    = true
}

module "newer" { # want: azurerm_mtls_plaintext: https_only is false, the module's default, so a caller can sidestep the client certificate over plain HTTP; set it to true
  source  = "Azure/avm-res-web-site/azurerm"
  version = "0.7.0"

  name                          = "app-newer"
  kind                          = "webapp"
  public_network_access_enabled = false
  client_certificate_enabled    = true
}

module "either" { # want: azurerm_mtls_plaintext: https_only is false, the module's default, so a caller can sidestep the client certificate over plain HTTP; set it to true
  source  = "Azure/avm-res-web-site/azurerm"
  version = ">= 0.6.0, < 0.8.0"

  name                          = "app-either"
  kind                          = "webapp"
  public_network_access_enabled = false
  client_certificate_enabled    = true
}

# Some of these versions are public by default, and some are not.
module "open" {
  source  = "Azure/avm-res-web-site/azurerm"
  version = "~> 0.19"

  name = "app-open"
  kind = "webapp"
}

module "public_by_default" {
  source  = "Azure/avm-res-web-site/azurerm"
  version = "0.20.0"

  name = "app-public"
  kind = "webapp"
}

module "closed_by_default" { # want: azurerm_mtls_app_service: client_certificate_enabled is false, the module's default, so no client certificate is asked for; set it to true
  source  = "Azure/avm-res-web-site/azurerm"
  version = "~> 0.21.0"

  name = "app-closed"
  kind = "webapp"
}

# What is written counts in any version.
module "without_version" {
  source = "Azure/avm-res-web-site/azurerm"

  name                          = "app-without"
  kind                          = "webapp"
  public_network_access_enabled = false
  client_certificate_enabled    = false # want: azurerm_mtls_app_service: client_certificate_enabled is false, so no client certificate is asked for; set it to true
}

module "without_version_and_mode" {
  source = "Azure/avm-res-web-site/azurerm"

  name                          = "app-without-mode"
  kind                          = "webapp"
  public_network_access_enabled = false
  client_certificate_enabled    = true
}

module "from_git" { # want: azurerm_mtls_app_service: client_certificate_mode is "Optional", the module's default, so callers without a certificate are let in; set it to "Required" # want: azurerm_mtls_plaintext: https_only is false, the module's default, so a caller can sidestep the client certificate over plain HTTP; set it to true
  source = "git::https://github.com/Azure/terraform-azurerm-avm-res-web-site.git?ref=v0.6.3"

  name                          = "app-git"
  kind                          = "webapp"
  public_network_access_enabled = false
  client_certificate_enabled    = true
}

module "from_a_branch" {
  source = "git::https://github.com/Azure/terraform-azurerm-avm-res-web-site.git?ref=main"

  name                          = "app-branch"
  kind                          = "webapp"
  public_network_access_enabled = false
  client_certificate_enabled    = true
}

# What had no kind was a function app, and is not judged.
module "before_kinds" {
  source  = "Azure/avm-res-web-site/azurerm"
  version = "0.1.2"

  name                          = "func-before-kinds"
  public_network_access_enabled = false
}
