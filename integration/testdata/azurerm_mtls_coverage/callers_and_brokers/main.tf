# Actions of Logic Apps, ports of a broker and domains of Front Door count as far as they are in scope; backends of API
# Management do not. A deployment counts once, with all that its template declares.

terraform {
  required_providers {
    azapi = {
      source  = "Azure/azapi"
      version = "~> 2.4"
    }
  }
}

resource "azurerm_logic_app_action_custom" "certificate" {
  name         = "certificate"
  logic_app_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Logic/workflows/orders"
  body = jsonencode({
    type   = "Http"
    inputs = { method = "POST", uri = "https://ledger.example.com", authentication = { type = "ClientCertificate", pfx = "x" } } # want: azurerm_mtls_coverage: inventory: azurerm_logic_app_action_custom.certificate, family logic_app_action, exposure internal (only programs call it), enforcement required (authentication type is "ClientCertificate"), in scope
  })
}

resource "azurerm_logic_app_action_custom" "password" {
  name         = "password"
  logic_app_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Logic/workflows/orders"
  body = jsonencode({
    type   = "Http"
    inputs = { method = "POST", uri = "https://ledger.example.com", authentication = { type = "Basic", username = "u", password = "p" } } # want: azurerm_mtls_coverage: 1 of 4 in-scope endpoints require a client certificate (25 per cent), the minimum is 100 per cent: 3 off, 2 unknown # want: azurerm_mtls_coverage: inventory: azurerm_logic_app_action_custom.password, family logic_app_action, exposure internal (only programs call it), enforcement off (authentication type is "Basic"), in scope # want: azurerm_mtls_logic_app_action: authentication type is "Basic", so the endpoint is called with a secret that can be stolen and replayed; use "ClientCertificate" or "ManagedServiceIdentity"
  })
}

resource "azurerm_logic_app_action_http" "headers" { # want: azurerm_mtls_coverage: inventory: azurerm_logic_app_action_http.headers, family logic_app_action, exposure internal (only programs call it), enforcement unknown (this resource cannot present a client certificate, and it cannot be told how its calls are authenticated), in scope
  name         = "headers"
  logic_app_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Logic/workflows/orders"
  method       = "GET"
  uri          = "https://ledger.example.com"
}

resource "azurerm_api_management_backend" "orders" {
  name                = "orders"
  resource_group_name = "rg-orders"
  api_management_name = "orders"
  protocol            = "http"
  url                 = "https://orders.example.com"
}

resource "azapi_resource" "domain" {
  type      = "Microsoft.Cdn/profiles/customDomains@2025-09-01-preview"
  name      = "api"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Cdn/profiles/orders"
  body = {
    properties = {
      hostName     = "api.example.com"
      mtlsSettings = { scenario = "ClientCertificateRequiredAndValidated" } # want: azurerm_mtls_coverage: inventory: azapi_resource.domain, family front_door, exposure external (it is public), enforcement required (mtlsSettings.scenario is "ClientCertificateRequiredAndValidated"), out of scope
    }
  }
}

resource "azapi_resource" "listener" {
  type      = "Microsoft.IoTOperations/instances/brokers/listeners@2025-10-01"
  name      = "default"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-plant/providers/Microsoft.IoTOperations/instances/plant/brokers/default"
  body = {
    properties = {
      ports = [{ port = 1883 }] # want: azurerm_mtls_coverage: inventory: azapi_resource.listener (port 1883), family iot_operations_broker, exposure internal (only programs call it), enforcement off (authenticationRef of port 1883 is not set), in scope # want: azurerm_mtls_iot_operations_broker: authenticationRef of port 1883 is not set, so every client that reaches the port is let in; name an authentication with the method "X509"
    }
  }
}

resource "azurerm_resource_group_template_deployment" "sites" {
  name                = "sites"
  resource_group_name = "rg-orders"
  deployment_mode     = "Incremental"

  template_content = jsonencode({ # want: azurerm_mtls_coverage: inventory: azurerm_resource_group_template_deployment.sites (Microsoft.Web/sites "api"), family app_service, exposure internal (publicNetworkAccess is "Disabled"), enforcement required (clientCertMode is not set, and its default requires one), in scope
    resources = [
      { type = "Microsoft.Web/sites", name = "api", kind = "app", properties = { publicNetworkAccess = "Disabled", clientCertEnabled = true } },
      { type = "Microsoft.Web/sites", name = "orders", kind = "app", properties = { publicNetworkAccess = "Disabled", clientCertEnabled = false } }, # want: azurerm_mtls_app_service: clientCertEnabled of Microsoft.Web/sites "orders" is false, so no client certificate is asked for; set it to true # want: azurerm_mtls_coverage: inventory: azurerm_resource_group_template_deployment.sites (Microsoft.Web/sites "orders"), family app_service, exposure internal (publicNetworkAccess is "Disabled"), enforcement off (clientCertEnabled is false), in scope
    ]
  })
}

# Which calls it makes is not known: it does not lower the share.
variable "definition" {
  type = any
}

resource "azapi_resource" "workflow" {
  type      = "Microsoft.Logic/workflows@2019-05-01"
  name      = "orders"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body      = { properties = { definition = var.definition } } # want: azurerm_mtls_coverage: inventory: azapi_resource.workflow, family logic_app_action, exposure internal (only programs call it), enforcement unknown (actions is not known (var.definition has no value here)), in scope
}
