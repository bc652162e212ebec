# The configuration may be JSON.

resource "azurerm_linux_web_app" "tagged" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                = "tagged"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  tags                = { traffic = "m2m" }

  site_config {}
}

resource "azurerm_linux_web_app" "browser" {
  name                          = "browser"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false
  tags                          = { audience = "browser" }

  site_config {}
}

resource "azurerm_linux_web_app" "unknown_exposure" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                          = "unknown-exposure"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = var.public

  site_config {}
}

resource "azurerm_linux_web_app" "external" {
  name                = "external"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"

  site_config {}
}

resource "azurerm_linux_web_app" "allowed_path" {
  name                               = "allowed-path"
  location                           = "westeurope"
  resource_group_name                = "rg"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  https_only                         = true
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = "/ready"

  site_config {}
}

resource "azurerm_linux_web_app" "https_missing" { # want: azurerm_mtls_plaintext: https_only is not set, so a caller can sidestep the client certificate over plain HTTP; set it to true
  name                               = "https-missing"
  location                           = "westeurope"
  resource_group_name                = "rg"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = "/healthz" # want: azurerm_mtls_exclusion_paths: client_certificate_exclusion_paths is "/healthz", so every path that starts with "/healthz" answers callers without a certificate; remove what need not be open

  site_config {}
}

variable "public" {
  type = bool
}
