# public_network_access_enabled in all types that have it. It is the value that counts, after conversion.

resource "azurerm_linux_web_app" "closed" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                          = "closed"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false

  site_config {}
}

resource "azurerm_windows_web_app" "closed_windows" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                          = "closed-windows"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false

  site_config {}
}

resource "azurerm_linux_function_app" "closed" { # want: azurerm_mtls_function_app: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                          = "closed"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false

  site_config {}
}

resource "azurerm_windows_function_app" "closed_windows" { # want: azurerm_mtls_function_app: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                          = "closed-windows"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false

  site_config {}
}

resource "azurerm_function_app_flex_consumption" "closed" { # want: azurerm_mtls_function_app: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                          = "closed"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  runtime_name                  = "python"
  runtime_version               = "3.12"
  storage_container_type        = "blobContainer"
  storage_container_endpoint    = "https://st.blob.core.windows.net/flex"
  storage_authentication_type   = "SystemAssignedIdentity"
  public_network_access_enabled = false

  site_config {}
}

resource "azurerm_linux_web_app_slot" "closed" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                          = "closed"
  app_service_id                = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/sites/app"
  public_network_access_enabled = false

  site_config {}
}

resource "azurerm_windows_web_app_slot" "closed_windows" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                          = "closed-windows"
  app_service_id                = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/sites/app"
  public_network_access_enabled = false

  site_config {}
}

resource "azurerm_linux_function_app_slot" "closed" { # want: azurerm_mtls_function_app: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                          = "closed"
  function_app_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/sites/app"
  public_network_access_enabled = false

  site_config {}
}

resource "azurerm_windows_function_app_slot" "closed_windows" { # want: azurerm_mtls_function_app: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                          = "closed-windows"
  function_app_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/sites/app"
  public_network_access_enabled = false

  site_config {}
}

resource "azurerm_linux_web_app" "open" {
  name                          = "open"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = true

  site_config {}
}

# The provider's default is public.
resource "azurerm_linux_web_app" "missing" {
  name                = "missing"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"

  site_config {}
}

resource "azurerm_linux_web_app" "null" {
  name                          = "null"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = null

  site_config {}
}

resource "azurerm_linux_function_app" "missing" {
  name                = "missing"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"

  site_config {}
}

resource "azurerm_function_app_flex_consumption" "missing" {
  name                        = "missing"
  location                    = "westeurope"
  resource_group_name         = "rg"
  service_plan_id             = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  runtime_name                = "python"
  runtime_version             = "3.12"
  storage_container_type      = "blobContainer"
  storage_container_endpoint  = "https://st.blob.core.windows.net/flex"
  storage_authentication_type = "SystemAssignedIdentity"

  site_config {}
}

resource "azurerm_linux_web_app_slot" "missing" {
  name           = "missing"
  app_service_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/sites/app"

  site_config {}
}

resource "azurerm_linux_web_app" "text" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                          = "text"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = "false"

  site_config {}
}

resource "azurerm_linux_web_app" "variable" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                          = "variable"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = var.closed

  site_config {}
}

resource "azurerm_linux_web_app" "local" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                          = "local"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = local.public

  site_config {}
}

resource "azurerm_linux_web_app" "negation" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                          = "negation"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = !var.private

  site_config {}
}

resource "azurerm_linux_web_app" "conditional" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                          = "conditional"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = var.stage == "prod" ? false : true

  site_config {}
}

resource "azurerm_linux_web_app" "trying" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                          = "trying"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = try(var.network.public, false)

  site_config {}
}

resource "azurerm_linux_web_app" "unknown" {
  name                          = "unknown"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = var.unknown

  site_config {}
}

resource "azurerm_linux_web_app" "unknown_reference" {
  name                          = "unknown-reference"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = terraform_data.network.output

  site_config {}
}

resource "azurerm_linux_web_app" "sensitive" {
  name                          = "sensitive"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = var.sensitive

  site_config {}
}

resource "azurerm_linux_web_app" "ephemeral" {
  name                          = "ephemeral"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = var.ephemeral

  site_config {}
}

# Neither true nor false, so nobody knows.
resource "azurerm_linux_web_app" "wrong_type" {
  name                          = "wrong-type"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = "no"

  site_config {}
}

# A number does not convert to a switch, and the text of one does.
resource "azurerm_linux_web_app" "number" {
  name                          = "number"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = 0

  site_config {}
}

resource "azurerm_linux_web_app" "text_number" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                          = "text-number"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = "0"

  site_config {}
}

resource "azurerm_linux_web_app" "wrong_kind" {
  name                          = "wrong-kind"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = [false]

  site_config {}
}

resource "azurerm_linux_web_app" "by_each" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set for ["orders"], so no client certificate is asked for; set it to true
  for_each = { orders = false, shop = true }

  name                          = "by-each-${each.key}"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = each.value

  site_config {}
}

resource "azurerm_linux_web_app" "by_each_open" {
  for_each = { shop = true }

  name                          = "by-each-open-${each.key}"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = each.value

  site_config {}
}

# What one of two files says last is what counts.
resource "azurerm_linux_web_app" "overridden" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                          = "overridden"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = true

  site_config {}
}

resource "azurerm_linux_web_app" "overridden_open" {
  name                          = "overridden-open"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false

  site_config {}
}

variable "closed" {
  type    = bool
  default = false
}

variable "private" {
  type    = bool
  default = true
}

variable "stage" {
  type    = string
  default = "prod"
}

variable "network" {
  type    = any
  default = {}
}

variable "unknown" {
  type = bool
}

variable "sensitive" {
  type      = bool
  default   = false
  sensitive = true
}

variable "ephemeral" {
  type      = bool
  default   = false
  ephemeral = true
}

locals {
  public = var.private ? "false" : "true"
}

resource "terraform_data" "network" {
  input = false
}
