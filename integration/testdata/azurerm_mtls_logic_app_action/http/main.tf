# The HTTP action of azurerm has headers and no authentication.

variable "token" {
  type = string
}

resource "azurerm_logic_app_action_http" "nothing" {
  name         = "nothing"
  logic_app_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Logic/workflows/orders"
  method       = "GET"
  uri          = "https://ledger.example.com"
}

resource "azurerm_logic_app_action_http" "basic" {
  name         = "basic"
  logic_app_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Logic/workflows/orders"
  method       = "GET"
  uri          = "https://ledger.example.com"

  headers = {
    Authorization = "Basic b3JkZXJzOnNlY3JldA==" # want: azurerm_mtls_logic_app_action: Authorization header starts with "Basic ", so the endpoint is called with a secret that can be stolen and replayed; use azurerm_logic_app_action_custom with authentication of type "ClientCertificate" or "ManagedServiceIdentity"
  }
}

resource "azurerm_logic_app_action_http" "any_case" {
  name         = "any-case"
  logic_app_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Logic/workflows/orders"
  method       = "GET"
  uri          = "https://ledger.example.com"

  headers = {
    authorization = "BASIC b3JkZXJzOnNlY3JldA==" # want: azurerm_mtls_logic_app_action: Authorization header starts with "Basic ", so the endpoint is called with a secret that can be stolen and replayed; use azurerm_logic_app_action_custom with authentication of type "ClientCertificate" or "ManagedServiceIdentity"
  }
}

resource "azurerm_logic_app_action_http" "bearer" {
  name         = "bearer"
  logic_app_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Logic/workflows/orders"
  method       = "GET"
  uri          = "https://ledger.example.com"

  headers = {
    Authorization = "Bearer 1234"
  }
}

resource "azurerm_logic_app_action_http" "other" {
  name         = "other"
  logic_app_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Logic/workflows/orders"
  method       = "GET"
  uri          = "https://ledger.example.com"

  headers = {
    Accept = "application/json"
  }
}

resource "azurerm_logic_app_action_http" "unknown" {
  name         = "unknown"
  logic_app_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Logic/workflows/orders"
  method       = "GET"
  uri          = "https://ledger.example.com"

  headers = {
    Authorization = var.token
  }
}

resource "azurerm_logic_app_action_http" "start" {
  name         = "start"
  logic_app_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Logic/workflows/orders"
  method       = "GET"
  uri          = "https://ledger.example.com"

  headers = {
    Authorization = "Basic ${var.token}" # want: azurerm_mtls_logic_app_action: Authorization header starts with "Basic ", so the endpoint is called with a secret that can be stolen and replayed; use azurerm_logic_app_action_custom with authentication of type "ClientCertificate" or "ManagedServiceIdentity"
  }
}
