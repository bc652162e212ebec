# Host names that are declared beside the service.

# Its host names stand below.
resource "azurerm_api_management" "internal" {
  name                 = "apim-internal"
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

# Likewise.
resource "azurerm_api_management" "public" {
  name                = "apim-public"
  location            = "westeurope"
  resource_group_name = "rg-api"
  publisher_name      = "Contoso"
  publisher_email     = "api@example.com"
  sku_name            = "Developer_1"
}

# Likewise.
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
}

# Likewise.
resource "azurerm_api_management" "per_region" {
  for_each = toset(["westeurope", "northeurope"])

  name                 = "apim-per-region"
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

# The service has a host name of its own and one that is declared beside it.
resource "azurerm_api_management" "inline_and_beside" {
  name                 = "apim-inline-and-beside"
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
      host_name                = "inline.example.com"
      key_vault_certificate_id = "https://kv-api.vault.azure.net/secrets/api"
    }
  }
}

# Each gateway host name is an endpoint of its own; the others are no gateway.
resource "azurerm_api_management_custom_domain" "several_gateways" {
  api_management_id = azurerm_api_management.internal.id

  gateway { # want: azurerm_mtls_api_management: negotiate_client_certificate is not set, so the gateway never asks for a client certificate; set it to true and validate the certificate in a policy
    host_name                = "absent.example.com"
    key_vault_certificate_id = "https://kv-api.vault.azure.net/secrets/api"
  }

  gateway {
    host_name                    = "off.example.com"
    key_vault_certificate_id     = "https://kv-api.vault.azure.net/secrets/api"
    negotiate_client_certificate = false # want: azurerm_mtls_api_management: negotiate_client_certificate is false, so the gateway never asks for a client certificate; set it to true and validate the certificate in a policy
  }

  gateway {
    host_name                    = "asked.example.com"
    key_vault_certificate_id     = "https://kv-api.vault.azure.net/secrets/api"
    negotiate_client_certificate = true
  }

  developer_portal {
    host_name                = "developer.example.com"
    key_vault_certificate_id = "https://kv-api.vault.azure.net/secrets/api"
  }

  management {
    host_name                    = "management.example.com"
    key_vault_certificate_id     = "https://kv-api.vault.azure.net/secrets/api"
    negotiate_client_certificate = false
  }

  portal {
    host_name                = "portal.example.com"
    key_vault_certificate_id = "https://kv-api.vault.azure.net/secrets/api"
  }

  scm {
    host_name                = "scm.example.com"
    key_vault_certificate_id = "https://kv-api.vault.azure.net/secrets/api"
  }
}

# The service is external.
resource "azurerm_api_management_custom_domain" "of_public" {
  api_management_id = azurerm_api_management.public.id

  gateway {
    host_name                = "public.example.com"
    key_vault_certificate_id = "https://kv-api.vault.azure.net/secrets/api"
  }
}

# Who reaches the service is not known.
resource "azurerm_api_management_custom_domain" "of_network_unknown" {
  api_management_id = azurerm_api_management.network_unknown.id

  gateway {
    host_name                = "maybe.example.com"
    key_vault_certificate_id = "https://kv-api.vault.azure.net/secrets/api"
  }
}

# The service has instances.
resource "azurerm_api_management_custom_domain" "of_instance" {
  api_management_id = azurerm_api_management.per_region["westeurope"].id

  gateway { # want: azurerm_mtls_api_management: negotiate_client_certificate is not set, so the gateway never asks for a client certificate; set it to true and validate the certificate in a policy
    host_name                = "region.example.com"
    key_vault_certificate_id = "https://kv-api.vault.azure.net/secrets/api"
  }
}

# Each instance has its own host name.
resource "azurerm_api_management_custom_domain" "of_each_instance" {
  for_each = toset(["westeurope", "northeurope"])

  api_management_id = azurerm_api_management.per_region[each.key].id

  gateway { # want: azurerm_mtls_api_management: negotiate_client_certificate is not set, so the gateway never asks for a client certificate; set it to true and validate the certificate in a policy
    host_name                = "each.example.com"
    key_vault_certificate_id = "https://kv-api.vault.azure.net/secrets/api"
  }
}

# The reference goes through a local.
resource "azurerm_api_management_custom_domain" "of_local" {
  api_management_id = local.service_id

  gateway { # want: azurerm_mtls_api_management: negotiate_client_certificate is not set, so the gateway never asks for a client certificate; set it to true and validate the certificate in a policy
    host_name                = "local.example.com"
    key_vault_certificate_id = "https://kv-api.vault.azure.net/secrets/api"
  }
}

# A service of another module: nothing says that it is internal.
resource "azurerm_api_management_custom_domain" "of_elsewhere" {
  api_management_id = var.api_management_id

  gateway {
    host_name                = "elsewhere.example.com"
    key_vault_certificate_id = "https://kv-api.vault.azure.net/secrets/api"
  }
}

# So with a literal id.
resource "azurerm_api_management_custom_domain" "of_literal" {
  api_management_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-api/providers/Microsoft.ApiManagement/service/apim"

  gateway {
    host_name                = "literal.example.com"
    key_vault_certificate_id = "https://kv-api.vault.azure.net/secrets/api"
  }
}

# Gateways from a map.
resource "azurerm_api_management_custom_domain" "dynamic_gateways" {
  api_management_id = azurerm_api_management.internal.id

  dynamic "gateway" {
    for_each = { api = "true", partners = "false" }

    content {
      host_name                    = "${gateway.key}.example.com"
      key_vault_certificate_id     = "https://kv-api.vault.azure.net/secrets/api"
      negotiate_client_certificate = gateway.value # want: azurerm_mtls_api_management: negotiate_client_certificate is "false" for host name "partners.example.com", so the gateway never asks for a client certificate; set it to true and validate the certificate in a policy
    }
  }
}

# The second host name of the service above.
resource "azurerm_api_management_custom_domain" "beside_inline" {
  api_management_id = azurerm_api_management.inline_and_beside.id

  gateway { # want: azurerm_mtls_api_management: negotiate_client_certificate is not set, so the gateway never asks for a client certificate; set it to true and validate the certificate in a policy
    host_name                = "beside.example.com"
    key_vault_certificate_id = "https://kv-api.vault.azure.net/secrets/api"
  }
}


locals {
  service_id = azurerm_api_management.internal.id
}

variable "virtual_network_type" {
  type = string
}

variable "api_management_id" {
  type = string
}
