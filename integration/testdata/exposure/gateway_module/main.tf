# Calls of modules that are known to make a gateway are in front of what their arguments name.

module "agw" {
  source  = "Azure/avm-res-network-applicationgateway/azurerm"
  version = "0.4.0"

  location = azurerm_linux_web_app.region.location

  backend_address_pools = {
    api = {
      name  = "api"
      fqdns = [azurerm_linux_web_app.pool.default_hostname]
    }
    inner = {
      name         = "inner"
      ip_addresses = toset([azurerm_private_endpoint.slot.private_service_connection[0].private_ip_address])
    }
  }

  backend_http_settings = {
    named = {
      name      = "named"
      host_name = "Named-API.azurewebsites.net"
    }
    made = {
      name      = "made"
      host_name = "${azurerm_linux_web_app.made.name}.azurewebsites.net"
    }
  }
}

module "front_door" {
  source  = "registry.terraform.io/azure/avm-res-cdn-profile/azurerm"
  version = "0.1.9"

  front_door_origins = {
    linked = {
      host_name = "orders.example.com"
      private_link = {
        private_link_target_id = azurerm_linux_function_app.linked.id
      }
    }
  }
}

module "claranet" {
  source  = "claranet/app-gateway/azurerm"
  version = "8.5.1"

  backend_address_pools = local.pools
}

locals {
  pools = [{
    name  = "local"
    fqdns = [azurerm_linux_web_app.local.default_hostname, replace(azurerm_api_management.hub.gateway_url, "https://", "")]
  }]
}

module "cloudnation" {
  source  = "CloudNationHQ/agw/azure"
  version = "2.4.0"

  config = {
    backend_address_pools = {
      environment = {
        ip_addresses = [azurerm_container_app_environment.behind.static_ip_address]
      }
    }
  }
}

module "pagopa" {
  source = "git::https://github.com/pagopa/terraform-azurerm-v4.git//app_gateway?ref=v8.0.0"

  backends = {
    bound = {
      host  = "orders.example.com"
      fqdns = ["orders.example.com"]
    }
  }
}

module "counted" {
  source = "claranet/app-gateway/azurerm"
  count  = var.gateways

  backend_address_pools = [{ name = "counted", fqdns = [azurerm_linux_web_app.counted.default_hostname] }]
}

# One that is not made is in front of nothing.
module "none" {
  source = "claranet/app-gateway/azurerm"
  count  = 0

  backend_address_pools = [{ name = "none", fqdns = [azurerm_linux_web_app.none.default_hostname] }]
}

# What another module does with a host name is not known: the finding stays, and --fix leaves the app alone.
module "other" {
  source = "someone/app-gateway/azurerm"

  fqdns = [azurerm_linux_web_app.other.default_hostname]
}

resource "azurerm_linux_web_app" "pool" {
  name                          = "pool"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false
  client_certificate_enabled    = false

  site_config {}
}

resource "azurerm_private_endpoint" "slot" {
  name                = "slot"
  location            = "westeurope"
  resource_group_name = "rg"
  subnet_id           = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet/subnets/endpoints"

  private_service_connection {
    name                           = "slot"
    private_connection_resource_id = azurerm_linux_web_app.slot.id
    is_manual_connection           = false
    subresource_names              = ["sites-staging"]
  }
}

# Its slot is behind the gateway, and it is not.
resource "azurerm_linux_web_app" "slot" {
  name                          = "slot"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false
  client_certificate_enabled    = false # want: azurerm_mtls_app_service: client_certificate_enabled is false, so no client certificate is asked for; set it to true

  site_config {}
}

resource "azurerm_linux_web_app_slot" "slot_staging" {
  name                          = "staging"
  app_service_id                = azurerm_linux_web_app.slot.id
  public_network_access_enabled = false
  client_certificate_enabled    = false

  site_config {}
}

resource "azurerm_linux_web_app" "named" {
  name                          = "named-api"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false
  client_certificate_enabled    = false

  site_config {}
}

resource "azurerm_linux_web_app" "made" {
  name                          = "made"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false
  client_certificate_enabled    = false

  site_config {}
}

# A location is no target.
resource "azurerm_linux_web_app" "region" {
  name                          = "region"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false
  client_certificate_enabled    = false # want: azurerm_mtls_app_service: client_certificate_enabled is false, so no client certificate is asked for; set it to true

  site_config {}
}

resource "azurerm_linux_function_app" "linked" {
  name                          = "linked"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false
  client_certificate_enabled    = false
  storage_account_name          = "contoso"
  storage_account_access_key    = "key"

  site_config {}
}

resource "azurerm_linux_web_app" "local" {
  name                          = "local"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false
  client_certificate_enabled    = false

  site_config {}
}

# Nobody names this one.
resource "azurerm_linux_web_app" "local_unused" {
  name                          = "local-unused"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false
  client_certificate_enabled    = false # want: azurerm_mtls_app_service: client_certificate_enabled is false, so no client certificate is asked for; set it to true

  site_config {}
}

resource "azurerm_api_management" "hub" {
  name                 = "hub"
  location             = "westeurope"
  resource_group_name  = "rg"
  publisher_name       = "Contoso"
  publisher_email      = "api@example.com"
  sku_name             = "Premium_1"
  virtual_network_type = "Internal"

  virtual_network_configuration {
    subnet_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet/subnets/apim"
  }

  hostname_configuration {

    proxy {
      host_name                    = "hub.example.com"
      key_vault_certificate_id     = "https://kv.vault.azure.net/secrets/hub"
      negotiate_client_certificate = false
    }
  }
}

resource "azurerm_container_app_environment" "behind" {
  name                           = "behind"
  location                       = "westeurope"
  resource_group_name            = "rg"
  infrastructure_subnet_id       = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet/subnets/behind"
  internal_load_balancer_enabled = true
}

resource "azurerm_container_app" "behind" {
  name                         = "behind"
  resource_group_name          = "rg"
  revision_mode                = "Single"
  container_app_environment_id = azurerm_container_app_environment.behind.id

  ingress {
    external_enabled        = true
    target_port             = 8080
    client_certificate_mode = "ignore"

    traffic_weight {
      latest_revision = true
      percentage      = 100
    }
  }

  template {

    container {
      name   = "api"
      image  = "contoso.azurecr.io/api:1"
      cpu    = 0.5
      memory = "1Gi"
    }
  }
}

# The address of the environment does not lead to this one.
resource "azurerm_container_app" "behind_inside" {
  name                         = "behind-inside"
  resource_group_name          = "rg"
  revision_mode                = "Single"
  container_app_environment_id = azurerm_container_app_environment.behind.id

  ingress {
    external_enabled        = false
    target_port             = 8080
    client_certificate_mode = "ignore" # want: azurerm_mtls_container_app: client_certificate_mode is "ignore", so no client certificate is asked for; set it to "require"

    traffic_weight {
      latest_revision = true
      percentage      = 100
    }
  }

  template {

    container {
      name   = "api"
      image  = "contoso.azurecr.io/api:1"
      cpu    = 0.5
      memory = "1Gi"
    }
  }
}

resource "azurerm_linux_web_app" "bound" {
  name                          = "bound"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false
  client_certificate_enabled    = false

  site_config {}
}

resource "azurerm_app_service_custom_hostname_binding" "bound" {
  hostname            = "orders.example.com"
  app_service_name    = azurerm_linux_web_app.bound.name
  resource_group_name = "rg"
}

resource "azurerm_linux_web_app" "counted" {
  name                          = "counted"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false
  client_certificate_enabled    = false

  site_config {}
}

resource "azurerm_linux_web_app" "none" {
  name                          = "none"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false
  client_certificate_enabled    = false # want: azurerm_mtls_app_service: client_certificate_enabled is false, so no client certificate is asked for; set it to true

  site_config {}
}

resource "azurerm_linux_web_app" "other" {
  name                          = "other"
  location                      = "westeurope"
  resource_group_name           = "rg"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  public_network_access_enabled = false
  client_certificate_enabled    = false # want: azurerm_mtls_app_service: client_certificate_enabled is false, so no client certificate is asked for; set it to true

  site_config {}
}

variable "gateways" {
  type = number
}
