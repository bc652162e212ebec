# The forms that a body takes in azapi 2.x. Each is read leaf by leaf, so that one unknown leaf hides only itself.

terraform {
  required_providers {
    azapi = {
      source  = "Azure/azapi"
      version = "~> 2.4"
    }
  }
}

variable "body" {
  type = any
  default = {
    kind = "app,linux"
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = true
      clientCertMode      = "Optional"
    }
  }
}

variable "body_of_caller" {
  type = any
}

variable "text_of_caller" {
  type = string
}

variable "enabled_of_caller" {
  type = bool
}

variable "secret" {
  type      = string
  default   = "s3cret"
  sensitive = true
}

variable "token" {
  type      = string
  default   = "t0ken"
  ephemeral = true
}

variable "secret_switch" {
  type      = bool
  default   = false
  sensitive = true
}

variable "typed" {
  type = object({
    enabled = optional(bool, false)
    access  = optional(string, "Disabled")
    mode    = optional(string)
  })
  default = {}
}

locals {
  body = {
    kind = "app,linux"
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = true
      clientCertMode      = "Optional"
    }
  }
  body_with_unknown = {
    kind = "app,linux"
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = false
      serverFarmId        = var.text_of_caller
      siteConfig          = { appSettings = [{ name = "KEY", value = var.secret }] }
    }
  }
  properties = {
    publicNetworkAccess = "Disabled"
    clientCertEnabled   = false
  }
  mode = "Optional"
}

# A local as the whole body has no leaf to point at.
resource "azapi_resource" "whole_local" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "app-whole-local"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body      = local.body # want: azurerm_mtls_app_service: clientCertMode is "Optional", so callers without a certificate are let in; set it to "Required"
}

# Unknown and sensitive leaves next to the one that counts.
resource "azapi_resource" "whole_local_with_unknown" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "app-whole-local-with-unknown"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body      = local.body_with_unknown # want: azurerm_mtls_app_service: clientCertEnabled is false, so no client certificate is asked for; set it to true
}

resource "azapi_resource" "whole_variable" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "app-whole-variable"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body      = var.body # want: azurerm_mtls_app_service: clientCertMode is "Optional", so callers without a certificate are let in; set it to "Required"
}

resource "azapi_resource" "variable_without_value" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "app-variable-without-value"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body      = var.body_of_caller
}

# A part of the body from elsewhere.
resource "azapi_resource" "local_properties" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "app-local-properties"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind       = "app,linux"
    properties = local.properties # want: azurerm_mtls_app_service: clientCertEnabled is false, so no client certificate is asked for; set it to true
  }
}

resource "azapi_resource" "properties_without_value" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "app-properties-without-value"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind       = "app,linux"
    properties = var.body_of_caller
  }
}

resource "azapi_resource" "local_leaf" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "app-local-leaf"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = true
      clientCertMode      = local.mode # want: azurerm_mtls_app_service: clientCertMode is "Optional", so callers without a certificate are let in; set it to "Required"
    }
  }
}

# An object with optional attributes and their defaults.
resource "azapi_resource" "typed_variable" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "app-typed-variable"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      publicNetworkAccess = var.typed.access
      clientCertEnabled   = var.typed.enabled # want: azurerm_mtls_app_service: clientCertEnabled is false, so no client certificate is asked for; set it to true
      clientCertMode      = var.typed.mode
    }
  }
}

# One unknown leaf, one sensitive, one ephemeral: none of them decides.
resource "azapi_resource" "unknown_neighbours" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "app-unknown-neighbours"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      serverFarmId        = var.text_of_caller
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = false # want: azurerm_mtls_app_service: clientCertEnabled is false, so no client certificate is asked for; set it to true
      siteConfig = {
        appSettings = [
          { name = "KEY", value = var.secret },
          { name = "TOKEN", value = var.token },
          { name = "URL", value = "https://${var.text_of_caller}/" },
        ]
      }
    }
  }
}

# The leaf that decides is not known.
resource "azapi_resource" "unknown_leaf" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "app-unknown-leaf"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = var.enabled_of_caller
    }
  }
}

resource "azapi_resource" "sensitive_leaf" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "app-sensitive-leaf"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = var.secret_switch
    }
  }
}

resource "azapi_resource" "sensitive_body" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "app-sensitive-body"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body      = sensitive(local.body)
}

# The body says nothing about the certificate, and the other half of it may: azapi merges the two.
resource "azapi_resource" "switch_in_sensitive_body" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "app-switch-in-sensitive-body"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      publicNetworkAccess = "Disabled"
    }
  }
  sensitive_body = {
    properties = {
      clientCertEnabled = true
    }
  }
}

# What the code says in the open counts.
resource "azapi_resource" "switch_beside_sensitive_body" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "app-switch-beside-sensitive-body"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = false # want: azurerm_mtls_app_service: clientCertEnabled is false, so no client certificate is asked for; set it to true
    }
  }
  sensitive_body = {
    properties = {
      siteConfig = { appSettings = [{ name = "KEY", value = var.secret }] }
    }
  }
}

# merge: the later argument wins, and is shallow.
resource "azapi_resource" "merged_over" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "app-merged-over"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = merge(local.body, {
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = false # want: azurerm_mtls_app_service: clientCertEnabled is false, so no client certificate is asked for; set it to true
    }
  })
}

resource "azapi_resource" "merged_right" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "app-merged-right"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = merge(local.body, {
    properties = merge(local.properties, { clientCertEnabled = true })
  })
}

resource "azapi_resource" "merged_properties" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "app-merged-properties"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind       = "app,linux"
    properties = merge(local.properties, { httpsOnly = true }) # want: azurerm_mtls_app_service: clientCertEnabled is false, so no client certificate is asked for; set it to true
  }
}

# What is merged over may have the switch.
resource "azapi_resource" "merged_with_unknown_later" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "app-merged-with-unknown-later"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind       = "app,linux"
    properties = merge({ publicNetworkAccess = "Disabled", clientCertEnabled = false }, var.body_of_caller)
  }
}

# What is merged under cannot matter.
resource "azapi_resource" "merged_with_unknown_earlier" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "app-merged-with-unknown-earlier"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = merge(var.body_of_caller, {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = false # want: azurerm_mtls_app_service: clientCertEnabled is false, so no client certificate is asked for, and clientCertMode has no effect; set it to true
    })
  }
}

resource "azapi_resource" "merged_null" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "app-merged-null"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind       = "app,linux"
    properties = merge({ publicNetworkAccess = "Disabled", clientCertEnabled = false }, null) # want: azurerm_mtls_app_service: clientCertEnabled is false, so no client certificate is asked for; set it to true
  }
}

resource "azapi_resource" "merged_list" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "app-merged-list"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body      = merge([local.body_with_unknown, local.body]...) # want: azurerm_mtls_app_service: clientCertMode is "Optional", so callers without a certificate are let in; set it to "Required"
}

# A choice that is known, and one that is not.
resource "azapi_resource" "conditional_known" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "app-conditional-known"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = local.mode == "Optional" ? false : true # want: azurerm_mtls_app_service: clientCertEnabled is false, so no client certificate is asked for; set it to true
    }
  }
}

resource "azapi_resource" "conditional_unknown" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "app-conditional-unknown"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body      = var.enabled_of_caller ? local.body : local.body_with_unknown
}

resource "azapi_resource" "tried" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "app-tried"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      publicNetworkAccess = try(local.properties.access, "Disabled")
      clientCertEnabled   = try(local.properties.enabled, false) # want: azurerm_mtls_app_service: clientCertEnabled is false, so no client certificate is asked for; set it to true
    }
  }
}

resource "azapi_resource" "for_expression" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "app-for-expression"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind       = "app,linux"
    properties = { for key, value in local.properties : key => value } # want: azurerm_mtls_app_service: clientCertEnabled is false, so no client certificate is asked for; set it to true
  }
}

# Keys may be quoted, computed, or followed by a colon, and a body may be in parentheses.
resource "azapi_resource" "quoted_keys" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "app-quoted-keys"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = ({
    "kind" : "app,linux",
    "properties" : {
      "publicNetworkAccess" : "Disabled",
      ("client${"Cert"}Enabled") : (false), # want: azurerm_mtls_app_service: clientCertEnabled is false, so no client certificate is asked for; set it to true
    },
  })
}

# The name of this member is not known: it may be the switch.
resource "azapi_resource" "unknown_key" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "app-unknown-key"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      publicNetworkAccess  = "Disabled"
      (var.text_of_caller) = true
    }
  }
}

# Decoded from text.
resource "azapi_resource" "decoded" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "app-decoded"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body      = jsondecode("{\"kind\":\"app\",\"properties\":{\"publicNetworkAccess\":\"Disabled\",\"clientCertEnabled\":false}}") # want: azurerm_mtls_app_service: clientCertEnabled is false, so no client certificate is asked for; set it to true
}

resource "azapi_resource" "decoded_file" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "app-decoded-file"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body      = jsondecode(file("${path.module}/site.json")) # want: azurerm_mtls_app_service: clientCertMode is "Optional", so callers without a certificate are let in; set it to "Required"
}

resource "azapi_resource" "decoded_yaml" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "app-decoded-yaml"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = yamldecode(<<-YAML
    kind: app,linux
    properties:
      publicNetworkAccess: Disabled
      clientCertEnabled: false
  YAML
  )
}

# A file that is not there.
resource "azapi_resource" "file_missing" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "app-file-missing"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body      = jsondecode(file("${path.module}/missing.json"))
}
