# Who can reach the app, by its own arguments. None of these apps asks for a certificate.

resource "azurerm_linux_web_app" "closed" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                          = "app-closed"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false

  site_config {}
}

resource "azurerm_linux_web_app" "closed_in_words" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                          = "app-closed-in-words"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = "false"

  site_config {}
}

# Browsers may call what is public, so that it is out of scope.
resource "azurerm_linux_web_app" "open" {
  name                          = "app-open"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = true

  site_config {}
}

resource "azurerm_linux_web_app" "open_by_default" {
  name                = "app-open-by-default"
  location            = "westeurope"
  resource_group_name = "rg-orders"
  service_plan_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"

  site_config {}
}

# A null is the provider's default, which is public.
resource "azurerm_linux_web_app" "open_by_null" {
  name                          = "app-open-by-null"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = null

  site_config {}
}

# What cannot be known is not reported.
resource "azurerm_linux_web_app" "access_unknown" {
  name                          = "app-access-unknown"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = var.public

  site_config {}
}

resource "azurerm_linux_web_app" "access_unknown_mode_optional" {
  name                          = "app-access-unknown-mode-optional"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = var.public
  client_certificate_enabled    = true
  client_certificate_mode       = "Optional"

  site_config {}
}

resource "azurerm_linux_web_app" "access_ill_typed" {
  name                          = "app-access-ill-typed"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = "no"

  site_config {}
}

# Restrictions narrow who gets in, and do not make an app internal.
resource "azurerm_linux_web_app" "open_to_subnet" {
  name                          = "app-open-to-subnet"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = true

  site_config {
    ip_restriction_default_action = "Deny"
    ip_restriction {
      name                      = "programs"
      virtual_network_subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/virtualNetworks/vnet/subnets/programs"
    }
  }
}

resource "azurerm_linux_web_app" "open_to_nobody" {
  name                          = "app-open-to-nobody"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = true

  site_config {
    ip_restriction_default_action = "Deny"
  }
}

# Restrictions change nothing about an app that is closed.
resource "azurerm_linux_web_app" "closed_with_restriction" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                          = "app-closed-with-restriction"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false

  site_config {
    ip_restriction_default_action = "Allow"
  }
}

variable "public" {
  type = bool
}
