# Every app is in scope, but one that is a backend of a gateway must not be told to require a certificate, nor be changed:
# the gateway could not call it any more.

resource "azurerm_cdn_frontdoor_origin" "internal" {
  name                           = "internal"
  cdn_frontdoor_origin_group_id  = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Cdn/profiles/edge/originGroups/apps"
  host_name                      = azurerm_linux_web_app.internal.default_hostname
  certificate_name_check_enabled = true
}

resource "azurerm_cdn_frontdoor_origin" "public" {
  name                           = "public"
  cdn_frontdoor_origin_group_id  = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Cdn/profiles/edge/originGroups/apps"
  host_name                      = azurerm_linux_function_app.public.default_hostname
  certificate_name_check_enabled = true
}

resource "azurerm_linux_web_app" "internal" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; add an exception to .tflint.hcl, as azurerm_cdn_frontdoor_origin.internal in front of it cannot present a certificate
  name                          = "internal"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false
  site_config {}
}

resource "azurerm_linux_function_app" "public" {
  name                       = "public"
  location                   = "westeurope"
  resource_group_name        = "rg"
  service_plan_id            = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled = true
  client_certificate_mode    = "Optional" # want: azurerm_mtls_function_app: client_certificate_mode is "Optional", so callers without a certificate are let in; add an exception to .tflint.hcl, as azurerm_cdn_frontdoor_origin.public in front of it cannot present a certificate
  site_config {}
}

# Nothing is in front of this one.

resource "azurerm_linux_web_app" "direct" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                = "direct"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  site_config {}
}
