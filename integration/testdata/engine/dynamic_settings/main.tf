# Settings that matter for a rule may stand in a dynamic block, too.

resource "azurerm_linux_web_app" "known" {
  name                       = "known"
  location                   = "westeurope"
  resource_group_name        = "rg"
  service_plan_id            = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled = true
  client_certificate_mode    = "OptionalInteractiveUser"

  dynamic "site_config" {
    for_each = [{ http2 = true }]

    content {
      http2_enabled = site_config.value.http2 # want: azurerm_mtls_renegotiation: http2_enabled is true, so there is no TLS renegotiation, which client_certificate_mode "OptionalInteractiveUser" needs; set client_certificate_mode to "Required", or set http2_enabled to false
    }
  }
}

# Whether there is such a block is not known, so neither is what the app does without it.
resource "azurerm_linux_web_app" "unknown_extent" {
  name                       = "unknown-extent"
  location                   = "westeurope"
  resource_group_name        = "rg"
  service_plan_id            = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled = true
  client_certificate_mode    = "OptionalInteractiveUser"

  dynamic "site_config" {
    for_each = var.unknown

    content {
      http2_enabled = true
    }
  }
}

resource "azurerm_linux_web_app" "unknown_value" {
  name                       = "unknown-value"
  location                   = "westeurope"
  resource_group_name        = "rg"
  service_plan_id            = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled = true
  client_certificate_mode    = "OptionalInteractiveUser"

  dynamic "site_config" {
    for_each = var.unknown

    content {
      http2_enabled = site_config.value.http2
    }
  }
}

variable "unknown" {
  type = list(object({ http2 = bool }))
}
