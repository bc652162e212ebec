# Where plans differ, or one may not be there, the exposure is unknown and not external: unknown_exposure = "report" reports it.

resource "azurerm_linux_web_app" "either" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                = "either"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = var.unknown ? azurerm_service_plan.ilb.id : azurerm_service_plan.public.id

  site_config {}
}

resource "azurerm_linux_web_app" "or_null" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                = "or-null"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = var.unknown ? azurerm_service_plan.ilb.id : null

  site_config {}
}

resource "azurerm_linux_web_app" "or_outside" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                = "or-outside"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = coalesce(var.plan_id, azurerm_service_plan.ilb.id)

  site_config {}
}

resource "azurerm_linux_web_app" "or_text" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                = "or-text"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = var.unknown ? azurerm_service_plan.ilb.id : var.known_plan_id

  site_config {}
}

resource "azurerm_linux_web_app" "tried_maybe" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                = "tried-maybe"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = try(azurerm_service_plan.maybe[0].id, null)

  site_config {}
}

resource "azurerm_linux_web_app" "any_element" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                = "any-element"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = element([azurerm_service_plan.ilb.id, azurerm_service_plan.public.id], length(var.plans))

  site_config {}
}

resource "azurerm_linux_web_app" "any_member" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                = "any-member"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = local.plans[var.plan_id]

  site_config {}
}

resource "azurerm_container_app" "environment_or_null" {
  name                         = "environment-or-null"
  resource_group_name          = "rg"
  revision_mode                = "Single"
  container_app_environment_id = var.unknown ? azurerm_container_app_environment.ilb.id : null

  ingress {
    external_enabled        = true
    target_port             = 8080
    client_certificate_mode = "ignore" # want: azurerm_mtls_container_app: client_certificate_mode is "ignore", so no client certificate is asked for; set it to "require"

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

resource "azurerm_container_app" "environment_either" {
  name                         = "environment-either"
  resource_group_name          = "rg"
  revision_mode                = "Single"
  container_app_environment_id = var.unknown ? azurerm_container_app_environment.ilb.id : azurerm_container_app_environment.public.id

  ingress {
    external_enabled        = true
    target_port             = 8080
    client_certificate_mode = "ignore" # want: azurerm_mtls_container_app: client_certificate_mode is "ignore", so no client certificate is asked for; set it to "require"

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

# What is external stays out.

resource "azurerm_linux_web_app" "conditional_other_branch" {
  name                = "conditional-other-branch"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = var.create ? azurerm_service_plan.public.id : azurerm_service_plan.ilb.id

  site_config {}
}

resource "azurerm_linux_web_app" "conditional_null" {
  name                = "conditional-null"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = var.create ? null : azurerm_service_plan.ilb.id

  site_config {}
}

resource "azurerm_linux_web_app" "conditional_outside" {
  name                = "conditional-outside"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = var.unknown ? azurerm_service_plan.public.id : var.plan_id

  site_config {}
}

resource "azurerm_linux_web_app" "coalesced_known" {
  name                = "coalesced-known"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = coalesce(var.known_plan_id, azurerm_service_plan.ilb.id)

  site_config {}
}

resource "azurerm_linux_web_app" "tried_known" {
  name                = "tried-known"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = try(var.known_plan_id, azurerm_service_plan.ilb.id)

  site_config {}
}

resource "azurerm_linux_web_app" "local_member_public" {
  name                = "local-member-public"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = local.plans.public

  site_config {}
}

resource "azurerm_linux_web_app" "local_member_outside" {
  name                = "local-member-outside"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = local.plans.given

  site_config {}
}

resource "azurerm_linux_web_app" "element_known" {
  name                = "element-known"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = element([azurerm_service_plan.ilb.id, azurerm_service_plan.public.id], 1)

  site_config {}
}

resource "azurerm_container_app" "environment_public" {
  name                         = "environment-public"
  resource_group_name          = "rg"
  revision_mode                = "Single"
  container_app_environment_id = element(local.environments, 1)

  ingress {
    external_enabled        = true
    target_port             = 8080
    client_certificate_mode = "ignore"

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

resource "azurerm_container_app" "environment_other_branch" {
  name                         = "environment-other-branch"
  resource_group_name          = "rg"
  revision_mode                = "Single"
  container_app_environment_id = var.create ? azurerm_container_app_environment.public.id : azurerm_container_app_environment.ilb.id

  ingress {
    external_enabled        = true
    target_port             = 8080
    client_certificate_mode = "ignore"

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

resource "azurerm_service_plan" "ilb" {
  name                       = "plan-ilb"
  location                   = "westeurope"
  resource_group_name        = "rg"
  os_type                    = "Linux"
  sku_name                   = "I1v2"
  app_service_environment_id = azurerm_app_service_environment_v3.ilb.id
}

resource "azurerm_service_plan" "counted" {
  count = 2

  name                       = "plan-counted-${count.index}"
  location                   = "westeurope"
  resource_group_name        = "rg"
  os_type                    = "Linux"
  sku_name                   = "I1v2"
  app_service_environment_id = azurerm_app_service_environment_v3.ilb.id
}

resource "azurerm_service_plan" "maybe" {
  count = var.unknown ? 1 : 0

  name                       = "plan-maybe-${count.index}"
  location                   = "westeurope"
  resource_group_name        = "rg"
  os_type                    = "Linux"
  sku_name                   = "I1v2"
  app_service_environment_id = azurerm_app_service_environment_v3.ilb.id
}

resource "azurerm_service_plan" "none" {
  count = 0

  name                       = "plan-none-${count.index}"
  location                   = "westeurope"
  resource_group_name        = "rg"
  os_type                    = "Linux"
  sku_name                   = "I1v2"
  app_service_environment_id = azurerm_app_service_environment_v3.ilb.id
}

resource "azurerm_service_plan" "each" {
  for_each = toset(["orders", "stock"])

  name                       = "plan-each-${each.key}"
  location                   = "westeurope"
  resource_group_name        = "rg"
  os_type                    = "Linux"
  sku_name                   = "I1v2"
  app_service_environment_id = azurerm_app_service_environment_v3.ilb.id
}

resource "azurerm_service_plan" "many" {
  for_each = var.plans

  name                       = "plan-many-${each.key}"
  location                   = "westeurope"
  resource_group_name        = "rg"
  os_type                    = "Linux"
  sku_name                   = "I1v2"
  app_service_environment_id = azurerm_app_service_environment_v3.ilb.id
}

resource "azurerm_service_plan" "mixed" {
  for_each = toset(["orders", "shop"])

  name                       = "plan-mixed-${each.key}"
  location                   = "westeurope"
  resource_group_name        = "rg"
  os_type                    = "Linux"
  sku_name                   = "I1v2"
  app_service_environment_id = each.key == "orders" ? azurerm_app_service_environment_v3.ilb.id : null
}

resource "azurerm_service_plan" "public" {
  name                = "plan-public"
  location            = "westeurope"
  resource_group_name = "rg"
  os_type             = "Linux"
  sku_name            = "I1v2"
}

resource "azurerm_app_service_environment_v3" "ilb" {
  name                         = "ase-ilb"
  resource_group_name          = "rg"
  subnet_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet/subnets/apps"
  internal_load_balancing_mode = "Web, Publishing"
}

resource "azurerm_container_app_environment" "ilb" {
  name                           = "env-ilb"
  location                       = "westeurope"
  resource_group_name            = "rg"
  infrastructure_subnet_id       = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet/subnets/apps"
  internal_load_balancer_enabled = true
}

resource "azurerm_container_app_environment" "counted" {
  count = var.create ? 1 : 0

  name                           = "env-counted-${count.index}"
  location                       = "westeurope"
  resource_group_name            = "rg"
  infrastructure_subnet_id       = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet/subnets/apps"
  internal_load_balancer_enabled = true
}

resource "azurerm_container_app_environment" "maybe" {
  count = var.unknown ? 1 : 0

  name                           = "env-maybe-${count.index}"
  location                       = "westeurope"
  resource_group_name            = "rg"
  infrastructure_subnet_id       = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet/subnets/apps"
  internal_load_balancer_enabled = true
}

resource "azurerm_container_app_environment" "public" {
  name                           = "env-public"
  location                       = "westeurope"
  resource_group_name            = "rg"
  infrastructure_subnet_id       = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet/subnets/apps"
  internal_load_balancer_enabled = false
}

locals {
  plans = {
    ilb    = azurerm_service_plan.ilb.id
    public = azurerm_service_plan.public.id
    given  = var.plan_id
  }

  plans_by_key = { for key, plan in azurerm_service_plan.each : key => plan.id }

  environments = [azurerm_container_app_environment.ilb.id, azurerm_container_app_environment.public.id]
}

variable "create" {
  type    = bool
  default = true
}

variable "unknown" {
  type = bool
}

variable "plan_id" {
  type = string
}

variable "known_plan_id" {
  type    = string
  default = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
}

variable "plans" {
  type = set(string)
}
