# What does not renegotiate works with HTTP/2 and TLS 1.3, and is never reported: the certificate is asked for in the
# handshake.

resource "azurerm_linux_web_app" "required" {
  name                       = "required"
  location                   = "westeurope"
  resource_group_name        = "rg"
  service_plan_id            = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled = true
  client_certificate_mode    = "Required"

  site_config {
    http2_enabled       = true
    minimum_tls_version = "1.3"
  }
}

resource "azurerm_linux_web_app" "mode_missing" {
  name                       = "mode-missing"
  location                   = "westeurope"
  resource_group_name        = "rg"
  service_plan_id            = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled = true

  site_config {
    http2_enabled       = true
    minimum_tls_version = "1.3"
  }
}

resource "azurerm_linux_web_app" "optional" {
  name                       = "optional"
  location                   = "westeurope"
  resource_group_name        = "rg"
  service_plan_id            = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled = true
  client_certificate_mode    = "Optional"

  site_config {
    http2_enabled       = true
    minimum_tls_version = "1.3"
  }
}

resource "azurerm_linux_function_app" "function_mode_missing" {
  name                       = "function-mode-missing"
  location                   = "westeurope"
  resource_group_name        = "rg"
  service_plan_id            = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled = true

  site_config {
    http2_enabled       = true
    minimum_tls_version = "1.3"
  }
}

resource "azurerm_linux_web_app" "paths_empty" {
  name                               = "paths-empty"
  location                           = "westeurope"
  resource_group_name                = "rg"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = ""

  site_config {
    http2_enabled = true
  }
}

resource "azurerm_linux_web_app" "paths_separators" {
  name                               = "paths-separators"
  location                           = "westeurope"
  resource_group_name                = "rg"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = ";"

  site_config {
    http2_enabled = true
  }
}

resource "azurerm_linux_web_app" "paths_null" {
  name                               = "paths-null"
  location                           = "westeurope"
  resource_group_name                = "rg"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = null

  site_config {
    http2_enabled = true
  }
}

# Renegotiation works with HTTP/1.1 over TLS 1.2.
resource "azurerm_linux_web_app" "http1" {
  name                       = "http1"
  location                   = "westeurope"
  resource_group_name        = "rg"
  service_plan_id            = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled = true
  client_certificate_mode    = "OptionalInteractiveUser"

  site_config {
    http2_enabled       = false
    minimum_tls_version = "1.2"
  }
}

resource "azurerm_linux_web_app" "defaults" {
  name                       = "defaults"
  location                   = "westeurope"
  resource_group_name        = "rg"
  service_plan_id            = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled = true
  client_certificate_mode    = "OptionalInteractiveUser"

  site_config {
  }
}

resource "azurerm_linux_web_app" "http2_null" {
  name                       = "http2-null"
  location                   = "westeurope"
  resource_group_name        = "rg"
  service_plan_id            = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled = true
  client_certificate_mode    = "OptionalInteractiveUser"

  site_config {
    http2_enabled       = null
    minimum_tls_version = null
  }
}

resource "azurerm_linux_web_app" "http2_unknown" {
  name                       = "http2-unknown"
  location                   = "westeurope"
  resource_group_name        = "rg"
  service_plan_id            = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled = true
  client_certificate_mode    = "OptionalInteractiveUser"

  site_config {
    http2_enabled = var.http2
  }
}

resource "azurerm_linux_web_app" "http2_wrong_type" {
  name                       = "http2-wrong-type"
  location                   = "westeurope"
  resource_group_name        = "rg"
  service_plan_id            = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled = true
  client_certificate_mode    = "OptionalInteractiveUser"

  site_config {
    http2_enabled = "on"
  }
}

# A number converts to the same text.
resource "azurerm_linux_web_app" "tls_number" {
  name                       = "tls-number"
  location                   = "westeurope"
  resource_group_name        = "rg"
  service_plan_id            = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled = true
  client_certificate_mode    = "OptionalInteractiveUser"

  site_config {
    minimum_tls_version = 1.3 # want: azurerm_mtls_renegotiation: minimum_tls_version is 1.3, so there is no TLS renegotiation, which client_certificate_mode "OptionalInteractiveUser" needs; set client_certificate_mode to "Required", or set minimum_tls_version to "1.2"
  }
}

# The deployment site is another host.
resource "azurerm_linux_web_app" "tls_scm" {
  name                       = "tls-scm"
  location                   = "westeurope"
  resource_group_name        = "rg"
  service_plan_id            = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled = true
  client_certificate_mode    = "OptionalInteractiveUser"

  site_config {
    scm_minimum_tls_version = "1.3"
  }
}

resource "azurerm_linux_web_app" "mode_unknown" {
  name                       = "mode-unknown"
  location                   = "westeurope"
  resource_group_name        = "rg"
  service_plan_id            = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled = true
  client_certificate_mode    = var.mode

  site_config {
    http2_enabled = true
  }
}

resource "azurerm_linux_web_app" "paths_unknown" {
  name                               = "paths-unknown"
  location                           = "westeurope"
  resource_group_name                = "rg"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = var.paths

  site_config {
    http2_enabled = true
  }
}

# Values compare exactly; the provider refuses this one.
resource "azurerm_linux_web_app" "mode_letters" {
  name                       = "mode-letters"
  location                   = "westeurope"
  resource_group_name        = "rg"
  service_plan_id            = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled = true
  client_certificate_mode    = "optionalinteractiveuser"

  site_config {
    http2_enabled = true
  }
}

# Where nobody is asked, nothing is renegotiated.
resource "azurerm_linux_web_app" "off" {
  name                       = "off"
  location                   = "westeurope"
  resource_group_name        = "rg"
  service_plan_id            = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled = false
  client_certificate_mode    = "OptionalInteractiveUser"

  site_config {
    http2_enabled = true
  }
}

resource "azurerm_linux_web_app" "off_by_default" {
  name                               = "off-by-default"
  location                           = "westeurope"
  resource_group_name                = "rg"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_exclusion_paths = "/healthz"

  site_config {
    http2_enabled = true
  }
}

resource "azurerm_linux_web_app" "switch_unknown" {
  name                       = "switch-unknown"
  location                   = "westeurope"
  resource_group_name        = "rg"
  service_plan_id            = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled = var.enabled
  client_certificate_mode    = "OptionalInteractiveUser"

  site_config {
    http2_enabled = true
  }
}

variable "http2" {
  type = bool
}

variable "mode" {
  type = string
}

variable "paths" {
  type = string
}

variable "enabled" {
  type = bool
}
