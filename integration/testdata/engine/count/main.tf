# How many instances there are, and which is which.

resource "azurerm_linux_web_app" "none" {
  count = 0

  name                          = "app-none-${count.index}"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = false

  site_config {}
}

resource "azurerm_linux_web_app" "none_in_words" {
  count = "0"

  name                          = "app-none-in-words-${count.index}"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = false

  site_config {}
}

resource "azurerm_linux_web_app" "none_by_condition" {
  count = var.wanted ? 1 : 0

  name                          = "app-none-by-condition-${count.index}"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = false

  site_config {}
}

resource "azurerm_linux_web_app" "none_by_length" {
  count = length(var.no_names)

  name                          = "app-none-by-length-${count.index}"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = false

  site_config {}
}

resource "azurerm_linux_web_app" "one" {
  count = 1

  name                          = "app-one-${count.index}"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = false # want: azurerm_mtls_app_service: client_certificate_enabled is false, so no client certificate is asked for; set it to true

  site_config {}
}

resource "azurerm_linux_web_app" "one_by_condition" {
  count = var.wanted ? 0 : 1

  name                          = "app-one-by-condition-${count.index}"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = false # want: azurerm_mtls_app_service: client_certificate_enabled is false, so no client certificate is asked for; set it to true

  site_config {}
}

# Two instances with the same mistake are one finding.
resource "azurerm_linux_web_app" "two" {
  count = 2

  name                          = "app-two-${count.index}"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = false # want: azurerm_mtls_app_service: client_certificate_enabled is false, so no client certificate is asked for; set it to true

  site_config {}
}

resource "azurerm_linux_web_app" "two_in_words" {
  count = "2"

  name                          = "app-two-in-words-${count.index}"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = false # want: azurerm_mtls_app_service: client_certificate_enabled is false, so no client certificate is asked for; set it to true

  site_config {}
}

resource "azurerm_linux_web_app" "two_missing" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  count = 2

  name                          = "app-two-missing-${count.index}"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false

  site_config {}
}

# An unknown number is not none: the app is judged once.
resource "azurerm_linux_web_app" "unknown_number" {
  count = var.number

  name                          = "app-unknown-number-${count.index}"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = false # want: azurerm_mtls_app_service: client_certificate_enabled is false, so no client certificate is asked for; set it to true

  site_config {}
}

resource "azurerm_linux_web_app" "unknown_condition" {
  count = var.unknown ? 1 : 0

  name                          = "app-unknown-condition-${count.index}"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = false # want: azurerm_mtls_app_service: client_certificate_enabled is false, so no client certificate is asked for; set it to true

  site_config {}
}

resource "azurerm_linux_web_app" "unknown_missing" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  count = var.number

  name                          = "app-unknown-missing-${count.index}"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false

  site_config {}
}

resource "azurerm_linux_web_app" "unknown_right" {
  count = var.number

  name                          = "app-unknown-right-${count.index}"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true

  site_config {}
}

# Its instances are not known either.
resource "azurerm_linux_web_app" "unknown_index" {
  count = var.number

  name                          = "app-unknown-index-${count.index}"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = var.modes[count.index]

  site_config {}
}

resource "azurerm_linux_web_app" "unknown_index_condition" {
  count = var.number

  name                          = "app-unknown-index-condition-${count.index}"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = count.index > 0

  site_config {}
}

resource "azurerm_linux_web_app" "number_of_resources" {
  count = length(azurerm_linux_web_app.two)

  name                          = "app-number-of-resources-${count.index}"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = false # want: azurerm_mtls_app_service: client_certificate_enabled is false, so no client certificate is asked for; set it to true

  site_config {}
}

# Where the count is null or less than none, Terraform fails, and says so itself.
resource "azurerm_linux_web_app" "null_number" {
  count = var.no_number

  name                          = "app-null-number-${count.index}"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = false # want: azurerm_mtls_app_service: client_certificate_enabled is false, so no client certificate is asked for; set it to true

  site_config {}
}

# One value for each instance, of which only the wrong one is reported.
resource "azurerm_linux_web_app" "by_index" {
  count = 2

  name                          = "app-by-index-${count.index}"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = var.modes[count.index] # want: azurerm_mtls_app_service: client_certificate_mode is "Optional" for [1], so callers without a certificate are let in; set it to "Required"

  site_config {}
}

resource "azurerm_linux_web_app" "by_element" {
  count = 3

  name                          = "app-by-element-${count.index}"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = element(["Required", "OptionalInteractiveUser"], count.index) # want: azurerm_mtls_app_service: client_certificate_mode is "OptionalInteractiveUser" for [1], so callers without a certificate are let in; set it to "Required"

  site_config {}
}

resource "azurerm_linux_web_app" "by_condition" {
  count = 2

  name                          = "app-by-condition-${count.index}"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = count.index == 0 # want: azurerm_mtls_app_service: client_certificate_enabled is false for [1], so no client certificate is asked for; set it to true

  site_config {}
}

# Two wrong values at one place are two findings.
resource "azurerm_linux_web_app" "by_split" {
  count = 3

  name                          = "app-by-split-${count.index}"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = split(",", "Optional,Required,OptionalInteractiveUser")[count.index] # want: azurerm_mtls_app_service: client_certificate_mode is "Optional" for [0], so callers without a certificate are let in; set it to "Required" # want: azurerm_mtls_app_service: client_certificate_mode is "OptionalInteractiveUser" for [2], so callers without a certificate are let in; set it to "Required"

  site_config {}
}

# Exposure and enforcement belong to the same instance: the internal one is right, the other one public.
resource "azurerm_linux_web_app" "public_one_wrong" {
  count = 2

  name                          = "app-public-one-wrong-${count.index}"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = count.index == 1
  client_certificate_enabled    = count.index == 0

  site_config {}
}

resource "azurerm_linux_web_app" "internal_one_wrong" {
  count = 2

  name                          = "app-internal-one-wrong-${count.index}"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = count.index == 1
  client_certificate_enabled    = count.index == 1 # want: azurerm_mtls_app_service: client_certificate_enabled is false for [0], so no client certificate is asked for; set it to true

  site_config {}
}

resource "azurerm_container_app" "two" {
  count = 2

  name                         = "ca-two-${count.index}"
  resource_group_name          = "rg-orders"
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.App/managedEnvironments/cae-orders"
  revision_mode                = "Single"

  ingress {
    target_port             = 8080
    client_certificate_mode = ["require", "accept"][count.index] # want: azurerm_mtls_container_app: client_certificate_mode is "accept" for [1], so callers without a certificate are let in; set it to "require"

    traffic_weight {
      latest_revision = true
      percentage      = 100
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

variable "wanted" {
  type    = bool
  default = false
}

variable "unknown" {
  type = bool
}

variable "number" {
  type = number
}

variable "no_number" {
  type    = number
  default = null
}

variable "no_names" {
  type    = list(string)
  default = []
}

variable "modes" {
  type    = list(string)
  default = ["Required", "Optional"]
}
