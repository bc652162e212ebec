# Where a mode is written, the version does not matter, and a broken lock file neither.

resource "azurerm_logic_app_standard" "optional" {
  name                    = "optional"
  location                = "westeurope"
  resource_group_name     = "rg"
  app_service_plan_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access   = "Disabled"
  client_certificate_mode = "Optional" # want: azurerm_mtls_logic_app: client_certificate_mode is "Optional", so callers without a certificate are let in; set it to "Required"
}

resource "azurerm_logic_app_standard" "required" {
  name                    = "required"
  location                = "westeurope"
  resource_group_name     = "rg"
  app_service_plan_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access   = "Disabled"
  client_certificate_mode = "Required"
}

# The mode is not written, and nobody calls the app from outside.
resource "azurerm_logic_app_standard" "external" {
  name                = "external"
  location            = "westeurope"
  resource_group_name = "rg"
  app_service_plan_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
}

# null is as good as nothing, and stands at the header.
resource "azurerm_logic_app_standard" "null" { # want: azurerm_mtls_logic_app NOTICE: client_certificate_mode is null (its default depends on the azurerm version, which is not known), so it cannot be told whether a client certificate is required; set it to "Required"
  name                    = "null"
  location                = "westeurope"
  resource_group_name     = "rg"
  app_service_plan_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access   = "Disabled"
  client_certificate_mode = null
}
