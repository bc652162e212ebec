# Sites and slots of every kind in azapi: closed in siteConfig, in an environment that they name themselves, or on the plan of
# the app that a slot belongs to.

terraform {
  required_providers {
    azapi = {
      source  = "Azure/azapi"
      version = "~> 2.4"
    }
    azurerm = {
      source  = "hashicorp/azurerm"
      version = "~> 4.81"
    }
  }
}

# Closed in siteConfig.
resource "azapi_resource" "web_closed" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "web-closed"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      clientCertEnabled = false # want: azurerm_mtls_app_service: clientCertEnabled is false, so no client certificate is asked for; set it to true
      siteConfig = {
        publicNetworkAccess = "Disabled"
      }
    }
  }
}

resource "azapi_resource" "web_slot_closed" {
  type      = "Microsoft.Web/sites/slots@2024-04-01"
  name      = "web-slot-closed"
  parent_id = azapi_resource.web_closed.id
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      clientCertEnabled = false # want: azurerm_mtls_app_service: clientCertEnabled is false, so no client certificate is asked for; set it to true
      siteConfig = {
        publicNetworkAccess = "disabled"
      }
    }
  }
}

resource "azapi_resource" "function_closed" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "function-closed"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg"
  location  = "westeurope"
  body = {
    kind = "functionapp,linux"
    properties = {
      clientCertEnabled = false # want: azurerm_mtls_function_app: clientCertEnabled is false, so no client certificate is asked for; set it to true
      siteConfig = {
        publicNetworkAccess = "Disabled"
      }
    }
  }
}

resource "azapi_resource" "function_slot_closed" {
  type      = "Microsoft.Web/sites/slots@2024-04-01"
  name      = "function-slot-closed"
  parent_id = azapi_resource.function_closed.id
  location  = "westeurope"
  body = {
    kind = "functionapp,linux"
    properties = {
      clientCertEnabled = false # want: azurerm_mtls_function_app: clientCertEnabled is false, so no client certificate is asked for; set it to true
      siteConfig = {
        publicNetworkAccess = "disabled"
      }
    }
  }
}

resource "azapi_resource" "logic_closed" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "logic-closed"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg"
  location  = "westeurope"
  body = {
    kind = "functionapp,workflowapp"
    properties = {
      clientCertEnabled = false # want: azurerm_mtls_logic_app: clientCertEnabled is false, so no client certificate is asked for; set it to true
      siteConfig = {
        publicNetworkAccess = "Disabled"
      }
    }
  }
}

resource "azapi_resource" "logic_slot_closed" {
  type      = "Microsoft.Web/sites/slots@2024-04-01"
  name      = "logic-slot-closed"
  parent_id = azapi_resource.logic_closed.id
  location  = "westeurope"
  body = {
    kind = "functionapp,workflowapp"
    properties = {
      clientCertEnabled = false # want: azurerm_mtls_logic_app: clientCertEnabled is false, so no client certificate is asked for; set it to true
      siteConfig = {
        publicNetworkAccess = "disabled"
      }
    }
  }
}

# What the site says goes before what its siteConfig says.
resource "azapi_resource" "opened_at_the_top" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "opened-at-the-top"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg"
  location  = "westeurope"
  body = {
    kind = "app"
    properties = {
      clientCertEnabled   = false
      publicNetworkAccess = "Enabled"
      siteConfig = {
        publicNetworkAccess = "Disabled"
      }
    }
  }
}

resource "azapi_resource" "open_in_config" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "open-in-config"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg"
  location  = "westeurope"
  body = {
    kind = "app"
    properties = {
      clientCertEnabled = false
      siteConfig = {
        publicNetworkAccess = "Enabled"
      }
    }
  }
}

# In an environment that the site names itself, and its slot with it.
resource "azapi_resource" "web_in_environment" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "web-in-environment"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      clientCertEnabled = false # want: azurerm_mtls_app_service: clientCertEnabled is false, so no client certificate is asked for; set it to true
      hostingEnvironmentProfile = {
        id = azurerm_app_service_environment_v3.internal.id
      }
    }
  }
}

resource "azapi_resource" "web_slot_in_environment" {
  type      = "Microsoft.Web/sites/slots@2024-04-01"
  name      = "web-slot-in-environment"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      clientCertEnabled = false # want: azurerm_mtls_app_service: clientCertEnabled is false, so no client certificate is asked for; set it to true
      hostingEnvironmentProfile = {
        id = azurerm_app_service_environment_v3.internal.id
      }
    }
  }
}

resource "azapi_resource" "web_slot_of_app_in_environment" {
  type      = "Microsoft.Web/sites/slots@2024-04-01"
  name      = "web-slot-of-app-in-environment"
  parent_id = azapi_resource.web_in_environment.id
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      clientCertEnabled = false # want: azurerm_mtls_app_service: clientCertEnabled is false, so no client certificate is asked for; set it to true
    }
  }
}

resource "azapi_resource" "function_in_environment" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "function-in-environment"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg"
  location  = "westeurope"
  body = {
    kind = "functionapp,linux"
    properties = {
      clientCertEnabled = false # want: azurerm_mtls_function_app: clientCertEnabled is false, so no client certificate is asked for; set it to true
      hostingEnvironmentProfile = {
        id = azurerm_app_service_environment_v3.internal.id
      }
    }
  }
}

resource "azapi_resource" "function_slot_in_environment" {
  type      = "Microsoft.Web/sites/slots@2024-04-01"
  name      = "function-slot-in-environment"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg"
  location  = "westeurope"
  body = {
    kind = "functionapp,linux"
    properties = {
      clientCertEnabled = false # want: azurerm_mtls_function_app: clientCertEnabled is false, so no client certificate is asked for; set it to true
      hostingEnvironmentProfile = {
        id = azurerm_app_service_environment_v3.internal.id
      }
    }
  }
}

resource "azapi_resource" "function_slot_of_app_in_environment" {
  type      = "Microsoft.Web/sites/slots@2024-04-01"
  name      = "function-slot-of-app-in-environment"
  parent_id = azapi_resource.function_in_environment.id
  location  = "westeurope"
  body = {
    kind = "functionapp,linux"
    properties = {
      clientCertEnabled = false # want: azurerm_mtls_function_app: clientCertEnabled is false, so no client certificate is asked for; set it to true
    }
  }
}

resource "azapi_resource" "logic_in_environment" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "logic-in-environment"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg"
  location  = "westeurope"
  body = {
    kind = "functionapp,workflowapp"
    properties = {
      clientCertEnabled = false # want: azurerm_mtls_logic_app: clientCertEnabled is false, so no client certificate is asked for; set it to true
      hostingEnvironmentProfile = {
        id = azurerm_app_service_environment_v3.internal.id
      }
    }
  }
}

resource "azapi_resource" "logic_slot_in_environment" {
  type      = "Microsoft.Web/sites/slots@2024-04-01"
  name      = "logic-slot-in-environment"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg"
  location  = "westeurope"
  body = {
    kind = "functionapp,workflowapp"
    properties = {
      clientCertEnabled = false # want: azurerm_mtls_logic_app: clientCertEnabled is false, so no client certificate is asked for; set it to true
      hostingEnvironmentProfile = {
        id = azurerm_app_service_environment_v3.internal.id
      }
    }
  }
}

resource "azapi_resource" "logic_slot_of_app_in_environment" {
  type      = "Microsoft.Web/sites/slots@2024-04-01"
  name      = "logic-slot-of-app-in-environment"
  parent_id = azapi_resource.logic_in_environment.id
  location  = "westeurope"
  body = {
    kind = "functionapp,workflowapp"
    properties = {
      clientCertEnabled = false # want: azurerm_mtls_logic_app: clientCertEnabled is false, so no client certificate is asked for; set it to true
    }
  }
}

resource "azapi_resource" "in_public_environment" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "in-public-environment"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg"
  location  = "westeurope"
  body = {
    kind = "app"
    properties = {
      clientCertEnabled = false
      hostingEnvironmentProfile = {
        id = azurerm_app_service_environment_v3.public.id
      }
    }
  }
}

resource "azapi_resource" "in_azapi_environment" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "in-azapi-environment"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg"
  location  = "westeurope"
  body = {
    kind = "functionapp"
    properties = {
      clientCertEnabled = false # want: azurerm_mtls_function_app: clientCertEnabled is false, so no client certificate is asked for; set it to true
      hostingEnvironmentProfile = {
        id = azapi_resource.internal.id
      }
    }
  }
}

# A slot runs on the plan of its app, unless it names one.
resource "azapi_resource" "web_on_plan" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "web-on-plan"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      clientCertEnabled = false # want: azurerm_mtls_app_service: clientCertEnabled is false, so no client certificate is asked for; set it to true
      serverFarmId      = azurerm_service_plan.internal.id
    }
  }
}

resource "azapi_resource" "web_slot" {
  type      = "Microsoft.Web/sites/slots@2024-04-01"
  name      = "web-slot"
  parent_id = azapi_resource.web_on_plan.id
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      clientCertEnabled = false # want: azurerm_mtls_app_service: clientCertEnabled is false, so no client certificate is asked for; set it to true
    }
  }
}

resource "azapi_resource" "web_slot_with_plan" {
  type      = "Microsoft.Web/sites/slots@2024-04-01"
  name      = "web-slot-with-plan"
  parent_id = azapi_resource.web_on_plan.id
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      clientCertEnabled = false
      serverFarmId      = azurerm_service_plan.public.id
    }
  }
}

resource "azapi_resource" "function_on_plan" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "function-on-plan"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg"
  location  = "westeurope"
  body = {
    kind = "functionapp,linux"
    properties = {
      clientCertEnabled = false # want: azurerm_mtls_function_app: clientCertEnabled is false, so no client certificate is asked for; set it to true
      serverFarmId      = azurerm_service_plan.internal.id
    }
  }
}

resource "azapi_resource" "function_slot" {
  type      = "Microsoft.Web/sites/slots@2024-04-01"
  name      = "function-slot"
  parent_id = azapi_resource.function_on_plan.id
  location  = "westeurope"
  body = {
    kind = "functionapp,linux"
    properties = {
      clientCertEnabled = false # want: azurerm_mtls_function_app: clientCertEnabled is false, so no client certificate is asked for; set it to true
    }
  }
}

resource "azapi_resource" "function_slot_with_plan" {
  type      = "Microsoft.Web/sites/slots@2024-04-01"
  name      = "function-slot-with-plan"
  parent_id = azapi_resource.function_on_plan.id
  location  = "westeurope"
  body = {
    kind = "functionapp,linux"
    properties = {
      clientCertEnabled = false
      serverFarmId      = azurerm_service_plan.public.id
    }
  }
}

resource "azapi_resource" "logic_on_plan" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "logic-on-plan"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg"
  location  = "westeurope"
  body = {
    kind = "functionapp,workflowapp"
    properties = {
      clientCertEnabled = false # want: azurerm_mtls_logic_app: clientCertEnabled is false, so no client certificate is asked for; set it to true
      serverFarmId      = azurerm_service_plan.internal.id
    }
  }
}

resource "azapi_resource" "logic_slot" {
  type      = "Microsoft.Web/sites/slots@2024-04-01"
  name      = "logic-slot"
  parent_id = azapi_resource.logic_on_plan.id
  location  = "westeurope"
  body = {
    kind = "functionapp,workflowapp"
    properties = {
      clientCertEnabled = false # want: azurerm_mtls_logic_app: clientCertEnabled is false, so no client certificate is asked for; set it to true
    }
  }
}

resource "azapi_resource" "logic_slot_with_plan" {
  type      = "Microsoft.Web/sites/slots@2024-04-01"
  name      = "logic-slot-with-plan"
  parent_id = azapi_resource.logic_on_plan.id
  location  = "westeurope"
  body = {
    kind = "functionapp,workflowapp"
    properties = {
      clientCertEnabled = false
      serverFarmId      = azurerm_service_plan.public.id
    }
  }
}

# A slot in azapi of an app in azurerm. It need not say its kind.
resource "azurerm_linux_web_app" "web" {
  name                       = "web"
  location                   = "westeurope"
  resource_group_name        = "rg"
  service_plan_id            = azurerm_service_plan.internal.id
  client_certificate_enabled = true
  client_certificate_mode    = "Required"

  site_config {}
}

resource "azapi_resource" "web_slot_of_azurerm" {
  type      = "Microsoft.Web/sites/slots@2024-04-01"
  name      = "web-slot-of-azurerm"
  parent_id = azurerm_linux_web_app.web.id
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      clientCertEnabled = false # want: azurerm_mtls_app_service: clientCertEnabled is false, so no client certificate is asked for; set it to true
    }
  }
}

resource "azapi_resource" "web_slot_of_azurerm_without_kind" {
  type      = "Microsoft.Web/sites/slots@2024-04-01"
  name      = "web-slot-of-azurerm-without-kind"
  parent_id = azurerm_linux_web_app.web.id
  location  = "westeurope"
  body = {
    properties = {
      clientCertEnabled = false # want: azurerm_mtls_app_service: clientCertEnabled is false, so no client certificate is asked for; set it to true
    }
  }
}

resource "azurerm_windows_function_app" "function" {
  name                       = "function"
  location                   = "westeurope"
  resource_group_name        = "rg"
  service_plan_id            = azurerm_service_plan.internal.id
  storage_account_name       = "contoso"
  client_certificate_enabled = true
  client_certificate_mode    = "Required"

  site_config {}
}

resource "azapi_resource" "function_slot_of_azurerm" {
  type      = "Microsoft.Web/sites/slots@2024-04-01"
  name      = "function-slot-of-azurerm"
  parent_id = azurerm_windows_function_app.function.id
  location  = "westeurope"
  body = {
    kind = "functionapp,linux"
    properties = {
      clientCertEnabled = false # want: azurerm_mtls_function_app: clientCertEnabled is false, so no client certificate is asked for; set it to true
    }
  }
}

resource "azapi_resource" "function_slot_of_azurerm_without_kind" {
  type      = "Microsoft.Web/sites/slots@2024-04-01"
  name      = "function-slot-of-azurerm-without-kind"
  parent_id = azurerm_windows_function_app.function.id
  location  = "westeurope"
  body = {
    properties = {
      clientCertEnabled = false # want: azurerm_mtls_app_service: clientCertEnabled is false, so no client certificate is asked for; set it to true
    }
  }
}

resource "azurerm_logic_app_standard" "logic" {
  name                       = "logic"
  location                   = "westeurope"
  resource_group_name        = "rg"
  app_service_plan_id        = azurerm_service_plan.internal.id
  storage_account_name       = "contoso"
  storage_account_access_key = "key"
  client_certificate_mode    = "Required"
}

resource "azapi_resource" "logic_slot_of_azurerm" {
  type      = "Microsoft.Web/sites/slots@2024-04-01"
  name      = "logic-slot-of-azurerm"
  parent_id = azurerm_logic_app_standard.logic.id
  location  = "westeurope"
  body = {
    kind = "functionapp,workflowapp"
    properties = {
      clientCertEnabled = false # want: azurerm_mtls_logic_app: clientCertEnabled is false, so no client certificate is asked for; set it to true
    }
  }
}

resource "azapi_resource" "logic_slot_of_azurerm_without_kind" {
  type      = "Microsoft.Web/sites/slots@2024-04-01"
  name      = "logic-slot-of-azurerm-without-kind"
  parent_id = azurerm_logic_app_standard.logic.id
  location  = "westeurope"
  body = {
    properties = {
      clientCertEnabled = false # want: azurerm_mtls_app_service: clientCertEnabled is false, so no client certificate is asked for; set it to true
    }
  }
}

resource "azurerm_app_service_environment_v3" "internal" {
  name                         = "internal"
  resource_group_name          = "rg"
  subnet_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet/subnets/internal"
  internal_load_balancing_mode = "Web, Publishing"
}

resource "azurerm_service_plan" "internal" {
  name                       = "internal"
  location                   = "westeurope"
  resource_group_name        = "rg"
  os_type                    = "Linux"
  sku_name                   = "I1v2"
  app_service_environment_id = azurerm_app_service_environment_v3.internal.id
}

resource "azurerm_app_service_environment_v3" "public" {
  name                         = "public"
  resource_group_name          = "rg"
  subnet_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet/subnets/public"
  internal_load_balancing_mode = "None"
}

resource "azurerm_service_plan" "public" {
  name                       = "public"
  location                   = "westeurope"
  resource_group_name        = "rg"
  os_type                    = "Linux"
  sku_name                   = "I1v2"
  app_service_environment_id = azurerm_app_service_environment_v3.public.id
}

resource "azapi_resource" "internal" {
  type      = "Microsoft.Web/hostingEnvironments@2024-04-01"
  name      = "internal"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg"
  location  = "westeurope"
  body = {
    properties = {
      internalLoadBalancingMode = "Web, Publishing"
    }
  }
}
