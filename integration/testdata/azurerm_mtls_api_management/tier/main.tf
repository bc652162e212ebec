# What is known of the tier decides as far as it goes. Every endpoint is in scope here.

# The number of units is not known, the tier is.
resource "azurerm_api_management" "premium" {
  name                 = "apim-premium"
  location             = "westeurope"
  resource_group_name  = "rg-api"
  publisher_name       = "Contoso"
  publisher_email      = "api@example.com"
  sku_name             = "Premium_${var.units}"
  virtual_network_type = "Internal"

  virtual_network_configuration {
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-api/providers/Microsoft.Network/virtualNetworks/vnet/subnets/apim"
  }

  hostname_configuration {
    proxy {
      host_name                    = "api.example.com"
      key_vault_certificate_id     = "https://kv-api.vault.azure.net/secrets/api"
      negotiate_client_certificate = false # want: azurerm_mtls_api_management: negotiate_client_certificate is false, so the gateway never asks for a client certificate; set it to true and validate the certificate in a policy
    }
  }
}

resource "azurerm_api_management" "premium_by_format" {
  name                 = "apim-premium-by-format"
  location             = "westeurope"
  resource_group_name  = "rg-api"
  publisher_name       = "Contoso"
  publisher_email      = "api@example.com"
  sku_name             = format("Premium_%d", var.units)
  virtual_network_type = "Internal"

  virtual_network_configuration {
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-api/providers/Microsoft.Network/virtualNetworks/vnet/subnets/apim"
  }

  hostname_configuration {
    proxy {
      host_name                    = "api.example.com"
      key_vault_certificate_id     = "https://kv-api.vault.azure.net/secrets/api"
      negotiate_client_certificate = false # want: azurerm_mtls_api_management: negotiate_client_certificate is false, so the gateway never asks for a client certificate; set it to true and validate the certificate in a policy
    }
  }
}

# No Consumption tier has a unit.
resource "azurerm_api_management" "units_known" {
  name                 = "apim-units-known"
  location             = "westeurope"
  resource_group_name  = "rg-api"
  publisher_name       = "Contoso"
  publisher_email      = "api@example.com"
  sku_name             = "${var.tier}_1"
  virtual_network_type = "Internal"

  virtual_network_configuration {
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-api/providers/Microsoft.Network/virtualNetworks/vnet/subnets/apim"
  }

  hostname_configuration {
    proxy {
      host_name                    = "api.example.com"
      key_vault_certificate_id     = "https://kv-api.vault.azure.net/secrets/api"
      negotiate_client_certificate = false # want: azurerm_mtls_api_management: negotiate_client_certificate is false, so the gateway never asks for a client certificate; set it to true and validate the certificate in a policy
    }
  }
}

# Nor is it in a network, with or without a public address.
resource "azurerm_api_management" "external_network" {
  name                 = "apim-external-network"
  location             = "westeurope"
  resource_group_name  = "rg-api"
  publisher_name       = "Contoso"
  publisher_email      = "api@example.com"
  sku_name             = var.sku_name
  virtual_network_type = "External"

  virtual_network_configuration {
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-api/providers/Microsoft.Network/virtualNetworks/vnet/subnets/apim"
  }

  hostname_configuration {
    proxy {
      host_name                    = "api.example.com"
      key_vault_certificate_id     = "https://kv-api.vault.azure.net/secrets/api"
      negotiate_client_certificate = false # want: azurerm_mtls_api_management: negotiate_client_certificate is false, so the gateway never asks for a client certificate; set it to true and validate the certificate in a policy
    }
  }
}

resource "azurerm_api_management" "both_arms" {
  name                 = "apim-both-arms"
  location             = "westeurope"
  resource_group_name  = "rg-api"
  publisher_name       = "Contoso"
  publisher_email      = "api@example.com"
  sku_name             = var.production ? "Premium_1" : "Developer_1"
  virtual_network_type = "Internal"

  virtual_network_configuration {
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-api/providers/Microsoft.Network/virtualNetworks/vnet/subnets/apim"
  }

  hostname_configuration {
    proxy {
      host_name                    = "api.example.com"
      key_vault_certificate_id     = "https://kv-api.vault.azure.net/secrets/api"
      negotiate_client_certificate = false # want: azurerm_mtls_api_management: negotiate_client_certificate is false, so the gateway never asks for a client certificate; set it to true and validate the certificate in a policy
    }
  }
}

resource "azurerm_api_management" "through_local" {
  name                 = "apim-through-local"
  location             = "westeurope"
  resource_group_name  = "rg-api"
  publisher_name       = "Contoso"
  publisher_email      = "api@example.com"
  sku_name             = local.tier
  virtual_network_type = "Internal"

  virtual_network_configuration {
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-api/providers/Microsoft.Network/virtualNetworks/vnet/subnets/apim"
  }

  hostname_configuration {
    proxy {
      host_name                    = "api.example.com"
      key_vault_certificate_id     = "https://kv-api.vault.azure.net/secrets/api"
      negotiate_client_certificate = false # want: azurerm_mtls_api_management: negotiate_client_certificate is false, so the gateway never asks for a client certificate; set it to true and validate the certificate in a policy
    }
  }
}

resource "azurerm_api_management" "of_map" {
  name                 = "apim-of-map"
  location             = "westeurope"
  resource_group_name  = "rg-api"
  publisher_name       = "Contoso"
  publisher_email      = "api@example.com"
  sku_name             = local.tiers[var.stage]
  virtual_network_type = "Internal"

  virtual_network_configuration {
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-api/providers/Microsoft.Network/virtualNetworks/vnet/subnets/apim"
  }

  hostname_configuration {
    proxy {
      host_name                    = "api.example.com"
      key_vault_certificate_id     = "https://kv-api.vault.azure.net/secrets/api"
      negotiate_client_certificate = false # want: azurerm_mtls_api_management: negotiate_client_certificate is false, so the gateway never asks for a client certificate; set it to true and validate the certificate in a policy
    }
  }
}

# Then it has no such switch.
resource "azurerm_api_management" "switch_in_network" {
  name                       = "apim-switch-in-network"
  location                   = "westeurope"
  resource_group_name        = "rg-api"
  publisher_name             = "Contoso"
  publisher_email            = "api@example.com"
  sku_name                   = var.sku_name
  virtual_network_type       = "Internal"
  client_certificate_enabled = true # want: azurerm_mtls_unsupported: client_certificate_enabled is true, so the apply fails, because only the Consumption tier has this switch; remove it, and set negotiate_client_certificate on the gateway's host names

  virtual_network_configuration {
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-api/providers/Microsoft.Network/virtualNetworks/vnet/subnets/apim"
  }

  hostname_configuration {
    proxy {
      host_name                    = "api.example.com"
      key_vault_certificate_id     = "https://kv-api.vault.azure.net/secrets/api"
      negotiate_client_certificate = true # want: azurerm_mtls_api_management NOTICE: negotiate_client_certificate is true, so a client certificate is asked for, but no policy in this module is seen to validate it
    }
  }
}

resource "azurerm_api_management" "switch_of_premium" { # want: azurerm_mtls_api_management NOTICE: hostname_configuration is not set, so it cannot be told whether a client certificate is required
  name                       = "apim-switch-of-premium"
  location                   = "westeurope"
  resource_group_name        = "rg-api"
  publisher_name             = "Contoso"
  publisher_email            = "api@example.com"
  sku_name                   = "Premium_${var.units}"
  client_certificate_enabled = true # want: azurerm_mtls_unsupported: client_certificate_enabled is true, so the apply fails, because only the Consumption tier has this switch; remove it, and set negotiate_client_certificate on the gateway's host names
}

# The tier cannot be told: on Consumption the certificate is required, on others the gateway never asks.
resource "azurerm_api_management" "unknown" {
  name                       = "apim-unknown"
  location                   = "westeurope"
  resource_group_name        = "rg-api"
  publisher_name             = "Contoso"
  publisher_email            = "api@example.com"
  sku_name                   = var.sku_name # want: azurerm_mtls_api_management NOTICE: sku_name is not known (var.sku_name has no value here), so it cannot be told whether a client certificate is required # want: azurerm_mtls_api_management NOTICE: 5 endpoints cannot be judged, because var.sku_name has no value here; give it one with tflint --var-file, or as TF_VAR_sku_name
  client_certificate_enabled = true

  hostname_configuration {
    proxy {
      host_name                    = "api.example.com"
      key_vault_certificate_id     = "https://kv-api.vault.azure.net/secrets/api"
      negotiate_client_certificate = false
    }

    proxy {
      host_name                    = "www.example.com"
      key_vault_certificate_id     = "https://kv-api.vault.azure.net/secrets/api"
      negotiate_client_certificate = true
    }
  }
}

resource "azurerm_api_management" "one_arm" {
  name                       = "apim-one-arm"
  location                   = "westeurope"
  resource_group_name        = "rg-api"
  publisher_name             = "Contoso"
  publisher_email            = "api@example.com"
  sku_name                   = var.production ? "Premium_1" : "Consumption_0" # want: azurerm_mtls_api_management NOTICE: sku_name is not known (var.production has no value here), so it cannot be told whether a client certificate is required
  client_certificate_enabled = true

  hostname_configuration {
    proxy {
      host_name                    = "api.example.com"
      key_vault_certificate_id     = "https://kv-api.vault.azure.net/secrets/api"
      negotiate_client_certificate = false
    }
  }
}

resource "azurerm_api_management" "like_consumption" {
  name                       = "apim-like-consumption"
  location                   = "westeurope"
  resource_group_name        = "rg-api"
  publisher_name             = "Contoso"
  publisher_email            = "api@example.com"
  sku_name                   = "Consumption_${var.units}" # want: azurerm_mtls_api_management NOTICE: sku_name is not known (var.units has no value here), so it cannot be told whether a client certificate is required
  client_certificate_enabled = true

  hostname_configuration {
    proxy {
      host_name                    = "api.example.com"
      key_vault_certificate_id     = "https://kv-api.vault.azure.net/secrets/api"
      negotiate_client_certificate = false
    }
  }
}

# Nor can it without a host name.
resource "azurerm_api_management" "no_host" {
  name                = "apim-no-host"
  location            = "westeurope"
  resource_group_name = "rg-api"
  publisher_name      = "Contoso"
  publisher_email     = "api@example.com"
  sku_name            = var.sku_name # want: azurerm_mtls_api_management NOTICE: sku_name is not known (var.sku_name has no value here), so it cannot be told whether a client certificate is required
}

resource "azurerm_api_management" "no_host_either" {
  name                = "apim-no-host-either"
  location            = "westeurope"
  resource_group_name = "rg-api"
  publisher_name      = "Contoso"
  publisher_email     = "api@example.com"
  sku_name            = "${var.tier}_${var.units}" # want: azurerm_mtls_api_management NOTICE: sku_name is not known (var.tier has no value here), so it cannot be told whether a client certificate is required
}

# Both readings come to the same: nobody is asked.
resource "azurerm_api_management" "agree" {
  name                = "apim-agree"
  location            = "westeurope"
  resource_group_name = "rg-api"
  publisher_name      = "Contoso"
  publisher_email     = "api@example.com"
  sku_name            = var.sku_name

  hostname_configuration {
    proxy {
      host_name                    = "api.example.com"
      key_vault_certificate_id     = "https://kv-api.vault.azure.net/secrets/api"
      negotiate_client_certificate = false # want: azurerm_mtls_api_management: negotiate_client_certificate is false, so the gateway never asks for a client certificate; set it to true and validate the certificate in a policy
    }
  }
}

resource "azurerm_api_management" "agree_for_domain" {
  name                = "apim-agree-for-domain"
  location            = "westeurope"
  resource_group_name = "rg-api"
  publisher_name      = "Contoso"
  publisher_email     = "api@example.com"
  sku_name            = var.sku_name
}

resource "azurerm_api_management_custom_domain" "agree" {
  api_management_id = azurerm_api_management.agree_for_domain.id

  gateway { # want: azurerm_mtls_api_management: negotiate_client_certificate is not set, so the gateway never asks for a client certificate; set it to true and validate the certificate in a policy
    host_name                = "domain.example.com"
    key_vault_certificate_id = "https://kv-api.vault.azure.net/secrets/api"
  }
}

# A custom domain is as unknown as its service.
resource "azurerm_api_management" "for_domain" {
  name                       = "apim-for-domain"
  location                   = "westeurope"
  resource_group_name        = "rg-api"
  publisher_name             = "Contoso"
  publisher_email            = "api@example.com"
  sku_name                   = var.sku_name
  client_certificate_enabled = true
}

resource "azurerm_api_management_custom_domain" "unknown" {
  api_management_id = azurerm_api_management.for_domain.id # want: azurerm_mtls_api_management NOTICE: sku_name of azurerm_api_management.for_domain is not known (var.sku_name has no value here), so it cannot be told whether a client certificate is required

  gateway {
    host_name                = "domain.example.com"
    key_vault_certificate_id = "https://kv-api.vault.azure.net/secrets/api"
  }

  gateway {
    host_name                    = "asks.example.com"
    key_vault_certificate_id     = "https://kv-api.vault.azure.net/secrets/api"
    negotiate_client_certificate = true
  }
}

resource "azurerm_api_management" "in_network" {
  name                 = "apim-in-network"
  location             = "westeurope"
  resource_group_name  = "rg-api"
  publisher_name       = "Contoso"
  publisher_email      = "api@example.com"
  sku_name             = var.sku_name
  virtual_network_type = "Internal"

  virtual_network_configuration {
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-api/providers/Microsoft.Network/virtualNetworks/vnet/subnets/apim"
  }
}

resource "azurerm_api_management_custom_domain" "in_network" {
  api_management_id = azurerm_api_management.in_network.id

  gateway { # want: azurerm_mtls_api_management: negotiate_client_certificate is not set, so the gateway never asks for a client certificate; set it to true and validate the certificate in a policy
    host_name                = "domain.example.com"
    key_vault_certificate_id = "https://kv-api.vault.azure.net/secrets/api"
  }
}

locals {
  tier  = var.production ? "Premium_1" : local.small
  small = "Developer_1"

  tiers = {
    test       = "Developer_1"
    production = "Premium_1"
  }
}

variable "units" {
  type = number
}

variable "tier" {
  type = string
}

variable "sku_name" {
  type = string
}

variable "stage" {
  type = string
}

variable "production" {
  type = bool
}
