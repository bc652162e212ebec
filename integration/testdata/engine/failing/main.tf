# Expressions that cannot be evaluated, each beside others that can: no error hides a finding.

resource "azurerm_linux_web_app" "undeclared_variable" {
  name                          = "app-undeclared-variable"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = var.nobody_declares_this

  site_config {}
}

resource "azurerm_linux_web_app" "undeclared_local" {
  name                          = "app-undeclared-local"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = local.nobody_declares_this

  site_config {}
}

resource "azurerm_linux_web_app" "undeclared_in_try" {
  name                          = "app-undeclared-in-try"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = try(var.nobody_declares_this, "Optional")

  site_config {}
}

resource "azurerm_linux_web_app" "undeclared_neighbour" {
  name                          = "app-undeclared-neighbour"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = false # want: azurerm_mtls_app_service: client_certificate_enabled is false, so no client certificate is asked for; set it to true
  tags = {
    owner = var.nobody_declares_this
  }

  site_config {}
}

resource "azurerm_linux_web_app" "undeclared_access" {
  name                          = "app-undeclared-access"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = var.nobody_declares_this
  client_certificate_enabled    = false

  site_config {}
}

resource "azurerm_linux_web_app" "missing_attribute" {
  name                          = "app-missing-attribute"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = var.settings.nobody_declares_this

  site_config {}
}

resource "azurerm_linux_web_app" "missing_file" {
  name                          = "app-missing-file"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = trimspace(file("${path.module}/no-such-file"))

  site_config {}
}

resource "azurerm_linux_web_app" "failing_function" {
  name                          = "app-failing-function"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = element([], 0)

  site_config {}
}

resource "azurerm_linux_web_app" "no_such_function" {
  name                          = "app-no-such-function"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = no_such_function()

  site_config {}
}

resource "azurerm_linux_web_app" "wrong_index" {
  name                          = "app-wrong-index"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = ["Optional"][7]

  site_config {}
}

# Mistakes in meta-arguments of one resource.
resource "azurerm_linux_web_app" "undeclared_count" {
  count = var.nobody_declares_this

  name                          = "app-undeclared-count-${count.index}"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = false # want: azurerm_mtls_app_service: client_certificate_enabled is false, so no client certificate is asked for; set it to true

  site_config {}
}

resource "azurerm_linux_web_app" "undeclared_for_each" {
  for_each = var.nobody_declares_this

  name                          = "app-undeclared-for-each-${each.key}"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = each.value.enabled

  site_config {}
}

resource "azurerm_linux_web_app" "missing_each_attribute" {
  for_each = { orders = { enabled = false } }

  name                          = "app-missing-each-attribute-${each.key}"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = each.value.nobody_declares_this

  site_config {}
}

resource "azurerm_linux_web_app" "undeclared_each_attribute_beside" {
  for_each = { orders = { enabled = false } }

  name                          = "app-undeclared-each-attribute-beside-${each.key}"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = each.value.enabled # want: azurerm_mtls_app_service: client_certificate_enabled is false, so no client certificate is asked for, and client_certificate_mode has no effect; set it to true
  client_certificate_mode       = each.value.nobody_declares_this

  site_config {}
}

resource "azurerm_container_app" "undeclared_dynamic" {
  name                         = "ca-undeclared-dynamic"
  resource_group_name          = "rg-orders"
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.App/managedEnvironments/cae-orders"
  revision_mode                = "Single"

  dynamic "ingress" {
    for_each = var.nobody_declares_this
    content {
      target_port             = 8080
      client_certificate_mode = "accept" # want: azurerm_mtls_container_app: client_certificate_mode is "accept", so callers without a certificate are let in; set it to "require"
      traffic_weight {
        latest_revision = true
        percentage      = 100
      }
    }
  }

  template {
    container {
      name   = "orders"
      image  = "registry.example/orders:1"
      cpu    = 0.25
      memory = "0.5Gi"
    }
  }
}

# Resources of other providers may be as wrong as they like.
resource "null_resource" "broken" {
  count    = var.nobody_declares_this
  triggers = { a = local.nobody_declares_this.b }
}

resource "azurerm_linux_web_app" "counted_beside_all_this" {
  count = 2

  name                          = "app-counted-beside-all-this-${count.index}"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = element(["Required", "Optional"], count.index) # want: azurerm_mtls_app_service: client_certificate_mode is "Optional" for [1], so callers without a certificate are let in; set it to "Required"

  site_config {}
}

resource "azurerm_linux_web_app" "each_beside_all_this" {
  for_each = { orders = "Optional", stock = "Required" }

  name                          = "app-each-beside-all-this-${each.key}"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = each.value # want: azurerm_mtls_app_service: client_certificate_mode is "Optional" for ["orders"], so callers without a certificate are let in; set it to "Required"

  site_config {}
}

resource "azurerm_linux_web_app" "last" {
  name                          = "app-last"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = false # want: azurerm_mtls_app_service: client_certificate_enabled is false, so no client certificate is asked for; set it to true

  site_config {}
}

variable "settings" {
  type    = object({ mode = string })
  default = { mode = "Optional" }
}
