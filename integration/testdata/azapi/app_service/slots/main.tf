# Slots: endpoints of their own, with an exposure of their own, and nothing inherited but the plan.

terraform {
  required_providers {
    azapi = {
      source  = "Azure/azapi"
      version = "~> 2.4"
    }
    azurerm = {
      source  = "hashicorp/azurerm"
      version = "~> 5.2"
    }
  }
}

resource "azapi_resource" "production" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "production"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = true
    }
  }
}

# The slot is reported by its own rule, and only by it.
resource "azapi_resource" "slot_off" {
  type      = "Microsoft.Web/sites/slots@2024-04-01"
  name      = "slot-off"
  parent_id = azapi_resource.production.id
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = false # want: azurerm_mtls_app_service: clientCertEnabled is false, so no client certificate is asked for; set it to true
    }
  }
}

# A public slot of an app that requires certificates.
resource "azapi_resource" "slot_public" {
  type      = "Microsoft.Web/sites/slots@2024-04-01"
  name      = "slot-public"
  parent_id = azapi_resource.production.id
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      clientCertEnabled = false # want: azurerm_mtls_slot_drift: clientCertEnabled is false, so the slot lets in callers that azapi_resource.production refuses; set it to true
    }
  }
}

resource "azapi_resource" "slot_public_missing" {
  type      = "Microsoft.Web/sites/slots@2024-04-01"
  name      = "slot-public-missing"
  parent_id = azapi_resource.production.id
  location  = "westeurope"
  body = { # want: azurerm_mtls_slot_drift: clientCertEnabled is not set, so the slot lets in callers that azapi_resource.production refuses; set it to true
    kind = "app,linux"
    properties = {
      httpsOnly = true
    }
  }
}

resource "azapi_resource" "slot_public_optional" {
  type      = "microsoft.web/sites/Slots@2022-03-01"
  name      = "slot-public-optional"
  parent_id = azapi_resource.production.id
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      clientCertEnabled = true
      clientCertMode    = "Optional" # want: azurerm_mtls_slot_drift: clientCertMode is "Optional", so the slot lets in callers that azapi_resource.production refuses; set it to "Required"
    }
  }
}

resource "azapi_resource" "slot_public_required" {
  type      = "Microsoft.Web/sites/slots@2024-04-01"
  name      = "slot-public-required"
  parent_id = azapi_resource.production.id
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      clientCertEnabled = true
      clientCertMode    = "required"
    }
  }
}

variable "switch" {
  type = bool
}

resource "azapi_resource" "slot_public_unknown" {
  type      = "Microsoft.Web/sites/slots@2024-04-01"
  name      = "slot-public-unknown"
  parent_id = azapi_resource.production.id
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      clientCertEnabled = var.switch
    }
  }
}

# Its app is not in this module.
resource "azapi_resource" "slot_elsewhere" {
  type      = "Microsoft.Web/sites/slots@2024-04-01"
  name      = "slot-elsewhere"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/sites/app"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      clientCertEnabled = false
    }
  }
}

# An app that is as weak.
resource "azapi_resource" "weak_production" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "weak-production"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      clientCertEnabled = false
    }
  }
}

resource "azapi_resource" "slot_of_weak_production" {
  type      = "Microsoft.Web/sites/slots@2024-04-01"
  name      = "slot-of-weak-production"
  parent_id = azapi_resource.weak_production.id
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      clientCertEnabled = false
    }
  }
}

resource "azurerm_linux_web_app" "production" {
  name                       = "app-production"
  location                   = "westeurope"
  resource_group_name        = "rg-orders"
  service_plan_id            = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled = true

  site_config {}
}

# An azapi slot of azurerm's app.
resource "azapi_resource" "slot_of_azurerm" {
  type      = "Microsoft.Web/sites/slots@2024-04-01"
  name      = "slot-of-azurerm"
  parent_id = azurerm_linux_web_app.production.id
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      clientCertEnabled = false # want: azurerm_mtls_slot_drift: clientCertEnabled is false, so the slot lets in callers that azurerm_linux_web_app.production refuses; set it to true
    }
  }
}

# An azurerm slot of azapi's app.
resource "azurerm_linux_web_app_slot" "of_azapi" {
  name                       = "of-azapi"
  app_service_id             = azapi_resource.production.id
  client_certificate_enabled = false # want: azurerm_mtls_slot_drift: client_certificate_enabled is false, so the slot lets in callers that azapi_resource.production refuses; set it to true

  site_config {}
}

# Function apps and their slots.
resource "azapi_resource" "functions" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "functions"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "functionapp,linux"
    properties = {
      clientCertEnabled = true
    }
  }
}

resource "azapi_resource" "slot_of_functions" {
  type      = "Microsoft.Web/sites/slots@2024-04-01"
  name      = "slot-of-functions"
  parent_id = azapi_resource.functions.id
  location  = "westeurope"
  body = {
    kind = "functionapp,linux"
    properties = {
      clientCertEnabled = true
      clientCertMode    = "Optional" # want: azurerm_mtls_slot_drift: clientCertMode is "Optional", so the slot lets in callers that azapi_resource.functions refuses; set it to "Required"
    }
  }
}

# ARM's default mode is Required.
resource "azapi_resource" "slot_of_functions_mode_missing" {
  type      = "Microsoft.Web/sites/slots@2024-04-01"
  name      = "slot-of-functions-mode-missing"
  parent_id = azapi_resource.functions.id
  location  = "westeurope"
  body = {
    kind = "functionapp,linux"
    properties = {
      clientCertEnabled = true
    }
  }
}

resource "azapi_resource" "workflows" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "workflows"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "functionapp,workflowapp"
    properties = {
      clientCertEnabled = true
    }
  }
}

resource "azapi_resource" "slot_of_workflows" {
  type      = "Microsoft.Web/sites/slots@2024-04-01"
  name      = "slot-of-workflows"
  parent_id = azapi_resource.workflows.id
  location  = "westeurope"
  body = {
    kind = "functionapp,workflowapp"
    properties = {
      clientCertEnabled = false # want: azurerm_mtls_slot_drift: clientCertEnabled is false, so the slot lets in callers that azapi_resource.workflows refuses; set it to true
    }
  }
}

# A slot takes over its app's kind, and no finding depends on it here.
resource "azapi_resource" "slot_of_functions_without_kind" {
  type      = "Microsoft.Web/sites/slots@2024-04-01"
  name      = "slot-of-functions-without-kind"
  parent_id = azapi_resource.functions.id
  location  = "westeurope"
  body = {
    properties = {
      clientCertEnabled = false # want: azurerm_mtls_slot_drift: clientCertEnabled is false, so the slot lets in callers that azapi_resource.functions refuses; set it to true
    }
  }
}

resource "azapi_resource" "free_plan" {
  type      = "Microsoft.Web/serverfarms@2024-04-01"
  name      = "free-plan"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    sku = { name = "F1" }
    properties = {
      reserved = true
    }
  }
}

resource "azapi_resource" "on_free_plan" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "on-free-plan"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      serverFarmId      = azapi_resource.free_plan.id
      clientCertEnabled = true # want: azurerm_mtls_unsupported: clientCertEnabled is true, so the apply fails, because azapi_resource.free_plan (name "F1") supports no client certificates; choose a plan of tier Basic or higher
    }
  }
}

# A slot without a plan runs on the plan of its app.
resource "azapi_resource" "slot_on_free_plan" {
  type      = "Microsoft.Web/sites/slots@2024-04-01"
  name      = "slot-on-free-plan"
  parent_id = azapi_resource.on_free_plan.id
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      clientCertEnabled = true # want: azurerm_mtls_unsupported: clientCertEnabled is true, so the apply fails, because azapi_resource.free_plan (name "F1") supports no client certificates; choose a plan of tier Basic or higher
    }
  }
}

resource "azapi_resource" "slot_on_other_plan" {
  type      = "Microsoft.Web/sites/slots@2024-04-01"
  name      = "slot-on-other-plan"
  parent_id = azapi_resource.on_free_plan.id
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      serverFarmId      = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverfarms/other"
      clientCertEnabled = true
    }
  }
}
