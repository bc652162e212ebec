# Where the body is a text, and what is not known of it.

variable "authentication" {
  type = any
}

variable "type" {
  type = string
}

variable "token" {
  type = string
}

variable "default" {
  type    = string
  default = "Basic"
}

variable "secret" {
  type      = string
  default   = "Basic"
  sensitive = true
}

variable "json" {
  type = string
}

resource "azurerm_logic_app_action_custom" "authentication" {
  name         = "authentication"
  logic_app_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Logic/workflows/orders"
  body = jsonencode({
    type   = "Http"
    inputs = { method = "POST", uri = "https://ledger.example.com", authentication = var.authentication }
  })
}

resource "azurerm_logic_app_action_custom" "type" {
  name         = "type"
  logic_app_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Logic/workflows/orders"
  body = jsonencode({
    type   = "Http"
    inputs = { method = "POST", uri = "https://ledger.example.com", authentication = { type = var.type } }
  })
}

resource "azurerm_logic_app_action_custom" "type_of_action" {
  name         = "type-of-action"
  logic_app_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Logic/workflows/orders"
  body = jsonencode({
    type   = var.type
    inputs = { authentication = { type = "Basic" } }
  })
}

resource "azurerm_logic_app_action_custom" "default" {
  name         = "default"
  logic_app_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Logic/workflows/orders"
  body = jsonencode({
    type   = "Http"
    inputs = { method = "POST", uri = "https://ledger.example.com", authentication = { type = var.default } } # want: azurerm_mtls_logic_app_action: authentication type is "Basic", so the endpoint is called with a secret that can be stolen and replayed; use "ClientCertificate" or "ManagedServiceIdentity"
  })
}

resource "azurerm_logic_app_action_custom" "secret" {
  name         = "secret"
  logic_app_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Logic/workflows/orders"
  body = jsonencode({
    type   = "Http"
    inputs = { method = "POST", uri = "https://ledger.example.com", authentication = { type = var.secret } }
  })
}

resource "azurerm_logic_app_action_custom" "password" {
  name         = "password"
  logic_app_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Logic/workflows/orders"
  body = jsonencode({
    type   = "Http"
    inputs = { method = "POST", uri = "https://ledger.example.com", authentication = { type = "Basic", username = "orders", password = var.secret } } # want: azurerm_mtls_logic_app_action: authentication type is "Basic", so the endpoint is called with a secret that can be stolen and replayed; use "ClientCertificate" or "ManagedServiceIdentity"
  })
}

resource "azurerm_logic_app_action_custom" "raw" {
  name         = "raw"
  logic_app_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Logic/workflows/orders"
  body = jsonencode({
    type   = "Http"
    inputs = { method = "POST", uri = "https://ledger.example.com", authentication = { type = "Raw", value = var.token } }
  })
}

resource "azurerm_logic_app_action_custom" "raw_start" {
  name         = "raw-start"
  logic_app_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Logic/workflows/orders"
  body = jsonencode({
    type   = "Http"
    inputs = { method = "POST", uri = "https://ledger.example.com", authentication = { type = "Raw", value = "Bearer ${var.token}" } } # want: azurerm_mtls_logic_app_action NOTICE: authentication type is "Raw", so the endpoint is called with a secret that can be stolen and replayed; use "ClientCertificate" or "ManagedServiceIdentity"
  })
}

resource "azurerm_logic_app_action_custom" "header" {
  name         = "header"
  logic_app_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Logic/workflows/orders"
  body = jsonencode({
    type   = "Http"
    inputs = { method = "POST", uri = "https://ledger.example.com", headers = { Authorization = var.token } }
  })
}

resource "azurerm_logic_app_action_custom" "header_start" {
  name         = "header-start"
  logic_app_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Logic/workflows/orders"
  body = jsonencode({
    type   = "Http"
    inputs = { method = "POST", uri = "https://ledger.example.com", headers = { Authorization = "Basic ${var.token}" } } # want: azurerm_mtls_logic_app_action: Authorization header starts with "Basic ", so the endpoint is called with a secret that can be stolen and replayed; use authentication of type "ClientCertificate" or "ManagedServiceIdentity"
  })
}

resource "azurerm_logic_app_action_custom" "header_secret" {
  name         = "header-secret"
  logic_app_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Logic/workflows/orders"
  body = jsonencode({
    type   = "Http"
    inputs = { method = "POST", uri = "https://ledger.example.com", headers = { Authorization = "Basic ${base64encode("orders:${var.secret}")}" } }
  })
}

resource "azurerm_logic_app_action_custom" "json" {
  name         = "json"
  logic_app_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Logic/workflows/orders"
  body         = var.json
}

resource "azurerm_logic_app_action_custom" "not_json" {
  name         = "not-json"
  logic_app_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Logic/workflows/orders"
  body         = "{ \"type\": \"Http\", "
}

resource "azurerm_logic_app_action_custom" "list" {
  name         = "list"
  logic_app_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Logic/workflows/orders"
  body         = jsonencode([{ type = "Http", inputs = { authentication = { type = "Basic" } } }])
}

# In a heredoc each finding stands at its own line.
resource "azurerm_logic_app_action_custom" "heredoc" {
  name         = "heredoc"
  logic_app_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Logic/workflows/orders"
  body         = <<JSON
  {
    "type": "Scope",
    "actions": {
      "Pay": {
        "type": "Http",
        "inputs": {
          "uri": "https://x.example.com",
          "authentication": { "type": "Basic", "username": "u", "password": "p" }
        }
      }
    }
  }
  JSON
}

resource "azurerm_logic_app_action_custom" "heredoc_with_unknown" {
  name         = "heredoc-with-unknown"
  logic_app_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Logic/workflows/orders"
  body         = <<JSON
  {
    "type": "Http",
    "inputs": {
      "uri": "https://${var.type}.example.com",
      "authentication": { "type": "Basic", "username": "u", "password": "${var.token}" }
    }
  }
  JSON
}

resource "azurerm_logic_app_action_custom" "file" {
  name         = "file"
  logic_app_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Logic/workflows/orders"
  body         = file("${path.module}/action.json") # want: azurerm_mtls_logic_app_action: authentication type is "Basic", so the endpoint is called with a secret that can be stolen and replayed; use "ClientCertificate" or "ManagedServiceIdentity"
}
