# Logic Apps have a word where other apps have a switch.

resource "azurerm_logic_app_standard" "disabled" {
  name                    = "disabled"
  location                = "westeurope"
  resource_group_name     = "rg"
  app_service_plan_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access   = "Disabled"
  client_certificate_mode = "Optional" # want: azurerm_mtls_logic_app: client_certificate_mode is "Optional", so callers without a certificate are let in; set it to "Required"
}

resource "azurerm_logic_app_standard" "enabled" {
  name                    = "enabled"
  location                = "westeurope"
  resource_group_name     = "rg"
  app_service_plan_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access   = "Enabled"
  client_certificate_mode = "Optional"
}

resource "azurerm_logic_app_standard" "missing" {
  name                    = "missing"
  location                = "westeurope"
  resource_group_name     = "rg"
  app_service_plan_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_mode = "Optional"
}

resource "azurerm_logic_app_standard" "null" {
  name                    = "null"
  location                = "westeurope"
  resource_group_name     = "rg"
  app_service_plan_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access   = null
  client_certificate_mode = "Optional"
}

# Argument values compare exactly, as the provider checks them.
resource "azurerm_logic_app_standard" "letters" {
  name                    = "letters"
  location                = "westeurope"
  resource_group_name     = "rg"
  app_service_plan_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access   = "disabled"
  client_certificate_mode = "Optional"
}

resource "azurerm_logic_app_standard" "unknown" {
  name                    = "unknown"
  location                = "westeurope"
  resource_group_name     = "rg"
  app_service_plan_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access   = var.access
  client_certificate_mode = "Optional"
}

# A switch from older texts is not a word: the value "false" is not one of those that close the app.
resource "azurerm_logic_app_standard" "word_false" {
  name                    = "word-false"
  location                = "westeurope"
  resource_group_name     = "rg"
  app_service_plan_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access   = "false"
  client_certificate_mode = "Optional"
}

variable "access" {
  type = string
}
