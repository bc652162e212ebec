# Gateway host names of the tiers that can have several.

# Each gateway host name is an endpoint of its own.
resource "azurerm_api_management" "several_hosts" {
  name                 = "apim-several-hosts"
  location             = "westeurope"
  resource_group_name  = "rg-api"
  publisher_name       = "Contoso"
  publisher_email      = "api@example.com"
  sku_name             = "Developer_1"
  virtual_network_type = "Internal"

  virtual_network_configuration {
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-api/providers/Microsoft.Network/virtualNetworks/vnet/subnets/apim"
  }

  hostname_configuration {
    proxy { # want: azurerm_mtls_api_management: negotiate_client_certificate is not set, so the gateway never asks for a client certificate; set it to true and validate the certificate in a policy
      host_name                = "absent.example.com"
      key_vault_certificate_id = "https://kv-api.vault.azure.net/secrets/api"
    }

    proxy {
      host_name                    = "off.example.com"
      key_vault_certificate_id     = "https://kv-api.vault.azure.net/secrets/api"
      negotiate_client_certificate = false # want: azurerm_mtls_api_management: negotiate_client_certificate is false, so the gateway never asks for a client certificate; set it to true and validate the certificate in a policy
    }

    proxy { # want: azurerm_mtls_api_management: negotiate_client_certificate is null, so the gateway never asks for a client certificate; set it to true and validate the certificate in a policy
      host_name                    = "null.example.com"
      key_vault_certificate_id     = "https://kv-api.vault.azure.net/secrets/api"
      negotiate_client_certificate = null
    }

    proxy {
      host_name                    = "string.example.com"
      key_vault_certificate_id     = "https://kv-api.vault.azure.net/secrets/api"
      negotiate_client_certificate = "false" # want: azurerm_mtls_api_management: negotiate_client_certificate is "false", so the gateway never asks for a client certificate; set it to true and validate the certificate in a policy
    }

    proxy {
      host_name                    = "asked.example.com"
      key_vault_certificate_id     = "https://kv-api.vault.azure.net/secrets/api"
      negotiate_client_certificate = true
    }
  }
}

# Portals, the management plane and Git are no gateway.
resource "azurerm_api_management" "other_hosts" {
  name                 = "apim-other-hosts"
  location             = "westeurope"
  resource_group_name  = "rg-api"
  publisher_name       = "Contoso"
  publisher_email      = "api@example.com"
  sku_name             = "Developer_1"
  virtual_network_type = "Internal"

  virtual_network_configuration {
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-api/providers/Microsoft.Network/virtualNetworks/vnet/subnets/apim"
  }

  hostname_configuration {
    management {
      host_name                = "management.example.com"
      key_vault_certificate_id = "https://kv-api.vault.azure.net/secrets/api"
    }

    portal {
      host_name                    = "portal.example.com"
      key_vault_certificate_id     = "https://kv-api.vault.azure.net/secrets/api"
      negotiate_client_certificate = false
    }

    developer_portal {
      host_name                    = "developer.example.com"
      key_vault_certificate_id     = "https://kv-api.vault.azure.net/secrets/api"
      negotiate_client_certificate = false
    }

    scm {
      host_name                = "scm.example.com"
      key_vault_certificate_id = "https://kv-api.vault.azure.net/secrets/api"
    }

    proxy {
      host_name                    = "api.example.com"
      key_vault_certificate_id     = "https://kv-api.vault.azure.net/secrets/api"
      negotiate_client_certificate = true
    }
  }
}

# Asking is not requiring, and the policy may stand elsewhere: not known.
resource "azurerm_api_management" "asked_not_validated" {
  name                 = "apim-asked-not-validated"
  location             = "westeurope"
  resource_group_name  = "rg-api"
  publisher_name       = "Contoso"
  publisher_email      = "api@example.com"
  sku_name             = "Developer_1"
  virtual_network_type = "Internal"

  virtual_network_configuration {
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-api/providers/Microsoft.Network/virtualNetworks/vnet/subnets/apim"
  }

  hostname_configuration {
    proxy {
      host_name                    = "api.example.com"
      key_vault_certificate_id     = "https://kv-api.vault.azure.net/secrets/api"
      negotiate_client_certificate = true
    }
  }
}

# A string converts.
resource "azurerm_api_management" "asked_string" {
  name                 = "apim-asked-string"
  location             = "westeurope"
  resource_group_name  = "rg-api"
  publisher_name       = "Contoso"
  publisher_email      = "api@example.com"
  sku_name             = "Developer_1"
  virtual_network_type = "Internal"

  virtual_network_configuration {
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-api/providers/Microsoft.Network/virtualNetworks/vnet/subnets/apim"
  }

  hostname_configuration {
    proxy {
      host_name                    = "api.example.com"
      key_vault_certificate_id     = "https://kv-api.vault.azure.net/secrets/api"
      negotiate_client_certificate = "true"
    }
  }
}

# Only the default host name, which has no such argument: not known.
resource "azurerm_api_management" "no_host_name" {
  name                 = "apim-no-host-name"
  location             = "westeurope"
  resource_group_name  = "rg-api"
  publisher_name       = "Contoso"
  publisher_email      = "api@example.com"
  sku_name             = "Developer_1"
  virtual_network_type = "Internal"

  virtual_network_configuration {
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-api/providers/Microsoft.Network/virtualNetworks/vnet/subnets/apim"
  }
}

# A portal has a name of its own, the gateway has the default one.
resource "azurerm_api_management" "no_gateway_host_name" {
  name                 = "apim-no-gateway-host-name"
  location             = "westeurope"
  resource_group_name  = "rg-api"
  publisher_name       = "Contoso"
  publisher_email      = "api@example.com"
  sku_name             = "Developer_1"
  virtual_network_type = "Internal"

  virtual_network_configuration {
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-api/providers/Microsoft.Network/virtualNetworks/vnet/subnets/apim"
  }

  hostname_configuration {
    developer_portal {
      host_name                    = "developer.example.com"
      key_vault_certificate_id     = "https://kv-api.vault.azure.net/secrets/api"
      negotiate_client_certificate = false
    }
  }
}

# An external gateway is out of scope.
resource "azurerm_api_management" "public" {
  name                = "apim-public"
  location            = "westeurope"
  resource_group_name = "rg-api"
  publisher_name      = "Contoso"
  publisher_email     = "api@example.com"
  sku_name            = "Developer_1"

  hostname_configuration {
    proxy {
      host_name                = "api.example.com"
      key_vault_certificate_id = "https://kv-api.vault.azure.net/secrets/api"
    }
  }
}

# So is one that has a network and a public address.
resource "azurerm_api_management" "external_network" {
  name                 = "apim-external-network"
  location             = "westeurope"
  resource_group_name  = "rg-api"
  publisher_name       = "Contoso"
  publisher_email      = "api@example.com"
  sku_name             = "Developer_1"
  virtual_network_type = "External"

  virtual_network_configuration {
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-api/providers/Microsoft.Network/virtualNetworks/vnet/subnets/apim"
  }

  hostname_configuration {
    proxy {
      host_name                = "api.example.com"
      key_vault_certificate_id = "https://kv-api.vault.azure.net/secrets/api"
    }
  }
}

# public_network_access_enabled is about the management plane, not about the gateway.
resource "azurerm_api_management" "management_plane_closed" {
  name                          = "apim-management-plane-closed"
  location                      = "westeurope"
  resource_group_name           = "rg-api"
  publisher_name                = "Contoso"
  publisher_email               = "api@example.com"
  sku_name                      = "Developer_1"
  public_network_access_enabled = false

  hostname_configuration {
    proxy {
      host_name                = "api.example.com"
      key_vault_certificate_id = "https://kv-api.vault.azure.net/secrets/api"
    }
  }
}

# Whether callers come from outside is not known.
resource "azurerm_api_management" "network_unknown" {
  name                 = "apim-network-unknown"
  location             = "westeurope"
  resource_group_name  = "rg-api"
  publisher_name       = "Contoso"
  publisher_email      = "api@example.com"
  sku_name             = "Developer_1"
  virtual_network_type = var.virtual_network_type

  virtual_network_configuration {
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-api/providers/Microsoft.Network/virtualNetworks/vnet/subnets/apim"
  }

  hostname_configuration {
    proxy {
      host_name                = "api.example.com"
      key_vault_certificate_id = "https://kv-api.vault.azure.net/secrets/api"
    }
  }
}

# null is the default, which has no network.
resource "azurerm_api_management" "network_null" {
  name                 = "apim-network-null"
  location             = "westeurope"
  resource_group_name  = "rg-api"
  publisher_name       = "Contoso"
  publisher_email      = "api@example.com"
  sku_name             = "Developer_1"
  virtual_network_type = null

  hostname_configuration {
    proxy {
      host_name                = "api.example.com"
      key_vault_certificate_id = "https://kv-api.vault.azure.net/secrets/api"
    }
  }
}

# A tier that is not known, but not Consumption: that has no network.
resource "azurerm_api_management" "sku_unknown" {
  name                 = "apim-sku-unknown"
  location             = "westeurope"
  resource_group_name  = "rg-api"
  publisher_name       = "Contoso"
  publisher_email      = "api@example.com"
  sku_name             = var.sku_name
  virtual_network_type = "Internal"

  virtual_network_configuration {
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-api/providers/Microsoft.Network/virtualNetworks/vnet/subnets/apim"
  }

  hostname_configuration {
    proxy { # want: azurerm_mtls_api_management: negotiate_client_certificate is not set, so the gateway never asks for a client certificate; set it to true and validate the certificate in a policy
      host_name                = "api.example.com"
      key_vault_certificate_id = "https://kv-api.vault.azure.net/secrets/api"
    }
  }
}

# A tier from a variable with a value.
resource "azurerm_api_management" "sku_variable" {
  name                 = "apim-sku-variable"
  location             = "westeurope"
  resource_group_name  = "rg-api"
  publisher_name       = "Contoso"
  publisher_email      = "api@example.com"
  sku_name             = var.sku_name_premium
  virtual_network_type = "Internal"

  virtual_network_configuration {
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-api/providers/Microsoft.Network/virtualNetworks/vnet/subnets/apim"
  }

  hostname_configuration {
    proxy { # want: azurerm_mtls_api_management: negotiate_client_certificate is not set, so the gateway never asks for a client certificate; set it to true and validate the certificate in a policy
      host_name                = "api.example.com"
      key_vault_certificate_id = "https://kv-api.vault.azure.net/secrets/api"
    }
  }
}

# A variable without a value.
resource "azurerm_api_management" "negotiate_unknown" {
  name                 = "apim-negotiate-unknown"
  location             = "westeurope"
  resource_group_name  = "rg-api"
  publisher_name       = "Contoso"
  publisher_email      = "api@example.com"
  sku_name             = "Developer_1"
  virtual_network_type = "Internal"

  virtual_network_configuration {
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-api/providers/Microsoft.Network/virtualNetworks/vnet/subnets/apim"
  }

  hostname_configuration {
    proxy {
      host_name                    = "api.example.com"
      key_vault_certificate_id     = "https://kv-api.vault.azure.net/secrets/api"
      negotiate_client_certificate = var.negotiate_unknown
    }
  }
}

# A variable with a value.
resource "azurerm_api_management" "negotiate_variable" {
  name                 = "apim-negotiate-variable"
  location             = "westeurope"
  resource_group_name  = "rg-api"
  publisher_name       = "Contoso"
  publisher_email      = "api@example.com"
  sku_name             = "Developer_1"
  virtual_network_type = "Internal"

  virtual_network_configuration {
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-api/providers/Microsoft.Network/virtualNetworks/vnet/subnets/apim"
  }

  hostname_configuration {
    proxy {
      host_name                    = "api.example.com"
      key_vault_certificate_id     = "https://kv-api.vault.azure.net/secrets/api"
      negotiate_client_certificate = var.negotiate # want: azurerm_mtls_api_management: negotiate_client_certificate is false, so the gateway never asks for a client certificate; set it to true and validate the certificate in a policy
    }
  }
}

# A conditional.
resource "azurerm_api_management" "negotiate_conditional" {
  name                 = "apim-negotiate-conditional"
  location             = "westeurope"
  resource_group_name  = "rg-api"
  publisher_name       = "Contoso"
  publisher_email      = "api@example.com"
  sku_name             = "Developer_1"
  virtual_network_type = "Internal"

  virtual_network_configuration {
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-api/providers/Microsoft.Network/virtualNetworks/vnet/subnets/apim"
  }

  hostname_configuration {
    proxy {
      host_name                    = "api.example.com"
      key_vault_certificate_id     = "https://kv-api.vault.azure.net/secrets/api"
      negotiate_client_certificate = var.negotiate ? true : false # want: azurerm_mtls_api_management: negotiate_client_certificate is false, so the gateway never asks for a client certificate; set it to true and validate the certificate in a policy
    }
  }
}

# Host names from a list: one asks, the other does not.
resource "azurerm_api_management" "dynamic_hosts" {
  name                 = "apim-dynamic-hosts"
  location             = "westeurope"
  resource_group_name  = "rg-api"
  publisher_name       = "Contoso"
  publisher_email      = "api@example.com"
  sku_name             = "Developer_1"
  virtual_network_type = "Internal"

  virtual_network_configuration {
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-api/providers/Microsoft.Network/virtualNetworks/vnet/subnets/apim"
  }

  hostname_configuration {
    dynamic "proxy" {
      for_each = { api = true, partners = false }
      iterator = item

      content {
        host_name                    = "${item.key}.example.com"
        key_vault_certificate_id     = "https://kv-api.vault.azure.net/secrets/api"
        negotiate_client_certificate = item.value # want: azurerm_mtls_api_management: negotiate_client_certificate is false for host name "partners.example.com", so the gateway never asks for a client certificate; set it to true and validate the certificate in a policy
      }
    }

    proxy { # want: azurerm_mtls_api_management: negotiate_client_certificate is not set, so the gateway never asks for a client certificate; set it to true and validate the certificate in a policy
      host_name                = "static.example.com"
      key_vault_certificate_id = "https://kv-api.vault.azure.net/secrets/api"
    }
  }
}

# However many host names there are, none of them asks.
resource "azurerm_api_management" "dynamic_unknown" {
  name                 = "apim-dynamic-unknown"
  location             = "westeurope"
  resource_group_name  = "rg-api"
  publisher_name       = "Contoso"
  publisher_email      = "api@example.com"
  sku_name             = "Developer_1"
  virtual_network_type = "Internal"

  virtual_network_configuration {
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-api/providers/Microsoft.Network/virtualNetworks/vnet/subnets/apim"
  }

  hostname_configuration {
    dynamic "proxy" { # want: azurerm_mtls_api_management: negotiate_client_certificate is not set, so the gateway never asks for a client certificate; set it to true and validate the certificate in a policy
      for_each = var.host_names

      content {
        host_name                = proxy.value
        key_vault_certificate_id = "https://kv-api.vault.azure.net/secrets/api"
      }
    }
  }
}

# The block around the host names is dynamic itself, and the inner one is made of its elements.
resource "azurerm_api_management" "dynamic_outer" {
  name                 = "apim-dynamic-outer"
  location             = "westeurope"
  resource_group_name  = "rg-api"
  publisher_name       = "Contoso"
  publisher_email      = "api@example.com"
  sku_name             = "Developer_1"
  virtual_network_type = "Internal"

  virtual_network_configuration {
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-api/providers/Microsoft.Network/virtualNetworks/vnet/subnets/apim"
  }

  dynamic "hostname_configuration" {
    for_each = [["a.example.com", "b.example.com"]]

    content {
      dynamic "proxy" {
        for_each = hostname_configuration.value

        content {
          host_name                    = proxy.value
          key_vault_certificate_id     = "https://kv-api.vault.azure.net/secrets/api"
          negotiate_client_certificate = proxy.value == "a.example.com" # want: azurerm_mtls_api_management: negotiate_client_certificate is false for host name "b.example.com", so the gateway never asks for a client certificate; set it to true and validate the certificate in a policy
        }
      }
    }
  }
}

# A dynamic block without elements is not there.
resource "azurerm_api_management" "dynamic_switched_off" {
  name                 = "apim-dynamic-switched-off"
  location             = "westeurope"
  resource_group_name  = "rg-api"
  publisher_name       = "Contoso"
  publisher_email      = "api@example.com"
  sku_name             = "Developer_1"
  virtual_network_type = "Internal"

  virtual_network_configuration {
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-api/providers/Microsoft.Network/virtualNetworks/vnet/subnets/apim"
  }

  dynamic "hostname_configuration" {
    for_each = var.negotiate ? [1] : []

    content {
      proxy {
        host_name                = "api.example.com"
        key_vault_certificate_id = "https://kv-api.vault.azure.net/secrets/api"
      }
    }
  }
}

# Nothing is declared.
resource "azurerm_api_management" "count_zero" {
  count = 0

  name                 = "apim-count-zero"
  location             = "westeurope"
  resource_group_name  = "rg-api"
  publisher_name       = "Contoso"
  publisher_email      = "api@example.com"
  sku_name             = "Developer_1"
  virtual_network_type = "Internal"

  virtual_network_configuration {
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-api/providers/Microsoft.Network/virtualNetworks/vnet/subnets/apim"
  }

  hostname_configuration {
    proxy {
      host_name                = "api.example.com"
      key_vault_certificate_id = "https://kv-api.vault.azure.net/secrets/api"
    }
  }
}

# One instance asks, the other does not.
resource "azurerm_api_management" "for_each_values" {
  for_each = { orders = true, stock = false }

  name                 = "apim-for-each-values"
  location             = "westeurope"
  resource_group_name  = "rg-api"
  publisher_name       = "Contoso"
  publisher_email      = "api@example.com"
  sku_name             = "Developer_1"
  virtual_network_type = "Internal"

  virtual_network_configuration {
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-api/providers/Microsoft.Network/virtualNetworks/vnet/subnets/apim"
  }

  hostname_configuration {
    proxy {
      host_name                    = "api.example.com"
      key_vault_certificate_id     = "https://kv-api.vault.azure.net/secrets/api"
      negotiate_client_certificate = each.value # want: azurerm_mtls_api_management: negotiate_client_certificate is false for ["stock"], so the gateway never asks for a client certificate; set it to true and validate the certificate in a policy
    }
  }
}

# How many there are does not matter.
resource "azurerm_api_management" "for_each_unknown" {
  for_each = var.host_names

  name                 = "apim-for-each-unknown"
  location             = "westeurope"
  resource_group_name  = "rg-api"
  publisher_name       = "Contoso"
  publisher_email      = "api@example.com"
  sku_name             = "Developer_1"
  virtual_network_type = "Internal"

  virtual_network_configuration {
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-api/providers/Microsoft.Network/virtualNetworks/vnet/subnets/apim"
  }

  hostname_configuration {
    proxy { # want: azurerm_mtls_api_management: negotiate_client_certificate is not set, so the gateway never asks for a client certificate; set it to true and validate the certificate in a policy
      host_name                = "api.example.com"
      key_vault_certificate_id = "https://kv-api.vault.azure.net/secrets/api"
    }
  }
}


variable "virtual_network_type" {
  type = string
}

variable "sku_name" {
  type = string
}

variable "sku_name_premium" {
  type    = string
  default = "Premium_1"
}

variable "negotiate" {
  type    = bool
  default = false
}

variable "negotiate_unknown" {
  type = bool
}

variable "host_names" {
  type = set(string)
}
