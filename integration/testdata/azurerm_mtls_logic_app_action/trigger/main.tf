# Triggers: one that polls or subscribes calls, one that waits for requests does not.

resource "azurerm_logic_app_trigger_custom" "polls" {
  name         = "polls"
  logic_app_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Logic/workflows/orders"
  body = jsonencode({
    type   = "Http"
    inputs = { method = "POST", uri = "https://ledger.example.com", authentication = { type = "Basic", username = "orders", password = "p" } } # want: azurerm_mtls_logic_app_action: authentication type is "Basic", so the endpoint is called with a secret that can be stolen and replayed; use "ClientCertificate" or "ManagedServiceIdentity"
  })
}

resource "azurerm_logic_app_trigger_custom" "polls_with_certificate" {
  name         = "polls-with-certificate"
  logic_app_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Logic/workflows/orders"
  body = jsonencode({
    type   = "Http"
    inputs = { method = "POST", uri = "https://ledger.example.com", authentication = { type = "ClientCertificate", pfx = "x" } }
  })
}

resource "azurerm_logic_app_trigger_custom" "subscribes" {
  name         = "subscribes"
  logic_app_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Logic/workflows/orders"
  body = jsonencode({
    type   = "HttpWebhook"
    inputs = { subscribe = { method = "POST", uri = "https://ledger.example.com/hooks", authentication = { type = "Basic", username = "orders", password = "p" } } } # want: azurerm_mtls_logic_app_action: subscribe authentication type is "Basic", so the endpoint is called with a secret that can be stolen and replayed; use "ClientCertificate" or "ManagedServiceIdentity"
  })
}

resource "azurerm_logic_app_trigger_custom" "request" {
  name         = "request"
  logic_app_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Logic/workflows/orders"
  body = jsonencode({
    type   = "Request"
    kind   = "Http"
    inputs = { schema = {} }
  })
}

resource "azurerm_logic_app_trigger_custom" "recurrence" {
  name         = "recurrence"
  logic_app_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Logic/workflows/orders"
  body = jsonencode({
    type       = "Recurrence"
    recurrence = { frequency = "Day", interval = 1 }
  })
}
