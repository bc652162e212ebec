# What several endpoints lack is said once, with how to supply it.

variable "tier" {
  type = string
}

variable "other_tier" {
  type = string
}

resource "azurerm_logic_app_standard" "first" { # want: azurerm_mtls_logic_app NOTICE: 2 endpoints cannot be judged, because the azurerm version is not known; commit .terraform.lock.hcl, name the version in required_providers, or set azurerm_version in the plugin block # want: azurerm_mtls_logic_app NOTICE: client_certificate_mode is not set (its default depends on the azurerm version, which is not known), so it cannot be told whether a client certificate is required; set it to "Required"
  name                       = "logic-first"
  location                   = "westeurope"
  resource_group_name        = "rg-orders"
  app_service_plan_id        = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  storage_account_name       = "stlogic"
  storage_account_access_key = "key"
  public_network_access      = "Disabled"
  https_only                 = true
}

resource "azurerm_logic_app_standard" "second" { # want: azurerm_mtls_logic_app NOTICE: client_certificate_mode is not set (its default depends on the azurerm version, which is not known), so it cannot be told whether a client certificate is required; set it to "Required"
  name                       = "logic-second"
  location                   = "westeurope"
  resource_group_name        = "rg-orders"
  app_service_plan_id        = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  storage_account_name       = "stlogic"
  storage_account_access_key = "key"
  public_network_access      = "Disabled"
  https_only                 = true
}

# What is known is not meant.
resource "azurerm_logic_app_standard" "known" {
  name                       = "logic-known"
  location                   = "westeurope"
  resource_group_name        = "rg-orders"
  app_service_plan_id        = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  storage_account_name       = "stlogic"
  storage_account_access_key = "key"
  public_network_access      = "Disabled"
  https_only                 = true
  client_certificate_mode    = "Required"
}

# Nor is what is excepted.
resource "azurerm_logic_app_standard" "excepted" {
  name                       = "logic-excepted"
  location                   = "westeurope"
  resource_group_name        = "rg-orders"
  app_service_plan_id        = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  storage_account_name       = "stlogic"
  storage_account_access_key = "key"
  public_network_access      = "Disabled"
  https_only                 = true
}

resource "azurerm_api_management" "orders" {
  name                = "apim-orders"
  location            = "westeurope"
  resource_group_name = "rg-orders"
  publisher_name      = "Contoso"
  publisher_email     = "api@contoso.example"
  sku_name            = var.tier # want: azurerm_mtls_api_management NOTICE: 2 endpoints cannot be judged, because var.tier has no value here; give it one with tflint --var-file, or as TF_VAR_tier # want: azurerm_mtls_api_management NOTICE: sku_name is not known (var.tier has no value here), so it cannot be told whether a client certificate is required

  tags = { traffic = "m2m" }
}

resource "azurerm_api_management" "stock" {
  name                = "apim-stock"
  location            = "westeurope"
  resource_group_name = "rg-orders"
  publisher_name      = "Contoso"
  publisher_email     = "api@contoso.example"
  sku_name            = var.tier # want: azurerm_mtls_api_management NOTICE: sku_name is not known (var.tier has no value here), so it cannot be told whether a client certificate is required

  tags = { traffic = "m2m" }
}

resource "azurerm_api_management" "alone" {
  name                = "apim-alone"
  location            = "westeurope"
  resource_group_name = "rg-orders"
  publisher_name      = "Contoso"
  publisher_email     = "api@contoso.example"
  sku_name            = var.other_tier # want: azurerm_mtls_api_management NOTICE: sku_name is not known (var.other_tier has no value here), so it cannot be told whether a client certificate is required

  tags = { traffic = "m2m" }
}
