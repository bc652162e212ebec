# The kind of a site decides between three rules.

terraform {
  required_providers {
    azapi = {
      source  = "Azure/azapi"
      version = "~> 2.4"
    }
  }
}

resource "azapi_resource" "linux_web_app" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "app-linux-web-app"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = false # want: azurerm_mtls_app_service: clientCertEnabled is false, so no client certificate is asked for; set it to true
    }
  }
}

resource "azapi_resource" "windows_web_app" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "app-windows-web-app"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app"
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = false # want: azurerm_mtls_app_service: clientCertEnabled is false, so no client certificate is asked for; set it to true
    }
  }
}

resource "azapi_resource" "container_web_app" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "app-container-web-app"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux,container"
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = false # want: azurerm_mtls_app_service: clientCertEnabled is false, so no client certificate is asked for; set it to true
    }
  }
}

resource "azapi_resource" "hyper_v_web_app" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "app-hyper-v-web-app"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "hyperV"
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = false # want: azurerm_mtls_app_service: clientCertEnabled is false, so no client certificate is asked for; set it to true
    }
  }
}

# A kind of old that still exists.
resource "azapi_resource" "api_app" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "app-api-app"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "api"
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = false # want: azurerm_mtls_app_service: clientCertEnabled is false, so no client certificate is asked for; set it to true
    }
  }
}

resource "azapi_resource" "linux_function_app" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "app-linux-function-app"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "functionapp,linux"
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = false # want: azurerm_mtls_function_app: clientCertEnabled is false, so no client certificate is asked for; set it to true
    }
  }
}

resource "azapi_resource" "windows_function_app" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "app-windows-function-app"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "functionapp"
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = false # want: azurerm_mtls_function_app: clientCertEnabled is false, so no client certificate is asked for; set it to true
    }
  }
}

resource "azapi_resource" "function_app_on_container_apps" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "app-function-app-on-container-apps"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "functionapp,linux,container,azurecontainerapps"
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = false # want: azurerm_mtls_function_app: clientCertEnabled is false, so no client certificate is asked for; set it to true
    }
  }
}

# ARM does not care about the case of the kind.
resource "azapi_resource" "function_app_in_capitals" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "app-function-app-in-capitals"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "FunctionApp,Linux"
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = false # want: azurerm_mtls_function_app: clientCertEnabled is false, so no client certificate is asked for; set it to true
    }
  }
}

# A workflow app is a function app as well; the more special kind wins.
resource "azapi_resource" "logic_app" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "app-logic-app"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "functionapp,workflowapp"
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = false # want: azurerm_mtls_logic_app: clientCertEnabled is false, so no client certificate is asked for; set it to true
    }
  }
}

resource "azapi_resource" "linux_logic_app" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "app-linux-logic-app"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "functionapp,linux,workflowapp"
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = false # want: azurerm_mtls_logic_app: clientCertEnabled is false, so no client certificate is asked for; set it to true
    }
  }
}

resource "azapi_resource" "logic_app_in_another_order" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "app-logic-app-in-another-order"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "WorkflowApp,FunctionApp"
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = false # want: azurerm_mtls_logic_app: clientCertEnabled is false, so no client certificate is asked for; set it to true
    }
  }
}

# Without a kind Azure makes a web app.
resource "azapi_resource" "kind_absent" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "app-kind-absent"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = false # want: azurerm_mtls_app_service: clientCertEnabled is false, so no client certificate is asked for; set it to true
    }
  }
}

resource "azapi_resource" "kind_null" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "app-kind-null"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = null
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = false # want: azurerm_mtls_app_service: clientCertEnabled is false, so no client certificate is asked for; set it to true
    }
  }
}

resource "azapi_resource" "kind_empty" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "app-kind-empty"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = ""
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = false # want: azurerm_mtls_app_service: clientCertEnabled is false, so no client certificate is asked for; set it to true
    }
  }
}

# A kind that is not known is a web app: nothing but the name of the rule depends on it.
variable "kind" {
  type = string
}

resource "azapi_resource" "kind_unknown" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "app-kind-unknown"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = var.kind
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = false # want: azurerm_mtls_app_service: clientCertEnabled is false, so no client certificate is asked for; set it to true
    }
  }
}

variable "function_kind" {
  type    = string
  default = "functionapp,linux"
}

resource "azapi_resource" "kind_by_variable" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "app-kind-by-variable"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = var.function_kind
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = false # want: azurerm_mtls_function_app: clientCertEnabled is false, so no client certificate is asked for; set it to true
    }
  }
}

variable "secret_kind" {
  type      = string
  default   = "functionapp"
  sensitive = true
}

resource "azapi_resource" "kind_sensitive" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "app-kind-sensitive"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = var.secret_kind
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = false # want: azurerm_mtls_app_service: clientCertEnabled is false, so no client certificate is asked for; set it to true
    }
  }
}

resource "azapi_resource" "kind_is_no_string" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "app-kind-is-no-string"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = ["functionapp"]
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = false # want: azurerm_mtls_app_service: clientCertEnabled is false, so no client certificate is asked for; set it to true
    }
  }
}

# ARM's default mode is Required for function apps too; Optional is the default of azurerm.
resource "azapi_resource" "function_app_mode_missing" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "app-function-app-mode-missing"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "functionapp,linux"
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = true
    }
  }
}

# In ARM a logic app has the switch, and the same default mode.
resource "azapi_resource" "logic_app_mode_missing" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "app-logic-app-mode-missing"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "functionapp,workflowapp"
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = true
    }
  }
}

# In azurerm the mode is the switch of a logic app; in ARM it is not.
resource "azapi_resource" "logic_app_mode_alone" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "app-logic-app-mode-alone"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = { # want: azurerm_mtls_logic_app: clientCertEnabled is not set, so no client certificate is asked for, and clientCertMode has no effect; set it to true
    kind = "functionapp,workflowapp"
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertMode      = "Required"
    }
  }
}

# In azurerm 5 this would be required; in ARM it is off.
resource "azapi_resource" "logic_app_switch_missing" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "app-logic-app-switch-missing"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = { # want: azurerm_mtls_logic_app: clientCertEnabled is not set, so no client certificate is asked for; set it to true
    kind = "functionapp,workflowapp"
    properties = {
      publicNetworkAccess = "Disabled"
    }
  }
}

resource "azapi_resource" "function_app_optional" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "app-function-app-optional"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "functionapp"
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = true
      clientCertMode      = "Optional" # want: azurerm_mtls_function_app: clientCertMode is "Optional", so callers without a certificate are let in; set it to "Required"
    }
  }
}

resource "azapi_resource" "logic_app_optional" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "app-logic-app-optional"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "functionapp,linux,workflowapp"
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = true
      clientCertMode      = "Optional" # want: azurerm_mtls_logic_app: clientCertMode is "Optional", so callers without a certificate are let in; set it to "Required"
    }
  }
}
