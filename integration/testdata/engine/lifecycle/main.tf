# What ignore_changes names may be something else by now: the code does not say what is in force.

resource "azurerm_linux_web_app" "mode" {
  name                          = "app-mode"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = "Optional" # want: azurerm_mtls_app_service NOTICE: client_certificate_mode is not known (ignore_changes leaves it to others), so it cannot be told whether a client certificate is required

  site_config {}

  lifecycle {
    ignore_changes = [client_certificate_mode]
  }
}

resource "azurerm_linux_web_app" "switch_absent" { # want: azurerm_mtls_app_service NOTICE: client_certificate_enabled is not known (ignore_changes leaves it to others), so it cannot be told whether a client certificate is required
  name                          = "app-switch-absent"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false

  site_config {}

  lifecycle {
    ignore_changes = [client_certificate_enabled]
  }
}

# The switch is not ignored, and off.
resource "azurerm_linux_web_app" "mode_of_switched_off" {
  name                          = "app-mode-of-switched-off"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = false # want: azurerm_mtls_app_service: client_certificate_enabled is false, so no client certificate is asked for, and client_certificate_mode has no effect; set it to true
  client_certificate_mode       = "Optional"

  site_config {}

  lifecycle {
    ignore_changes = [client_certificate_mode, tags["owner"]]
  }
}

# What else is ignored does not matter.
resource "azurerm_linux_web_app" "others" {
  name                          = "app-others"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = "Optional" # want: azurerm_mtls_app_service: client_certificate_mode is "Optional", so callers without a certificate are let in; set it to "Required"

  site_config {}

  lifecycle {
    ignore_changes = [tags, app_settings["KEY"], site_config[0].application_stack]
  }
}

resource "azurerm_linux_web_app" "everything" {
  name                          = "app-everything"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true # want: azurerm_mtls_app_service NOTICE: client_certificate_enabled is not known (ignore_changes leaves it to others), so it cannot be told whether a client certificate is required
  client_certificate_mode       = "Required"

  site_config {}

  lifecycle {
    ignore_changes = all
  }
}

# Texts are taken, too, as older versions of Terraform have them.
resource "azurerm_linux_web_app" "text" {
  name                          = "app-text"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = "Optional" # want: azurerm_mtls_app_service NOTICE: client_certificate_mode is not known (ignore_changes leaves it to others), so it cannot be told whether a client certificate is required

  site_config {}

  lifecycle {
    ignore_changes = ["client_certificate_mode"]
  }
}

resource "azurerm_linux_web_app" "exposure" {
  name                          = "app-exposure"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = "Optional" # want: azurerm_mtls_app_service: client_certificate_mode is "Optional", so callers without a certificate are let in; set it to "Required"

  site_config {}

  lifecycle {
    ignore_changes = [public_network_access_enabled]
  }
}

# Holes are arguments like others.
resource "azurerm_linux_web_app" "https" {
  name                          = "app-https"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  https_only                    = false

  site_config {}

  lifecycle {
    ignore_changes = [https_only]
  }
}

resource "azurerm_linux_web_app" "https_not_ignored" { # want: azurerm_mtls_app_service NOTICE: client_certificate_mode is not known (ignore_changes leaves it to others), so it cannot be told whether a client certificate is required
  name                          = "app-https-not-ignored"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  https_only                    = false # want: azurerm_mtls_plaintext: https_only is false, so a caller can sidestep the client certificate over plain HTTP; set it to true

  site_config {}

  lifecycle {
    ignore_changes = [client_certificate_mode]
  }
}

resource "azurerm_linux_web_app" "paths" {
  name                               = "app-paths"
  location                           = "westeurope"
  resource_group_name                = "rg-orders"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled      = false
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = "/"

  site_config {}

  lifecycle {
    ignore_changes = [client_certificate_exclusion_paths]
  }
}

# A path covers what is below it.
resource "azurerm_linux_web_app" "renegotiates" { # want: azurerm_mtls_app_service NOTICE: client_certificate_mode is not known (ignore_changes leaves it to others), so it cannot be told whether a client certificate is required
  name                               = "app-renegotiates"
  location                           = "westeurope"
  resource_group_name                = "rg-orders"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled      = false
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = "/api" # want: azurerm_mtls_exclusion_paths: client_certificate_exclusion_paths is "/api", so every path that starts with "/api" answers callers without a certificate; remove what need not be open

  site_config {
    http2_enabled = true # want: azurerm_mtls_renegotiation: http2_enabled is true, so there is no TLS renegotiation, which client_certificate_exclusion_paths "/api" needs; remove client_certificate_exclusion_paths, or set http2_enabled to false
  }

  lifecycle {
    ignore_changes = [client_certificate_mode]
  }
}

resource "azurerm_linux_web_app" "in_block" {
  name                               = "app-in-block"
  location                           = "westeurope"
  resource_group_name                = "rg-orders"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled      = false
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = "/api" # want: azurerm_mtls_exclusion_paths: client_certificate_exclusion_paths is "/api", so every path that starts with "/api" answers callers without a certificate; remove what need not be open

  site_config {
    http2_enabled = true
  }

  lifecycle {
    ignore_changes = [site_config]
  }
}

resource "azurerm_linux_web_app" "in_path" {
  name                               = "app-in-path"
  location                           = "westeurope"
  resource_group_name                = "rg-orders"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled      = false
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = "/api" # want: azurerm_mtls_exclusion_paths: client_certificate_exclusion_paths is "/api", so every path that starts with "/api" answers callers without a certificate; remove what need not be open

  site_config {
    http2_enabled = true
  }

  lifecycle {
    ignore_changes = [site_config[0].http2_enabled]
  }
}

resource "azurerm_container_app" "ingress_mode" {
  name                         = "app-ingress-mode"
  resource_group_name          = "rg-orders"
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.App/managedEnvironments/env"
  revision_mode                = "Single"

  ingress {
    target_port             = 8080
    client_certificate_mode = "ignore" # want: azurerm_mtls_container_app NOTICE: client_certificate_mode is not known (ignore_changes leaves it to others), so it cannot be told whether a client certificate is required

    traffic_weight {
      latest_revision = true
      percentage      = 100
    }
  }

  template {
    container {
      name   = "app"
      image  = "nginx"
      cpu    = 0.25
      memory = "0.5Gi"
    }
  }

  lifecycle {
    ignore_changes = [ingress[0].client_certificate_mode]
  }
}

resource "azurerm_container_app" "ingress" {
  name                         = "app-ingress"
  resource_group_name          = "rg-orders"
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.App/managedEnvironments/env"
  revision_mode                = "Single"

  ingress {
    target_port             = 8080
    client_certificate_mode = "ignore" # want: azurerm_mtls_container_app NOTICE: client_certificate_mode is not known (ignore_changes leaves it to others), so it cannot be told whether a client certificate is required

    traffic_weight {
      latest_revision = true
      percentage      = 100
    }
  }

  template {
    container {
      name   = "app"
      image  = "nginx"
      cpu    = 0.25
      memory = "0.5Gi"
    }
  }

  lifecycle {
    ignore_changes = [ingress]
  }
}

# There is one ingress.
resource "azurerm_container_app" "ingress_of_another_number" {
  name                         = "app-ingress-of-another-number"
  resource_group_name          = "rg-orders"
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.App/managedEnvironments/env"
  revision_mode                = "Single"

  ingress {
    target_port             = 8080
    client_certificate_mode = "ignore" # want: azurerm_mtls_container_app: client_certificate_mode is "ignore", so no client certificate is asked for; set it to "require"

    traffic_weight {
      latest_revision = true
      percentage      = 100
    }
  }

  template {
    container {
      name   = "app"
      image  = "nginx"
      cpu    = 0.25
      memory = "0.5Gi"
    }
  }

  lifecycle {
    ignore_changes = [ingress[1].client_certificate_mode]
  }
}

resource "azurerm_container_app" "image" {
  name                         = "app-image"
  resource_group_name          = "rg-orders"
  container_app_environment_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.App/managedEnvironments/env"
  revision_mode                = "Single"

  ingress {
    target_port             = 8080
    client_certificate_mode = "ignore" # want: azurerm_mtls_container_app: client_certificate_mode is "ignore", so no client certificate is asked for; set it to "require"

    traffic_weight {
      latest_revision = true
      percentage      = 100
    }
  }

  template {
    container {
      name   = "app"
      image  = "nginx"
      cpu    = 0.25
      memory = "0.5Gi"
    }
  }

  lifecycle {
    ignore_changes = [template[0].container[0].image, ingress[0].traffic_weight]
  }
}

resource "azapi_resource" "body" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "app-body"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = true # want: azurerm_mtls_app_service NOTICE: clientCertEnabled is not known (ignore_changes leaves it to others), so it cannot be told whether a client certificate is required
      clientCertMode      = "Optional"
    }
  }

  lifecycle {
    ignore_changes = [body]
  }
}

resource "azapi_resource" "body_path" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "app-body-path"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = true
      clientCertMode      = "Optional" # want: azurerm_mtls_app_service NOTICE: clientCertMode is not known (ignore_changes leaves it to others), so it cannot be told whether a client certificate is required
    }
  }

  lifecycle {
    ignore_changes = [body.properties.clientCertMode]
  }
}

resource "azapi_resource" "body_index" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "app-body-index"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = true
      clientCertMode      = "Optional" # want: azurerm_mtls_app_service NOTICE: clientCertMode is not known (ignore_changes leaves it to others), so it cannot be told whether a client certificate is required
    }
  }

  lifecycle {
    ignore_changes = [body["properties"]["clientCertMode"]]
  }
}

resource "azapi_resource" "body_elsewhere" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "app-body-elsewhere"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = true
      clientCertMode      = "Optional" # want: azurerm_mtls_app_service: clientCertMode is "Optional", so callers without a certificate are let in; set it to "Required"
    }
  }

  lifecycle {
    ignore_changes = [body.properties.siteConfig, output]
  }
}

# The address of an app that is left to others is not known to be another one's: what is written here counts.
resource "azurerm_application_gateway" "main" {
  name                = "agw-orders"
  location            = "westeurope"
  resource_group_name = "rg-orders"

  sku {
    name     = "Standard_v2"
    tier     = "Standard_v2"
    capacity = 1
  }

  gateway_ip_configuration {
    name      = "ip"
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/virtualNetworks/vnet/subnets/gateway"
  }

  frontend_port {
    name = "https"
    port = 443
  }

  frontend_ip_configuration {
    name                 = "public"
    public_ip_address_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Network/publicIPAddresses/gateway"
  }

  backend_address_pool {
    name  = "orders"
    fqdns = [azurerm_linux_web_app.behind.default_hostname]
  }

  backend_http_settings {
    name                  = "https"
    cookie_based_affinity = "Disabled"
    port                  = 443
    protocol              = "Https"
  }

  http_listener {
    name                           = "https"
    frontend_ip_configuration_name = "public"
    frontend_port_name             = "https"
    protocol                       = "Http"
  }

  request_routing_rule {
    name                       = "orders"
    rule_type                  = "Basic"
    priority                   = 1
    http_listener_name         = "https"
    backend_address_pool_name  = "orders"
    backend_http_settings_name = "https"
  }

  lifecycle {
    ignore_changes = [backend_address_pool]
  }
}

resource "azurerm_linux_web_app" "behind" {
  name                          = "app-behind"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = "Optional" # want: azurerm_mtls_app_service: client_certificate_mode is "Optional", so callers without a certificate are let in; add an exception to .tflint.hcl, as azurerm_application_gateway.main in front of it cannot present a certificate

  site_config {}
}
