# Actions in actions, in each place where the workflow language has some.

resource "azurerm_logic_app_action_custom" "scope" {
  name         = "scope"
  logic_app_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Logic/workflows/orders"
  body = jsonencode({
    type = "Scope"
    actions = {
      Pay   = { type = "Http", inputs = { method = "POST", uri = "https://x.example.com", authentication = { type = "Basic", username = "u", password = "p" } } } # want: azurerm_mtls_logic_app_action: authentication type of action "Pay" is "Basic", so the endpoint is called with a secret that can be stolen and replayed; use "ClientCertificate" or "ManagedServiceIdentity"
      Right = { type = "Http", inputs = { method = "POST", uri = "https://x.example.com", authentication = { type = "ClientCertificate", pfx = "x" } } }
    }
  })
}

resource "azurerm_logic_app_action_custom" "loops" {
  name         = "loops"
  logic_app_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Logic/workflows/orders"
  body = jsonencode({
    type    = "Foreach"
    foreach = "@triggerBody()"
    actions = {
      Again = {
        type       = "Until"
        expression = "@true"
        actions = {
          Pay = { type = "Http", inputs = { method = "POST", uri = "https://x.example.com", authentication = { type = "Basic", username = "u", password = "p" } } } # want: azurerm_mtls_logic_app_action: authentication type of action "Pay" is "Basic", so the endpoint is called with a secret that can be stolen and replayed; use "ClientCertificate" or "ManagedServiceIdentity"
        }
      }
    }
  })
}

resource "azurerm_logic_app_action_custom" "branches" {
  name         = "branches"
  logic_app_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Logic/workflows/orders"
  body = jsonencode({
    type       = "If"
    expression = "@true"
    actions = {
      Pay = { type = "Http", inputs = { method = "POST", uri = "https://x.example.com", authentication = { type = "Basic", username = "u", password = "p" } } } # want: azurerm_mtls_logic_app_action: authentication type of action "Pay" is "Basic", so the endpoint is called with a secret that can be stolen and replayed; use "ClientCertificate" or "ManagedServiceIdentity"
    }
    else = {
      actions = {
        Refund = { type = "Http", inputs = { method = "POST", uri = "https://x.example.com", authentication = { type = "Basic", username = "u", password = "p" } } } # want: azurerm_mtls_logic_app_action: authentication type of action "Refund" is "Basic", so the endpoint is called with a secret that can be stolen and replayed; use "ClientCertificate" or "ManagedServiceIdentity"
      }
    }
  })
}

resource "azurerm_logic_app_action_custom" "cases" {
  name         = "cases"
  logic_app_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Logic/workflows/orders"
  body = jsonencode({
    type       = "Switch"
    expression = "@triggerBody()"
    cases = {
      one = {
        case = "one"
        actions = {
          First = { type = "Http", inputs = { method = "POST", uri = "https://x.example.com", authentication = { type = "Basic", username = "u", password = "p" } } } # want: azurerm_mtls_logic_app_action: authentication type of action "First" is "Basic", so the endpoint is called with a secret that can be stolen and replayed; use "ClientCertificate" or "ManagedServiceIdentity"
        }
      }
      two = { case = "two", actions = {} }
    }
    default = {
      actions = {
        Other = { type = "Http", inputs = { method = "POST", uri = "https://x.example.com", authentication = { type = "Basic", username = "u", password = "p" } } } # want: azurerm_mtls_logic_app_action: authentication type of action "Other" is "Basic", so the endpoint is called with a secret that can be stolen and replayed; use "ClientCertificate" or "ManagedServiceIdentity"
        Hook  = { type = "httpwebhook", inputs = { subscribe = { uri = "https://x.example.com", authentication = { type = "Basic" } } } }                           # want: azurerm_mtls_logic_app_action: subscribe authentication type of action "Hook" is "Basic", so the endpoint is called with a secret that can be stolen and replayed; use "ClientCertificate" or "ManagedServiceIdentity"
      }
    }
  })
}

# An object that is put together is looked into as far as its names are known.
variable "more" {
  type = any
}

variable "name" {
  type = string
}

resource "azurerm_logic_app_action_custom" "merged" {
  name         = "merged"
  logic_app_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Logic/workflows/orders"
  body = jsonencode({
    type = "Scope"
    actions = merge(var.more, {
      Pay = { type = "Http", inputs = { method = "POST", uri = "https://x.example.com", authentication = { type = "Basic", username = "u", password = "p" } } } # want: azurerm_mtls_logic_app_action: authentication type of action "Pay" is "Basic", so the endpoint is called with a secret that can be stolen and replayed; use "ClientCertificate" or "ManagedServiceIdentity"
    })
  })
}

resource "azurerm_logic_app_action_custom" "overridden" {
  name         = "overridden"
  logic_app_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Logic/workflows/orders"
  body = jsonencode({
    type = "Scope"
    actions = merge({
      Pay = { type = "Http", inputs = { method = "POST", uri = "https://x.example.com", authentication = { type = "Basic", username = "u", password = "p" } } }
    }, var.more)
  })
}

resource "azurerm_logic_app_action_custom" "names" {
  name         = "names"
  logic_app_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Logic/workflows/orders"
  body = jsonencode({
    type = "Scope"
    actions = {
      (var.name) = { type = "Http", inputs = { method = "POST", uri = "https://x.example.com", authentication = { type = "ClientCertificate", pfx = "x" } } }
      Pay        = { type = "Http", inputs = { method = "POST", uri = "https://x.example.com", authentication = { type = "Basic", username = "u", password = "p" } } } # want: azurerm_mtls_logic_app_action: authentication type of action "Pay" is "Basic", so the endpoint is called with a secret that can be stolen and replayed; use "ClientCertificate" or "ManagedServiceIdentity"
    }
  })
}

# A circle, which Terraform refuses, leads nowhere.
locals {
  circle = { type = "Scope", actions = { one = local.circle, other = local.circle } }
}

resource "azurerm_logic_app_action_custom" "circle" {
  name         = "circle"
  logic_app_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Logic/workflows/orders"
  body         = jsonencode(local.circle)
}

# A name that is not known hides nothing but itself.
resource "azurerm_logic_app_action_custom" "unnamed" {
  name         = "unnamed"
  logic_app_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Logic/workflows/orders"
  body = jsonencode({
    type = "Scope"
    actions = {
      (var.step) = { type = "Http", inputs = { method = "POST", uri = "https://x.example.com", authentication = { type = "Basic", username = "u", password = "p" } } } # want: azurerm_mtls_logic_app_action: authentication type of action "*" is "Basic", so the endpoint is called with a secret that can be stolen and replayed; use "ClientCertificate" or "ManagedServiceIdentity"
    }
  })
}

resource "azurerm_logic_app_action_custom" "perhaps" {
  name         = "perhaps"
  logic_app_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Logic/workflows/orders"
  body = jsonencode({
    type = "Scope"
    actions = var.step == "x" ? {} : {
      Perhaps = { type = "Http", inputs = { method = "POST", uri = "https://x.example.com", authentication = { type = "Basic", username = "u", password = "p" } } } # want: azurerm_mtls_logic_app_action: authentication type of action "Perhaps" is "Basic", so the endpoint is called with a secret that can be stolen and replayed; use "ClientCertificate" or "ManagedServiceIdentity"
    }
  })
}

resource "azurerm_logic_app_action_custom" "loop" {
  name         = "loop"
  logic_app_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Logic/workflows/orders"
  body = jsonencode({
    type = "Scope"
    actions = {
      for name in var.steps : name => { type = "Http", inputs = { method = "POST", uri = "https://x.example.com", authentication = { type = "Basic", username = "u", password = "p" } } } # want: azurerm_mtls_logic_app_action: authentication type of action "*" is "Basic", so the endpoint is called with a secret that can be stolen and replayed; use "ClientCertificate" or "ManagedServiceIdentity"
    }
  })
}

variable "step" {
  type = string
}

variable "steps" {
  type = list(string)
}
