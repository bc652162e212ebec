# With undetermined = "notice", endpoints in scope of which it cannot be told whether they require a certificate are
# named, with the reason, where the unknown value stands.

resource "azurerm_linux_web_app" "enabled_unknown" {
  name                          = "enabled-unknown"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false
  client_certificate_enabled    = var.enabled # want: azurerm_mtls_app_service NOTICE: client_certificate_enabled is not known (var.enabled has no value here), so it cannot be told whether a client certificate is required # want: azurerm_mtls_app_service NOTICE: 3 endpoints cannot be judged, because var.enabled has no value here; give it one with tflint --var-file, or as TF_VAR_enabled

  site_config {}
}

resource "azurerm_linux_web_app" "mode_unknown" {
  name                          = "mode-unknown"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = var.mode # want: azurerm_mtls_app_service NOTICE: client_certificate_mode is not known (var.mode has no value here), so it cannot be told whether a client certificate is required # want: azurerm_mtls_app_service NOTICE: 2 endpoints cannot be judged, because var.mode has no value here; give it one with tflint --var-file, or as TF_VAR_mode

  site_config {}
}

# One endpoint, one finding: the first thing that is not known.
resource "azurerm_linux_web_app" "both_unknown" {
  name                          = "both-unknown"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false
  client_certificate_enabled    = var.enabled # want: azurerm_mtls_app_service NOTICE: client_certificate_enabled is not known (var.enabled has no value here), so it cannot be told whether a client certificate is required
  client_certificate_mode       = var.mode

  site_config {}
}

resource "azurerm_linux_web_app" "enabled_unknown_required" {
  name                          = "enabled-unknown-required"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false
  client_certificate_enabled    = var.enabled # want: azurerm_mtls_app_service NOTICE: client_certificate_enabled is not known (var.enabled has no value here), so it cannot be told whether a client certificate is required
  client_certificate_mode       = "Required"

  site_config {}
}

# Whatever the switch is, it is not required: an error as ever.
resource "azurerm_linux_web_app" "enabled_unknown_optional" {
  name                          = "enabled-unknown-optional"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false
  client_certificate_enabled    = var.enabled
  client_certificate_mode       = "Optional" # want: azurerm_mtls_app_service: client_certificate_mode is "Optional", so callers without a certificate are let in; set it to "Required"

  site_config {}
}

resource "azurerm_linux_function_app" "enabled_unknown" { # want: azurerm_mtls_function_app: client_certificate_mode is not set, so the mode defaults to "Optional" and callers without a certificate are let in; set it to "Required"
  name                          = "enabled-unknown"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false
  client_certificate_enabled    = var.enabled

  site_config {}
}

resource "azurerm_linux_web_app" "sensitive" {
  name                          = "sensitive"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false
  client_certificate_enabled    = var.sensitive # want: azurerm_mtls_app_service NOTICE: client_certificate_enabled is not known (var.sensitive is sensitive), so it cannot be told whether a client certificate is required

  site_config {}
}

resource "azurerm_linux_web_app" "ephemeral" {
  name                          = "ephemeral"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false
  client_certificate_enabled    = var.ephemeral # want: azurerm_mtls_app_service NOTICE: client_certificate_enabled is not known (var.ephemeral is ephemeral), so it cannot be told whether a client certificate is required

  site_config {}
}

resource "azurerm_linux_web_app" "wrong_type" {
  name                          = "wrong-type"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false
  client_certificate_enabled    = "yes" # want: azurerm_mtls_app_service NOTICE: client_certificate_enabled is not known ("yes" is neither true nor false), so it cannot be told whether a client certificate is required

  site_config {}
}

resource "azurerm_linux_web_app" "resource" {
  name                          = "resource"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false
  client_certificate_enabled    = terraform_data.switch.output # want: azurerm_mtls_app_service NOTICE: client_certificate_enabled is not known (terraform_data.switch.output has no value here), so it cannot be told whether a client certificate is required

  site_config {}
}

resource "azurerm_linux_web_app" "module_output" {
  name                          = "module-output"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false
  client_certificate_enabled    = module.policy.mtls # want: azurerm_mtls_app_service NOTICE: client_certificate_enabled is not known (module.policy.mtls has no value here), so it cannot be told whether a client certificate is required

  site_config {}
}

resource "azurerm_linux_web_app" "local" {
  name                          = "local"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false
  client_certificate_enabled    = local.enabled # want: azurerm_mtls_app_service NOTICE: client_certificate_enabled is not known (local.enabled has no value here), so it cannot be told whether a client certificate is required

  site_config {}
}

resource "azurerm_linux_web_app" "each_value" {
  for_each = var.apps

  name                          = "each-value-${each.key}"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false
  client_certificate_enabled    = each.value.mtls # want: azurerm_mtls_app_service NOTICE: client_certificate_enabled is not known (each.value.mtls has no value here), so it cannot be told whether a client certificate is required

  site_config {}
}

resource "azurerm_container_app" "mode_unknown" {
  name                         = "mode-unknown"
  resource_group_name          = "rg"
  revision_mode                = "Single"
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.App/managedEnvironments/env"
  ingress {
    target_port             = 8080
    client_certificate_mode = var.mode # want: azurerm_mtls_container_app NOTICE: client_certificate_mode is not known (var.mode has no value here), so it cannot be told whether a client certificate is required

    traffic_weight {
      latest_revision = true
      percentage      = 100
    }
  }

  template {
    container {
      name   = "api"
      image  = "contoso.azurecr.io/api:1"
      cpu    = 0.5
      memory = "1Gi"
    }
  }
}

# Not in scope, not asked.
resource "azurerm_linux_web_app" "external" {
  name                       = "external"
  location                   = "westeurope"
  resource_group_name        = "rg"
  service_plan_id            = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled = var.enabled

  site_config {}
}

resource "azurerm_linux_web_app" "exposure_unknown" {
  name                          = "exposure-unknown"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = var.enabled
  client_certificate_enabled    = var.enabled

  site_config {}
}

# What is known is not a notice.
resource "azurerm_linux_web_app" "required" {
  name                          = "required"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false
  client_certificate_enabled    = true

  site_config {}
}

resource "azurerm_linux_web_app" "off" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                          = "off"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false

  site_config {}
}

# Without ingress there is nothing to be told.
resource "azurerm_container_app" "no_ingress" {
  name                         = "no-ingress"
  resource_group_name          = "rg"
  revision_mode                = "Single"
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.App/managedEnvironments/env"

  template {
    container {
      name   = "api"
      image  = "contoso.azurecr.io/api:1"
      cpu    = 0.5
      memory = "1Gi"
    }
  }
}

locals {
  enabled = var.enabled
}

variable "enabled" {
  type = bool
}

variable "mode" {
  type = string
}

variable "sensitive" {
  type      = bool
  default   = true
  sensitive = true
}

variable "ephemeral" {
  type      = bool
  default   = true
  ephemeral = true
}

variable "apps" {
  type = map(object({ mtls = bool }))
}

resource "terraform_data" "switch" {
  input = true
}

module "policy" {
  source = "./modules/policy"
}
