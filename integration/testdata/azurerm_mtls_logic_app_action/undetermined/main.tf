# What cannot be told is said on request.

variable "authentication" {
  type = any
}

resource "azurerm_logic_app_action_http" "nothing" { # want: azurerm_mtls_logic_app_action NOTICE: this resource cannot present a client certificate, and it cannot be told how else its calls show who makes them; use azurerm_logic_app_action_custom with authentication of type "ClientCertificate" or "ManagedServiceIdentity"
  name         = "nothing"
  logic_app_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Logic/workflows/orders"
  method       = "GET"
  uri          = "https://ledger.example.com"
}

resource "azurerm_logic_app_action_custom" "absent" {
  name         = "absent"
  logic_app_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Logic/workflows/orders"
  body = jsonencode({ # want: azurerm_mtls_logic_app_action NOTICE: authentication type is not set, so it cannot be told whether a client certificate is required
    type   = "Http"
    inputs = { method = "POST", uri = "https://ledger.example.com" }
  })
}

resource "azurerm_logic_app_action_custom" "expression" {
  name         = "expression"
  logic_app_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Logic/workflows/orders"
  body = jsonencode({
    type   = "Http"
    inputs = { method = "POST", uri = "https://ledger.example.com", authentication = "@parameters('authentication')" } # want: azurerm_mtls_logic_app_action NOTICE: authentication type is not known (the workflow works it out), so it cannot be told whether a client certificate is required
  })
}

resource "azurerm_logic_app_action_custom" "expression_of_type" {
  name         = "expression-of-type"
  logic_app_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Logic/workflows/orders"
  body = jsonencode({
    type   = "Http"
    inputs = { method = "POST", uri = "https://ledger.example.com", authentication = { type = "@parameters('type')" } } # want: azurerm_mtls_logic_app_action NOTICE: authentication type is not known (the workflow works it out), so it cannot be told whether a client certificate is required
  })
}

resource "azurerm_logic_app_action_custom" "unknown" {
  name         = "unknown"
  logic_app_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Logic/workflows/orders"
  body = jsonencode({
    type   = "Http"
    inputs = { method = "POST", uri = "https://ledger.example.com", authentication = var.authentication } # want: azurerm_mtls_logic_app_action NOTICE: authentication type is not known (var.authentication has no value here), so it cannot be told whether a client certificate is required
  })
}

resource "azurerm_logic_app_action_custom" "raw_at_run_time" {
  name         = "raw-at-run-time"
  logic_app_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Logic/workflows/orders"
  body = jsonencode({
    type   = "Http"
    inputs = { method = "POST", uri = "https://ledger.example.com", authentication = { type = "Raw", value = "@body('token')" } } # want: azurerm_mtls_logic_app_action NOTICE: authentication type is "Raw", so it cannot be told whether a client certificate is required
  })
}

resource "azurerm_logic_app_action_custom" "header" {
  name         = "header"
  logic_app_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Logic/workflows/orders"
  body = jsonencode({ # want: azurerm_mtls_logic_app_action NOTICE: authentication type is not set, so it cannot be told whether a client certificate is required
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
