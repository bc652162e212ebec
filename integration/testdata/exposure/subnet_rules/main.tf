# Only subnets are let in: a program's, or a gateway's. With unknown_exposure = "report" such apps count.

resource "azurerm_linux_web_app" "subnets" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                = "subnets"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  site_config {
    ip_restriction_default_action = "Deny"

    ip_restriction {
      name                      = "r0"
      priority                  = 100
      virtual_network_subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet/subnets/apps"
    }

    ip_restriction {
      name                      = "r1"
      priority                  = 101
      virtual_network_subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet/subnets/jobs"
    }
  }
}

resource "azurerm_windows_web_app" "subnets" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                = "subnets"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  site_config {
    ip_restriction_default_action = "Deny"

    ip_restriction {
      name                      = "r0"
      priority                  = 100
      virtual_network_subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet/subnets/apps"
    }
  }
}

resource "azurerm_linux_function_app" "subnets" { # want: azurerm_mtls_function_app: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                = "subnets"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  site_config {
    ip_restriction_default_action = "Deny"

    ip_restriction {
      name                      = "r0"
      priority                  = 100
      virtual_network_subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet/subnets/apps"
    }
  }
}

resource "azurerm_windows_function_app" "subnets" { # want: azurerm_mtls_function_app: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                = "subnets"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  site_config {
    ip_restriction_default_action = "Deny"

    ip_restriction {
      name                      = "r0"
      priority                  = 100
      virtual_network_subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet/subnets/apps"
    }
  }
}

resource "azurerm_linux_web_app_slot" "subnets" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name           = "subnets"
  app_service_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/sites/app"
  site_config {
    ip_restriction_default_action = "Deny"

    ip_restriction {
      name                      = "r0"
      priority                  = 100
      virtual_network_subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet/subnets/apps"
    }
  }
}

resource "azurerm_linux_web_app" "address" {
  name                = "address"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  site_config {
    ip_restriction_default_action = "Deny"

    ip_restriction {
      name       = "r0"
      priority   = 100
      ip_address = "203.0.113.0/24"
    }
  }
}

# One address of the internet is enough.
resource "azurerm_linux_web_app" "subnet_and_address" {
  name                = "subnet-and-address"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  site_config {
    ip_restriction_default_action = "Deny"

    ip_restriction {
      name                      = "r0"
      priority                  = 100
      virtual_network_subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet/subnets/apps"
    }

    ip_restriction {
      name       = "r1"
      priority   = 101
      ip_address = "203.0.113.0/24"
    }
  }
}

resource "azurerm_linux_web_app" "service_tag" {
  name                = "service-tag"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  site_config {
    ip_restriction_default_action = "Deny"

    ip_restriction {
      name        = "r0"
      priority    = 100
      service_tag = "AzureFrontDoor.Backend"
    }
  }
}

# Who is on no list is let in.
resource "azurerm_linux_web_app" "allow" {
  name                = "allow"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  site_config {
    ip_restriction_default_action = "Allow"

    ip_restriction {
      name                      = "r0"
      priority                  = 100
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
    ip_restriction_default_action = null

    ip_restriction {
      name                      = "r0"
      priority                  = 100
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
    ip_restriction_default_action = var.action

    ip_restriction {
      name                      = "r0"
      priority                  = 100
      virtual_network_subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet/subnets/apps"
    }
  }
}

# An unknown subnet is a subnet.
resource "azurerm_linux_web_app" "subnet_unknown" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                = "subnet-unknown"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  site_config {
    ip_restriction_default_action = "Deny"

    ip_restriction {
      name                      = "r0"
      priority                  = 100
      virtual_network_subnet_id = var.subnet_id
    }
  }
}


# The action is not written, and the provider's default lets everybody in.
resource "azurerm_linux_web_app" "action_missing" {
  name                = "action-missing"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  site_config {
    ip_restriction {
      name                      = "subnet"
      virtual_network_subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet/subnets/apps"
    }
  }
}

# How many rules there are is not known, nor what they let in.
resource "azurerm_linux_web_app" "rules_unknown" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                = "rules-unknown"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  site_config {
    ip_restriction_default_action = "Deny"

    dynamic "ip_restriction" {
      for_each = var.rules

      content {
        ip_address = ip_restriction.value
      }
    }
  }
}

resource "azurerm_linux_web_app" "rules_unknown_subnets" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                = "rules-unknown-subnets"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  site_config {
    ip_restriction_default_action = "Deny"

    dynamic "ip_restriction" {
      for_each = var.rules

      content {
        virtual_network_subnet_id = ip_restriction.value
      }
    }
  }
}

# One rule is known to let in an address, whatever the others are.
resource "azurerm_linux_web_app" "rules_unknown_and_address" {
  name                = "rules-unknown-and-address"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  site_config {
    ip_restriction_default_action = "Deny"

    dynamic "ip_restriction" {
      for_each = var.rules

      content {
        virtual_network_subnet_id = ip_restriction.value
      }
    }

    ip_restriction {
      ip_address = "203.0.113.0/24"
    }
  }
}

resource "azurerm_linux_web_app" "rules_dynamic" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                = "rules-dynamic"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  site_config {
    ip_restriction_default_action = "Deny"

    dynamic "ip_restriction" {
      for_each = ["apps", "jobs"]
      iterator = subnet

      content {
        name                      = subnet.value
        virtual_network_subnet_id = "${var.network_id}/subnets/${subnet.value}"
      }
    }
  }
}

resource "azurerm_linux_web_app" "rules_dynamic_address" {
  name                = "rules-dynamic-address"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  site_config {
    ip_restriction_default_action = "Deny"

    dynamic "ip_restriction" {
      for_each = { apps = null, jobs = "203.0.113.0/24" }

      content {
        name                      = ip_restriction.key
        ip_address                = ip_restriction.value
        virtual_network_subnet_id = ip_restriction.value == null ? "${var.network_id}/subnets/${ip_restriction.key}" : null
      }
    }
  }
}

# Public access is off, whatever the rules say.
resource "azurerm_linux_web_app" "closed" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                          = "closed"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false

  site_config {
    ip_restriction_default_action = "Deny"

    ip_restriction {
      ip_address = "203.0.113.0/24"
    }
  }
}

variable "action" {
  type = string
}

variable "subnet_id" {
  type = string
}

variable "network_id" {
  type = string
}

variable "rules" {
  type = list(string)
}
