# An update belongs to the resource that it names: what it contains wins.

variable "create" {
  type = bool
}

variable "apps" {
  type = set(string)
}

variable "id" {
  type = string
}

resource "azurerm_linux_web_app" "weakened" {
  name                          = "app-weakened"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = "Required"

  site_config {}
}

resource "azapi_update_resource" "weakened" {
  type        = "Microsoft.Web/sites@2024-04-01"
  resource_id = azurerm_linux_web_app.weakened.id
  body = {
    properties = {
      clientCertMode = "Optional" # want: azurerm_mtls_app_service: clientCertMode is "Optional", so callers without a certificate are let in; set it to "Required"
    }
  }
}

resource "azurerm_linux_web_app" "strengthened" {
  name                          = "app-strengthened"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = "Optional"

  site_config {}
}

resource "azapi_update_resource" "strengthened" {
  type        = "Microsoft.Web/sites@2024-04-01"
  resource_id = azurerm_linux_web_app.strengthened.id
  body = {
    properties = {
      clientCertMode = "REQUIRED"
    }
  }
}

# Neither says it: the resource lacks it.

resource "azurerm_linux_web_app" "lacking" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                          = "app-lacking"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false

  site_config {}
}

resource "azapi_update_resource" "lacking" {
  type        = "Microsoft.Web/sites@2024-04-01"
  resource_id = azurerm_linux_web_app.lacking.id
  body = {
    properties = {
      httpsOnly = true
    }
  }
}

resource "azurerm_linux_web_app" "switched_off" {
  name                          = "app-switched-off"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true

  site_config {}
}

resource "azapi_update_resource" "switched_off" {
  type        = "Microsoft.Web/sites@2024-04-01"
  resource_id = azurerm_linux_web_app.switched_off.id
  body = {
    properties = {
      clientCertEnabled = false # want: azurerm_mtls_app_service: clientCertEnabled is false, so no client certificate is asked for; set it to true
    }
  }
}

resource "azurerm_linux_web_app" "switched_on" {
  name                          = "app-switched-on"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false

  site_config {}
}

resource "azapi_update_resource" "switched_on" {
  type        = "Microsoft.Web/sites@2024-04-01"
  resource_id = azurerm_linux_web_app.switched_on.id
  body = {
    properties = {
      clientCertEnabled = true
    }
  }
}

# The provider sends a function app its own default mode, which is Optional.

resource "azurerm_linux_function_app" "function_switched_on" { # want: azurerm_mtls_function_app: client_certificate_mode is not set, so the mode defaults to "Optional" and callers without a certificate are let in; set it to "Required"
  name                          = "app-function-switched-on"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  storage_account_name          = "storders"
  public_network_access_enabled = false

  site_config {}
}

resource "azapi_update_resource" "function_switched_on" {
  type        = "Microsoft.Web/sites@2024-04-01"
  resource_id = azurerm_linux_function_app.function_switched_on.id
  body = {
    properties = {
      clientCertEnabled = true
    }
  }
}

resource "azurerm_linux_function_app" "function_strengthened" {
  name                          = "app-function-strengthened"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  storage_account_name          = "storders"
  public_network_access_enabled = false

  site_config {}
}

resource "azapi_update_resource" "function_strengthened" {
  type        = "Microsoft.Web/sites@2024-04-01"
  resource_id = azurerm_linux_function_app.function_strengthened.id
  body = {
    properties = {
      clientCertEnabled = true
      clientCertMode    = "Required"
    }
  }
}

# Exposure.

resource "azurerm_linux_web_app" "closed" {
  name                       = "app-closed"
  location                   = "westeurope"
  resource_group_name        = "rg-orders"
  service_plan_id            = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  client_certificate_enabled = false # want: azurerm_mtls_app_service: client_certificate_enabled is false, so no client certificate is asked for; set it to true

  site_config {}
}

resource "azapi_update_resource" "closed" {
  type        = "Microsoft.Web/sites@2024-04-01"
  resource_id = azurerm_linux_web_app.closed.id
  body = {
    properties = {
      publicNetworkAccess = "Disabled"
    }
  }
}

resource "azurerm_linux_web_app" "opened" {
  name                          = "app-opened"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = false

  site_config {}
}

resource "azapi_update_resource" "opened" {
  type        = "Microsoft.Web/sites@2024-04-01"
  resource_id = azurerm_linux_web_app.opened.id
  body = {
    properties = {
      publicNetworkAccess = "Enabled"
    }
  }
}

# Holes.

resource "azurerm_linux_web_app" "paths" {
  name                          = "app-paths"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true

  site_config {}
}

resource "azapi_update_resource" "paths" {
  type        = "Microsoft.Web/sites@2024-04-01"
  resource_id = azurerm_linux_web_app.paths.id
  body = {
    properties = {
      clientCertExclusionPaths = "/api" # want: azurerm_mtls_exclusion_paths: clientCertExclusionPaths is "/api", so every path that starts with "/api" answers callers without a certificate; remove what need not be open
    }
  }
}

resource "azurerm_linux_web_app" "paths_removed" {
  name                               = "app-paths-removed"
  location                           = "westeurope"
  resource_group_name                = "rg-orders"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled      = false
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = "/api"

  site_config {}
}

resource "azapi_update_resource" "paths_removed" {
  type        = "Microsoft.Web/sites@2024-04-01"
  resource_id = azurerm_linux_web_app.paths_removed.id
  body = {
    properties = {
      clientCertExclusionPaths = ""
    }
  }
}

resource "azurerm_linux_web_app" "https" {
  name                          = "app-https"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  https_only                    = false

  site_config {}
}

resource "azapi_update_resource" "https" {
  type        = "Microsoft.Web/sites@2024-04-01"
  resource_id = azurerm_linux_web_app.https.id
  body = {
    properties = {
      httpsOnly = true
    }
  }
}

resource "azurerm_linux_web_app" "plain" {
  name                          = "app-plain"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  https_only                    = true

  site_config {}
}

resource "azapi_update_resource" "plain" {
  type        = "Microsoft.Web/sites@2024-04-01"
  resource_id = azurerm_linux_web_app.plain.id
  body = {
    properties = {
      httpsOnly = false # want: azurerm_mtls_plaintext: httpsOnly is false, so a caller can sidestep the client certificate over plain HTTP; set it to true
    }
  }
}

# The settings of a site named web are its siteConfig.

resource "azurerm_linux_web_app" "http2_child" {
  name                               = "app-http2-child"
  location                           = "westeurope"
  resource_group_name                = "rg-orders"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled      = false
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = "/health"

  site_config {
    minimum_tls_version = "1.2"
  }
}

resource "azapi_resource" "http2_child" {
  type      = "Microsoft.Web/sites/config@2024-04-01"
  name      = "web"
  parent_id = azurerm_linux_web_app.http2_child.id
  body = {
    properties = {
      http20Enabled = true # want: azurerm_mtls_renegotiation: http20Enabled is true, so there is no TLS renegotiation, which client_certificate_exclusion_paths "/health" needs; remove client_certificate_exclusion_paths, or set http20Enabled to false
    }
  }
}

resource "azurerm_linux_web_app" "http2_update" {
  name                               = "app-http2-update"
  location                           = "westeurope"
  resource_group_name                = "rg-orders"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled      = false
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = "/health"

  site_config {
    minimum_tls_version = "1.2"
  }
}

resource "azapi_update_resource" "http2_update" {
  type      = "Microsoft.Web/sites/config@2024-04-01"
  name      = "web"
  parent_id = azurerm_linux_web_app.http2_update.id
  body = {
    properties = {
      http20Enabled = true # want: azurerm_mtls_renegotiation: http20Enabled is true, so there is no TLS renegotiation, which client_certificate_exclusion_paths "/health" needs; remove client_certificate_exclusion_paths, or set http20Enabled to false
    }
  }
}

resource "azurerm_linux_web_app" "http2_by_id" {
  name                               = "app-http2-by-id"
  location                           = "westeurope"
  resource_group_name                = "rg-orders"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled      = false
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = "/health"

  site_config {
    minimum_tls_version = "1.2"
  }
}

resource "azapi_update_resource" "http2_by_id" {
  type        = "Microsoft.Web/sites/config@2024-04-01"
  resource_id = "${azurerm_linux_web_app.http2_by_id.id}/config/web"
  body = {
    properties = {
      http20Enabled = true # want: azurerm_mtls_renegotiation: http20Enabled is true, so there is no TLS renegotiation, which client_certificate_exclusion_paths "/health" needs; remove client_certificate_exclusion_paths, or set http20Enabled to false
    }
  }
}

resource "azurerm_linux_web_app" "other_settings" {
  name                               = "app-other-settings"
  location                           = "westeurope"
  resource_group_name                = "rg-orders"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled      = false
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = "/health"

  site_config {
    minimum_tls_version = "1.2"
  }
}

resource "azapi_resource" "other_settings" {
  type      = "Microsoft.Web/sites/config@2024-04-01"
  name      = "authsettingsV2"
  parent_id = azurerm_linux_web_app.other_settings.id
  body = {
    properties = {
      http20Enabled = true
    }
  }
}

resource "azurerm_linux_web_app" "http2_off" {
  name                               = "app-http2-off"
  location                           = "westeurope"
  resource_group_name                = "rg-orders"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled      = false
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = "/health"

  site_config {
    http2_enabled = true
  }
}

resource "azapi_resource" "http2_off" {
  type      = "Microsoft.Web/sites/config@2024-04-01"
  name      = "web"
  parent_id = azurerm_linux_web_app.http2_off.id
  body = {
    properties = {
      http20Enabled = false
    }
  }
}

# Those of a slot.

resource "azurerm_linux_web_app_slot" "staging" {
  name                          = "staging"
  app_service_id                = azurerm_linux_web_app.strengthened.id
  public_network_access_enabled = false
  client_certificate_enabled    = true

  site_config {}
}

resource "azapi_update_resource" "staging" {
  type      = "Microsoft.Web/sites/slots@2024-04-01"
  name      = "staging"
  parent_id = azurerm_linux_web_app.strengthened.id
  body = {
    properties = {
      clientCertMode = "Optional" # want: azurerm_mtls_app_service: clientCertMode is "Optional", so callers without a certificate are let in; set it to "Required"
    }
  }
}

# By name and parent.

resource "azurerm_linux_web_app" "by_name" {
  name                          = "app-by-name"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true

  site_config {}
}

resource "azapi_update_resource" "by_name" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = azurerm_linux_web_app.by_name.name
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  body = {
    properties = {
      clientCertMode = "Optional" # want: azurerm_mtls_app_service: clientCertMode is "Optional", so callers without a certificate are let in; set it to "Required"
    }
  }
}

resource "azurerm_linux_web_app" "by_literal_name" {
  name                          = "app-by-literal-name"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true

  site_config {}
}

resource "azapi_update_resource" "by_literal_name" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "app-by-literal-name"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  body = {
    properties = {
      clientCertMode = "Optional" # want: azurerm_mtls_app_service: clientCertMode is "Optional", so callers without a certificate are let in; set it to "Required"
    }
  }
}

resource "azurerm_linux_web_app" "by_literal_id" {
  name                          = "app-by-literal-id"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true

  site_config {}
}

resource "azapi_update_resource" "by_literal_id" {
  type        = "Microsoft.Web/sites@2024-04-01"
  resource_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/sites/app-by-literal-id"
  body = {
    properties = {
      clientCertMode = "Optional" # want: azurerm_mtls_app_service: clientCertMode is "Optional", so callers without a certificate are let in; set it to "Required"
    }
  }
}

# The same name in another group is another app.

resource "azurerm_linux_web_app" "same_name" {
  name                          = "app-same-name"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true

  site_config {}
}

resource "azapi_update_resource" "same_name" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "app-same-name"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders-eu"
  body = {
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertMode      = "Optional" # want: azurerm_mtls_app_service: clientCertMode is "Optional", so callers without a certificate are let in; set it to "Required"
    }
  }
}

# It may be another app: what the update contains is not known.

resource "azurerm_linux_web_app" "same_name_perhaps" {
  name                          = "app-same-name-perhaps"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true

  site_config {}
}

resource "azapi_update_resource" "same_name_perhaps" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "app-same-name-perhaps"
  parent_id = var.id
  body = {
    properties = {
      clientCertMode = "Optional" # want: azurerm_mtls_app_service NOTICE: clientCertMode is not known (azapi_update_resource.same_name_perhaps may not apply to it), so it cannot be told whether a client certificate is required
    }
  }
}

resource "azurerm_linux_web_app" "one" {
  name                          = "app-one"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true

  site_config {}
}

resource "azurerm_linux_web_app" "other" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for, and clientCertMode has no effect; set it to true
  name                          = "app-other"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false

  site_config {}
}

resource "azapi_update_resource" "one_or_other" {
  type        = "Microsoft.Web/sites@2024-04-01"
  resource_id = var.create ? azurerm_linux_web_app.one.id : azurerm_linux_web_app.other.id
  body = {
    properties = {
      clientCertMode = "Optional" # want: azurerm_mtls_app_service NOTICE: clientCertMode is not known (azapi_update_resource.one_or_other may not apply to it), so it cannot be told whether a client certificate is required
    }
  }
}

# It may not be there, or is not.

resource "azurerm_linux_web_app" "perhaps" {
  name                          = "app-perhaps"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true

  site_config {}
}

resource "azapi_update_resource" "perhaps" {
  count       = var.create ? 1 : 0
  type        = "Microsoft.Web/sites@2024-04-01"
  resource_id = azurerm_linux_web_app.perhaps.id
  body = {
    properties = {
      clientCertMode = "Optional" # want: azurerm_mtls_app_service NOTICE: clientCertMode is not known (azapi_update_resource.perhaps may not apply to it), so it cannot be told whether a client certificate is required
    }
  }
}

resource "azurerm_linux_web_app" "perhaps_the_same" {
  name                          = "app-perhaps-the-same"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = "Optional" # want: azurerm_mtls_app_service: client_certificate_mode is "Optional", so callers without a certificate are let in; set it to "Required"

  site_config {}
}

resource "azapi_update_resource" "perhaps_the_same" {
  count       = var.create ? 1 : 0
  type        = "Microsoft.Web/sites@2024-04-01"
  resource_id = azurerm_linux_web_app.perhaps_the_same.id
  body = {
    properties = {
      clientCertMode = "Optional"
    }
  }
}

resource "azurerm_linux_web_app" "never" {
  name                          = "app-never"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true

  site_config {}
}

resource "azapi_update_resource" "never" {
  count       = 0
  type        = "Microsoft.Web/sites@2024-04-01"
  resource_id = azurerm_linux_web_app.never.id
  body = {
    properties = {
      clientCertMode = "Optional"
    }
  }
}

# Two updates.

resource "azurerm_linux_web_app" "contradicted" {
  name                          = "app-contradicted"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true

  site_config {}
}

resource "azapi_update_resource" "contradicted" {
  type        = "Microsoft.Web/sites@2024-04-01"
  resource_id = azurerm_linux_web_app.contradicted.id
  body = {
    properties = {
      clientCertMode = "Optional" # want: azurerm_mtls_app_service NOTICE: clientCertMode is not known (azapi_update_resource.contradicting contradicts azapi_update_resource.contradicted), so it cannot be told whether a client certificate is required
    }
  }
}

resource "azapi_update_resource" "contradicting" {
  type        = "Microsoft.Web/sites@2024-04-01"
  resource_id = azurerm_linux_web_app.contradicted.id
  body = {
    properties = {
      clientCertMode = "Required"
    }
  }
}

resource "azurerm_linux_web_app" "twice" {
  name                          = "app-twice"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false

  site_config {}
}

resource "azapi_update_resource" "twice_switch" {
  type        = "Microsoft.Web/sites@2024-04-01"
  resource_id = azurerm_linux_web_app.twice.id
  body = {
    properties = {
      clientCertEnabled = true
    }
  }
}

resource "azapi_update_resource" "twice_mode" {
  type        = "Microsoft.Web/sites@2024-04-01"
  resource_id = azurerm_linux_web_app.twice.id
  body = {
    properties = {
      clientCertMode = "Optional" # want: azurerm_mtls_app_service: clientCertMode is "Optional", so callers without a certificate are let in; set it to "Required"
    }
  }
}

# Of what is not here it is judged alone.

resource "azapi_update_resource" "alone" {
  type        = "Microsoft.Web/sites@2024-04-01"
  resource_id = var.id
  body = {
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertMode      = "Optional" # want: azurerm_mtls_app_service: clientCertMode is "Optional", so callers without a certificate are let in; set it to "Required"
    }
  }
}

# An app and its update that are there together.

resource "azurerm_linux_web_app" "together" {
  count = var.create ? 1 : 0

  name                          = "app-together"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true

  site_config {}
}

resource "azapi_update_resource" "together" {
  count       = var.create ? 1 : 0
  type        = "Microsoft.Web/sites@2024-04-01"
  resource_id = azurerm_linux_web_app.together[0].id
  body = {
    properties = {
      clientCertMode = "Optional" # want: azurerm_mtls_app_service: clientCertMode is "Optional", so callers without a certificate are let in; set it to "Required"
    }
  }
}

resource "azurerm_linux_web_app" "each" {
  for_each = toset(["a", "b"])

  name                          = "app-each-${each.key}"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true

  site_config {}
}

resource "azapi_update_resource" "each" {
  for_each    = toset(["a", "b"])
  type        = "Microsoft.Web/sites@2024-04-01"
  resource_id = azurerm_linux_web_app.each[each.key].id
  body = {
    properties = {
      clientCertMode = "Optional" # want: azurerm_mtls_app_service: clientCertMode is "Optional", so callers without a certificate are let in; set it to "Required"
    }
  }
}

resource "azurerm_linux_web_app" "each_differs" {
  for_each = toset(["a", "b"])

  name                          = "app-each-differs-${each.key}"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true

  site_config {}
}

resource "azapi_update_resource" "each_differs" {
  type        = "Microsoft.Web/sites@2024-04-01"
  resource_id = azurerm_linux_web_app.each_differs["a"].id
  body = {
    properties = {
      clientCertMode = "Optional" # want: azurerm_mtls_app_service: clientCertMode is "Optional" for ["a"], so callers without a certificate are let in; set it to "Required"
    }
  }
}

resource "azurerm_linux_web_app" "each_unknown" {
  for_each = var.apps

  name                          = "app-each-unknown-${each.key}"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true

  site_config {}
}

resource "azapi_update_resource" "each_unknown" {
  for_each    = var.apps
  type        = "Microsoft.Web/sites@2024-04-01"
  resource_id = azurerm_linux_web_app.each_unknown[each.key].id
  body = {
    properties = {
      clientCertMode = "Optional" # want: azurerm_mtls_app_service: clientCertMode is "Optional", so callers without a certificate are let in; set it to "Required"
    }
  }
}

resource "azapi_update_resource" "each_value" {
  for_each    = azurerm_linux_web_app.each_unknown
  type        = "Microsoft.Web/sites@2024-04-01"
  resource_id = each.value.id
  body = {
    properties = {
      clientCertExclusionPaths = "/" # want: azurerm_mtls_exclusion_paths ERROR: clientCertExclusionPaths is "/", so no path requires a client certificate, because every path starts with "/"; remove it
    }
  }
}

# What the lifecycle of the app leaves to others, an update may say; what that of the update leaves to others is not known.

resource "azurerm_linux_web_app" "ignored" {
  name                          = "app-ignored"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true

  site_config {}

  lifecycle {
    ignore_changes = [client_certificate_mode]
  }
}

resource "azapi_update_resource" "ignored" {
  type        = "Microsoft.Web/sites@2024-04-01"
  resource_id = azurerm_linux_web_app.ignored.id
  body = {
    properties = {
      clientCertMode = "Optional" # want: azurerm_mtls_app_service: clientCertMode is "Optional", so callers without a certificate are let in; set it to "Required"
    }
  }
}

resource "azurerm_linux_web_app" "ignoring" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for, and clientCertMode has no effect; set it to true
  name                          = "app-ignoring"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false

  site_config {}
}

resource "azapi_update_resource" "ignoring" {
  type        = "Microsoft.Web/sites@2024-04-01"
  resource_id = azurerm_linux_web_app.ignoring.id
  body = {
    properties = {
      clientCertMode = "Optional"
    }
  }

  lifecycle {
    ignore_changes = [body]
  }
}

# What is written for several apps is not fixed for one of them.

resource "azurerm_linux_web_app" "shared" {
  name                          = "app-shared"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true

  site_config {}
}

resource "azapi_update_resource" "shared" {
  for_each = toset(["app-shared", "app-elsewhere"])

  type        = "Microsoft.Web/sites@2024-04-01"
  resource_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/sites/${each.key}"
  body = {
    properties = {
      clientCertMode = "Optional" # want: azurerm_mtls_app_service: clientCertMode is "Optional", so callers without a certificate are let in; set it to "Required"
    }
  }
}

# A part of an app is not the app. This slot is not in the module.

resource "azapi_update_resource" "slot_elsewhere" {
  type        = "Microsoft.Web/sites/slots@2024-04-01"
  resource_id = format("%s/slots/blue", azurerm_linux_web_app.strengthened.id)
  body = {
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertMode      = "Optional" # want: azurerm_mtls_app_service: clientCertMode is "Optional", so callers without a certificate are let in; set it to "Required"
    }
  }
}

# What an update is about is where its ID comes from.

variable "first" {
  type    = bool
  default = true
}

locals {
  ids = { first = azurerm_linux_web_app.in_local.id, other = azurerm_linux_web_app.not_in_local.id }
}

resource "azurerm_linux_web_app" "chosen" {
  name                          = "app-chosen"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true

  site_config {}
}

resource "azurerm_linux_web_app" "not_chosen" {
  name                          = "app-not-chosen"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true

  site_config {}
}

resource "azapi_update_resource" "chosen" {
  type        = "Microsoft.Web/sites@2024-04-01"
  resource_id = var.first ? azurerm_linux_web_app.chosen.id : azurerm_linux_web_app.not_chosen.id
  body = {
    properties = {
      clientCertMode = "Optional" # want: azurerm_mtls_app_service: clientCertMode is "Optional", so callers without a certificate are let in; set it to "Required"
    }
  }
}

resource "azurerm_linux_web_app" "in_local" {
  name                          = "app-in-local"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true

  site_config {}
}

resource "azurerm_linux_web_app" "not_in_local" {
  name                          = "app-not-in-local"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true

  site_config {}
}

resource "azapi_update_resource" "in_local" {
  type        = "Microsoft.Web/sites@2024-04-01"
  resource_id = local.ids["first"]
  body = {
    properties = {
      clientCertMode = "Optional" # want: azurerm_mtls_app_service: clientCertMode is "Optional", so callers without a certificate are let in; set it to "Required"
    }
  }
}

resource "azurerm_linux_web_app" "of_each" {
  name                          = "app-of-each"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true

  site_config {}
}

resource "azurerm_linux_web_app" "of_each_too" {
  name                          = "app-of-each-too"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true

  site_config {}
}

resource "azapi_update_resource" "of_each" {
  for_each    = { a = azurerm_linux_web_app.of_each.id, b = azurerm_linux_web_app.of_each_too.id }
  type        = "Microsoft.Web/sites@2024-04-01"
  resource_id = each.value
  body = {
    properties = {
      clientCertMode = "Optional" # want: azurerm_mtls_app_service: clientCertMode is "Optional", so callers without a certificate are let in; set it to "Required"
    }
  }
}

resource "azurerm_linux_web_app" "or_given" {
  name                          = "app-or-given"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true

  site_config {}
}

resource "azapi_update_resource" "or_given" {
  type        = "Microsoft.Web/sites@2024-04-01"
  resource_id = coalesce(var.id, azurerm_linux_web_app.or_given.id)
  body = {
    properties = {
      clientCertMode = "Optional" # want: azurerm_mtls_app_service NOTICE: clientCertMode is not known (azapi_update_resource.or_given may not apply to it), so it cannot be told whether a client certificate is required
    }
  }
}
