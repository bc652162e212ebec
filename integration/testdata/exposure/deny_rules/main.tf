# Rules that deny open nothing. What is then let in are subnets or nobody, and with unknown_exposure = "report" such apps count.

resource "azurerm_linux_web_app" "deny_address" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                = "deny-address"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"

  site_config {
    ip_restriction_default_action = "Deny"

    ip_restriction {
      ip_address = "203.0.113.0/24"
      action     = "Deny"
    }

    ip_restriction {
      virtual_network_subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet/subnets/apps"
    }
  }
}

resource "azurerm_linux_web_app" "deny_subnet" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                = "deny-subnet"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"

  site_config {
    ip_restriction_default_action = "Deny"

    ip_restriction {
      virtual_network_subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet/subnets/guests"
      action                    = "Deny"
    }

    ip_restriction {
      virtual_network_subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet/subnets/apps"
      action                    = "Allow"
    }
  }
}

# No rule allows, so that the app is opened from elsewhere or not at all.
resource "azurerm_linux_web_app" "deny_only" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                = "deny-only"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"

  site_config {
    ip_restriction_default_action = "Deny"

    ip_restriction {
      ip_address = "203.0.113.0/24"
      action     = "Deny"
    }
  }
}

resource "azurerm_linux_web_app" "no_rule" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                = "no-rule"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"

  site_config {
    ip_restriction_default_action = "Deny"
  }
}

# Somebody in the public is let in.
resource "azurerm_linux_web_app" "allow_address" {
  name                = "allow-address"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"

  site_config {
    ip_restriction_default_action = "Deny"

    ip_restriction {
      ip_address = "203.0.113.0/24"
      action     = "Allow"
    }

    ip_restriction {
      virtual_network_subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet/subnets/apps"
    }
  }
}

# A rule without an action allows.
resource "azurerm_linux_web_app" "action_missing" {
  name                = "action-missing"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"

  site_config {
    ip_restriction_default_action = "Deny"

    ip_restriction {
      ip_address = "203.0.113.0/24"
    }

    ip_restriction {
      virtual_network_subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet/subnets/apps"
    }
  }
}

resource "azurerm_linux_web_app" "action_null" {
  name                = "action-null"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"

  site_config {
    ip_restriction_default_action = "Deny"

    ip_restriction {
      ip_address = "203.0.113.0/24"
      action     = null
    }

    ip_restriction {
      virtual_network_subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet/subnets/apps"
    }
  }
}

resource "azurerm_linux_web_app" "action_unknown" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                = "action-unknown"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"

  site_config {
    ip_restriction_default_action = "Deny"

    ip_restriction {
      ip_address = "203.0.113.0/24"
      action     = var.action
    }

    ip_restriction {
      virtual_network_subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet/subnets/apps"
    }
  }
}

resource "azurerm_linux_web_app" "action_unknown_of_subnet" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                = "action-unknown-of-subnet"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"

  site_config {
    ip_restriction_default_action = "Deny"

    ip_restriction {
      virtual_network_subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet/subnets/apps"
      action                    = var.action
    }
  }
}

# Whatever one rule does, the other lets in the public.
resource "azurerm_linux_web_app" "action_unknown_and_address" {
  name                = "action-unknown-and-address"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"

  site_config {
    ip_restriction_default_action = "Deny"

    ip_restriction {
      ip_address = "203.0.113.0/24"
      action     = var.action
    }

    ip_restriction {
      service_tag = "AzureFrontDoor.Backend"
    }
  }
}

resource "azurerm_linux_web_app" "default_allow" {
  name                = "default-allow"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"

  site_config {
    ip_restriction_default_action = "Allow"

    ip_restriction {
      ip_address = "203.0.113.0/24"
      action     = "Deny"
    }

    ip_restriction {
      virtual_network_subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet/subnets/apps"
    }
  }
}

resource "azurerm_windows_function_app" "function" { # want: azurerm_mtls_function_app: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                = "function"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"

  site_config {
    ip_restriction_default_action = "Deny"

    ip_restriction {
      ip_address = "203.0.113.0/24"
      action     = "Deny"
    }

    ip_restriction {
      virtual_network_subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet/subnets/apps"
    }
  }
}

resource "azapi_resource" "deny_address" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "deny-address"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg"
  location  = "westeurope"

  body = { # want: azurerm_mtls_app_service: clientCertEnabled is not set, so no client certificate is asked for; set it to true
    kind = "app,linux"
    properties = {
      siteConfig = {
        ipSecurityRestrictionsDefaultAction = "Deny"
        ipSecurityRestrictions = [
          { ipAddress = "203.0.113.0/24", action = "deny" },
          { vnetSubnetResourceId = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet/subnets/apps" },
        ]
      }
    }
  }
}

resource "azapi_resource" "deny_only" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "deny-only"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg"
  location  = "westeurope"

  body = { # want: azurerm_mtls_app_service: clientCertEnabled is not set, so no client certificate is asked for; set it to true
    kind = "app,linux"
    properties = {
      siteConfig = {
        ipSecurityRestrictionsDefaultAction = "Deny"
        ipSecurityRestrictions = [
          { ipAddress = "Any", action = "Deny" },
        ]
      }
    }
  }
}

resource "azapi_resource" "allow_address" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "allow-address"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg"
  location  = "westeurope"

  body = {
    kind = "app,linux"
    properties = {
      siteConfig = {
        ipSecurityRestrictionsDefaultAction = "Deny"
        ipSecurityRestrictions = [
          { ipAddress = "203.0.113.0/24", action = "Allow" },
          { vnetSubnetResourceId = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet/subnets/apps" },
        ]
      }
    }
  }
}

resource "azapi_resource" "action_missing" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "action-missing"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg"
  location  = "westeurope"

  body = {
    kind = "app,linux"
    properties = {
      siteConfig = {
        ipSecurityRestrictionsDefaultAction = "Deny"
        ipSecurityRestrictions = [
          { ipAddress = "203.0.113.0/24" },
          { vnetSubnetResourceId = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet/subnets/apps" },
        ]
      }
    }
  }
}

resource "azapi_resource" "action_unknown" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "action-unknown"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg"
  location  = "westeurope"

  body = { # want: azurerm_mtls_app_service: clientCertEnabled is not set, so no client certificate is asked for; set it to true
    kind = "app,linux"
    properties = {
      siteConfig = {
        ipSecurityRestrictionsDefaultAction = "Deny"
        ipSecurityRestrictions = [
          { ipAddress = "203.0.113.0/24", action = var.action },
          { vnetSubnetResourceId = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet/subnets/apps" },
        ]
      }
    }
  }
}

variable "action" {
  type = string
}
