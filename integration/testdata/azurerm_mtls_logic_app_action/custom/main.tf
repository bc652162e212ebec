# How the HTTP action of a workflow shows who calls.

resource "azurerm_logic_app_action_custom" "certificate" {
  name         = "certificate"
  logic_app_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Logic/workflows/orders"
  body = jsonencode({
    type   = "Http"
    inputs = { method = "POST", uri = "https://ledger.example.com", authentication = { type = "ClientCertificate", pfx = "@parameters('pfx')", password = "@parameters('password')" } }
  })
}

resource "azurerm_logic_app_action_custom" "identity" {
  name         = "identity"
  logic_app_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Logic/workflows/orders"
  body = jsonencode({
    type   = "Http"
    inputs = { method = "POST", uri = "https://ledger.example.com", authentication = { type = "ManagedServiceIdentity", audience = "api://ledger" } }
  })
}

resource "azurerm_logic_app_action_custom" "token" {
  name         = "token"
  logic_app_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Logic/workflows/orders"
  body = jsonencode({
    type   = "Http"
    inputs = { method = "POST", uri = "https://ledger.example.com", authentication = { type = "ActiveDirectoryOAuth", tenant = "t", audience = "a", clientId = "c", secret = "@parameters('secret')" } }
  })
}

resource "azurerm_logic_app_action_custom" "basic" {
  name         = "basic"
  logic_app_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Logic/workflows/orders"
  body = jsonencode({
    type   = "Http"
    inputs = { method = "POST", uri = "https://ledger.example.com", authentication = { type = "Basic", username = "orders", password = "@parameters('password')" } } # want: azurerm_mtls_logic_app_action: authentication type is "Basic", so the endpoint is called with a secret that can be stolen and replayed; use "ClientCertificate" or "ManagedServiceIdentity"
  })
}

resource "azurerm_logic_app_action_custom" "any_case" {
  name         = "any-case"
  logic_app_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Logic/workflows/orders"
  body = jsonencode({
    type   = "HTTP"
    inputs = { method = "POST", uri = "https://ledger.example.com", authentication = { type = "BASIC", username = "orders", password = "p" } } # want: azurerm_mtls_logic_app_action: authentication type is "BASIC", so the endpoint is called with a secret that can be stolen and replayed; use "ClientCertificate" or "ManagedServiceIdentity"
  })
}

# A value that somebody wrote down may be a token that is renewed; one that the workflow works out says nothing.
resource "azurerm_logic_app_action_custom" "raw" {
  name         = "raw"
  logic_app_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Logic/workflows/orders"
  body = jsonencode({
    type   = "Http"
    inputs = { method = "POST", uri = "https://ledger.example.com", authentication = { type = "Raw", value = "Bearer 1234" } } # want: azurerm_mtls_logic_app_action NOTICE: authentication type is "Raw", so the endpoint is called with a secret that can be stolen and replayed; use "ClientCertificate" or "ManagedServiceIdentity"
  })
}

resource "azurerm_logic_app_action_custom" "raw_at_run_time" {
  name         = "raw-at-run-time"
  logic_app_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Logic/workflows/orders"
  body = jsonencode({
    type   = "Http"
    inputs = { method = "POST", uri = "https://ledger.example.com", authentication = { type = "Raw", value = "@body('token')" } }
  })
}

resource "azurerm_logic_app_action_custom" "raw_partly_at_run_time" {
  name         = "raw-partly-at-run-time"
  logic_app_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Logic/workflows/orders"
  body = jsonencode({
    type   = "Http"
    inputs = { method = "POST", uri = "https://ledger.example.com", authentication = { type = "Raw", value = "Bearer @{body('token').access_token}" } }
  })
}

resource "azurerm_logic_app_action_custom" "raw_with_at_sign" {
  name         = "raw-with-at-sign"
  logic_app_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Logic/workflows/orders"
  body = jsonencode({
    type   = "Http"
    inputs = { method = "POST", uri = "https://ledger.example.com", authentication = { type = "Raw", value = "@@1234" } } # want: azurerm_mtls_logic_app_action NOTICE: authentication type is "Raw", so the endpoint is called with a secret that can be stolen and replayed; use "ClientCertificate" or "ManagedServiceIdentity"
  })
}

resource "azurerm_logic_app_action_custom" "raw_without_value" {
  name         = "raw-without-value"
  logic_app_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Logic/workflows/orders"
  body = jsonencode({
    type   = "Http"
    inputs = { method = "POST", uri = "https://ledger.example.com", authentication = { type = "Raw" } } # want: azurerm_mtls_logic_app_action NOTICE: authentication type is "Raw", so the endpoint is called with a secret that can be stolen and replayed; use "ClientCertificate" or "ManagedServiceIdentity"
  })
}

# The URL may carry a signature.
resource "azurerm_logic_app_action_custom" "absent" {
  name         = "absent"
  logic_app_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Logic/workflows/orders"
  body = jsonencode({
    type   = "Http"
    inputs = { method = "POST", uri = "https://ledger.example.com" }
  })
}

resource "azurerm_logic_app_action_custom" "none" {
  name         = "none"
  logic_app_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Logic/workflows/orders"
  body = jsonencode({
    type   = "Http"
    inputs = { method = "POST", uri = "https://ledger.example.com", authentication = { type = "None" } }
  })
}

resource "azurerm_logic_app_action_custom" "null" {
  name         = "null"
  logic_app_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Logic/workflows/orders"
  body = jsonencode({
    type   = "Http"
    inputs = { method = "POST", uri = "https://ledger.example.com", authentication = null }
  })
}

resource "azurerm_logic_app_action_custom" "no_type" {
  name         = "no-type"
  logic_app_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Logic/workflows/orders"
  body = jsonencode({
    type   = "Http"
    inputs = { method = "POST", uri = "https://ledger.example.com", authentication = { username = "orders" } }
  })
}

resource "azurerm_logic_app_action_custom" "other_word" {
  name         = "other-word"
  logic_app_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Logic/workflows/orders"
  body = jsonencode({
    type   = "Http"
    inputs = { method = "POST", uri = "https://ledger.example.com", authentication = { type = "Kerberos" } }
  })
}

# What the workflow works out is not known here.
resource "azurerm_logic_app_action_custom" "expression" {
  name         = "expression"
  logic_app_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Logic/workflows/orders"
  body = jsonencode({
    type   = "Http"
    inputs = { method = "POST", uri = "https://ledger.example.com", authentication = "@parameters('authentication')" }
  })
}

resource "azurerm_logic_app_action_custom" "expression_of_type" {
  name         = "expression-of-type"
  logic_app_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Logic/workflows/orders"
  body = jsonencode({
    type   = "Http"
    inputs = { method = "POST", uri = "https://ledger.example.com", authentication = { type = "@parameters('type')" } }
  })
}

resource "azurerm_logic_app_action_custom" "expression_in_type" {
  name         = "expression-in-type"
  logic_app_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Logic/workflows/orders"
  body = jsonencode({
    type   = "Http"
    inputs = { method = "POST", uri = "https://ledger.example.com", authentication = { type = "@{parameters('type')}" } }
  })
}

# A header that stands in for it.
resource "azurerm_logic_app_action_custom" "header" {
  name         = "header"
  logic_app_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Logic/workflows/orders"
  body = jsonencode({
    type   = "Http"
    inputs = { method = "POST", uri = "https://ledger.example.com", headers = { Authorization = "Basic b3JkZXJzOnNlY3JldA==" } } # want: azurerm_mtls_logic_app_action: Authorization header starts with "Basic ", so the endpoint is called with a secret that can be stolen and replayed; use authentication of type "ClientCertificate" or "ManagedServiceIdentity"
  })
}

resource "azurerm_logic_app_action_custom" "header_any_case" {
  name         = "header-any-case"
  logic_app_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Logic/workflows/orders"
  body = jsonencode({
    type   = "Http"
    inputs = { method = "POST", uri = "https://ledger.example.com", headers = { authorization = "basic b3JkZXJzOnNlY3JldA==" }, authentication = { type = "None" } } # want: azurerm_mtls_logic_app_action: Authorization header starts with "Basic ", so the endpoint is called with a secret that can be stolen and replayed; use authentication of type "ClientCertificate" or "ManagedServiceIdentity"
  })
}

resource "azurerm_logic_app_action_custom" "header_partly" {
  name         = "header-partly"
  logic_app_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Logic/workflows/orders"
  body = jsonencode({
    type   = "Http"
    inputs = { method = "POST", uri = "https://ledger.example.com", headers = { Authorization = "Basic @{base64(parameters('password'))}" } } # want: azurerm_mtls_logic_app_action: Authorization header starts with "Basic ", so the endpoint is called with a secret that can be stolen and replayed; use authentication of type "ClientCertificate" or "ManagedServiceIdentity"
  })
}

resource "azurerm_logic_app_action_custom" "header_token" {
  name         = "header-token"
  logic_app_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Logic/workflows/orders"
  body = jsonencode({
    type   = "Http"
    inputs = { method = "POST", uri = "https://ledger.example.com", headers = { Authorization = "Bearer 1234" } }
  })
}

resource "azurerm_logic_app_action_custom" "header_expression" {
  name         = "header-expression"
  logic_app_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Logic/workflows/orders"
  body = jsonencode({
    type   = "Http"
    inputs = { method = "POST", uri = "https://ledger.example.com", headers = { Authorization = "@parameters('header')" } }
  })
}

resource "azurerm_logic_app_action_custom" "other_header" {
  name         = "other-header"
  logic_app_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Logic/workflows/orders"
  body = jsonencode({
    type   = "Http"
    inputs = { method = "POST", uri = "https://ledger.example.com", headers = { X-Authorization = "Basic b3JkZXJzOnNlY3JldA==" } }
  })
}

# The authentication decides before the header.
resource "azurerm_logic_app_action_custom" "header_beside" {
  name         = "header-beside"
  logic_app_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Logic/workflows/orders"
  body = jsonencode({
    type   = "Http"
    inputs = { method = "POST", uri = "https://ledger.example.com", headers = { Authorization = "Basic b3JkZXJzOnNlY3JldA==" }, authentication = { type = "ManagedServiceIdentity" } }
  })
}

# Other actions call nothing, or what is no HTTP endpoint of ours to judge.
resource "azurerm_logic_app_action_custom" "connection" {
  name         = "connection"
  logic_app_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Logic/workflows/orders"
  body = jsonencode({
    type   = "ApiConnection"
    inputs = { method = "POST", uri = "https://ledger.example.com", authentication = { type = "Basic" } }
  })
}

resource "azurerm_logic_app_action_custom" "response" {
  name         = "response"
  logic_app_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Logic/workflows/orders"
  body = jsonencode({
    type   = "Response"
    inputs = { method = "POST", uri = "https://ledger.example.com", authentication = { type = "Basic" } }
  })
}

# A webhook makes two calls.
resource "azurerm_logic_app_action_custom" "webhook" {
  name         = "webhook"
  logic_app_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Logic/workflows/orders"
  body = jsonencode({
    type = "HttpWebhook"
    inputs = {
      subscribe   = { method = "POST", uri = "https://ledger.example.com/hooks", authentication = { type = "Basic", username = "orders", password = "p" } } # want: azurerm_mtls_logic_app_action: subscribe authentication type is "Basic", so the endpoint is called with a secret that can be stolen and replayed; use "ClientCertificate" or "ManagedServiceIdentity"
      unsubscribe = { method = "DELETE", uri = "https://ledger.example.com/hooks", authentication = { type = "ClientCertificate", pfx = "x" } }
    }
  })
}

resource "azurerm_logic_app_action_custom" "webhook_both" {
  name         = "webhook-both"
  logic_app_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Logic/workflows/orders"
  body = jsonencode({
    type = "HttpWebhook"
    inputs = {
      subscribe   = { method = "POST", uri = "https://ledger.example.com/hooks", authentication = { type = "ManagedServiceIdentity" } }
      unsubscribe = { method = "DELETE", uri = "https://ledger.example.com/hooks", headers = { Authorization = "Basic b3JkZXJzOnNlY3JldA==" } } # want: azurerm_mtls_logic_app_action: unsubscribe Authorization header starts with "Basic ", so the endpoint is called with a secret that can be stolen and replayed; use authentication of type "ClientCertificate" or "ManagedServiceIdentity"
    }
  })
}

resource "azurerm_logic_app_action_custom" "webhook_only_subscribes" {
  name         = "webhook-only-subscribes"
  logic_app_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Logic/workflows/orders"
  body = jsonencode({
    type   = "HttpWebhook"
    inputs = { subscribe = { method = "POST", uri = "https://ledger.example.com/hooks" } }
  })
}
