# The values may come from anywhere, and stand where they are written.

resource "azurerm_linux_web_app" "variable" {
  name                       = "variable"
  location                   = "westeurope"
  resource_group_name        = "rg"
  service_plan_id            = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled = var.enabled
  client_certificate_mode    = var.mode

  site_config {
    http2_enabled = var.http2 # want: azurerm_mtls_renegotiation: http2_enabled is true, so there is no TLS renegotiation, which client_certificate_mode "OptionalInteractiveUser" needs; set client_certificate_mode to "Required", or set http2_enabled to false
  }
}

resource "azurerm_linux_web_app" "each" {
  name                = "each-${each.key}"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  for_each = {
    orders = { mode = "OptionalInteractiveUser", http2 = true }
    stock  = { mode = "OptionalInteractiveUser", http2 = false }
    shop   = { mode = "Required", http2 = true }
  }
  client_certificate_enabled = true
  client_certificate_mode    = each.value.mode

  site_config {
    http2_enabled = each.value.http2 # want: azurerm_mtls_renegotiation: for ["orders"], http2_enabled is true, so there is no TLS renegotiation, which client_certificate_mode "OptionalInteractiveUser" needs; set client_certificate_mode to "Required", or set http2_enabled to false
  }
}

resource "azurerm_linux_web_app" "each_fine" {
  name                = "each-fine-${each.key}"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  for_each = {
    stock = { mode = "OptionalInteractiveUser", http2 = false }
    shop  = { mode = "Required", http2 = true }
  }
  client_certificate_enabled = true
  client_certificate_mode    = each.value.mode

  site_config {
    http2_enabled = each.value.http2
  }
}

# In scope, the mode is a finding of its own.
resource "azurerm_linux_web_app" "internal" {
  name                          = "internal"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = "OptionalInteractiveUser" # want: azurerm_mtls_app_service: client_certificate_mode is "OptionalInteractiveUser", so callers without a certificate are let in; set it to "Required"

  site_config {
    http2_enabled = true # want: azurerm_mtls_renegotiation: http2_enabled is true, so there is no TLS renegotiation, which client_certificate_mode "OptionalInteractiveUser" needs; set client_certificate_mode to "Required", or set http2_enabled to false
  }
}

variable "enabled" {
  type    = bool
  default = true
}

variable "mode" {
  type    = string
  default = "OptionalInteractiveUser"
}

variable "http2" {
  type    = bool
  default = true
}
