resource "azurerm_logic_app_action_custom" "basic" {
  name         = "basic"
  logic_app_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Logic/workflows/orders"
  body         = jsonencode({ type = "Http", inputs = { method = "POST", uri = "https://x.example.com", authentication = { type = "Basic", username = "u", password = "p" } } }) # want: azurerm_mtls_logic_app_action: authentication type is "Basic", so the endpoint is called with a secret that can be stolen and replayed; use "ClientCertificate" or "ManagedServiceIdentity"
}

resource "azurerm_logic_app_action_custom" "certificate" {
  name         = "certificate"
  logic_app_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Logic/workflows/orders"
  body         = jsonencode({ type = "Http", inputs = { method = "POST", uri = "https://x.example.com", authentication = { type = "ClientCertificate", pfx = "x" } } })
}

resource "azurerm_logic_app_action_custom" "raw" {
  name         = "raw"
  logic_app_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Logic/workflows/orders"
  body         = jsonencode({ type = "Http", inputs = { uri = "https://x.example.com", authentication = { type = "Raw", value = "Bearer 1234" } } }) # want: azurerm_mtls_logic_app_action NOTICE: authentication type is "Raw", so the endpoint is called with a secret that can be stolen and replayed; use "ClientCertificate" or "ManagedServiceIdentity"
}

resource "azurerm_logic_app_action_custom" "header" {
  name         = "header"
  logic_app_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Logic/workflows/orders"
  body         = jsonencode({ type = "Http", inputs = { uri = "https://x.example.com", headers = { Authorization = "Basic b3JkZXJzOnNlY3JldA==" } } }) # want: azurerm_mtls_logic_app_action: Authorization header starts with "Basic ", so the endpoint is called with a secret that can be stolen and replayed; use authentication of type "ClientCertificate" or "ManagedServiceIdentity"
}

resource "azurerm_logic_app_action_custom" "webhook" {
  name         = "webhook"
  logic_app_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Logic/workflows/orders"
  body         = jsonencode({ type = "HttpWebhook", inputs = { subscribe = { uri = "https://x.example.com", authentication = { type = "Basic" } }, unsubscribe = { uri = "https://x.example.com", authentication = { type = "Basic" } } } }) # want: azurerm_mtls_logic_app_action: subscribe authentication type is "Basic", so the endpoint is called with a secret that can be stolen and replayed; use "ClientCertificate" or "ManagedServiceIdentity" # want: azurerm_mtls_logic_app_action: unsubscribe authentication type is "Basic", so the endpoint is called with a secret that can be stolen and replayed; use "ClientCertificate" or "ManagedServiceIdentity"
}

resource "azurerm_logic_app_action_custom" "scope" {
  name         = "scope"
  logic_app_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Logic/workflows/orders"
  body         = jsonencode({ type = "Scope", actions = { Inner = { type = "Http", inputs = { method = "POST", uri = "https://x.example.com", authentication = { type = "Basic", username = "u", password = "p" } } } } }) # want: azurerm_mtls_logic_app_action: authentication type of action "Inner" is "Basic", so the endpoint is called with a secret that can be stolen and replayed; use "ClientCertificate" or "ManagedServiceIdentity"
}
