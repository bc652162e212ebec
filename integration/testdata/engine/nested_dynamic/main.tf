# Dynamic blocks within dynamic blocks, each with its own iterator.

resource "azurerm_api_management" "known" {
  name                 = "known"
  location             = "westeurope"
  resource_group_name  = "rg"
  publisher_name       = "Contoso"
  publisher_email      = "api@example.com"
  sku_name             = "Premium_1"
  virtual_network_type = "Internal"

  dynamic "hostname_configuration" {
    for_each = [{ hosts = { "a.example.com" = true, "b.example.com" = false } }]

    content {
      dynamic "proxy" {
        for_each = hostname_configuration.value.hosts

        content {
          host_name                    = proxy.key
          key_vault_certificate_id     = "https://kv.vault.azure.net/secrets/api"
          negotiate_client_certificate = proxy.value # want: azurerm_mtls_api_management: negotiate_client_certificate is false for host name "b.example.com", so the gateway never asks for a client certificate; set it to true and validate the certificate in a policy
        }
      }
    }
  }
}

resource "azurerm_api_management" "renamed" {
  name                 = "renamed"
  location             = "westeurope"
  resource_group_name  = "rg"
  publisher_name       = "Contoso"
  publisher_email      = "api@example.com"
  sku_name             = "Premium_1"
  virtual_network_type = "Internal"

  dynamic "hostname_configuration" {
    for_each = { on = true, off = false }
    iterator = outer

    content {
      dynamic "proxy" {
        for_each = toset(["a.example.com"])
        iterator = inner

        content {
          host_name                    = inner.key
          key_vault_certificate_id     = "https://kv.vault.azure.net/secrets/api"
          negotiate_client_certificate = outer.value # want: azurerm_mtls_api_management: negotiate_client_certificate is false, so the gateway never asks for a client certificate; set it to true and validate the certificate in a policy
        }
      }
    }
  }
}

# The inner block hides the outer one's name.
resource "azurerm_api_management" "same_name" {
  name                 = "same-name"
  location             = "westeurope"
  resource_group_name  = "rg"
  publisher_name       = "Contoso"
  publisher_email      = "api@example.com"
  sku_name             = "Premium_1"
  virtual_network_type = "Internal"

  dynamic "hostname_configuration" {
    for_each = [true]
    iterator = item

    content {
      dynamic "proxy" {
        for_each = { "a.example.com" = false }
        iterator = item

        content {
          host_name                    = item.key
          key_vault_certificate_id     = "https://kv.vault.azure.net/secrets/api"
          negotiate_client_certificate = item.value # want: azurerm_mtls_api_management: negotiate_client_certificate is false, so the gateway never asks for a client certificate; set it to true and validate the certificate in a policy
        }
      }
    }
  }
}

resource "azurerm_api_management" "outer_unknown" {
  name                 = "outer-unknown"
  location             = "westeurope"
  resource_group_name  = "rg"
  publisher_name       = "Contoso"
  publisher_email      = "api@example.com"
  sku_name             = "Premium_1"
  virtual_network_type = "Internal"

  dynamic "hostname_configuration" {
    for_each = var.unknown

    content {
      dynamic "proxy" {
        for_each = toset(["a.example.com"])

        content {
          host_name                    = proxy.key
          key_vault_certificate_id     = "https://kv.vault.azure.net/secrets/api"
          negotiate_client_certificate = false # want: azurerm_mtls_api_management: negotiate_client_certificate is false, so the gateway never asks for a client certificate; set it to true and validate the certificate in a policy
        }
      }
    }
  }
}

resource "azurerm_api_management" "inner_unknown" {
  name                 = "inner-unknown"
  location             = "westeurope"
  resource_group_name  = "rg"
  publisher_name       = "Contoso"
  publisher_email      = "api@example.com"
  sku_name             = "Premium_1"
  virtual_network_type = "Internal"

  hostname_configuration {
    dynamic "proxy" {
      for_each = var.unknown

      content {
        host_name                    = proxy.value
        key_vault_certificate_id     = "https://kv.vault.azure.net/secrets/api"
        negotiate_client_certificate = false # want: azurerm_mtls_api_management: negotiate_client_certificate is false, so the gateway never asks for a client certificate; set it to true and validate the certificate in a policy
      }
    }
  }
}

resource "azurerm_api_management" "inner_unknown_value" {
  name                 = "inner-unknown-value"
  location             = "westeurope"
  resource_group_name  = "rg"
  publisher_name       = "Contoso"
  publisher_email      = "api@example.com"
  sku_name             = "Premium_1"
  virtual_network_type = "Internal"

  dynamic "hostname_configuration" {
    for_each = [var.unknown]

    content {
      dynamic "proxy" {
        for_each = hostname_configuration.value

        content {
          host_name                    = proxy.value
          key_vault_certificate_id     = "https://kv.vault.azure.net/secrets/api"
          negotiate_client_certificate = proxy.value == "a.example.com"
        }
      }
    }
  }
}

# The header of the block that lacks the argument.
resource "azurerm_api_management" "inner_missing" {
  name                 = "inner-missing"
  location             = "westeurope"
  resource_group_name  = "rg"
  publisher_name       = "Contoso"
  publisher_email      = "api@example.com"
  sku_name             = "Premium_1"
  virtual_network_type = "Internal"

  dynamic "hostname_configuration" {
    for_each = [1]

    content {
      dynamic "proxy" { # want: azurerm_mtls_api_management: negotiate_client_certificate is not set, so the gateway never asks for a client certificate; set it to true and validate the certificate in a policy
        for_each = toset(["a.example.com"])

        content {
          host_name                = proxy.key
          key_vault_certificate_id = "https://kv.vault.azure.net/secrets/api"
        }
      }
    }
  }
}

resource "azurerm_api_management" "outer_none" {
  name                 = "outer-none"
  location             = "westeurope"
  resource_group_name  = "rg"
  publisher_name       = "Contoso"
  publisher_email      = "api@example.com"
  sku_name             = "Premium_1"
  virtual_network_type = "Internal"

  dynamic "hostname_configuration" {
    for_each = []

    content {
      dynamic "proxy" {
        for_each = toset(["a.example.com"])

        content {
          host_name                    = proxy.key
          key_vault_certificate_id     = "https://kv.vault.azure.net/secrets/api"
          negotiate_client_certificate = false
        }
      }
    }
  }
}

resource "azurerm_api_management" "inner_none" {
  name                 = "inner-none"
  location             = "westeurope"
  resource_group_name  = "rg"
  publisher_name       = "Contoso"
  publisher_email      = "api@example.com"
  sku_name             = "Premium_1"
  virtual_network_type = "Internal"

  dynamic "hostname_configuration" {
    for_each = [{ hosts = [] }]

    content {
      dynamic "proxy" {
        for_each = hostname_configuration.value.hosts

        content {
          host_name                    = proxy.value
          key_vault_certificate_id     = "https://kv.vault.azure.net/secrets/api"
          negotiate_client_certificate = false
        }
      }
    }
  }
}

resource "azurerm_api_management" "each" {
  for_each = { orders = { "a.example.com" = false }, stock = {} }

  name                 = "each-${each.key}"
  location             = "westeurope"
  resource_group_name  = "rg"
  publisher_name       = "Contoso"
  publisher_email      = "api@example.com"
  sku_name             = "Premium_1"
  virtual_network_type = "Internal"

  dynamic "hostname_configuration" {
    for_each = length(each.value) > 0 ? [1] : []

    content {
      dynamic "proxy" {
        for_each = each.value

        content {
          host_name                    = proxy.key
          key_vault_certificate_id     = "https://kv.vault.azure.net/secrets/api"
          negotiate_client_certificate = proxy.value # want: azurerm_mtls_api_management: negotiate_client_certificate is false for ["orders"], so the gateway never asks for a client certificate; set it to true and validate the certificate in a policy
        }
      }
    }
  }
}

variable "unknown" {
  type = list(string)
}
