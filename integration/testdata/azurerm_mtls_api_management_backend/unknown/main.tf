# What is not known is not reported, and what does not depend on it is.

variable "check" {
  type = bool
}

variable "checks" {
  type = list(bool)
}

variable "off" {
  type    = bool
  default = false
}

variable "keys" {
  type = map(string)
}

resource "azurerm_api_management_backend" "both_unknown" {
  name                = "both-unknown"
  resource_group_name = "rg-orders"
  api_management_name = "orders"
  protocol            = "http"
  url                 = "https://orders.example.com"

  tls {
    validate_certificate_chain = var.check
    validate_certificate_name  = var.check
  }
}

resource "azurerm_api_management_backend" "one_unknown" {
  name                = "one-unknown"
  resource_group_name = "rg-orders"
  api_management_name = "orders"
  protocol            = "http"
  url                 = "https://orders.example.com"

  tls {
    validate_certificate_chain = true
    validate_certificate_name  = var.check
  }
}

# Whatever the variable is, the other check is off. With null the provider refuses the block.
resource "azurerm_api_management_backend" "one_unknown_alone" {
  name                = "one-unknown-alone"
  resource_group_name = "rg-orders"
  api_management_name = "orders"
  protocol            = "http"
  url                 = "https://orders.example.com"

  tls { # want: azurerm_mtls_api_management_backend: validate_certificate_chain is not set, so the provider turns it off because validate_certificate_name is set, and the gateway accepts a server certificate of any issuer; set it to true
    validate_certificate_name = var.check
  }
}

resource "azurerm_api_management_backend" "default_off" {
  name                = "default-off"
  resource_group_name = "rg-orders"
  api_management_name = "orders"
  protocol            = "http"
  url                 = "https://orders.example.com"

  tls {
    validate_certificate_chain = true
    validate_certificate_name  = var.off # want: azurerm_mtls_api_management_backend: validate_certificate_name is false, so the gateway accepts a server certificate of any host; set it to true
  }
}

resource "azurerm_api_management_backend" "off_beside_unknown" {
  name                = "off-beside-unknown"
  resource_group_name = "rg-orders"
  api_management_name = "orders"
  protocol            = "http"
  url                 = "https://orders.example.com"

  tls {
    validate_certificate_chain = var.check
    validate_certificate_name  = false # want: azurerm_mtls_api_management_backend: validate_certificate_name is false, so the gateway accepts a server certificate of any host; set it to true
  }
}

resource "azurerm_api_management_backend" "block_unknown" {
  name                = "block-unknown"
  resource_group_name = "rg-orders"
  api_management_name = "orders"
  protocol            = "http"
  url                 = "https://orders.example.com"

  dynamic "tls" {
    for_each = var.checks
    content {
      validate_certificate_chain = false
      validate_certificate_name  = tls.value
    }
  }
}

resource "azurerm_api_management_backend" "block_unknown_only_one" {
  name                = "block-unknown-only-one"
  resource_group_name = "rg-orders"
  api_management_name = "orders"
  protocol            = "http"
  url                 = "https://orders.example.com"

  dynamic "tls" {
    for_each = var.checks
    content {
      validate_certificate_name = tls.value
    }
  }
}

resource "azurerm_api_management_backend" "block_dynamic" {
  name                = "block-dynamic"
  resource_group_name = "rg-orders"
  api_management_name = "orders"
  protocol            = "http"
  url                 = "https://orders.example.com"

  dynamic "tls" { # want: azurerm_mtls_api_management_backend: validate_certificate_chain is not set, so the provider turns it off because validate_certificate_name is set, and the gateway accepts a server certificate of any issuer; set it to true
    for_each = [true]
    content {
      validate_certificate_name = tls.value
    }
  }
}

resource "azurerm_api_management_backend" "credentials_unknown" {
  name                = "credentials-unknown"
  resource_group_name = "rg-orders"
  api_management_name = "orders"
  protocol            = "http"
  url                 = "http://orders.internal"

  dynamic "credentials" {
    for_each = var.keys
    content {
      header = { (credentials.key) = credentials.value }
    }
  }
}

resource "azurerm_api_management_backend" "each" {
  for_each = { orders = true, stock = false }

  name                = each.key
  resource_group_name = "rg-orders"
  api_management_name = "orders"
  protocol            = "http"
  url                 = "https://${each.key}.example.com"

  tls {
    validate_certificate_chain = each.value # want: azurerm_mtls_api_management_backend: validate_certificate_chain is false for ["stock"], so the gateway accepts a server certificate of any issuer; set it to true
    validate_certificate_name  = true
  }
}

resource "azurerm_api_management_backend" "ignored" {
  name                = "ignored"
  resource_group_name = "rg-orders"
  api_management_name = "orders"
  protocol            = "http"
  url                 = "https://orders.example.com"

  tls {
    validate_certificate_chain = false
    validate_certificate_name  = true
  }

  lifecycle {
    ignore_changes = [tls]
  }
}
