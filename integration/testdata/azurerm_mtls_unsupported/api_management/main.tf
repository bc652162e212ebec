# Only the Consumption tier has the switch; the provider refuses it on every other.

# In any scope.
resource "azurerm_api_management" "developer" {
  name                       = "apim-developer"
  location                   = "westeurope"
  resource_group_name        = "rg-api"
  publisher_name             = "Contoso"
  publisher_email            = "api@example.com"
  sku_name                   = "Developer_1"
  client_certificate_enabled = true # want: azurerm_mtls_unsupported: client_certificate_enabled is true, so the apply fails, because only the Consumption tier has this switch; remove it, and set negotiate_client_certificate on the gateway's host names
}

# With an internal gateway.
resource "azurerm_api_management" "internal" {
  name                       = "apim-internal"
  location                   = "westeurope"
  resource_group_name        = "rg-api"
  publisher_name             = "Contoso"
  publisher_email            = "api@example.com"
  sku_name                   = "Developer_1"
  virtual_network_type       = "Internal"
  client_certificate_enabled = true # want: azurerm_mtls_unsupported: client_certificate_enabled is true, so the apply fails, because only the Consumption tier has this switch; remove it, and set negotiate_client_certificate on the gateway's host names

  virtual_network_configuration {
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-api/providers/Microsoft.Network/virtualNetworks/vnet/subnets/apim"
  }
}

# A string converts.
resource "azurerm_api_management" "string" {
  name                       = "apim-string"
  location                   = "westeurope"
  resource_group_name        = "rg-api"
  publisher_name             = "Contoso"
  publisher_email            = "api@example.com"
  sku_name                   = "StandardV2_1"
  client_certificate_enabled = "true" # want: azurerm_mtls_unsupported: client_certificate_enabled is "true", so the apply fails, because only the Consumption tier has this switch; remove it, and set negotiate_client_certificate on the gateway's host names
}

# The newer tiers do not have it either.
resource "azurerm_api_management" "premium_v2" {
  name                       = "apim-premium-v2"
  location                   = "westeurope"
  resource_group_name        = "rg-api"
  publisher_name             = "Contoso"
  publisher_email            = "api@example.com"
  sku_name                   = "PremiumV2_1"
  client_certificate_enabled = true # want: azurerm_mtls_unsupported: client_certificate_enabled is true, so the apply fails, because only the Consumption tier has this switch; remove it, and set negotiate_client_certificate on the gateway's host names
}

# From variables.
resource "azurerm_api_management" "variables" {
  name                       = "apim-variables"
  location                   = "westeurope"
  resource_group_name        = "rg-api"
  publisher_name             = "Contoso"
  publisher_email            = "api@example.com"
  sku_name                   = var.sku_name
  client_certificate_enabled = var.enabled # want: azurerm_mtls_unsupported: client_certificate_enabled is true, so the apply fails, because only the Consumption tier has this switch; remove it, and set negotiate_client_certificate on the gateway's host names
}

# Switched off it does no harm.
resource "azurerm_api_management" "switched_off" {
  name                       = "apim-switched-off"
  location                   = "westeurope"
  resource_group_name        = "rg-api"
  publisher_name             = "Contoso"
  publisher_email            = "api@example.com"
  sku_name                   = "Developer_1"
  client_certificate_enabled = false
}

# Nor if it is absent.
resource "azurerm_api_management" "absent" {
  name                = "apim-absent"
  location            = "westeurope"
  resource_group_name = "rg-api"
  publisher_name      = "Contoso"
  publisher_email     = "api@example.com"
  sku_name            = "Developer_1"
}

# The tier that has it.
resource "azurerm_api_management" "consumption" {
  name                       = "apim-consumption"
  location                   = "westeurope"
  resource_group_name        = "rg-api"
  publisher_name             = "Contoso"
  publisher_email            = "api@example.com"
  sku_name                   = "Consumption_0"
  client_certificate_enabled = true
}

# The tier is not known.
resource "azurerm_api_management" "sku_unknown" {
  name                       = "apim-sku-unknown"
  location                   = "westeurope"
  resource_group_name        = "rg-api"
  publisher_name             = "Contoso"
  publisher_email            = "api@example.com"
  sku_name                   = var.sku_unknown
  client_certificate_enabled = true
}

# The switch is not known.
resource "azurerm_api_management" "switch_unknown" {
  name                       = "apim-switch-unknown"
  location                   = "westeurope"
  resource_group_name        = "rg-api"
  publisher_name             = "Contoso"
  publisher_email            = "api@example.com"
  sku_name                   = "Developer_1"
  client_certificate_enabled = var.enabled_unknown
}

# The switch follows the tier.
resource "azurerm_api_management" "conditional_on_tier" {
  name                       = "apim-conditional-on-tier"
  location                   = "westeurope"
  resource_group_name        = "rg-api"
  publisher_name             = "Contoso"
  publisher_email            = "api@example.com"
  sku_name                   = var.sku_name
  client_certificate_enabled = var.sku_name == "Consumption_0"
}

# The same with a tier that is not known.
resource "azurerm_api_management" "conditional_on_unknown_tier" {
  name                       = "apim-conditional-on-unknown-tier"
  location                   = "westeurope"
  resource_group_name        = "rg-api"
  publisher_name             = "Contoso"
  publisher_email            = "api@example.com"
  sku_name                   = var.sku_unknown
  client_certificate_enabled = var.sku_unknown == "Consumption_0"
}

# Nothing is declared.
resource "azurerm_api_management" "count_zero" {
  count = 0

  name                       = "apim-count-zero"
  location                   = "westeurope"
  resource_group_name        = "rg-api"
  publisher_name             = "Contoso"
  publisher_email            = "api@example.com"
  sku_name                   = "Developer_1"
  client_certificate_enabled = true
}

# One of the instances has another tier.
resource "azurerm_api_management" "for_each_tiers" {
  for_each = { a = "Consumption_0", b = "Basic_1" }

  name                       = "apim-for-each-tiers"
  location                   = "westeurope"
  resource_group_name        = "rg-api"
  publisher_name             = "Contoso"
  publisher_email            = "api@example.com"
  sku_name                   = each.value
  client_certificate_enabled = true # want: azurerm_mtls_unsupported: client_certificate_enabled is true for ["b"], so the apply fails, because only the Consumption tier has this switch; remove it, and set negotiate_client_certificate on the gateway's host names
}


variable "enabled" {
  type    = bool
  default = true
}

variable "enabled_unknown" {
  type = bool
}

variable "sku_name" {
  type    = string
  default = "Developer_1"
}

variable "sku_unknown" {
  type = string
}

# Whatever host names there are: its own are declared beside it.
resource "azurerm_api_management" "with_domain" {
  name                       = "apim-with-domain"
  location                   = "westeurope"
  resource_group_name        = "rg-api"
  publisher_name             = "Contoso"
  publisher_email            = "api@example.com"
  sku_name                   = "Developer_1"
  client_certificate_enabled = true # want: azurerm_mtls_unsupported: client_certificate_enabled is true, so the apply fails, because only the Consumption tier has this switch; remove it, and set negotiate_client_certificate on the gateway's host names
}

resource "azurerm_api_management_custom_domain" "with_domain" {
  api_management_id = azurerm_api_management.with_domain.id

  gateway {
    host_name                    = "api.example.com"
    key_vault_certificate_id     = "https://kv-api.vault.azure.net/secrets/api"
    negotiate_client_certificate = true
  }
}
