# unknown_exposure = "report" treats what cannot be told as if it were internal. What is external stays out.

resource "azurerm_linux_web_app" "access_unknown" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                          = "access-unknown"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = var.public

  site_config {}
}

resource "azurerm_linux_web_app" "access_sensitive" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                          = "access-sensitive"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = var.sensitive

  site_config {}
}

resource "azurerm_linux_web_app" "access_wrong_type" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                          = "access-wrong-type"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = "no"

  site_config {}
}

resource "azurerm_linux_web_app" "environment_unknown" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                = "environment-unknown"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = azurerm_service_plan.environment_unknown.id

  site_config {}
}

# Which plan is not known, and they differ.
resource "azurerm_linux_web_app" "plan_unknown" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                = "plan-unknown"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = azurerm_service_plan.each[var.plan].id

  site_config {}
}

resource "azurerm_linux_web_app" "behind_gateway" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; add an exception to .tflint.hcl, as azurerm_cdn_frontdoor_origin.apps in front of it cannot present a certificate
  name                          = "behind-gateway"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false

  site_config {}
}

resource "azurerm_linux_web_app" "public" {
  name                = "public"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"

  site_config {}
}

resource "azurerm_linux_web_app" "public_by_argument" {
  name                          = "public-by-argument"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = true

  site_config {}
}

# A reference that leads nowhere changes nothing: external.
resource "azurerm_linux_web_app" "unresolved" {
  name                = "unresolved"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = var.plan_id

  site_config {}
}

resource "azurerm_linux_web_app" "public_behind_gateway" {
  name                = "public-behind-gateway"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"

  site_config {}
}

resource "azurerm_container_app" "external_wrong_type" {
  name                         = "external-wrong-type"
  resource_group_name          = "rg"
  revision_mode                = "Single"
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.App/managedEnvironments/env"
  ingress { # want: azurerm_mtls_container_app: client_certificate_mode is not set, so no client certificate is asked for; set it to "require"
    external_enabled = "yes"
    target_port      = 8080

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

resource "azurerm_container_app" "external_unknown" {
  name                         = "external-unknown"
  resource_group_name          = "rg"
  revision_mode                = "Single"
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.App/managedEnvironments/env"
  ingress { # want: azurerm_mtls_container_app: client_certificate_mode is not set, so no client certificate is asked for; set it to "require"
    external_enabled = var.public
    target_port      = 8080

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

resource "azurerm_container_app" "environment_unknown" {
  name                         = "environment-unknown"
  resource_group_name          = "rg"
  revision_mode                = "Single"
  container_app_environment_id = azurerm_container_app_environment.unknown.id

  ingress { # want: azurerm_mtls_container_app: client_certificate_mode is not set, so no client certificate is asked for; set it to "require"
    external_enabled = true
    target_port      = 8080

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

# Its environment is not declared here, and may be internal.
resource "azurerm_container_app" "environment_elsewhere" {
  name                         = "environment-elsewhere"
  resource_group_name          = "rg"
  revision_mode                = "Single"
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.App/managedEnvironments/env"
  ingress { # want: azurerm_mtls_container_app: client_certificate_mode is not set, so no client certificate is asked for; set it to "require"
    external_enabled = true
    target_port      = 8080

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

resource "azurerm_logic_app_standard" "access_unknown" {
  name                    = "access-unknown"
  location                = "westeurope"
  resource_group_name     = "rg"
  app_service_plan_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access   = var.access
  client_certificate_mode = "Optional" # want: azurerm_mtls_logic_app: client_certificate_mode is "Optional", so callers without a certificate are let in; set it to "Required"
}

resource "azurerm_cdn_frontdoor_origin" "apps" {
  for_each = toset(["behind", "public"])

  name                           = "apps-${each.key}"
  cdn_frontdoor_origin_group_id  = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Cdn/profiles/afd/originGroups/group"
  certificate_name_check_enabled = true
  host_name                      = each.key == "behind" ? azurerm_linux_web_app.behind_gateway.default_hostname : azurerm_linux_web_app.public_behind_gateway.default_hostname
}

resource "azurerm_app_service_environment_v3" "unknown" {
  name                         = "unknown"
  resource_group_name          = "rg"
  subnet_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet/subnets/apps"
  internal_load_balancing_mode = var.mode
}

resource "azurerm_app_service_environment_v3" "each" {
  for_each = { orders = "Web, Publishing", shop = "None" }

  name                         = "each-${each.key}"
  resource_group_name          = "rg"
  subnet_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet/subnets/apps"
  internal_load_balancing_mode = each.value
}

resource "azurerm_service_plan" "environment_unknown" {
  name                       = "environment-unknown"
  location                   = "westeurope"
  resource_group_name        = "rg"
  os_type                    = "Linux"
  sku_name                   = "I1v2"
  app_service_environment_id = azurerm_app_service_environment_v3.unknown.id
}

resource "azurerm_service_plan" "each" {
  for_each = toset(["orders", "shop"])

  name                       = "each-${each.key}"
  location                   = "westeurope"
  resource_group_name        = "rg"
  os_type                    = "Linux"
  sku_name                   = "I1v2"
  app_service_environment_id = azurerm_app_service_environment_v3.each[each.key].id
}

resource "azurerm_container_app_environment" "unknown" {
  name                  = "unknown"
  location              = "westeurope"
  resource_group_name   = "rg"
  public_network_access = var.access
}

variable "public" {
  type = bool
}

variable "sensitive" {
  type      = bool
  default   = true
  sensitive = true
}

variable "mode" {
  type = string
}

variable "plan" {
  type = string
}

variable "plan_id" {
  type = string
}

variable "access" {
  type = string
}
