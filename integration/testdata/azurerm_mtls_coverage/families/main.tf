# All families are counted together, whether or not their own rules are on.

resource "azurerm_linux_web_app" "required" {
  name                          = "app-required"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  https_only                    = true
  client_certificate_enabled    = true
  client_certificate_mode       = "Required"

  site_config {}
}

resource "azurerm_windows_function_app" "required" {
  name                          = "app-required"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  https_only                    = true
  client_certificate_enabled    = true
  client_certificate_mode       = "Required"

  site_config {}
}

resource "azurerm_container_app" "not_applicable" {
  name                         = "ca-not-applicable"
  resource_group_name          = "rg-orders"
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.App/managedEnvironments/cae-orders"
  revision_mode                = "Single"

  template {
    container {
      name   = "orders"
      image  = "contoso.azurecr.io/orders:1"
      cpu    = 0.25
      memory = "0.5Gi"
    }
  }
}

resource "azurerm_container_app" "tcp" {
  name                         = "ca-tcp"
  resource_group_name          = "rg-orders"
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.App/managedEnvironments/cae-orders"
  revision_mode                = "Single"

  template {
    container {
      name   = "orders"
      image  = "contoso.azurecr.io/orders:1"
      cpu    = 0.25
      memory = "0.5Gi"
    }
  }

  ingress {
    target_port  = 8080
    transport    = "tcp"
    exposed_port = 8080

    traffic_weight {
      latest_revision = true
      percentage      = 100
    }
  }
}

resource "azurerm_container_app" "required" {
  name                         = "ca-required"
  resource_group_name          = "rg-orders"
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.App/managedEnvironments/cae-orders"
  revision_mode                = "Single"

  template {
    container {
      name   = "orders"
      image  = "contoso.azurecr.io/orders:1"
      cpu    = 0.25
      memory = "0.5Gi"
    }
  }

  ingress {
    target_port             = 8080
    client_certificate_mode = "require"

    traffic_weight {
      latest_revision = true
      percentage      = 100
    }
  }
}

resource "azurerm_container_app" "optional" {
  name                         = "ca-optional"
  resource_group_name          = "rg-orders"
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.App/managedEnvironments/cae-orders"
  revision_mode                = "Single"

  template {
    container {
      name   = "orders"
      image  = "contoso.azurecr.io/orders:1"
      cpu    = 0.25
      memory = "0.5Gi"
    }
  }

  ingress {
    target_port             = 8080
    client_certificate_mode = "accept" # want: azurerm_mtls_coverage: 4 of 7 in-scope endpoints require a client certificate (57 per cent), the minimum is 100 per cent: 2 optional, 1 off

    traffic_weight {
      latest_revision = true
      percentage      = 100
    }
  }
}

resource "azurerm_data_factory_linked_service_web" "certificate" {
  name                = "certificate"
  data_factory_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf-orders"
  url                 = "https://certificate.contoso.example"
  authentication_type = "ClientCertificate"
}

resource "azurerm_data_factory_linked_service_web" "anonymous" {
  name                = "anonymous"
  data_factory_id     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf-orders"
  url                 = "https://anonymous.contoso.example"
  authentication_type = "Anonymous"
}

resource "azurerm_linux_function_app" "mode_missing" {
  name                          = "app-mode-missing"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  https_only                    = true
  client_certificate_enabled    = true

  site_config {}
}

# Slots are endpoints of their own; this one is public.
resource "azurerm_linux_web_app_slot" "slot" {
  name           = "slot"
  app_service_id = azurerm_linux_web_app.required.id
  https_only     = true

  site_config {}
}

resource "azurerm_api_management" "public" {
  name                       = "apim-public"
  location                   = "westeurope"
  resource_group_name        = "rg-orders"
  publisher_name             = "Contoso"
  publisher_email            = "api@contoso.example"
  sku_name                   = "Consumption_0"
  client_certificate_enabled = true
}
