# A plan or an environment is found by where the value comes from, however the code says it.

resource "azurerm_linux_web_app" "conditional" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                = "conditional"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = var.create ? azurerm_service_plan.counted[0].id : null

  site_config {}
}

resource "azurerm_linux_web_app" "conditional_same" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                = "conditional-same"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = var.unknown ? azurerm_service_plan.counted[0].id : azurerm_service_plan.counted[1].id

  site_config {}
}

resource "azurerm_linux_web_app" "nested_conditional" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                = "nested-conditional"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = var.create ? (var.unknown ? azurerm_service_plan.ilb.id : azurerm_service_plan.counted[0].id) : var.plan_id

  site_config {}
}

resource "azurerm_linux_web_app" "coalesced" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                = "coalesced"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = coalesce(azurerm_service_plan.ilb.id, var.plan_id)

  site_config {}
}

resource "azurerm_linux_web_app" "coalesced_null" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                = "coalesced-null"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = coalesce(null, "", azurerm_service_plan.ilb.id)

  site_config {}
}

resource "azurerm_linux_web_app" "tried" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                = "tried"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = try(azurerm_service_plan.ilb.id, var.plan_id)

  site_config {}
}

resource "azurerm_linux_web_app" "tried_counted" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                = "tried-counted"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = try(azurerm_service_plan.counted[0].id, null)

  site_config {}
}

resource "azurerm_linux_web_app" "tried_none" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                = "tried-none"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = try(azurerm_service_plan.none[0].id, azurerm_service_plan.ilb.id)

  site_config {}
}

resource "azurerm_linux_web_app" "element_of_splat" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                = "element-of-splat"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = element(azurerm_service_plan.counted[*].id, 0)

  site_config {}
}

resource "azurerm_linux_web_app" "element_of_maybe" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                = "element-of-maybe"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = element(azurerm_service_plan.maybe[*].id, 0)

  site_config {}
}

resource "azurerm_linux_web_app" "joined" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                = "joined"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = join("", azurerm_service_plan.maybe[*].id)

  site_config {}
}

resource "azurerm_linux_web_app" "one_of_splat" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                = "one-of-splat"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = one(azurerm_service_plan.maybe[*].id)

  site_config {}
}

resource "azurerm_linux_web_app" "local_member" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                = "local-member"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = local.plans["ilb"]

  site_config {}
}

resource "azurerm_linux_web_app" "local_by_key" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                = "local-by-key"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = local.plans_by_key["orders"]

  site_config {}
}

resource "azurerm_linux_web_app" "looked_up" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                = "looked-up"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = lookup(local.plans, "ilb", var.plan_id)

  site_config {}
}

resource "azurerm_linux_web_app" "template" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                = "template"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = "${azurerm_service_plan.ilb.id}"

  site_config {}
}

resource "azurerm_linux_web_app" "formatted" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                = "formatted"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = format("%s", azurerm_service_plan.ilb.id)

  site_config {}
}

resource "azurerm_linux_web_app" "merged" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                = "merged"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = merge(local.plans, { given = azurerm_service_plan.ilb.id })["given"]

  site_config {}
}

resource "azurerm_linux_web_app" "concatenated" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                = "concatenated"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = concat(azurerm_service_plan.counted[*].id, [var.plan_id])[1]

  site_config {}
}

resource "azurerm_linux_web_app" "of_values" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                = "of-values"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = values(azurerm_service_plan.each)[0].id

  site_config {}
}

resource "azurerm_linux_web_app" "of_loop" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                = "of-loop"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = [for plan in azurerm_service_plan.many : plan.id][0]

  site_config {}
}

resource "azurerm_linux_web_app" "compacted" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                = "compacted"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = compact([azurerm_service_plan.ilb.id, ""])[0]

  site_config {}
}

# Each of the plans is internal.
resource "azurerm_linux_web_app" "each_value" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  for_each = azurerm_service_plan.each

  name                = "each-value-${each.key}"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = each.value.id

  site_config {}
}

resource "azurerm_linux_web_app" "each_value_public" {
  for_each = { shop = { plan = azurerm_service_plan.public.id, other = azurerm_service_plan.ilb.id } }

  name                = "each-value-public-${each.key}"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = each.value.plan

  site_config {}
}

# One of the two plans is internal.
resource "azurerm_linux_web_app" "each_value_mixed" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set for ["orders"], so no client certificate is asked for; set it to true
  for_each = azurerm_service_plan.mixed

  name                = "each-value-mixed-${each.key}"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = each.value.id

  site_config {}
}

# How many there are is not known.
resource "azurerm_linux_web_app" "each_value_many" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  for_each = azurerm_service_plan.many

  name                = "each-value-many-${each.key}"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = each.value.id

  site_config {}
}

# One of the two runs on the internal plan.
resource "azurerm_linux_web_app" "each_value_of_object" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set for ["orders"], so no client certificate is asked for; set it to true
  for_each = { orders = { plan = azurerm_service_plan.ilb.id }, shop = { plan = azurerm_service_plan.public.id } }

  name                = "each-value-of-object-${each.key}"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = each.value.plan

  site_config {}
}

# From here on the plan is public, or comes from elsewhere.

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

# From here on the plan may be the internal one, and may be another: nothing is known.

resource "azurerm_linux_web_app" "either" {
  name                = "either"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = var.unknown ? azurerm_service_plan.ilb.id : azurerm_service_plan.public.id

  site_config {}
}

resource "azurerm_linux_web_app" "or_null" {
  name                = "or-null"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = var.unknown ? azurerm_service_plan.ilb.id : null

  site_config {}
}

resource "azurerm_linux_web_app" "or_outside" {
  name                = "or-outside"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = coalesce(var.plan_id, azurerm_service_plan.ilb.id)

  site_config {}
}

resource "azurerm_linux_web_app" "or_text" {
  name                = "or-text"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = var.unknown ? azurerm_service_plan.ilb.id : var.known_plan_id

  site_config {}
}

resource "azurerm_linux_web_app" "tried_maybe" {
  name                = "tried-maybe"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = try(azurerm_service_plan.maybe[0].id, null)

  site_config {}
}

resource "azurerm_linux_web_app" "any_element" {
  name                = "any-element"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = element([azurerm_service_plan.ilb.id, azurerm_service_plan.public.id], length(var.plans))

  site_config {}
}

resource "azurerm_linux_web_app" "any_member" {
  name                = "any-member"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = local.plans[var.plan_id]

  site_config {}
}

resource "azurerm_container_app" "conditional" {
  name                         = "conditional"
  resource_group_name          = "rg"
  revision_mode                = "Single"
  container_app_environment_id = var.create ? azurerm_container_app_environment.counted[0].id : null

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

resource "azurerm_container_app" "element" {
  name                         = "element"
  resource_group_name          = "rg"
  revision_mode                = "Single"
  container_app_environment_id = element(local.environments, 0)

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

resource "azurerm_container_app" "splat" {
  name                         = "splat"
  resource_group_name          = "rg"
  revision_mode                = "Single"
  container_app_environment_id = one(azurerm_container_app_environment.maybe[*].id)

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

resource "azurerm_container_app" "environment_or_null" {
  name                         = "environment-or-null"
  resource_group_name          = "rg"
  revision_mode                = "Single"
  container_app_environment_id = var.unknown ? azurerm_container_app_environment.ilb.id : null

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

resource "azurerm_container_app" "environment_either" {
  name                         = "environment-either"
  resource_group_name          = "rg"
  revision_mode                = "Single"
  container_app_environment_id = var.unknown ? azurerm_container_app_environment.ilb.id : azurerm_container_app_environment.public.id

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
