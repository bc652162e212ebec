# Who can reach the app, by its own arguments. None of these apps asks for a certificate.

resource "azurerm_linux_function_app" "closed" { # want: azurerm_mtls_function_app: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                          = "func-closed"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  storage_account_name          = "storders"
  public_network_access_enabled = false

  site_config {}
}

resource "azurerm_linux_function_app" "closed_in_words" { # want: azurerm_mtls_function_app: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                          = "func-closed-in-words"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  storage_account_name          = "storders"
  public_network_access_enabled = "false"

  site_config {}
}

# Browsers may call what is public, so that it is out of scope.
resource "azurerm_linux_function_app" "open" {
  name                          = "func-open"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  storage_account_name          = "storders"
  public_network_access_enabled = true

  site_config {}
}

resource "azurerm_linux_function_app" "open_by_default" {
  name                 = "func-open-by-default"
  location             = "westeurope"
  resource_group_name  = "rg-orders"
  service_plan_id      = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  storage_account_name = "storders"

  site_config {}
}

# A null is the provider's default, which is public.
resource "azurerm_linux_function_app" "open_by_null" {
  name                          = "func-open-by-null"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  storage_account_name          = "storders"
  public_network_access_enabled = null

  site_config {}
}

# What cannot be known is not reported.
resource "azurerm_linux_function_app" "access_unknown" {
  name                          = "func-access-unknown"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  storage_account_name          = "storders"
  public_network_access_enabled = var.public

  site_config {}
}

resource "azurerm_linux_function_app" "access_unknown_mode_optional" {
  name                          = "func-access-unknown-mode-optional"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  storage_account_name          = "storders"
  public_network_access_enabled = var.public
  client_certificate_enabled    = true
  client_certificate_mode       = "Optional"

  site_config {}
}

resource "azurerm_linux_function_app" "access_ill_typed" {
  name                          = "func-access-ill-typed"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  storage_account_name          = "storders"
  public_network_access_enabled = "no"

  site_config {}
}

# Restrictions narrow who gets in, and do not make an app internal.
resource "azurerm_linux_function_app" "open_to_subnet" {
  name                          = "func-open-to-subnet"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  storage_account_name          = "storders"
  public_network_access_enabled = true

  site_config {
    ip_restriction_default_action = "Deny"
    ip_restriction {
      name                      = "programs"
      virtual_network_subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/virtualNetworks/vnet/subnets/programs"
    }
  }
}

resource "azurerm_linux_function_app" "open_to_nobody" {
  name                          = "func-open-to-nobody"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  storage_account_name          = "storders"
  public_network_access_enabled = true

  site_config {
    ip_restriction_default_action = "Deny"
  }
}

# Restrictions change nothing about an app that is closed.
resource "azurerm_linux_function_app" "closed_with_restriction" { # want: azurerm_mtls_function_app: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                          = "func-closed-with-restriction"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  storage_account_name          = "storders"
  public_network_access_enabled = false

  site_config {
    ip_restriction_default_action = "Allow"
  }
}

variable "public" {
  type = bool
}
