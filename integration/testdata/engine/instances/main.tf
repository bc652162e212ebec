# count and for_each of resources: none, known, unknown.

resource "azurerm_linux_web_app" "count_zero" {
  count = 0

  name                          = "count-zero-${count.index}"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false

  site_config {}
}

resource "azurerm_linux_web_app" "count_zero_by_variable" {
  count = var.zero

  name                          = "count-zero-by-variable-${count.index}"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false

  site_config {}
}

resource "azurerm_linux_web_app" "count_text_zero" {
  count = "0"

  name                          = "count-text-zero-${count.index}"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false

  site_config {}
}

resource "azurerm_linux_web_app" "for_each_empty_map" {
  for_each = {}

  name                          = "for-each-empty-map-${each.key}"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false

  site_config {}
}

resource "azurerm_linux_web_app" "for_each_empty_set" {
  for_each = toset([])

  name                          = "for-each-empty-set-${each.key}"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false

  site_config {}
}

resource "azurerm_linux_web_app" "for_each_filtered_away" {
  for_each = { for name, public in { shop = true } : name => public if !public }

  name                          = "for-each-filtered-away-${each.key}"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false

  site_config {}
}

resource "azurerm_linux_web_app" "conditional_false" {
  count = var.disabled ? 1 : 0

  name                          = "conditional-false-${count.index}"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false

  site_config {}
}

resource "azurerm_linux_web_app" "conditional_true" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  count = var.enabled ? 1 : 0

  name                          = "conditional-true-${count.index}"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false

  site_config {}
}

# Many instances, one finding.
resource "azurerm_linux_web_app" "count_many" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  count = 3

  name                          = "count-many-${count.index}"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false

  site_config {}
}

resource "azurerm_linux_web_app" "for_each_many" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  for_each = toset(["orders", "stock", "shop"])

  name                          = "for-each-many-${each.key}"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false

  site_config {}
}

# Not knowing how many is not knowing that there is none.
resource "azurerm_linux_web_app" "conditional_unknown" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  count = var.unknown_switch ? 1 : 0

  name                          = "conditional-unknown-${count.index}"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false

  site_config {}
}

resource "azurerm_linux_web_app" "count_unknown" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  count = var.unknown_number

  name                          = "count-unknown-${count.index}"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false

  site_config {}
}

resource "azurerm_linux_web_app" "count_of_unknown_list" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  count = length(var.unknown_set)

  name                          = "count-of-unknown-list-${count.index}"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false

  site_config {}
}

resource "azurerm_linux_web_app" "for_each_unknown" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  for_each = var.unknown_set

  name                          = "for-each-unknown-${each.key}"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false

  site_config {}
}

resource "azurerm_linux_web_app" "for_each_of_resource" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  for_each = azurerm_linux_web_app.for_each_many

  name                          = "for-each-of-resource-${each.key}"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false

  site_config {}
}

resource "azurerm_linux_web_app" "for_each_sensitive" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  for_each = var.sensitive_set

  name                          = "for-each-sensitive-${each.key}"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false

  site_config {}
}

resource "azurerm_linux_web_app" "unknown_optional" {
  count = var.unknown_number

  name                          = "unknown-optional-${count.index}"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = "Optional" # want: azurerm_mtls_app_service: client_certificate_mode is "Optional", so callers without a certificate are let in; set it to "Required"

  site_config {}
}

# Neither the instance's values nor their number is known.
resource "azurerm_linux_web_app" "unknown_value" {
  for_each = var.unknown_map

  name                          = "unknown-value-${each.key}"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false
  client_certificate_enabled    = each.value.mtls

  site_config {}
}

resource "azurerm_linux_web_app" "unknown_exposure" {
  for_each = var.unknown_map

  name                          = "unknown-exposure-${each.key}"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = each.value.public

  site_config {}
}

resource "azurerm_linux_web_app" "unknown_index" {
  count = var.unknown_number

  name                          = "unknown-index-${count.index}"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false
  client_certificate_enabled    = count.index == 0

  site_config {}
}

# What does not depend on the instance is known all the same.
resource "azurerm_linux_web_app" "unknown_but_alike" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  for_each = var.unknown_map

  name                          = "unknown-but-alike-${each.key}"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = var.disabled

  site_config {}
}

resource "azurerm_linux_web_app" "each_value" {
  for_each = { orders = "Required", stock = "Optional", shop = "OptionalInteractiveUser", news = "Optional" }

  name                          = "each-value-${each.key}"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = each.value # want: azurerm_mtls_app_service: client_certificate_mode is "OptionalInteractiveUser" for ["shop"], so callers without a certificate are let in; set it to "Required" # want: azurerm_mtls_app_service: client_certificate_mode is "Optional" for ["news"] and ["stock"], so callers without a certificate are let in; set it to "Required"

  site_config {}
}

resource "azurerm_linux_web_app" "each_value_required" {
  for_each = { orders = "Required", stock = null }

  name                          = "each-value-required-${each.key}"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = each.value

  site_config {}
}

resource "azurerm_linux_web_app" "each_object" {
  name                = "each-object-${each.key}"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  for_each = {
    orders = { public = false, mtls = true }
    stock  = { public = false, mtls = false }
    shop   = { public = true, mtls = false }
  }
  public_network_access_enabled = each.value.public
  client_certificate_enabled    = each.value.mtls # want: azurerm_mtls_app_service: client_certificate_enabled is false for ["stock"], so no client certificate is asked for; set it to true

  site_config {}
}

# The one that is off is public, the one that is internal is on.
resource "azurerm_linux_web_app" "each_object_fine" {
  name                = "each-object-fine-${each.key}"
  location            = "westeurope"
  resource_group_name = "rg"
  service_plan_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  for_each = {
    orders = { public = false, mtls = true }
    shop   = { public = true, mtls = false }
  }
  public_network_access_enabled = each.value.public
  client_certificate_enabled    = each.value.mtls

  site_config {}
}

resource "azurerm_linux_web_app" "each_missing_member" {
  for_each = { orders = {} }

  name                          = "each-missing-member-${each.key}"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false
  client_certificate_enabled    = try(each.value.mtls, false) # want: azurerm_mtls_app_service: client_certificate_enabled is false, so no client certificate is asked for; set it to true

  site_config {}
}

resource "azurerm_linux_web_app" "each_key" {
  for_each = toset(["Optional", "Required"])

  name                          = "each-key-${each.key}"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = each.key # want: azurerm_mtls_app_service: client_certificate_mode is "Optional" for ["Optional"], so callers without a certificate are let in; set it to "Required"

  site_config {}
}

resource "azurerm_linux_web_app" "count_index" {
  count = 2

  name                          = "count-index-${count.index}"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false
  client_certificate_enabled    = count.index == 0 # want: azurerm_mtls_app_service: client_certificate_enabled is false for [1], so no client certificate is asked for; set it to true

  site_config {}
}

resource "azurerm_linux_web_app" "count_index_of_list" {
  count = 2

  name                          = "count-index-of-list-${count.index}"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = var.modes[count.index] # want: azurerm_mtls_app_service: client_certificate_mode is "Optional" for [1], so callers without a certificate are let in; set it to "Required"

  site_config {}
}

# One element is not known, the other is.
resource "azurerm_linux_web_app" "each_partly_unknown" {
  for_each = { orders = "Optional", stock = var.unknown_mode }

  name                          = "each-partly-unknown-${each.key}"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = each.value # want: azurerm_mtls_app_service: client_certificate_mode is "Optional" for ["orders"], so callers without a certificate are let in; set it to "Required"

  site_config {}
}

resource "azurerm_linux_web_app" "each_sensitive_value" {
  for_each = { orders = var.sensitive_mode }

  name                          = "each-sensitive-value-${each.key}"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = each.value

  site_config {}
}

variable "zero" {
  type    = number
  default = 0
}

variable "enabled" {
  type    = bool
  default = true
}

variable "disabled" {
  type    = bool
  default = false
}

variable "modes" {
  type    = list(string)
  default = ["Required", "Optional"]
}

variable "unknown_switch" {
  type = bool
}

variable "unknown_number" {
  type = number
}

variable "unknown_set" {
  type = set(string)
}

variable "unknown_map" {
  type = map(object({ mtls = bool, public = bool }))
}

variable "unknown_mode" {
  type = string
}

variable "sensitive_set" {
  type      = set(string)
  default   = ["orders"]
  sensitive = true
}

variable "sensitive_mode" {
  type      = string
  default   = "Optional"
  sensitive = true
}
