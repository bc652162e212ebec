# The service of a custom domain is found by where the value comes from.

resource "azurerm_api_management" "internal" {
  name                 = "apim-internal"
  location             = "westeurope"
  resource_group_name  = "rg"
  publisher_name       = "Contoso"
  publisher_email      = "api@example.com"
  sku_name             = "Developer_1"
  virtual_network_type = "Internal"

  virtual_network_configuration {
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet/subnets/apim"
  }
}

resource "azurerm_api_management" "other" {
  name                 = "apim-other"
  location             = "westeurope"
  resource_group_name  = "rg"
  publisher_name       = "Contoso"
  publisher_email      = "api@example.com"
  sku_name             = "Developer_1"
  virtual_network_type = "Internal"

  virtual_network_configuration {
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet/subnets/apim"
  }
}

resource "azurerm_api_management" "public" {
  name                = "apim-public"
  location            = "westeurope"
  resource_group_name = "rg"
  publisher_name      = "Contoso"
  publisher_email     = "api@example.com"
  sku_name            = "Developer_1"
}

resource "azurerm_api_management_custom_domain" "conditional" {
  api_management_id = var.create ? azurerm_api_management.internal.id : null

  gateway { # want: azurerm_mtls_api_management: negotiate_client_certificate is not set, so the gateway never asks for a client certificate; set it to true and validate the certificate in a policy
    host_name                = "conditional.example.com"
    key_vault_certificate_id = "https://kv.vault.azure.net/secrets/conditional"
  }
}

resource "azurerm_api_management_custom_domain" "same_answer" {
  api_management_id = var.unknown ? azurerm_api_management.internal.id : azurerm_api_management.other.id

  gateway { # want: azurerm_mtls_api_management: negotiate_client_certificate is not set, so the gateway never asks for a client certificate; set it to true and validate the certificate in a policy
    host_name                = "same-answer.example.com"
    key_vault_certificate_id = "https://kv.vault.azure.net/secrets/same-answer"
  }
}

resource "azurerm_api_management_custom_domain" "local_member" {
  api_management_id = local.services["internal"]

  gateway { # want: azurerm_mtls_api_management: negotiate_client_certificate is not set, so the gateway never asks for a client certificate; set it to true and validate the certificate in a policy
    host_name                = "local-member.example.com"
    key_vault_certificate_id = "https://kv.vault.azure.net/secrets/local-member"
  }
}

# The service is public, or may be.

resource "azurerm_api_management_custom_domain" "local_public" {
  api_management_id = local.services.public

  gateway {
    host_name                = "local-public.example.com"
    key_vault_certificate_id = "https://kv.vault.azure.net/secrets/local-public"
  }
}

resource "azurerm_api_management_custom_domain" "either" {
  api_management_id = var.unknown ? azurerm_api_management.internal.id : azurerm_api_management.public.id

  gateway {
    host_name                = "either.example.com"
    key_vault_certificate_id = "https://kv.vault.azure.net/secrets/either"
  }
}

resource "azurerm_api_management_custom_domain" "or_null" {
  api_management_id = var.unknown ? azurerm_api_management.internal.id : null

  gateway {
    host_name                = "or-null.example.com"
    key_vault_certificate_id = "https://kv.vault.azure.net/secrets/or-null"
  }
}

locals {
  services = {
    internal = azurerm_api_management.internal.id
    public   = azurerm_api_management.public.id
  }
}

variable "create" {
  type    = bool
  default = true
}

variable "unknown" {
  type = bool
}
