# References between resources of azapi and of azurerm, both ways.

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

resource "azurerm_app_service_environment_v3" "internal" {
  name                         = "ase-internal"
  resource_group_name          = "rg-orders"
  subnet_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/v/subnets/ase"
  internal_load_balancing_mode = "Web, Publishing"
}

resource "azurerm_service_plan" "internal" {
  name                       = "plan-internal"
  location                   = "westeurope"
  resource_group_name        = "rg-orders"
  os_type                    = "Linux"
  sku_name                   = "I1v2"
  app_service_environment_id = azurerm_app_service_environment_v3.internal.id
}

resource "azapi_resource" "environment" {
  type      = "Microsoft.Web/hostingEnvironments@2024-04-01"
  name      = "environment"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "ASEV3"
    properties = {
      internalLoadBalancingMode = "web, publishing"
    }
  }
}

resource "azapi_resource" "public_environment" {
  type      = "Microsoft.Web/hostingEnvironments@2024-04-01"
  name      = "public-environment"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "ASEV3"
    properties = {
      internalLoadBalancingMode = "None"
    }
  }
}

resource "azapi_resource" "plan" {
  type      = "Microsoft.Web/serverfarms@2024-04-01"
  name      = "plan"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "linux"
    sku  = { name = "I1v2" }
    properties = {
      hostingEnvironmentProfile = { id = azapi_resource.environment.id }
    }
  }
}

resource "azapi_resource" "plan_in_azurerm_environment" {
  type      = "microsoft.web/serverFarms@2024-04-01"
  name      = "plan-in-azurerm-environment"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "linux"
    sku  = { name = "I1v2" }
    properties = {
      hostingEnvironmentProfile = { id = azurerm_app_service_environment_v3.internal.id }
    }
  }
}

resource "azapi_resource" "public_plan" {
  type      = "Microsoft.Web/serverfarms@2024-04-01"
  name      = "public-plan"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "linux"
    sku  = { name = "I1v2" }
    properties = {
      hostingEnvironmentProfile = { id = azapi_resource.public_environment.id }
    }
  }
}

# azapi on azapi on azapi.
resource "azapi_resource" "on_azapi_plan" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "on-azapi-plan"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      serverFarmId      = azapi_resource.plan.id
      clientCertEnabled = false # want: azurerm_mtls_app_service: clientCertEnabled is false, so no client certificate is asked for; set it to true
    }
  }
}

resource "azapi_resource" "on_azapi_plan_in_azurerm_environment" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "on-azapi-plan-in-azurerm-environment"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      serverFarmId      = azapi_resource.plan_in_azurerm_environment.id
      clientCertEnabled = false # want: azurerm_mtls_app_service: clientCertEnabled is false, so no client certificate is asked for; set it to true
    }
  }
}

resource "azapi_resource" "on_azurerm_plan" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "on-azurerm-plan"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      serverFarmId      = azurerm_service_plan.internal.id
      clientCertEnabled = false # want: azurerm_mtls_app_service: clientCertEnabled is false, so no client certificate is asked for; set it to true
    }
  }
}

resource "azapi_resource" "on_azurerm_plan_as_text" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "on-azurerm-plan-as-text"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      serverFarmId      = "${azurerm_service_plan.internal.id}"
      clientCertEnabled = false # want: azurerm_mtls_app_service: clientCertEnabled is false, so no client certificate is asked for; set it to true
    }
  }
}

resource "azapi_resource" "on_public_plan" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "on-public-plan"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      serverFarmId      = azapi_resource.public_plan.id
      clientCertEnabled = false
    }
  }
}

resource "azapi_resource" "on_plan_elsewhere" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "on-plan-elsewhere"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      serverFarmId      = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverfarms/plan"
      clientCertEnabled = false
    }
  }
}

resource "azurerm_linux_web_app" "on_azapi_plan" {
  name                       = "app-on-azapi-plan"
  location                   = "westeurope"
  resource_group_name        = "rg-orders"
  service_plan_id            = azapi_resource.plan.id
  client_certificate_enabled = false # want: azurerm_mtls_app_service: client_certificate_enabled is false, so no client certificate is asked for; set it to true

  site_config {}
}

# The plan's ID passes through a local.
locals {
  plan_id = azapi_resource.plan.id
}

resource "azurerm_linux_web_app" "on_azapi_plan_by_local" {
  name                       = "app-on-azapi-plan-by-local"
  location                   = "westeurope"
  resource_group_name        = "rg-orders"
  service_plan_id            = local.plan_id
  client_certificate_enabled = false # want: azurerm_mtls_app_service: client_certificate_enabled is false, so no client certificate is asked for; set it to true

  site_config {}
}

# The reference stands inside an encoded body.
resource "azapi_resource" "on_azapi_plan_by_encoded_body" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "on-azapi-plan-by-encoded-body"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = jsonencode({
    properties = {
      serverFarmId      = azapi_resource.plan.id
      clientCertEnabled = false # want: azurerm_mtls_app_service: clientCertEnabled is false, so no client certificate is asked for; set it to true
    }
  })
}

# One part of the text is an ID that nobody knows; the rest is read all the same, and the ID leads to the plan.
resource "azapi_resource" "on_azapi_plan_by_text" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "on-azapi-plan-by-text"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body      = <<-JSON
    { "properties": { "serverFarmId": "${azapi_resource.plan.id}", "clientCertEnabled": false } }
  JSON
}
