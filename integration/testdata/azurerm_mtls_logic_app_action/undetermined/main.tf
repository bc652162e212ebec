# What cannot be told is said on request.

variable "authentication" {
  type = any
}

resource "azurerm_logic_app_action_http" "nothing" { # want: azurerm_mtls_logic_app_action NOTICE: this resource cannot present a client certificate, and it cannot be told how its calls are authenticated; use azurerm_logic_app_action_custom with authentication of type "ClientCertificate" or "ManagedServiceIdentity"
  name         = "nothing"
  logic_app_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Logic/workflows/orders"
  method       = "GET"
  uri          = "https://ledger.example.com"
}

resource "azurerm_logic_app_action_custom" "absent" {
  name         = "absent"
  logic_app_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Logic/workflows/orders"
  body = jsonencode({ # want: azurerm_mtls_logic_app_action NOTICE: authentication type is not set, so it cannot be told whether the call presents a client certificate
    type   = "Http"
    inputs = { method = "POST", uri = "https://ledger.example.com" }
  })
}

resource "azurerm_logic_app_action_custom" "expression" {
  name         = "expression"
  logic_app_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Logic/workflows/orders"
  body = jsonencode({
    type   = "Http"
    inputs = { method = "POST", uri = "https://ledger.example.com", authentication = "@parameters('authentication')" } # want: azurerm_mtls_logic_app_action NOTICE: authentication type is not known (the workflow works it out), so it cannot be told whether the call presents a client certificate
  })
}

resource "azurerm_logic_app_action_custom" "expression_of_type" {
  name         = "expression-of-type"
  logic_app_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Logic/workflows/orders"
  body = jsonencode({
    type   = "Http"
    inputs = { method = "POST", uri = "https://ledger.example.com", authentication = { type = "@parameters('type')" } } # want: azurerm_mtls_logic_app_action NOTICE: authentication type is not known (the workflow works it out), so it cannot be told whether the call presents a client certificate
  })
}

resource "azurerm_logic_app_action_custom" "unknown" {
  name         = "unknown"
  logic_app_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Logic/workflows/orders"
  body = jsonencode({
    type   = "Http"
    inputs = { method = "POST", uri = "https://ledger.example.com", authentication = var.authentication } # want: azurerm_mtls_logic_app_action NOTICE: authentication type is not known (var.authentication has no value here), so it cannot be told whether the call presents a client certificate
  })
}

resource "azurerm_logic_app_action_custom" "raw_at_run_time" {
  name         = "raw-at-run-time"
  logic_app_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Logic/workflows/orders"
  body = jsonencode({
    type   = "Http"
    inputs = { method = "POST", uri = "https://ledger.example.com", authentication = { type = "Raw", value = "@body('token')" } } # want: azurerm_mtls_logic_app_action NOTICE: authentication type is "Raw", so it cannot be told whether the call presents a client certificate
  })
}

resource "azurerm_logic_app_action_custom" "header" {
  name         = "header"
  logic_app_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Logic/workflows/orders"
  body = jsonencode({ # want: azurerm_mtls_logic_app_action NOTICE: authentication type is not set, so it cannot be told whether the call presents a client certificate
    type   = "Http"
    inputs = { method = "POST", uri = "https://ledger.example.com", headers = { Authorization = "Bearer 1234" } }
  })
}

resource "azurerm_logic_app_action_custom" "certificate" {
  name         = "certificate"
  logic_app_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Logic/workflows/orders"
  body = jsonencode({
    type   = "Http"
    inputs = { method = "POST", uri = "https://ledger.example.com", authentication = { type = "ClientCertificate", pfx = "x" } }
  })
}

resource "azurerm_logic_app_action_custom" "identity" {
  name         = "identity"
  logic_app_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Logic/workflows/orders"
  body = jsonencode({
    type   = "Http"
    inputs = { method = "POST", uri = "https://ledger.example.com", authentication = { type = "ManagedServiceIdentity" } }
  })
}

# Which calls there are may itself not be known. What is no call is left alone.
variable "type" {
  type = string
}

variable "json" {
  type = string
}

resource "azurerm_logic_app_action_custom" "unknown_type" {
  name         = "unknown-type"
  logic_app_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Logic/workflows/orders"
  body         = jsonencode({ type = var.type, inputs = { uri = "https://ledger.example.com" } }) # want: azurerm_mtls_logic_app_action NOTICE: type is not known (var.type has no value here), so it cannot be told whether the call presents a client certificate
}

resource "azurerm_logic_app_action_custom" "unknown_body" {
  name         = "unknown-body"
  logic_app_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Logic/workflows/orders"
  body         = var.json # want: azurerm_mtls_logic_app_action NOTICE: body is not known (var.json has no value here), so it cannot be told whether the call presents a client certificate
}

resource "azurerm_logic_app_trigger_custom" "not_json" {
  name         = "not-json"
  logic_app_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Logic/workflows/orders"
  body         = "{ \"type\": \"Http\", " # want: azurerm_mtls_logic_app_action NOTICE: type is not known (body is not an object), so it cannot be told whether the call presents a client certificate
}

resource "azurerm_logic_app_action_custom" "list_of_actions" {
  name         = "list-of-actions"
  logic_app_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Logic/workflows/orders"
  body         = jsonencode({ type = "Scope", actions = [{ type = "Http", inputs = { authentication = { type = "Basic" } } }] }) # want: azurerm_mtls_logic_app_action NOTICE: actions is not known (actions is not an object), so it cannot be told whether the call presents a client certificate
}

resource "azurerm_logic_app_action_custom" "connection" {
  name         = "connection"
  logic_app_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Logic/workflows/orders"
  body         = jsonencode({ type = "ApiConnection", inputs = var.authentication, else = {}, cases = { one = null } })
}
